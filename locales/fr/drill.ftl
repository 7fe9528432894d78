### Emergency drills. Label = table head; question = the guided page.

form-drill = Exercice d’urgence
    .many = Exercices d’urgence
    .lead = Essayez le plan d’urgence avec tout le monde, et notez la durée et ce qui n’a pas marché.

heading-drill-drill = L’exercice
heading-drill-lessons = Ce que vous avez appris

field-drill-held-on = Date
    .question = Quand avez-vous fait cet exercice ?
field-drill-site = Site
    .question = Sur quel site l’avez-vous fait ?
field-drill-scenario = Urgence simulée
    .question = Quelle urgence avez-vous simulée ?
field-drill-people = Participants
    .question = Combien de personnes ont participé ?
field-drill-minutes = Minutes nécessaires
    .question = Combien de minutes jusqu’à la sortie de la dernière personne ?
    .hint = Exemple : 12.
field-drill-everyone-counted = Tous comptés
    .question = A-t-on compté tout le monde au point de rassemblement ?
field-drill-problems = Problèmes
    .question = Qu’est-ce qui n’a pas marché ?
    .hint = N’écrivez aucun nom. Exemple : on n’a pas entendu l’alarme dans la galerie 3.
    .why = Un exercice qui montre un problème est un bon exercice.
field-drill-improve = À améliorer
    .question = Qu’allez-vous changer ?
field-drill-next-drill = Prochain exercice au plus tard
    .hint = Six mois après celui-ci : deux exercices par an. C’est une valeur de départ de ce programme.
