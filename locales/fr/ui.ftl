### Fixed labels of the window. No variables: whatever needs a number or a name comes as a finished sentence.

## Everywhere

ui-skip = Aller au contenu
ui-back = Retour
ui-open = Ouvrir
ui-add = Ajouter
ui-change = Modifier
ui-search = Rechercher
ui-choose = Choisir…
ui-required = Obligatoire
ui-unknown = Je ne sais pas
ui-loading = Chargement…
ui-please-wait = Veuillez patienter
ui-try-again = Réessayer
ui-page-failed = Cette page n’a pas pu s’ouvrir
ui-unexpected = Un problème est survenu. Ce qui est enregistré est toujours là. Fermez le programme et ouvrez-le de nouveau.
ui-error-title = Veuillez revoir ceci
ui-sources = Sources
ui-language = Langue
ui-print = Imprimer
ui-undo = Annuler l’action
ui-redo = Rétablir
ui-turn-back = Annuler ou rétablir la dernière action
ui-work-done = Lignes traitées :
ui-work-stop = Arrêter
ui-later = Plus tard
ui-keep-as-is = Non, ne rien changer
ui-read-only = Vous pouvez regarder et imprimer, mais pas modifier.

## Places of the rail

ui-nav = Menu principal
ui-nav-home = Accueil
ui-nav-cooperative = La coopérative
ui-nav-path = Le chemin
ui-nav-points = Les exigences
ui-nav-group = Le groupe
ui-nav-registers = Les registres
ui-nav-fees = Les frais
ui-nav-dossier = Le dossier
ui-nav-settings = Paramètres
ui-badge-points = Exigences encore à regarder :
ui-badge-group = Membres à inspecter :
ui-lock = Verrouiller (F9)

## First run

ui-language-title = Choisissez votre langue
ui-first-title = Comment voulez-vous commencer ?
ui-first-lead = Ce programme fonctionne sans Internet. Ce que vous écrivez reste sur cet ordinateur.
ui-first-new = Nouvelle coopérative
ui-first-new-text = Commencez par environ 15 questions simples.
ui-first-restore = Restaurer depuis un fichier
ui-first-restore-text = Ouvrez une sauvegarde ou une coopérative enregistrée sur cet ordinateur ou sur une clé USB.
ui-first-example = Voir l’exemple
ui-first-example-text = Visitez une coopérative inventée. Rien n’y est réel.
ui-first-country = Dans quel pays exploitez-vous ?
ui-first-example-country = De quel pays doit venir l’exemple ?

## Password

ui-passphrase = Mot de passe
ui-passphrase-again = Le même mot de passe encore une fois
ui-passphrase-show = Afficher le mot de passe
ui-passphrase-hint = Au moins 12 caractères. Quatre mots que vous seul connaissez conviennent bien.
ui-passphrase-differ = Les deux mots de passe ne sont pas pareils. Écrivez deux fois le même.
ui-passphrase-new = Choisissez un mot de passe
ui-passphrase-new-lead = Il protège les noms et les documents de votre coopérative.
ui-passphrase-lost = Sans mot de passe ni feuille de secours, personne ne peut ouvrir le fichier, pas même les auteurs du programme. La feuille de secours vient ensuite.
ui-passphrase-create = Créer la coopérative
ui-locked-title = Ouvrez votre coopérative
ui-unlock = Ouvrir
ui-locked-other = Un autre fichier
ui-locked-other-text = Ouvrez une sauvegarde ou une autre coopérative depuis un fichier.
ui-locked-other-go = Choisir un fichier
ui-passphrase-fresh = Nouveau mot de passe
ui-your-name = Votre nom
ui-your-name-hint = Vous pouvez le laisser vide. Avec un nom, l’historique dit qui a fait quoi. Le nom reste protégé dans le fichier.
ui-who = Qui êtes-vous ?
ui-forgot = Mot de passe oublié ?
ui-recover-title = Ouvrir avec les mots de secours
ui-recover-lead = Sortez la feuille de secours de son enveloppe. Choisissez ensuite un nouveau mot de passe.
ui-recover-words = Mots de secours
ui-recover-words-hint = Écrivez tous les mots de la feuille dans l’ordre, avec un espace entre eux.
ui-recover-go = Ouvrir avec le nouveau mot de passe

## Recovery sheet

