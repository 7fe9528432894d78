### The path: stages of the law, phases, milestones, sizes, group rules, views and sections of the dossier.

## Stages of the legal path

stage-founding = Fondation
stage-registration = Immatriculation
stage-members = Membres et leurs papiers
stage-recognition = Agrément par l’État
stage-ground = Terrain à exploiter
stage-environment = Environnement et règles du site
stage-right-to-mine = Droit d’exploiter
stage-sale = Vente
stage-growth = Croissance

## Phases

phase-recognised = Reconnue
phase-foundations = Bases posées
phase-good = Bonne pratique
phase-leading = Pratique exemplaire

## Sizes of cooperatives

tier-small = Petite coopérative
tier-medium = Coopérative moyenne
tier-large = Grande coopérative

## Milestones

milestone-registered = Coopérative immatriculée
    .why = La loi connaît la coopérative, et elle a assez de membres.
milestone-rights-opened = Droit d’exploiter obtenu
    .why = Les membres peuvent exploiter là où ils travaillent, avec des papiers à montrer.
milestone-register-complete = Registre complet
    .why = Chaque membre est connu, avec son âge et son accord, et chaque site a sa place sur la carte.
milestone-first-inspections = Premières inspections
    .why = Une visite à chaque membre montre comment on travaille vraiment.
milestone-annex-ii-clear = Risques graves examinés
    .why = Les abus les plus graves ont été cherchés et non trouvés, et les autres risques diminuent.
milestone-entry-points = Prête à parler aux acheteurs
    .why = L’acheteur trouve des dirigeants, une personne responsable, une politique et un contact pour les plaintes.
milestone-group-ready = Prête comme groupe
    .why = La coopérative contrôle elle-même chaque membre ; un auditeur externe peut donc en visiter seulement quelques-uns.
milestone-traceable = Minerais suivis
    .why = Chaque lot mène à son site, avec les poids, les papiers et les taxes.
milestone-trained-and-safe = Formés et en sécurité
    .why = Chacun connaît les dangers, porte l’équipement et apprend des accidents.
milestone-mercury-free = Sans mercure
    .why = Les gens, l’eau et les enfants à naître sont protégés du poison.

## Group rules

scheme-iaf-md-1 = Règle de la racine carrée (IAF MD 1)
    .notice = Ceci est une estimation ; l’auditeur décide. Cette règle est faite pour les organisations à plusieurs sites, pas pour les mines. Le bureau de la coopérative est visité en plus. L’inspection de chaque membre une fois par an est notre propre choix.

## Views of the dossier

view-buyer = Pour un acheteur
    .lead = Ce dossier est la déclaration de la coopérative elle-même. Ce n’est ni un audit ni un certificat. Il ne contient pas les noms des membres.
view-members = Pour les membres
    .lead = Voici ce que la coopérative dit d’elle-même aux acheteurs, à lire à haute voix aux membres. Il n’y a pas de noms de membres.

## Sections of the dossier

section-statement = Ce qu’est ce document
section-picture = La coopérative en une page
section-standards = Où nous en sommes
section-gaps = Manques et plan
section-profile = Qui nous sommes
section-members = Les membres en chiffres
section-sites = Sites
section-documents = Documents
section-path = Notre chemin
section-sources = Sources
