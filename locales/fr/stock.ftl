### Comptages des minerais au magasin.

form-stock = Comptage du stock
    .many = Comptages du stock
    .lead = Notez ici le stock chaque fois que vous le pesez.

heading-stock-count = Ce qui a été compté
heading-stock-who = Qui a compté

field-stock-on = Date du comptage
    .question = Quand avez-vous compté le stock ?
field-stock-place = Lieu
    .question = Où se trouve le minerai ?
    .hint = Écrivez d’abord le magasin dans la liste des sites. Choisissez-le ensuite ici.
    .why = Un magasin connu attire les voleurs. Aucun acheteur ne voit ce lieu.
field-stock-mineral = Minerai
    .question = Quel minerai avez-vous compté ?
field-stock-weight = Poids compté
    .question = Combien pèse le stock ?
    .hint = Pesez tout. Ne recopiez pas le poids du dernier comptage.
field-stock-losses = Poids perdu
    .question = Quel poids a été perdu depuis le dernier comptage ?
    .hint = Écrivez 0 si rien n’a été perdu.
    .why = Le programme compare ce qui entre et ce qui sort. Une perte notée n’est pas prise pour une vente cachée.
field-stock-loss-cause = Cause de la perte
    .question = Comment ce poids a-t-il été perdu ?
field-stock-counted-by = Compté par
    .question = Quel membre a compté ?
    .why = Vous pouvez ne pas répondre. Aucun acheteur ne voit ce nom.
field-stock-witness = Témoin
    .question = Qui a assisté au comptage ?
    .hint = Exemple : la trésorière. Une deuxième personne doit toujours regarder.
    .why = Aucun acheteur ne voit ce nom.
field-stock-note = Remarque
    .question = Que faut-il encore savoir sur ce comptage ?
    .hint = Exemple : un sac était mouillé.