ui-sheet-title = La feuille de secours
ui-sheet-lead = Ces mots ouvrent la coopérative si les mots de passe sont oubliés. Ils s’affichent seulement maintenant.
ui-sheet-code = Les mêmes mots en image, à lire avec un téléphone
ui-sheet-advice = Comment la garder
ui-sheet-paper = La mettre sur papier
ui-sheet-save = Enregistrer le PDF à imprimer
ui-sheet-check = Montrez que vous l’avez sur papier
ui-sheet-confirm = J’ai la feuille sur papier
ui-sheet-over = La feuille s’affiche une seule fois. Personne n’a confirmé qu’elle est sur papier. Faites-en une nouvelle.
ui-sheet-open = Aller à la feuille de secours
ui-sheet-remind = La feuille de secours n’est pas encore sur papier. Si les mots de passe sont oubliés, tout est perdu.

## After a damage

ui-damage-aside = Le fichier abîmé se trouve ici. Rien n’y a été changé.
ui-damage-take = Continuer ainsi
ui-damage-missing = Ce qui n’a pas pu être lu
ui-salvage = Voir ce qui est encore lisible
ui-salvage-text = Écrivez votre mot de passe. Le programme lit ce qu’il peut et l’écrit dans un nouveau fichier.
ui-salvage-go = Lire ce qui est lisible

## Home

ui-home-title = Votre chemin
ui-tasks = À faire maintenant
ui-tasks-none = Rien n’attend pour le moment.
ui-home-dossier = Préparer un dossier
ui-home-dossier-text = Imprimez ce qui est prêt, en français, en swahili ou en anglais.
ui-home-dossier-go = Créer le dossier
ui-resume-yes = Oui, continuer là-bas
ui-resume-no = Non, rester ici
ui-conflicts-remind = Réponses qui diffèrent entre deux ordinateurs :
ui-conflicts-go = Décider

## Question

ui-save-next = Enregistrer et continuer
ui-why = Pourquoi cette question
ui-evidence = Preuves
ui-serves = Cette réponse sert aussi pour
ui-law = Ce que demande la loi ou la norme
ui-computed = Calculé par le programme
ui-answers = Toutes les réponses
ui-list-add = Ajouter une ligne
ui-list-remove = Retirer la ligne
ui-look-up-list = Résultats de la recherche
ui-draft = Écrit avant l’arrêt du programme. Pas encore enregistré.

## Parts of a value

ui-part-amount = Montant
ui-part-weight = Poids
ui-part-currency = Devise
ui-part-unit = Unité
ui-part-latitude = Latitude
ui-part-longitude = Longitude
ui-part-datum = Système de la carte
ui-part-area = Superficie

## Files and pictures

ui-file-choose = Choisir un fichier
ui-file-replace = Choisir un autre fichier
ui-file-view = Voir l’image
ui-file-copy = Enregistrer une copie
ui-file-remove = Retirer le fichier
ui-file-original = Le fichier original
ui-file-original-warning = L’original peut montrer où, quand et avec quel téléphone il a été fait. Donnez-le seulement à une personne de confiance.
ui-file-original-go = Enregistrer l’original
ui-picture-larger = Agrandir
ui-picture-smaller = Réduire
ui-picture-move = Image. Déplacez-la avec les flèches du clavier.
ui-page-beside = Montrer une photo de la page de papier
ui-page-away = Enlever la photo

## Cooperative, registers, records

ui-profile = Profil
ui-registers = Registres
ui-import = Importer un fichier
ui-export = Exporter vers un fichier
ui-export-xlsx = Feuille de calcul (XLSX)
ui-export-csv = Tableau simple (CSV)
ui-export-json = Pour d’autres programmes (JSON)
ui-no-rows = Aucun résultat
ui-no-entries = Rien n’est encore écrit ici
ui-remove = Retirer
ui-remove-ask = Voulez-vous vraiment retirer ceci ?
ui-remove-text = Cela ne sera plus compté ni imprimé.
ui-remove-yes = Oui, retirer
ui-remove-no = Non, garder
ui-write-many = Écrire à la suite
ui-write-many-text = La touche Entrée mène au champ suivant. Après le dernier champ, une nouvelle fiche commence. La touche Échap ferme.
ui-new-entry = Nouvelle fiche
ui-next-entry = Fiche suivante
ui-one-page = Tout sur une page
ui-to-register = Aller au registre
ui-sections = Parties à remplir
ui-section-next = Continuez ici
ui-renew = Passer à la nouvelle version
ui-history = Historique
ui-print-record = Imprimer cette fiche
ui-print-table = Ce tableau
ui-print-blank = Fiche papier vide
ui-template = Feuille vide à remplir (XLSX)
ui-filters = Filtres
ui-filters-clear = Afficher toutes les lignes
ui-columns = Colonnes
ui-totals = Total
ui-choose-all = Choisir toutes les lignes
ui-choose-row = Choisir la ligne
ui-chosen = Que faire des lignes choisies
ui-chosen-count = Lignes choisies :
ui-chosen-clear = Ne choisir aucune ligne
ui-chosen-remove-ask = Voulez-vous vraiment retirer les lignes choisies ?
ui-remove-reason = Pourquoi ?
ui-remove-reason-hint = Exemple : écrit deux fois.
ui-erase = Effacer le contenu pour toujours
ui-erase-ask = Voulez-vous vraiment effacer ceci pour toujours ?
ui-erase-goes = Toutes les réponses et tous les fichiers de cette fiche sont effacés, avec ce que l’historique en dit. Faites-le quand la personne concernée le demande.
ui-erase-stays = Le numéro reste. L’historique dit encore qu’un contenu a été effacé, sans le nom.
ui-erase-backups = Les anciennes sauvegardes et les papiers imprimés gardent encore le contenu.
ui-erase-final = Vous ne pourrez pas revenir en arrière.
ui-erase-yes = Oui, effacer pour toujours

