### Papers the cooperative holds. Label = table and spreadsheet head; question = the guided page.

field-document-title = Titre
    .question = Comment s’appelle ce document ?
    .hint = Exemple : Statuts de 2025.
field-document-kind = Sorte de document
    .question = De quelle sorte de document s’agit-il ?
field-document-number = Numéro du document
    .question = Quel numéro porte le document ?
    .hint = Laissez vide s’il n’y en a pas.
    .why = Un acheteur le voit seulement avec votre accord.
field-document-issuer = Délivré par
    .question = Quel bureau ou quelle personne a donné ce document ?
    .hint = Exemple : bureau des mines, assemblée générale de la coopérative.
field-document-issued-on = Date du document
    .question = Quelle date porte le document ?
field-document-expires-on = Date d’expiration
    .question = Jusqu’à quand le document est-il valable ?
    .hint = Laissez vide si aucune fin n’est écrite.
    .why = Le programme vous prévient avant l’expiration.
field-document-original-held-by = Original gardé par
    .question = Qui garde l’original ?
    .hint = Écrivez la fonction plutôt que le nom. Exemple : le secrétariat, au bureau.
    .why = Vous trouverez vite le papier le jour d’une visite. Un acheteur voit cette réponse seulement avec votre accord.
field-document-copy = Copie
    .question = Avez-vous une copie scannée ou une photo du document ?
    .hint = Ajoutez le fichier. Tous les mots doivent être faciles à lire.
    .why = Vous pouvez ne pas répondre. La copie reste à la coopérative. Aucun acheteur ne la voit.
