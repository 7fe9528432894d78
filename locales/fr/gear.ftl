### Protective gear handed out. Label = table and spreadsheet head; question = the guided page.

form-gear = Remise d’équipement
    .many = Équipement de protection
    .lead = Écrivez ici qui a reçu quel équipement, dans quel état, et quand le remplacer.

heading-gear-given = Ce qui a été remis
heading-gear-later = Remplacement

field-gear-member = Membre
    .question = Quel membre a reçu l’équipement ?
    .why = Le nom reste à la coopérative. Aucun acheteur ne le voit.
field-gear-given-on = Remis le
    .question = Quand l’équipement a-t-il été remis ?
field-gear-items = Équipement
    .question = Qu’est-ce que ce membre a reçu ?
    .hint = Exemple : 1 casque neuf, payé par la coopérative.
field-gear-items-item = Article
    .question = Quel article est-ce ?
field-gear-items-description = Autre article
    .question = Qu’est-ce que c’est ?
    .hint = Exemple : gilet réfléchissant.
field-gear-items-size = Taille
    .question = Quelle est la taille ?
    .hint = Exemple : 42.
    .why = On porte l’équipement quand il est à la bonne taille.
field-gear-items-number = Nombre
    .question = Combien en avez-vous remis ?
    .hint = Exemple : 1. Une paire compte pour 1.
field-gear-items-condition = État
    .question = Dans quel état était-il ?
field-gear-items-paid-by = Payé par
    .question = Qui l’a payé ?
    .why = On voit ainsi qui paie la sécurité. Un acheteur le voit seulement avec votre accord.
field-gear-pieces = Pièces
    .hint = Tous les nombres de la liste, additionnés.
field-gear-signed = Reçu signé
    .question = Le membre a-t-il signé pour l’équipement ?
    .hint = L’empreinte du pouce compte comme signature.
field-gear-replace-by = À remplacer au plus tard le
    .question = Pour quelle date faut-il remplacer l’équipement ?
    .hint = Exemple : 1er mars 2027. Laissez vide si vous ne savez pas.
field-gear-replaced-on = Remplacé le
    .question = Quand l’équipement a-t-il été remplacé ?
    .hint = Écrivez ensuite le nouvel équipement comme une nouvelle remise.