## Figures and pictures of a register

ui-figures = Chiffres et graphiques
ui-chart-numbers = Les nombres dans un tableau

## Import

ui-import-title = Ce que contient ce fichier
ui-import-done = Le fichier est importé
ui-import-apply = Enregistrer les lignes acceptées
ui-import-rejected = Lignes qui n’ont pas été acceptées
ui-import-row = Ligne
ui-import-column = Colonne
ui-import-why = Que faire
ui-import-questions = Répondez d’abord à ceci
ui-import-leave = Quitter sans enregistrer
ui-doubles = Lignes peut-être déjà inscrites
ui-doubles-text = Décidez pour chaque ligne. Le signe ≠ montre ce qui diffère.
ui-doubles-all = Pour toutes les lignes qui restent :
ui-double-skip = Laisser de côté
ui-double-both = Garder les deux
ui-double-fill = Compléter ce qui manque
ui-double-row = Dans le fichier, ligne
ui-double-differs = Différent :

## Points

ui-see-answers = Vos réponses
ui-point-action = Ce qu’il faut faire
ui-point-answers = Vérifiez vos réponses
ui-point-no-answers = Aucune réponse n’est écrite ici.
ui-point-reasons = Raisons de cet état
ui-point-serves = Cette exigence sert pour
ui-point-next = Exigence suivante
ui-point-answer = Répondre aux questions
ui-point-all = Toutes les exigences

## Path

ui-why-it-matters = Pourquoi
ui-how = Ce qu’il faut faire
ui-step-write = Noter où vous en êtes
ui-milestones = Étapes clés

## Group

ui-sample = Échantillon pour l’audit externe

## Fees

ui-fee-item = Poste
ui-fee-basis = Comment on compte
ui-fee-amount = Montant pour 12 mois
ui-fee-write = Noter le montant du bureau
ui-fee-totals = Sommes connues

## Dossier

ui-dossier-lead = Choisissez ce que le lecteur verra.
ui-dossier-for = 1 · Pour qui ?
ui-dossier-view = Type de lecteur
ui-dossier-reader = Nom du lecteur
ui-dossier-reader-hint = Il est imprimé sur la première page. Vous pouvez le laisser vide.
ui-dossier-language = Langue du dossier
ui-dossier-standards = 2 · Selon quelles normes ?
ui-dossier-parts = 3 · Quelles parties ?
ui-dossier-preview = Première page
ui-dossier-save = Enregistrer le PDF
ui-dossier-busy = Le dossier est en préparation. Veuillez patienter.

## Settings

ui-close-title = Fermer cette coopérative
ui-close-text = Il faut le mot de passe pour l’ouvrir de nouveau.
ui-close = Fermer
ui-about = À propos de ce programme
ui-notices = Mentions obligatoires
ui-safety = Mots de passe et sécurité

## People and passwords

