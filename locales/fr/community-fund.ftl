### Money for the community. Label = table and spreadsheet head; question = the guided page.

form-community-fund = Mouvement du fonds communautaire
    .many = Fonds communautaire
    .lead = Écrivez ici tout l’argent qui entre dans le fonds pour la communauté et tout l’argent qui en sort.

heading-community-fund-movement = L’argent
heading-community-fund-use = D’où il vient, à quoi il sert
heading-community-fund-papers = Les papiers

field-community-fund-kind = Entrée ou sortie
    .question = L’argent est-il entré ou sorti ?
field-community-fund-on = Date
    .question = Quel jour était-ce ?
field-community-fund-amount = Montant
    .question = Quel est le montant ?
    .hint = Exemple : 150 USD.
    .why = Un acheteur le voit seulement avec votre accord.
field-community-fund-received = Argent entré
    .hint = Le montant, quand l’argent est entré.
field-community-fund-spent = Argent sorti
    .hint = Le montant, quand l’argent est sorti.
field-community-fund-from = Origine de l’argent
    .question = D’où vient l’argent ?
    .hint = Exemple : la part des ventes de mars que les membres ont votée.
field-community-fund-purpose = But
    .question = À quoi l’argent a-t-il servi ?
field-community-fund-what = Ce qui a été payé
    .question = Qu’avez-vous payé exactement ?
    .hint = Exemple : 40 bancs d’école.
field-community-fund-decided-by = Réunion qui a décidé
    .question = Quelle réunion a pris cette décision ?
    .hint = Écrivez d’abord la réunion dans son cahier. Choisissez-la ensuite ici.
    .why = L’argent de tous doit être voté avant d’être dépensé.
    .law = Fairmined demande qu’un comité de tous les groupes décide de l’usage de la prime : creuseurs, travailleurs de l’usine, actionnaires, personnes vulnérables et autorités locales.
field-community-fund-two-signed = Deux signatures
    .question = Deux personnes ont-elles signé pour cette dépense ?
    .why = Deux signatures protègent l’argent et la personne qui le garde.
field-community-fund-receipt = Numéro du reçu
    .question = Quel numéro porte le reçu ?
    .hint = Exemple : 0032.
field-community-fund-copy = Copie du reçu
    .question = Avez-vous une photo ou un scan du reçu ?
    .why = La copie reste à la coopérative. Aucun acheteur ne la voit.
field-community-fund-note = Remarque
    .question = Y a-t-il autre chose à retenir ?
    .hint = Exemple : le reste des bancs arrive en mai.
    .why = Aucun acheteur ne la voit.
