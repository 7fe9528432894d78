### Records and books: what is said of any of them. Questions, labels and choices stand with each form.

## Fields

field-other = { $field } : si autre, précisez
format-file = un fichier
format-not-reckoned = calcul pas encore possible
format-converted = Cela fait { $value }.
format-converted-confirm = Cela fait environ { $value }. À confirmer au bureau.
format-converted-place = Dans l’autre système de la carte, à une dizaine de mètres près : { $place }
look-up-none = Rien ne correspond. Écrivez une autre partie du nom, ou le numéro.
look-up-more = Voici seulement les { $count } premiers résultats. Écrivez une plus grande partie du nom.

## Files

file-about = { $kind }, { $size } Ko, empreinte { $fingerprint }
file-missing = Le fichier { $fingerprint } manque dans les données de cette coopérative. Ajoutez-le de nouveau à partir de l’original.
file-changed = Le fichier { $fingerprint } n’est plus tel qu’il était. Ajoutez-le de nouveau à partir de l’original.
file-saved = Enregistré sans le lieu ni les données de l’appareil : { $file }
file-saved-original = L’original est enregistré, avec tout ce que l’appareil y a écrit : { $file }
media-jpeg = Photo
media-png = Image
media-webp = Image
media-pdf = PDF
media-mp3 = Audio
media-wav = Audio
media-ogg = Audio
media-m4a = Audio
media-amr = Audio

## A record

record-removed-number = { $form } n° { $number } (fiche retirée)
record-older = Cette fiche est écrite avec la version { $version } du formulaire. La plus récente est la version { $newest }. Rien ne change sans votre décision. Si vous passez à la nouvelle version, le nouveau formulaire pose les questions ; ce qui était écrit reste dans l’historique.
record-blank = Rien n’est encore écrit.
record-wrong =
    { $count ->
        [one] Une réponse ne convient pas. Elle est marquée.
       *[other] { $count } réponses ne conviennent pas. Elles sont marquées.
    }
record-missing =
    { $count ->
        [one] Il manque encore une réponse.
       *[other] Il manque encore { $count } réponses.
    }
record-unknown =
    { $count ->
        [one] Il reste une réponse à chercher.
       *[other] Il reste { $count } réponses à chercher.
    }
record-complete = La fiche est complète.
record-wanted =
    { $count ->
        [one] La fiche est complète. Une réponse de plus lui donnerait plus de poids.
       *[other] La fiche est complète. { $count } réponses de plus lui donneraient plus de poids.
    }
record-named-by =
    { $count ->
        [one] { $form } : { $count } fiche y renvoie.
       *[other] { $form } : { $count } fiches y renvoient.
    }
records-removed =
    { $count ->
        [one] { $count } fiche a été retirée. Son contenu reste dans le fichier.
       *[other] { $count } fiches ont été retirées. Leur contenu reste dans le fichier.
    }
section-state-not-started = Non commencé
section-state-started = Commencé
section-state-done = Terminé
section-state-wrong = À corriger

## History

history-title = Historique : { $name }
history-written = { $field } : { $after }
history-changed = { $field } : { $before }, puis { $after }
history-reason = Raison : { $reason }
history-version = Version du formulaire : { $before }, puis { $after }
moment = { $date } à { $time }
action-create-store = Créé avec le fichier de la coopérative
action-save-field = Écrit
action-import-table = Importé depuis un fichier
action-remove-record = Retiré
action-renew-record = Passé au nouveau formulaire
action-attach-file = Fichier ajouté
action-undo = Annulé
action-redo = Rétabli

## Undo

act-undone = Action annulée à { $time }.
act-redone = Action rétablie à { $time }.
undo-field = Annuler l’action : { $field }
undo-record = Annuler l’action : { $form } n° { $number }
undo-rows =
    { $count ->
        [one] Annuler l’action : { $form }, { $count } ligne
       *[other] Annuler l’action : { $form }, { $count } lignes
    }
redo-field = Rétablir : { $field }
redo-record = Rétablir : { $form } n° { $number }
redo-rows =
    { $count ->
        [one] Rétablir : { $form }, { $count } ligne
       *[other] Rétablir : { $form }, { $count } lignes
    }
resume-question = Le programme s’est arrêté quand vous étiez à « { $place } ». Ce qui était enregistré est toujours là. Voulez-vous revenir à cette page ?

## Tables

table-more = Voici seulement les { $count } premiers résultats. Écrivez plus de lettres pour en trouver moins.
table-total = Total
table-total-part =
    { $missing ->
        [one] { $total } (une ligne n’a pas de chiffre)
       *[other] { $total } ({ $missing } lignes n’ont pas de chiffre)
    }

## Books

registers-lead = Ce que vous écrivez ici répond déjà à beaucoup de questions.
shelf-people = Personnes
shelf-safety = Sécurité
shelf-environment = Environnement
shelf-community = Communauté
shelf-trade = Minerai et ventes
shelf-money = Argent
shelf-state = État et sûreté

## What follows from the books

measure-source = Calculé selon : { $source }
measure-default = Calculé selon notre propre choix.
balance-even = { $mineral } : les entrées et les sorties concordent.
balance-gap = { $mineral } : il manque { $amount }.
    .advice = Cherchez une vente, une perte ou un poids qui n’a pas été noté.
balance-gain = { $mineral } : il est sorti { $amount } de plus qu’il n’en est entré.
    .advice = Cherchez une production qui n’a pas été notée, ou du minerai venu d’ailleurs, et notez la raison.
balance-unknown = { $mineral } : on ne peut pas encore comparer les entrées et les sorties. Chaque fiche doit avoir son poids, et le stock doit être compté.
balance-counts = Produit : { $received }. Vendu : { $delivered }. Perdu : { $losses }. En stock au dernier comptage : { $closing }.
output-usual = { $site }, { $mineral } : la production des 30 derniers jours est comme d’habitude ici.
output-no-history = { $site }, { $mineral } : il n’y a pas encore 90 jours d’historique pour comparer la production.
output-unknown = { $site }, { $mineral } : il manque un poids ou le nombre de personnes au travail dans les 30 derniers jours.
output-low = { $site }, { $mineral } : la production des 30 derniers jours n’atteint pas la moitié de la production habituelle ici.
    .advice = Notez la raison.
output-high = { $site }, { $mineral } : la production des 30 derniers jours dépasse de plus d’un cinquième la production habituelle ici.
    .advice = Notez la raison.
output-very-high = { $site }, { $mineral } : la production des 30 derniers jours dépasse de loin la production habituelle ici.
    .advice = Notez la raison avant qu’un acheteur la demande.
output-counts = 30 derniers jours : { $reported } en { $days } journées de travail. D’habitude, dans les 90 jours d’avant : { $usual } par journée de travail.
output-no-site = Site non indiqué
lot-overdrawn = { $lot } : les lots formés avec lui ont pris { $taken }, mais il contenait { $held }.
    .advice = Vérifiez les poids.
chart-head = Catégorie

## Tasks

task-find-out-answers =
    { $count ->
        [one] Cherchez une réponse : { $form }
       *[other] Cherchez { $count } réponses : { $form }
    }
    .detail = Quelqu’un a écrit « nous ne savons pas » : { $field }.
