### What was done for one step towards an office. Label = table head; question = the guided page.

field-step-state = État
    .question = Où en êtes-vous avec cette démarche ?
field-step-submitted-on = Date du dépôt
    .question = Quand avez-vous déposé les papiers ?
field-step-receipt = Reçu du dépôt
    .question = Quel numéro porte le reçu du dépôt ?
    .hint = Demandez un reçu chaque fois que vous déposez des papiers.
    .why = Il prouve que vous avez fait la demande. Un acheteur le voit seulement avec votre accord.
field-step-number = Numéro du papier reçu
    .question = Quel numéro porte le papier que vous avez reçu ?
    .hint = Copiez chaque lettre, chaque chiffre et chaque signe.
field-step-granted-on = Date de la décision
    .question = Quand le bureau a-t-il dit oui ?
    .hint = La date est sur le papier.
field-step-expires-on = Valable jusqu’au
    .question = Jusqu’à quand est-ce valable ?
    .hint = Laissez vide si aucune fin n’est écrite.
    .why = Le programme vous prévient avant l’expiration.
field-step-note = Notes
    .question = Que voulez-vous encore retenir sur cette démarche ?
    .hint = Exemple : Le bureau nous a demandé de revenir en mai.
    .why = Seule votre coopérative voit ces notes.
