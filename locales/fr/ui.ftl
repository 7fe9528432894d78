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

## Places of the rail

ui-nav = Menu principal
ui-nav-home = Accueil
ui-nav-cooperative = La coopérative
ui-nav-path = Le chemin
ui-nav-points = Les exigences
ui-nav-group = Le groupe
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

## Question

ui-save-next = Enregistrer et continuer
ui-why = Pourquoi cette question
ui-evidence = Preuves
ui-serves = Cette réponse sert aussi pour

## Parts of a value

ui-part-amount = Montant
ui-part-weight = Poids
ui-part-currency = Devise
ui-part-unit = Unité
ui-part-latitude = Latitude
ui-part-longitude = Longitude
ui-part-datum = Système de la carte

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
ui-rows-before = Lignes précédentes
ui-rows-after = Lignes suivantes
ui-remove = Retirer
ui-remove-ask = Voulez-vous vraiment retirer ceci ?
ui-remove-text = Cela ne sera plus compté ni imprimé.
ui-remove-yes = Oui, retirer
ui-remove-no = Non, garder

## Import

ui-import-title = Ce que contient ce fichier
ui-import-done = Le fichier est importé
ui-import-apply = Enregistrer les lignes acceptées
ui-import-rejected = Lignes qui n’ont pas été acceptées
ui-import-row = Ligne
ui-import-column = Colonne
ui-import-why = Que faire

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
