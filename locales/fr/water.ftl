### Water and ponds. Label = table and spreadsheet head; question = the guided page.

form-water = Contrôle d’un bassin
    .many = Eau et bassins
    .lead = Regardez chaque bassin une fois par semaine et notez ce que vous voyez.

heading-water-pond = Le bassin
field-water-looked-on = Date
    .question = Quand avez-vous regardé le bassin ?
    .hint = Exemple : 12 mars 2026.
field-water-pond = Bassin
    .question = De quel bassin s’agit-il ?
    .hint = Exemple : bassin 2, en bas du lieu de lavage.
field-water-site = Site
    .question = Sur quel site se trouve ce bassin ?
    .hint = Exemple : le lieu de lavage W1.
field-water-volume = Volume
    .question = Combien de mètres cubes le bassin plein contient-il ?
    .hint = Exemple : 10 mètres de long, 5 de large et 2 de profondeur font 100.

heading-water-state = Ce que vous avez vu
field-water-freeboard = Hauteur libre
    .question = Combien de mètres reste-t-il entre l’eau et le haut de la digue ?
    .hint = Exemple : 0,5.
    .why = Une forte pluie remplit vite un bassin.
field-water-colour = Aspect de l’eau
    .question = Comment est l’eau ?
field-water-leak = Fuite
    .question = Le bassin fuit-il ?
    .hint = Exemple : le sol est mouillé en bas de la digue.

heading-water-outside = L’eau qui sort
field-water-discharge = Eau rejetée
    .question = L’eau du bassin coule-t-elle vers une rivière, un champ ou un puits ?
    .why = Le village boit la même eau. Les acheteurs peuvent voir cette réponse.
    .law = En RD Congo, le code de conduite de l’exploitant artisanal (Règlement minier, annexe V) demande de protéger l’eau, les plantes et les animaux.
field-water-photo = Photo
    .question = Avez-vous une photo de l’endroit où l’eau sort ?
    .why = La photo reste à la coopérative. Aucun acheteur ne la voit.
field-water-complaint = Plainte
    .question = Quelqu’un s’est-il plaint de l’eau ?
    .hint = Exemple : une voisine ; notez-le aussi dans le registre des plaintes.
    .why = N’écrivez aucun nom ici. Un acheteur voit cette réponse seulement avec votre accord.
field-water-action = Ce qui sera fait
    .question = Que ferez-vous, qui le fera et pour quand ?
    .hint = Exemple : l’équipe de lavage rehausse la digue avant vendredi.
    .why = Vous pouvez ne pas répondre. Aucun acheteur ne le voit.
field-water-done-on = Fait le
    .question = Quand cela a-t-il été fait ?
    .hint = Exemple : 15 mars 2026.
