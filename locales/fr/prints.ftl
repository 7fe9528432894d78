### What is printed beside the dossier: forms, blank and filled, and the tables of the books; and what the dossier tells of the books.

## Every print

print-foot = Déclaration de : { $cooperative }. Non vérifiée, sauf là où un nom est indiqué.
print-done =
    { $pages ->
        [one] Le PDF est écrit. Il a { $pages } page.
       *[other] Le PDF est écrit. Il a { $pages } pages.
    }

## Forms on paper

print-head = { $cooperative } · { $form } · version { $version } du formulaire
print-blank = Écrivez un seul signe par case. Si seule l’année d’une date est connue, remplissez seulement l’année. Les numéros sont ceux de l’écran.
print-filled = Cette feuille contient ce qui est écrit aujourd’hui dans le programme. Elle peut nommer des personnes : gardez-la sous clé.
print-number = N°
print-date = Date
print-writer = Écrit par
print-about = Au sujet de
print-field = { $number } { $field }
print-several = Plusieurs réponses sont possibles.
print-reckoned = Le programme calcule cette valeur. N’écrivez rien ici.
print-file = Écrivez ici le numéro de la photo ou du papier.
print-reference = Nom ou numéro dans le registre « { $book } ».
print-column = { $field } : { $choices }.
print-column-file = { $field } : le numéro de la photo ou du papier.
print-row = N°
print-unknown = Je ne sais pas
print-day = jour
print-month = mois
print-year = année
print-hour = heure
print-minute = minutes
print-latitude = Latitude
print-longitude = Longitude
print-north = nord
print-south = sud
print-east = est
print-west = ouest

## When a question is asked

print-only-if = Seulement si : { $conditions }.
print-and = { $first }, et { $next }
print-or = { $first } ou { $next }
print-if-is = { $field } — { $choices }
print-if-is-not = { $field } — pas { $choices }
print-if-known = { $field } — avec une réponse
print-if-absent = { $field } — sans réponse
print-if-at-least = { $field } — { $number } ou plus
print-if-years = { $field } — il y a { $number } ans ou plus
print-if-months = { $field } — dans les { $number } derniers mois
print-if-not-expired = { $field } — pas encore passée
print-if-expired = { $field } — déjà passée

## Signatures

print-signatures = Signatures
print-sign-question = Qui a donné ces réponses, et qui les a écrites ?
print-sign-note = L’empreinte du pouce vaut une signature. Qui veut rester sans nom ne signe pas.
print-sign-told = A donné les réponses
print-sign-wrote = A écrit les réponses
print-signature = Signature, ou empreinte du pouce dans le cadre

## For those who listen to the paper

print-ticked = case cochée
print-open = case vide
print-thumb = Cadre pour l’empreinte du pouce :
print-boxes-record = Cases pour le numéro de la fiche
print-boxes-number = Cases pour un nombre
print-boxes-money = Cases pour une somme
print-boxes-weight = Cases pour un poids
print-boxes-area = Cases pour une superficie
print-boxes-date = Cases pour le jour, le mois et l’année
print-boxes-time = Cases pour l’heure et les minutes
print-boxes-phone = Cases pour un numéro de téléphone
print-boxes-degrees = Cases pour les degrés

## Tables of the books

print-table-head = { $cooperative } · { $book } · { $date }
print-rows =
    { $count ->
        [one] { $cooperative } · { $date } · { $count } ligne sur { $all }
       *[other] { $cooperative } · { $date } · { $count } lignes sur { $all }
    }
print-closed = Ce tableau contient ce qui reste à la coopérative : gardez-le sous clé.
print-too-many = Ce tableau a { $count } lignes. On peut en imprimer { $most } au plus. Faites d’abord une recherche ou un filtre, ou exportez le tableau dans un fichier.

## The books in a dossier

section-books = Les registres et leurs chiffres
book-lead = La coopérative tient ces registres. Chaque phrase et chaque nombre ci-dessous vient de leurs entrées. Un nombre qui pourrait désigner une personne n’est pas imprimé.
book-none = Aucun registre ne contient encore d’entrée.
book-count =
    { $count ->
        [one] Le registre contient { $count } entrée.
       *[other] Le registre contient { $count } entrées.
    }
book-told = Ce qui suit du registre : { $book }
book-head-told = Ce que montre le registre
book-head-how = Comment c’est calculé
book-small = { $chart } : pas dessiné. Un nombre de moins de { $count } pourrait y désigner une personne.
book-entries = Entrées : { $book }
book-latest = Voici les { $count } dernières entrées sur { $all }.
