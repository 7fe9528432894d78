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

## First run

ui-language-title = Choisissez votre langue
ui-first-title = Comment voulez-vous commencer ?
ui-first-lead = Ce programme fonctionne sans Internet. Ce que vous écrivez reste sur cet ordinateur.
ui-first-new = Nouvelle coopérative
ui-first-new-text = Commencez par environ 15 questions simples.
ui-first-restore = Restaurer depuis un fichier
ui-first-restore-text = Ouvrez une coopérative enregistrée sur cet ordinateur ou sur une clé USB.
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
ui-passphrase-lost = Personne ne peut ouvrir le fichier sans ce mot de passe, pas même les auteurs du programme. Écrivez-le sur papier et gardez ce papier en lieu sûr.
ui-passphrase-create = Créer la coopérative
ui-locked-title = Ouvrez votre coopérative
ui-unlock = Ouvrir
ui-locked-other = Un autre fichier
ui-locked-other-text = Ouvrez ou restaurez une autre coopérative depuis un fichier.
ui-locked-other-go = Choisir un fichier

## Home

ui-home-title = Votre chemin
ui-tasks = À faire maintenant
ui-tasks-none = Rien n’attend pour le moment.
ui-home-dossier = Préparer un dossier
ui-home-dossier-text = Imprimez ce qui est prêt, en français, en swahili ou en anglais.
ui-home-dossier-go = Créer le dossier
ui-resume-yes = Oui, continuer là-bas
ui-resume-no = Non, rester ici

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
