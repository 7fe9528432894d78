### What an office said a fee costs. Label = table head; question = the guided page.

field-fee-quote-amount = Montant demandé
    .question = Quel montant le bureau a-t-il demandé ?
    .hint = Écrivez le montant et la devise. Exemple : 25 USD.
    .why = Le programme l’utilise dans votre estimation. Un acheteur le voit seulement avec votre accord.
field-fee-quote-office = Bureau consulté
    .question = Quel bureau vous a indiqué ce montant ?
    .hint = Écrivez le bureau, pas le nom de la personne. Exemple : bureau des mines.
field-fee-quote-told-on = Date de la réponse
    .question = Quand le bureau vous a-t-il indiqué ce montant ?
    .why = Les montants changent. Demandez encore avant de faire le voyage.
field-fee-quote-receipt = Numéro du reçu
    .question = Quel numéro porte le reçu ?
    .hint = Laissez vide si vous n’avez pas encore payé.
    .why = Le reçu prouve ce que vous avez payé. Un acheteur le voit seulement avec votre accord.