ui-people = Personnes et mots de passe
ui-people-card = Voyez qui peut ouvrir la coopérative. Changez votre mot de passe.
ui-people-lead = Chaque personne a son propre mot de passe. L’historique dit qui a fait quoi.
ui-people-me = vous
ui-people-gone = n’est plus là
ui-people-add = Ajouter une personne
ui-people-add-lead = Cette personne écrit un mot de passe qu’elle seule connaît.
ui-people-add-go = Ajouter cette personne
ui-person-name = Nom de cette personne
ui-person-name-hint = Vous pouvez le laisser vide. Le nom reste protégé dans le fichier.
ui-people-role = Que fait cette personne ?
ui-people-role-missing = Choisissez ce que fait cette personne.
ui-people-passphrase = Mot de passe de cette personne
ui-people-leave = Retirer le mot de passe
ui-people-leave-ask = Voulez-vous vraiment retirer ce mot de passe ?
ui-people-leave-text = Le mot de passe de cette personne n’ouvrira plus ce fichier. Il ouvre encore les anciennes sauvegardes. Ce que cette personne a écrit reste.
ui-people-leave-yes = Oui, le retirer
ui-password-change = Changer mon mot de passe
ui-password-lead = Seul votre propre mot de passe change.
ui-password-old = Votre mot de passe actuel
ui-password-save = Utiliser le nouveau mot de passe
ui-recovery = Feuille de secours
ui-recovery-card = Elle ouvre la coopérative si les mots de passe sont oubliés.
ui-recovery-text = Ses mots ouvrent la coopérative si les mots de passe sont oubliés.
ui-recovery-new = Faire une nouvelle feuille
ui-recovery-new-text = Faites une nouvelle feuille si l’ancienne est perdue ou si quelqu’un l’a vue. L’ancienne n’ouvre alors plus ce fichier : détruisez-la.
ui-lock-time = Verrouillage automatique
ui-lock-time-card = Choisissez après combien de temps sans travail la fenêtre se verrouille.
ui-lock-time-text = Quand personne ne travaille, la fenêtre ne montre plus rien et demande le mot de passe. Ce qui est écrit est gardé.
ui-lock-time-label = Verrouiller après

## Backups

ui-backups = Sauvegardes
ui-backups-card = Voyez où vont les sauvegardes, et quand la dernière a été faite.
ui-backup-last = La dernière sauvegarde
ui-backup-now = Faire une sauvegarde
ui-backup-choose = Choisir un emplacement
ui-backup-other = Choisir un autre emplacement
ui-backup-forget = Ne plus utiliser cet emplacement
ui-backup-kept = Sauvegardes disponibles
ui-backup-made = Faite le
ui-backup-size = Taille
ui-backup-place = Emplacement
ui-restore = Restaurer une sauvegarde
ui-restore-card = Voyez ce que contient une sauvegarde, puis continuez avec elle.
ui-restore-text = Choisissez le fichier d’une sauvegarde. Vous voyez ce qu’il contient avant tout changement.
ui-restore-aside = Le fichier ouvert maintenant est mis de côté. Rien n’est supprimé.
ui-restore-choose = Choisir le fichier
ui-restore-open = Ouvrir le fichier pour voir son contenu
ui-restore-inside = Ce que contient ce fichier
ui-restore-passphrase-hint = Un mot de passe qui servait le jour où ce fichier a été fait.
ui-restore-by-words = Utiliser plutôt les mots de secours
ui-restore-by-passphrase = Utiliser plutôt un mot de passe
ui-restore-look = Voir le contenu
ui-restore-leave = Quitter sans rien changer
ui-restore-way = Comment voulez-vous continuer ?
ui-restore-apply = Restaurer

## Two computers

ui-laptops = Deux ordinateurs
ui-laptops-card = Réunissez ce qui a été écrit sur deux ordinateurs.
ui-laptops-go = Aller à « Deux ordinateurs »
ui-bundle-write = Donner à l’autre ordinateur
ui-bundle-write-text = Enregistrez dans un fichier ce qui a changé ici. Portez ce fichier sur l’autre ordinateur avec une clé USB.
ui-bundle-since = Que faut-il donner ?
ui-bundle-write-go = Enregistrer le fichier
ui-bundle-take = Recevoir de l’autre ordinateur
ui-bundle-take-text = Choisissez le fichier enregistré par l’autre ordinateur. Vous voyez ce qu’il apporte avant tout changement.
ui-bundle-take-go = Choisir le fichier
ui-bundle-apply = Recevoir ces changements
ui-bundle-leave = Quitter sans rien recevoir
ui-conflicts = Changé sur les deux ordinateurs
ui-conflicts-text = Choisissez ce qui est juste, une réponse après l’autre.
ui-conflicts-later = Choisissez ce qui est juste. Vous pouvez aussi décider plus tard.
ui-conflict-settle = Ceci est juste

## Check

ui-check-title = Vérifier le fichier
ui-check-card = Voyez si le fichier est complet et si son historique est inchangé.
ui-check-text = Le programme lit tout. Il regarde si le fichier est complet et si son historique est inchangé.
ui-check-go = Vérifier maintenant
ui-check-faults = Ce qui ne va pas
ui-check-head = Dernière marque de l’historique
ui-prove = Vérifier un dossier imprimé
ui-prove-head = Marque imprimée dans le dossier
ui-prove-hint = Recopiez la marque de l’historique depuis le papier.
ui-prove-go = Comparer avec l’historique
