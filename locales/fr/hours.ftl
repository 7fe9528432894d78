### Hours worked, month by month. Label = table head; question = the guided page.

form-hours = Heures d’un mois
    .many = Heures travaillées
    .lead = Notez pour chaque mois combien de personnes ont travaillé et combien d’heures, pour comparer les accidents au travail fait.

heading-hours-month = Mois et lieu
heading-hours-work = Personnes et heures

field-hours-month = Mois
    .question = De quel mois s’agit-il ?
    .hint = Écrivez le mois et l’année. Exemple : 03/2026.
field-hours-site = Site
    .question = Sur quel site ces personnes ont-elles travaillé ?
    .hint = Laissez vide si vous comptez tous les sites ensemble.
field-hours-workers = Personnes au travail
    .question = Combien de personnes ont travaillé, en moyenne par jour, ce mois ?
    .hint = Comptez deux personnes à mi-temps comme une seule. Exemple : 40.
    .why = Les acheteurs voient ce nombre, mais aucun nom.
    .law = La résolution de l’OIT de 1998 prend le nombre moyen de travailleurs de la période et compte le temps partiel comme une part d’un temps plein.
field-hours-women = Dont femmes
    .question = Combien d’entre elles étaient des femmes ?
    .hint = Les femmes qui concassent, lavent et portent comptent aussi.
field-hours-hours = Total des heures
    .question = Combien d’heures toutes ces personnes ont-elles travaillé ensemble ?
    .hint = Exemple : 40 personnes × 8 heures × 25 jours = 8000 heures.
    .why = Trois accidents en 100 heures, ce n’est pas comme trois accidents en 100 000 heures.
    .law = La résolution de l’OIT de 1998 demande les heures réellement travaillées, par les mêmes personnes dont on compte les accidents.
field-hours-basis = Mode de calcul
    .question = Comment avez-vous trouvé les heures ?
    .law = La résolution de l’OIT de 1998 préfère les heures réellement travaillées ; à défaut, elle prend les heures habituelles, moins les congés payés.
field-hours-note = Remarque
    .question = Y a-t-il quelque chose à retenir pour ce mois ?
    .hint = Exemple : une semaine sans travail à cause de la pluie.
