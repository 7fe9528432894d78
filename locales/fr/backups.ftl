### Backups: where they go, whether they are good, and how one is restored.

## When and where

backup-rule = Une sauvegarde est faite chaque jour, et chaque fois que vous fermez la coopérative. Le programme en garde une par jour pendant { $days } jours, une par semaine pendant { $weeks } semaines et une par mois pendant { $months } mois.
backup-last = Dernière bonne sauvegarde : { $moment }
backup-never = Il n’y a pas encore de sauvegarde.
backup-elsewhere = Il y a aussi une sauvegarde hors de cet ordinateur.
backup-elsewhere-old = La sauvegarde hors de cet ordinateur est ancienne. Branchez la clé USB et faites une nouvelle sauvegarde.
backup-here-only = Les sauvegardes sont seulement sur cet ordinateur. S’il est volé, elles sont perdues aussi. Choisissez une clé USB dans les paramètres.
backup-size = { $size } Mo
backup-place-home = Cet ordinateur
backup-place-folder = Un dossier
    .hint = Pour un deuxième disque ou un dossier partagé. Une sauvegarde y est faite chaque jour.
backup-place-stick = Une clé USB
    .hint = Une sauvegarde y est faite chaque fois que la clé USB est branchée. Gardez la clé USB dans une autre maison que l’ordinateur.
backup-state-none = Aucun emplacement n’est choisi pour le moment.
backup-state-empty = Il n’y a pas encore de sauvegarde ici. Branchez la clé USB, ou appuyez sur « Faire une sauvegarde ».
backup-state-good = Dernière bonne sauvegarde ici : { $moment }
backup-state-away = Cet emplacement n’est pas là pour le moment. Dernière bonne sauvegarde ici : { $moment }

## A backup was made

backup-done =
    { $count ->
        [one] La sauvegarde de { $time } est bonne. Elle a été écrite dans { $count } emplacement et relue.
        [many] La sauvegarde de { $time } est bonne. Elle a été écrite dans { $count } emplacements et relue.
       *[other] La sauvegarde de { $time } est bonne. Elle a été écrite dans { $count } emplacements et relue.
    }
backup-done-partly = La sauvegarde de { $time } est bonne, mais un emplacement n’en a pas. Voyez la page « Sauvegardes » dans les paramètres.
backup-written = La sauvegarde est bonne : { $file }

## Why a backup failed, and what to do next. Earlier backups always stay.

backup-failed-full = Il n’y a plus de place pour une sauvegarde dans { $folder }. Supprimez des fichiers inutiles, ou choisissez un autre emplacement. Les anciennes sauvegardes sont toujours là.
backup-failed-read-only = Impossible d’écrire dans { $folder }. Choisissez un autre dossier, ou enlevez le verrou de la clé USB. Les anciennes sauvegardes sont toujours là.
backup-failed-gone = { $folder } n’est pas là, ou a été retiré trop tôt. Remettez la clé USB ou le disque et appuyez sur « Faire une sauvegarde ». Les anciennes sauvegardes sont toujours là.
backup-failed-changed = La sauvegarde dans { $folder } n’a pas pu être relue comme elle a été écrite. Cette clé USB ou ce disque tombe en panne. Prenez-en un autre.
backup-failed-other = Le dossier { $folder } contient les sauvegardes d’une autre coopérative. Choisissez un autre dossier.
backup-failed-damaged = Le fichier de la coopérative a des défauts : il n’a pas été sauvegardé. Fermez la coopérative et ouvrez-la de nouveau. Les anciennes sauvegardes sont toujours là.
backup-failed-stopped = La sauvegarde dans { $folder } a été arrêtée avant la fin. Appuyez sur « Faire une sauvegarde ». Les anciennes sauvegardes sont toujours là.
backup-failed-fault = La sauvegarde dans { $folder } a échoué. Fermez le programme, ouvrez-le de nouveau et appuyez sur « Faire une sauvegarde ». Les anciennes sauvegardes sont toujours là.

## Restoring

restore-made = Sauvegarde du { $moment }
restore-made-once = Sauvegarde sans date
restore-store = C’est le fichier d’une coopérative, pas une sauvegarde.
restore-inside-name = Coopérative
restore-inside-last = Dernier changement
restore-inside-people = Qui peut l’ouvrir
restore-inside-files = Photos et papiers
restore-way-replace = Cet ordinateur continue seul
    .hint = Choisissez ceci si le fichier vient de cet ordinateur, ou d’un ordinateur perdu ou en panne.
restore-way-beside = Les deux ordinateurs continuent
    .hint = Choisissez ceci si le fichier vient d’un autre ordinateur qui sert encore. Vous pourrez échanger les changements plus tard.
restore-locked = La coopérative de cet ordinateur ({ $file }) est mise de côté. Rien n’est supprimé. Elle est verrouillée : on ne peut pas dire ici laquelle des deux est la plus récente.
restore-other = Cet ordinateur contient une autre coopérative : { $cooperative }. Elle est mise de côté. Rien n’est supprimé.
restore-older = Ce qui est sur cet ordinateur est plus récent. Son dernier changement date du { $moment }. Le fichier n’a pas ce changement. Ce qui est ici est mis de côté. Rien n’est supprimé.
restore-same = Ce qui est sur cet ordinateur, jusqu’au { $moment }, n’est pas plus récent que ce fichier. Il est mis de côté. Rien n’est supprimé.
restore-done = La coopérative est restaurée : { $file }

## What went wrong

error-backup-example = L’exemple n’a pas de sauvegarde : toutes les personnes y sont inventées.
error-backup-place-taken = Des sauvegardes vont déjà dans ce dossier, ou c’est celui du programme. Choisissez un autre dossier.
error-backup-not-a-backup = { $file } n’est pas une sauvegarde de ce programme. Choisissez un fichier dont le nom finit par .ngazi-backup.
error-backup-changed = Cette sauvegarde est abîmée ou incomplète : { $file }. Le programme n’y a rien changé. Choisissez une sauvegarde plus ancienne.
error-restore-nothing = Choisissez d’abord un fichier et regardez son contenu. Restaurez-le ensuite.
error-restore-open = Ce fichier est ouvert en ce moment. Choisissez un autre fichier.
