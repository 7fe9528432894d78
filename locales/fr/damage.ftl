### Damage, the check of the history, and what is erased for good.

## Check of the file

check-damaged = Le fichier a des défauts. Fermez la coopérative et ouvrez-la de nouveau : le programme met alors ce fichier de côté et montre comment continuer.
check-mark = { $mark } (entrée { $number } du { $date })
check-row-changed = L’entrée { $number } de l’historique a été modifiée après coup.
check-row-removed = L’entrée { $number } de l’historique a été retirée.
check-row-inserted = L’entrée { $number } de l’historique a été ajoutée après coup.
check-row-truncated = La fin de l’historique manque, à partir de l’entrée { $number }.
check-record-changed = { $form } n° { $number } : les réponses ne sont pas celles de l’historique.
head-proven = Cette marque est dans l’historique : entrée { $number } du { $date }, { $mark }. Jusque-là, l’historique n’a pas été modifié.
error-head-no-mark = Une marque a au moins { $count } lettres et chiffres, de 0 à 9 et de A à F. Écrivez-la comme sur la première page du dossier.
error-head-unknown = Cette marque n’est pas dans l’historique de cette coopérative. Comparez-la avec le papier, lettre par lettre. Si c’est la même, le papier vient d’un autre fichier, ou l’historique a été modifié.
error-head-broken = Cette marque est dans l’historique, mais une entrée plus ancienne, l’entrée { $number }, a été modifiée. Gardez ce fichier tel quel et ouvrez votre dernière sauvegarde.

## A damaged file

damage-heading = Le fichier de votre coopérative est abîmé
damage-found-file = Une partie du fichier n’est plus lisible. Il est mis de côté et rien n’y a été changé. Choisissez comment continuer.
damage-found-keys = Les fichiers des clés sont abîmés, donc le fichier ne peut pas s’ouvrir. Il est mis de côté et rien n’y a été changé. Choisissez comment continuer.
damage-found-history = L’entrée { $number } de l’historique n’est plus comme elle a été écrite. Le fichier est mis de côté et rien n’y a été changé. Choisissez comment continuer.
damage-found-records =
    { $count ->
        [one] Les réponses d’une fiche ne sont pas celles de l’historique. Le fichier est mis de côté et rien n’y a été changé. Choisissez comment continuer.
        [many] Les réponses de { $count } fiches ne sont pas celles de l’historique. Le fichier est mis de côté et rien n’y a été changé. Choisissez comment continuer.
       *[other] Les réponses de { $count } fiches ne sont pas celles de l’historique. Le fichier est mis de côté et rien n’y a été changé. Choisissez comment continuer.
    }
damage-no-way = Rien du fichier n’est lisible, et il n’y a pas de sauvegarde sur cet ordinateur. Branchez la clé USB avec vos sauvegardes et ouvrez la plus récente ci-dessous. Gardez le fichier abîmé pour une personne qui peut aider.
damage-way-read = Continuer avec ce qui est lisible
damage-read-waits = Écrivez votre mot de passe ci-dessus. Le programme lit alors ce qu’il peut.
damage-read-history =
    { $count ->
        [one] { $count } fiche a été lue, avec tout l’historique.
        [many] { $count } fiches ont été lues, avec tout l’historique.
       *[other] { $count } fiches ont été lues, avec tout l’historique.
    }
damage-read-anew =
    { $count ->
        [one] { $count } fiche a été lue. Son historique n’est pas lisible jusqu’au bout : un nouvel historique commence.
        [many] { $count } fiches ont été lues. Leur historique n’est pas lisible jusqu’au bout : un nouvel historique commence.
       *[other] { $count } fiches ont été lues. Leur historique n’est pas lisible jusqu’au bout : un nouvel historique commence.
    }
damage-way-backup = Continuer avec la dernière sauvegarde
damage-backup-of = Elle date du { $date }. Ce qui a été écrit plus tard n’y est pas.
damage-backup-older =
    { $count ->
        [one] Elle date du { $date }. Une fiche a été modifiée depuis.
        [many] Elle date du { $date }. { $count } fiches ont été modifiées depuis.
       *[other] Elle date du { $date }. { $count } fiches ont été modifiées depuis.
    }
damage-lost = { $form } n° { $number } : illisible
damage-in-neither = { $form } n° { $number } : illisible, et la sauvegarde ne l’a pas
damage-only-backup = { $form } n° { $number } : illisible, mais la sauvegarde l’a encore
damage-only-read = { $form } n° { $number } : lisible, mais la sauvegarde ne l’a pas
damage-lost-unnamed =
    { $count ->
        [one] Une fiche est illisible, et son numéro est inconnu.
        [many] { $count } fiches sont illisibles, et leurs numéros sont inconnus.
       *[other] { $count } fiches sont illisibles, et leurs numéros sont inconnus.
    }
damage-lost-file = Fichier joint { $file } : illisible
damage-more =
    { $count ->
        [one] Et encore un élément.
        [many] Et encore { $count } éléments.
       *[other] Et encore { $count } éléments.
    }
error-damage-nothing = Aucun fichier abîmé n’est mis de côté ici. Fermez le programme et ouvrez-le de nouveau.
error-damage-no-backup = Aucune sauvegarde de cette coopérative n’est en bon état. Choisissez un autre moyen, ou ouvrez une sauvegarde depuis une clé USB.

## Erased for good

record-erased-number = { $form } n° { $number } (contenu effacé)
erase-done = { $form } n° { $number } : le contenu est effacé, le numéro reste. Les anciennes sauvegardes gardent encore le contenu, jusqu’à ce que d’autres les remplacent. Les autres ordinateurs de la coopérative le gardent jusqu’à ce qu’ils reçoivent un fichier d’ici.
action-erase-record = Contenu effacé
action-salvage = Récupéré d’un fichier abîmé
error-erase-not-here = Seules les fiches des registres peuvent être effacées.
error-erase-reason-tells = La raison reste dans l’historique. Écrivez-la sans nom, sans numéro et sans mot de la fiche.
