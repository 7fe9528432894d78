### Agreements with the people around the mine. Label = table and spreadsheet head; question = the guided page.

form-community-agreement = Accord avec la communauté
    .many = Accords avec la communauté
    .lead = Écrivez ici ce que la coopérative et ses voisins se sont promis, et si les promesses sont tenues.

heading-community-agreement-paper = L’accord
heading-community-agreement-promises = Les promesses

field-community-agreement-title = Nom court
    .question = Comment les gens appellent-ils cet accord ?
    .hint = Exemple : Eau de Mlimani.
field-community-agreement-signed-on = Signé le
    .question = Quand l’accord a-t-il été signé ?
    .hint = L’empreinte du pouce compte comme signature.
field-community-agreement-with = Avec qui
    .question = Avec qui l’accord a-t-il été conclu ?
    .hint = Exemple : le propriétaire du terrain et les voisins.
field-community-agreement-signed-by = Signataires
    .question = Qui a signé l’accord ?
    .hint = Exemple : le président, et deux personnes choisies par le village.
    .why = Les noms restent à la coopérative. Aucun acheteur ne les voit.
field-community-agreement-subject = Objet
    .question = Sur quoi porte l’accord ?
    .hint = Exemple : l’eau et les dégâts.
field-community-agreement-until = Valable jusqu’au
    .question = Jusqu’à quand l’accord est-il valable ?
    .hint = Laissez vide si l’accord n’a pas de fin.
field-community-agreement-promises = Promesses
    .question = Qu’est-ce qui a été promis ?
    .hint = Exemple : réparer le pont avant le 30 juin.
    .why = Une promesse tenue est la meilleure preuve. Un acheteur les voit seulement avec votre accord.
field-community-agreement-promises-promise = Promesse
    .question = Qu’est-ce qui a été promis, et par qui ?
    .hint = Exemple : la coopérative répare le pont.
field-community-agreement-promises-by = À faire au plus tard le
    .question = Pour quelle date faut-il le faire ?
field-community-agreement-promises-kept = Tenue
    .question = La promesse a-t-elle été tenue ?
    .hint = Laissez vide tant que la date n’est pas venue.
field-community-agreement-copy = Copie de l’accord
    .question = Avez-vous une photo ou un scan de l’accord signé ?
    .why = Il contient des noms. Aucun acheteur ne le voit.
