### Land opened and put right. Label = table and spreadsheet head; question = the guided page.

form-rehabilitation = Réhabilitation
    .many = Terrains ouverts et réhabilités
    .lead = Notez la surface ouverte, la surface refermée et les arbres encore vivants.

heading-rehabilitation-land = Terrain
field-rehabilitation-on = Date
    .question = Quel jour ce travail a-t-il été fait ?
    .hint = Exemple : 12 mars 2026.
field-rehabilitation-site = Site
    .question = Sur quel site ce travail a-t-il été fait ?
    .hint = Exemple : le trou P3.
field-rehabilitation-pit = Trou
    .question = De quel trou ou terrain s’agit-il ?
    .hint = Exemple : l’ancien trou derrière P3.
field-rehabilitation-opened = Surface ouverte
    .question = Quelle surface avez-vous ouverte ?
    .hint = Exemple : 0,5 hectare ; 0 si vous n’avez rien ouvert.

heading-rehabilitation-closing = Fermeture du trou
field-rehabilitation-closed-area = Surface réhabilitée
    .question = Quelle surface avez-vous refermée et réhabilitée ?
    .hint = Exemple : 300 mètres carrés ; 0 s’il n’y en a pas.
field-rehabilitation-filled = Trou comblé
    .question = Le trou est-il comblé ?
    .why = Des gens et des animaux tombent dans les trous ouverts.
field-rehabilitation-fenced = Trou clôturé
    .question = Y a-t-il une clôture autour du trou ?
    .hint = Exemple : des branches épineuses ou du fil de fer.

heading-rehabilitation-trees = Arbres
field-rehabilitation-trees-planted = Arbres plantés
    .question = Combien d’arbres avez-vous plantés ?
    .hint = Exemple : 50 ; 0 s’il n’y en a pas.
field-rehabilitation-check-due = Arbres à compter dès le
    .hint = 12 mois après la date du travail.
field-rehabilitation-checked-on = Arbres comptés le
    .question = Quand avez-vous compté les arbres vivants pour la dernière fois ?
    .hint = Exemple : 14 mars 2027.
field-rehabilitation-trees-alive = Arbres vivants
    .question = Combien de ces arbres sont vivants ?
    .hint = Exemple : 38.
    .why = Des arbres vivants après un an montrent que le travail a réussi.
field-rehabilitation-photo = Photo
    .question = Avez-vous une photo du lieu après le travail ?
    .hint = Exemple : la même vue avant et après.
    .why = La photo reste à la coopérative. Aucun acheteur ne la voit.
field-rehabilitation-note = Remarque
    .question = Que faut-il encore noter ?
    .why = Vous pouvez ne pas répondre. Aucun acheteur ne la voit.
