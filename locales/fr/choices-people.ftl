### Answers one can choose in the books on people and the community.

## Kind of meeting

choice-meeting-kind-general-assembly = Assemblée générale (AG)
choice-meeting-kind-board = Réunion du conseil d’administration
    .hint = Ou du comité de gestion.
choice-meeting-kind-committee = Réunion d’une commission
choice-meeting-kind-members = Réunion de membres
    .hint = Par exemple d’une équipe ou d’un site.
choice-meeting-kind-other = Autre réunion

## Who was invited

choice-meeting-invited-members = Membres
choice-meeting-invited-women = Femmes
choice-meeting-invited-young-people = Jeunes
choice-meeting-invited-neighbours = Voisins
choice-meeting-invited-landowner = Propriétaire du terrain
choice-meeting-invited-chief = Chef coutumier
choice-meeting-invited-authority = Autorités de l’État
choice-meeting-invited-other = Autres personnes

## What a member pays

choice-due-kind-joining-fee = Droit d’adhésion
choice-due-kind-yearly-due = Cotisation annuelle
choice-due-kind-share = Part sociale
choice-due-kind-other = Autre versement

## Topic of a training

choice-training-topic-safety = Sécurité au travail
choice-training-topic-first-aid = Premiers secours
choice-training-topic-mercury = Mercure
choice-training-topic-rules-of-the-group = Règles de la coopérative
choice-training-topic-child-labour = Travail des enfants
    .hint = Comment tenir les moins de 18 ans loin du travail de la mine.
choice-training-topic-emergency = Urgence et sauvetage
choice-training-topic-records = Tenue des registres
choice-training-topic-inspection = Inspection interne
    .hint = Pour ceux qui visitent les autres membres.
choice-training-topic-other = Autre sujet

## Protective gear

choice-gear-item-helmet = Casque
choice-gear-item-boots = Bottes de sécurité
choice-gear-item-gloves = Gants
choice-gear-item-mask = Masque contre la poussière
choice-gear-item-goggles = Lunettes de protection
choice-gear-item-lamp = Lampe frontale
choice-gear-item-rope = Corde de sécurité
choice-gear-item-ear-protection = Protections auditives
choice-gear-item-other = Autre équipement

## Condition of the gear

choice-gear-condition-new = Neuf
choice-gear-condition-used = Déjà utilisé, encore bon
choice-gear-condition-worn = Usé

## Who paid for the gear

choice-gear-payer-cooperative = La coopérative
choice-gear-payer-member = Le membre
choice-gear-payer-buyer = Un acheteur
choice-gear-payer-project = Un projet
choice-gear-payer-other = Quelqu’un d’autre

## Money of the community fund

choice-fund-movement-in = Entrée d’argent
choice-fund-movement-out = Sortie d’argent

choice-fund-purpose-school = École
choice-fund-purpose-water = Eau
choice-fund-purpose-health = Santé
choice-fund-purpose-road = Route ou pont
choice-fund-purpose-farming = Agriculture
choice-fund-purpose-women = Projets des femmes
choice-fund-purpose-other = Autre but

## People around the mine

choice-community-group-neighbours = Voisins
choice-community-group-landowner = Propriétaire du terrain
choice-community-group-chief = Chef coutumier
choice-community-group-indigenous-people = Peuples autochtones
choice-community-group-women = Femmes
choice-community-group-authority = Autorités de l’État
choice-community-group-other = Autres personnes

## Subject of an agreement

choice-agreement-subject-land = Terre
choice-agreement-subject-water = Eau
choice-agreement-subject-damage = Dégâts
    .hint = Par exemple aux champs ou aux maisons, et ce qui est payé pour cela.
choice-agreement-subject-jobs = Emplois
choice-agreement-subject-fund = Fonds communautaire
choice-agreement-subject-sacred-place = Lieu sacré ou tombes
choice-agreement-subject-other = Autre objet

## How a complaint came

choice-complaint-channel-in-person = En personne
choice-complaint-channel-box = Boîte à plaintes
choice-complaint-channel-phone = Téléphone ou message
choice-complaint-channel-meeting = Lors d’une réunion
choice-complaint-channel-letter = Lettre
choice-complaint-channel-other = Autre moyen

## Who complains

choice-complaint-group-member = Membre
choice-complaint-group-worker = Travailleur ou travailleuse, pas membre
choice-complaint-group-neighbour = Voisin ou voisine
choice-complaint-group-authority = Autorité de l’État
choice-complaint-group-other = Autre personne

## What a complaint is about

choice-complaint-topic-pay = Paie et parts
choice-complaint-topic-safety = Sécurité et accidents
choice-complaint-topic-land = Terre
choice-complaint-topic-harassment = Harcèlement ou violence
    .hint = Le harcèlement sexuel aussi.
choice-complaint-topic-water = Eau
choice-complaint-topic-damage = Dégâts aux champs ou aux maisons
choice-complaint-topic-sales = Pesée et vente
choice-complaint-topic-governance = Direction et argent de la coopérative
choice-complaint-topic-child = Enfant au travail
choice-complaint-topic-other = Autre sujet

## How serious a complaint is

choice-complaint-severity-danger = Danger pour la vie ou pour un enfant
    .hint = Agissez le jour même.
choice-complaint-severity-serious = Grave
    .hint = Quelqu’un en souffre, ou pourrait en souffrir bientôt.
choice-complaint-severity-normal = Ordinaire
