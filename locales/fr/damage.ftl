### Damage, the check of the history, and what is erased for good.

## Check of the file

check-damaged = Le fichier a des défauts. Fermez la coopérative et rouvrez-la : le programme met alors ce fichier de côté et montre comment continuer.
check-mark = { $mark } (entrée { $number } du { $date })
check-row-changed = L’entrée { $number } de l’historique a été modifiée après coup.
check-row-removed = L’entrée { $number } de l’historique a été enlevée.
check-row-inserted = L’entrée { $number } de l’historique a été ajoutée après coup.
check-row-truncated = La fin de l’historique manque, à partir de l’entrée { $number }.
check-record-changed = { $form } n° { $number } : les réponses ne sont pas celles de l’historique.
head-proven = Cette marque est dans l’historique : entrée { $number } du { $date }, { $mark }. Jusque-là, l’historique n’a pas changé.
error-head-no-mark = Une marque a au moins { $count } lettres et chiffres, de 0 à 9 et de A à F. Écrivez-la comme sur la couverture du dossier.
error-head-unknown = Cette marque n’est pas dans l’historique de cette coopérative. Comparez-la avec le papier, lettre par lettre. Si c’est la même, le papier vient d’un autre fichier, ou l’historique a été modifié.
error-head-broken = Cette marque est dans l’historique, mais avant elle l’entrée { $number } a été modifiée. Gardez ce fichier tel quel et ouvrez votre dernière sauvegarde.

## A damaged file

damage-heading = Le fichier de votre coopérative est abîmé
damage-found-file = Une partie du fichier n’est plus lisible. Il est mis de côté et rien n’y a été changé. Choisissez comment continuer.
damage-found-keys = Les fichiers des clés sont abîmés, donc le fichier ne peut pas s’ouvrir. Il est mis de côté et rien n’y a été changé. Choisissez comment continuer.
damage-found-history = L’entrée { $number } de l’historique n’est plus comme elle a été écrite. Le fichier est mis de côté et rien n’y a été changé. Choisissez comment continuer.
damage-found-records =
    { $count ->
        [one] Une fiche n’a pas les réponses de l’historique. Le fichier est mis de côté et rien n’y a été changé. Choisissez comment continuer.
       *[other] { $count } fiches n’ont pas les réponses de l’historique. Le fichier est mis de côté et rien n’y a été changé. Choisissez comment continuer.
    }
damage-no-way = Rien du fichier n’est lisible, et il n’y a pas de sauvegarde sur cet ordinateur. Branchez la clé USB avec vos sauvegardes et ouvrez la plus récente ci-dessous. Gardez le fichier abîmé pour une personne qui peut aider.
damage-way-read = Continuer avec ce qui est lisible
damage-read-waits = Écrivez votre mot de passe ci-dessus. Le programme lit alors ce qu’il peut.
damage-read-history =
    { $count ->
        [one] { $count } fiche a été lue, avec tout l’historique.
       *[other] { $count } fiches ont été lues, avec tout l’historique.
    }
damage-read-anew =
    { $count ->
        [one] { $count } fiche a été lue. Son historique n’est pas lisible jusqu’au bout : un nouvel historique commence.
       *[other] { $count } fiches ont été lues. Leur historique n’est pas lisible jusqu’au bout : un nouvel historique commence.
    }
damage-way-backup = Continuer avec la dernière sauvegarde
damage-backup-of = Elle date du { $date }. Ce qui a été écrit plus tard n’y est pas.
damage-backup-older =
    { $count ->
        [one] Elle date du { $date }. Une fiche a été modifiée depuis.
       *[other] Elle date du { $date }. { $count } fiches ont été modifiées depuis.
    }
damage-lost = { $form } n° { $number } : illisible
damage-in-neither = { $form } n° { $number } : illisible, et absent de la sauvegarde
damage-only-backup = { $form } n° { $number } : illisible, mais présent dans la sauvegarde
damage-only-read = { $form } n° { $number } : lisible, mais absent de la sauvegarde
damage-lost-unnamed =
    { $count ->
        [one] Une fiche est illisible, et son numéro est inconnu.
       *[other] { $count } fiches sont illisibles, et leurs numéros sont inconnus.
    }
damage-lost-file = Fichier joint { $file } : illisible
damage-more =
    { $count ->
        [one] Et encore un élément.
       *[other] Et encore { $count } éléments.
    }
error-damage-nothing = Aucun fichier abîmé n’est mis de côté. Redémarrez le programme.
error-damage-no-backup = Aucune sauvegarde de cette coopérative n’est en bon état. Choisissez un autre moyen, ou ouvrez une sauvegarde depuis une clé USB.

## Erased for good

record-erased-number = { $form } n° { $number } (contenu effacé)
erase-done = { $form } n° { $number } : le contenu est effacé, le numéro reste. Les anciennes sauvegardes et les autres ordinateurs de la coopérative gardent encore le contenu, jusqu’à ce qu’ils soient remplacés.
action-erase-record = Contenu effacé
action-salvage = Repris d’un fichier abîmé
error-erase-not-here = Seules les fiches des registres peuvent être effacées.
error-erase-reason-tells = La raison reste dans l’historique. Écrivez-la sans nom, sans numéro et sans mot de la fiche.
