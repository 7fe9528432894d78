### Waste and tailings. Label = table and spreadsheet head; question = the guided page.

form-waste = Déchet
    .many = Déchets, stériles et rejets
    .lead = Notez où vont les stériles, les rejets et les déchets dangereux.

heading-waste-waste = Sorte et quantité
field-waste-on = Date
    .question = Quel jour le déchet a-t-il été déposé ou emporté ?
    .hint = Exemple : 12 mars 2026.
field-waste-kind = Sorte de déchet
    .question = De quelle sorte de déchet s’agit-il ?
field-waste-amount = Quantité
    .question = Quelle quantité y avait-il ?
    .hint = Exemple : 2 camions.
field-waste-mercury-before = Rejets avec mercure
    .question = A-t-on utilisé du mercure sur ces rejets ?
    .why = Du mercure reste dans les rejets. Les acheteurs peuvent voir cette réponse.

heading-waste-place = Où va le déchet
field-waste-site = Site
    .question = De quel site vient le déchet ?
    .hint = Exemple : le trou P3.
field-waste-where = Destination
    .question = Où l’a-t-on mis, ou qui l’a emporté ?
    .hint = Exemple : le tas à côté du trou P3.
    .why = Un acheteur voit cette réponse seulement avec votre accord.
field-waste-near-water = Près de l’eau
    .question = Cet endroit est-il près d’une rivière, d’un lac, d’une source ou d’un puits ?
    .why = La pluie entraîne les déchets dans l’eau. Les acheteurs peuvent voir cette réponse.
    .law = Le marché de l’or de Londres (LBMA) a annoncé un guide pour l’or artisanal qui regarde si le site est près des gens, des rivières et de l’eau.
field-waste-buried = Enfoui
    .question = L’a-t-on enfoui ?
    .hint = Exemple : des piles mises dans un trou et recouvertes.
field-waste-note = Remarque
    .question = Que faut-il encore noter ?
    .why = Vous pouvez ne pas répondre. Aucun acheteur ne la voit.
