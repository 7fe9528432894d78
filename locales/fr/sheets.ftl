### Feuilles de calcul qui entrent et qui sortent.

## Ce que ferait une importation

import-waits = Répondez d’abord à la question. Chaque ligne est contrôlée ensuite.
import-dates-question = Comment les dates sont-elles écrites dans ce fichier ? { $example } peut se lire de deux façons.
import-dates-day-first = Le jour d’abord : { $date }
import-dates-month-first = Le mois d’abord : { $date }
import-decimals-question = Comment les nombres sont-ils écrits dans ce fichier ? { $example } peut se lire de deux façons.
import-decimals-comma = La virgule est le signe décimal : { $number }
import-decimals-point = Le point est le signe décimal : { $number }
import-accepted =
    { $count ->
        [0] Aucune ligne ne peut être acceptée.
        [one] Une ligne peut être acceptée.
       *[other] { $count } lignes peuvent être acceptées.
    }
import-fills =
    { $count ->
        [one] Une ligne complète ce qui manque dans une fiche.
       *[other] { $count } lignes complètent ce qui manque dans des fiches.
    }
import-rejected =
    { $count ->
        [0] Aucune ligne n’est rejetée.
        [one] Une ligne est rejetée. Corrigez-la dans le tableau, puis importez-la de nouveau.
       *[other] { $count } lignes sont rejetées. Corrigez-les dans le tableau, puis importez-les de nouveau.
    }
import-more =
    { $count ->
        [one] Une autre ligne rejetée n’est pas montrée ici.
       *[other] { $count } autres lignes rejetées ne sont pas montrées ici.
    }
import-ignored = Ces colonnes ne sont pas lues : { $columns }. Donnez-leur un nom du formulaire si elles sont utiles.
import-files = Un tableau ne peut pas apporter de fichiers : { $columns }. Ajoutez-les ensuite à chaque fiche.
import-stray =
    { $count ->
        [one] Une réponse se trouve dans une colonne qui ne concerne pas sa ligne. Elle a été laissée de côté.
       *[other] { $count } réponses se trouvent dans des colonnes qui ne concernent pas leurs lignes. Elles ont été laissées de côté.
    }
import-undecided =
    { $count ->
        [one] Une ligne est peut-être écrite deux fois. Décidez ce qu’elle devient.
       *[other] { $count } lignes sont peut-être écrites deux fois. Décidez ce qu’elles deviennent.
    }
import-double-id-number = Le même numéro de pièce d’identité.
import-double-phone = Le même numéro de téléphone.
import-double-names = Les mêmes noms, et les dates de naissance peuvent être les mêmes.
import-double-same = Ce qui nomme cette fiche est identique.
import-there-record = { $name }, nº { $number } dans le registre
import-there-row = Ligne { $row } de ce fichier
import-written =
    { $count ->
        [0] Aucune nouvelle ligne n’a été écrite.
        [one] Une ligne est maintenant dans le registre.
       *[other] { $count } lignes sont maintenant dans le registre.
    }
import-filled =
    { $count ->
        [one] Une fiche a été complétée.
       *[other] { $count } fiches ont été complétées.
    }

## Ce qui ne va pas dans une cellule

import-rounded = « { $field } » a perdu ses derniers chiffres dans la feuille de calcul. Mettez la colonne en texte et tapez de nouveau le numéro.
import-failed = « { $field } » est une formule sans résultat. Tapez la valeur elle-même.
import-year-as-day = « { $field } » est devenu un jour de 1905, car seule une année a été tapée. Tapez ' devant l’année, par exemple '1987.
import-date-order = « { $field } » a le jour et le mois dans un autre ordre que celui dans lequel ce fichier est lu. Écrivez-la comme 2026-02-28.
import-no-currency = « { $field } » n’a pas de monnaie. Écrivez USD 10, ou mettez la monnaie dans le titre, par exemple (USD).
import-no-unit = « { $field } » n’a pas d’unité. Écrivez 12 g, ou mettez l’unité dans le titre, par exemple (g).
import-ambiguous-name = « { $field } » désigne plusieurs fiches. Écrivez plutôt son numéro.
import-two-rows = Le « { $field } » de cette ligne se trouve aussi dans une autre ligne. Donnez à chaque ligne le sien.
import-no-row = Le « { $field } » de cette ligne ne se trouve dans aucune ligne de la première feuille. Écrivez celui de la ligne à laquelle elle appartient.
import-other-form = Cette fiche appartient à un autre registre que « { $field } ». Importez-la là-bas.

## Ce qui sort

export-done =
    { $count ->
        [0] Le fichier est écrit. Il ne contient aucune ligne.
        [one] Le fichier est écrit. Il contient une ligne.
       *[other] Le fichier est écrit. Il contient { $count } lignes.
    }
export-without-lists = Ce genre de fichier n’a pas de place pour : { $lists }. Choisissez XLSX ou JSON si vous en avez besoin.
sheet-template-done = La feuille de calcul vide est écrite. Remplissez-la, puis importez-la.
sheet-hint-number = Un numéro que vous donnez à chaque ligne. Il relie à cette ligne les lignes des autres feuilles.
sheet-hint-date = Écrivez comme 2026-02-28. Si vous ne connaissez que l’année ou le mois, écrivez '1987 ou '1987-05 avec le signe ' devant.
sheet-hint-money = Écrivez aussi la monnaie. Exemple : USD 10.
sheet-hint-weight = Écrivez aussi l’unité : g, kg, t, ct, oz ou tola. Exemple : 12 g.
sheet-hint-area = Écrivez aussi l’unité : ha ou m². Exemple : 4 ha.
sheet-hint-place = Écrivez latitude; longitude; système de carte. Exemple : -2; 28; WGS 84.
sheet-hint-several = Mettez un point-virgule entre plusieurs.

## Ce qui arrête une importation

error-import-no-heading = Aucune ligne de ce tableau ne porte les titres de ce formulaire. Prenez la feuille de calcul vide de ce formulaire, ou écrivez ses titres sur une ligne.
error-import-undecided = Il reste quelque chose à régler. Répondez à la question, et décidez de chaque ligne qui est peut-être écrite deux fois.
error-import-changed = Quelque chose a été changé depuis que vous avez choisi le fichier. Choisissez-le de nouveau. Rien n’a été écrit.
error-import-circle = Des lignes se nommeraient elles-mêmes à travers d’autres. Décidez autrement des lignes qui sont peut-être écrites deux fois. Rien n’a été écrit.
error-import-fill = La ligne { $row } ne peut pas compléter cette fiche. { $message }
error-import-dates-open = Dans { $file }, { $example } peut se lire de deux façons. Ajoutez --dates day ou --dates month. Rien n’a été écrit.
error-import-decimals-open = Dans { $file }, { $example } peut se lire de deux façons. Ajoutez --decimals comma ou --decimals point. Rien n’a été écrit.
