### What went wrong and what to do next: one plain sentence each, without blame.

error-no-store-open = Aucune coopérative n’est ouverte. Ouvrez-en une d’abord.
error-unknown-thing = « { $name } » n’existe pas ici. Vérifiez comment ce mot s’écrit.
error-fault = Un problème est survenu dans le programme lui-même. Ce qui est enregistré est toujours là. Fermez le programme et ouvrez-le de nouveau. Notez ceci pour la personne qui vous aide : { $detail }
error-passphrase-missing = Le mot de passe manque. Écrivez le mot de passe de cette coopérative.
error-passphrase-short = Le mot de passe est trop court. Il faut au moins { $count } caractères.
error-store-wrong-passphrase = Ce mot de passe n’ouvre pas le fichier. Vérifiez les majuscules et réessayez. Si vous êtes sûr du mot de passe, le fichier est peut-être abîmé : ouvrez votre dernière sauvegarde.
error-store-not-a-store = { $file } n’est pas un fichier de ce programme. Choisissez le fichier dont le nom finit par .ngazi.
error-store-damaged = Ce fichier est abîmé. Le programme n’y a rien changé. Ouvrez votre dernière sauvegarde et gardez le fichier abîmé pour une personne qui peut aider.
error-store-newer = Ce fichier vient d’une version plus récente du programme. Installez cette version sur cet ordinateur.
error-store-in-use = Cette coopérative est déjà ouverte dans une autre fenêtre. Fermez cette fenêtre et réessayez.
error-disk-full = Il n’y a plus de place sur le disque. Supprimez des fichiers inutiles et réessayez. Rien n’a été changé.
error-not-writable = Impossible d’enregistrer dans { $file }. Choisissez un autre dossier sur l’ordinateur.
error-file-not-found = Le fichier { $file } n’existe pas. Vérifiez son nom et son dossier.
error-file-not-readable = Impossible de lire le fichier { $file }. Copiez-le sur cet ordinateur et réessayez.
error-file-is-store = { $file } est le fichier d’une coopérative. Choisissez un autre nom pour ne rien perdre.
error-file-exists = Le fichier { $file } existe déjà. Choisissez un autre nom.
error-table-not-a-spreadsheet = Ce fichier n’est pas un tableau. Enregistrez-le en XLSX ou en CSV et réessayez.
error-table-broken = Ce tableau est abîmé ou incomplet. Copiez-le de nouveau depuis son lieu d’origine et réessayez. Rien n’a été changé.
error-table-too-large = Ce tableau est trop grand. Partagez-le en tableaux plus petits.
error-table-empty = Ce tableau est vide. Choisissez un autre fichier.
error-import-column-missing = La colonne « { $column } » manque. Ajoutez-la au tableau et réessayez. Rien n’a été changé.
error-import-nothing = Il n’y a rien à enregistrer. Choisissez le fichier de nouveau.
error-missing-glyph = Le signe « { $character } » ne peut pas être imprimé. Il se trouve dans « { $context } ». Changez-le et réessayez.
error-dossier-no-standard = Choisissez au moins une norme.
error-no-display = Il n’y a pas d’écran ici. Utilisez une commande à la place : ngazi --help en donne la liste.
error-passphrase-file = Impossible de lire le fichier du mot de passe : { $file }. Vérifiez son nom.
