### Two computers of one cooperative, and the files that they exchange.

bundle-lead = Deux ordinateurs peuvent servir à la même coopérative. Enregistrez un fichier ici et portez-le sur l’autre ordinateur. Rapportez aussi un fichier de là-bas. Les deux ordinateurs ont alors le même contenu. Seuls les ordinateurs de cette coopérative peuvent ouvrir un tel fichier.
bundle-here = Cet ordinateur
bundle-computer = Ordinateur { $number }
bundle-computer-unknown = Un autre ordinateur
bundle-taken-of = dernier fichier reçu de là-bas : { $when }
bundle-last-written = Dernier fichier enregistré pour l’autre ordinateur
bundle-never-written = aucun pour le moment

## What goes along

bundle-since-last = Ce que l’autre ordinateur n’a pas encore
    .hint = D’après le dernier fichier venu de là-bas.
bundle-since-written = Ce qui a changé depuis le dernier fichier enregistré ici
    .hint = Choisissez ceci seulement si l’autre ordinateur a déjà reçu ce fichier.
bundle-since-all = Tout
    .hint = Convient toujours. Le fichier est plus gros : il contient toutes les photos et tous les papiers.
bundle-written = Le fichier est enregistré. Fiches : { $records }. Photos et papiers : { $files }.
bundle-left-out = Les photos et papiers illisibles ici n’y sont pas : { $files }.

## What comes in

bundle-heading = { $computer }, { $when } : ce qu’il apporte
bundle-known = { $computer }, { $when } : tout son contenu est déjà ici
bundle-tally = Nouvelles fiches : { $new }. Changées : { $changed }. Retirées : { $removed }.
bundle-removes = Fiches retirées sur l’autre ordinateur
bundle-erases = Fiches effacées sur demande
bundle-files = Photos et papiers
bundle-taken = Les changements sont reçus. Nouvelles fiches : { $new }. Changées : { $changed }. Retirées : { $removed }.
bundle-taken-open =
    { $count ->
        [one] { $count } réponse n’est pas la même sur les deux ordinateurs. Vous pouvez décider à la page « Deux ordinateurs ».
        [many] { $count } réponses ne sont pas les mêmes sur les deux ordinateurs. Vous pouvez décider à la page « Deux ordinateurs ».
       *[other] { $count } réponses ne sont pas les mêmes sur les deux ordinateurs. Vous pouvez décider à la page « Deux ordinateurs ».
    }

## Different answers

bundle-whose = { $computer }, { $when }
bundle-removal = La fiche reste-t-elle ?
bundle-removed = elle a été retirée
bundle-removed-why = elle a été retirée. Raison : { $reason }
bundle-stays = elle reste
action-take-bundle = Reçu de l’autre ordinateur
action-settle-conflict = Décidé entre deux ordinateurs

## What went wrong

error-bundle-gap = Un fichier plus ancien que celui-ci manque ici. Sur l’autre ordinateur, enregistrez un fichier avec « Tout ». Puis choisissez ce fichier ici. Rien n’a été changé.
error-bundle-twin = Ce fichier vient d’une simple copie du fichier de la coopérative : on ne peut pas distinguer les deux ordinateurs. Rien n’a été changé. Sur l’autre ordinateur, restaurez une sauvegarde et choisissez « Les deux ordinateurs continuent ».
error-bundle-nothing = Choisissez d’abord le fichier de l’autre ordinateur.
error-bundle-not-a-bundle = { $file } n’est pas un fichier de l’autre ordinateur. Choisissez un fichier dont le nom finit par .ngazi-bundle.
error-bundle-changed = Le fichier { $file } est abîmé ou incomplet. Rien n’a été changé. Copiez-le de nouveau depuis l’autre ordinateur.
error-other-store = Ce fichier est celui d’une autre coopérative. Rien n’a été changé. Choisissez un fichier de cette coopérative.
