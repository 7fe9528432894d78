### Answers one can choose in the books of safety and of the state, and the table of risks.

## Kind of event

choice-accident-kind-accident = Accident
    .hint = Quelqu’un a été blessé, ou quelque chose a été cassé.
choice-accident-kind-near-miss = Presque-accident
    .hint = Quelqu’un a failli être blessé. Exemple : une pierre est tombée à côté d’un creuseur.
choice-accident-kind-dangerous-event = Événement dangereux
    .hint = Personne n’était à côté. Exemple : une galerie vide s’est éboulée la nuit.

## Cause of an accident

choice-accident-cause-fall-of-ground = Éboulement
choice-accident-cause-fall-of-person = Chute d’une personne
choice-accident-cause-flood = Inondation
choice-accident-cause-gas = Gaz ou air vicié
choice-accident-cause-explosives = Explosifs
choice-accident-cause-machine = Machine ou outil
choice-accident-cause-electricity = Électricité
choice-accident-cause-transport = Transport de charges ou de personnes
choice-accident-cause-chemical = Mercure ou autre produit chimique
choice-accident-cause-heat = Chaleur ou feu
choice-accident-cause-other = Autre cause

## Part of the body

choice-body-part-head = Tête
choice-body-part-eyes = Yeux
choice-body-part-back = Cou ou dos
choice-body-part-trunk = Poitrine ou ventre
choice-body-part-arm = Bras ou épaule
choice-body-part-hand = Main ou doigts
choice-body-part-leg = Jambe
choice-body-part-foot = Pied ou orteils
choice-body-part-inside = Poumons ou intoxication
choice-body-part-several = Plusieurs parties

## How the hours were found

choice-hours-basis-counted = Notées jour par jour
choice-hours-basis-usual = Heures habituelles, moins les congés
    .hint = Calculées : personnes × heures × jours.

## Kind of danger

choice-risk-kind-fall-of-ground = Éboulement
choice-risk-kind-fall-of-person = Chute d’une personne
choice-risk-kind-flood = Inondation
choice-risk-kind-gas = Gaz ou air vicié
choice-risk-kind-explosives = Explosifs
choice-risk-kind-machine = Machine ou outil
choice-risk-kind-electricity = Électricité
choice-risk-kind-transport = Transport de charges ou de personnes
choice-risk-kind-chemical = Acide, cyanure ou autre produit
choice-risk-kind-heat = Chaleur ou feu
choice-risk-kind-mercury = Mercure
choice-risk-kind-dust = Poussière
choice-risk-kind-water = Eau sale
choice-risk-kind-disease = Maladie
choice-risk-kind-children = Enfants près du travail
choice-risk-kind-violence = Violence ou harcèlement
choice-risk-kind-armed-people = Hommes armés
choice-risk-kind-other = Autre danger

## How likely (table of WorkSafe Victoria)

choice-likelihood-l1-rare = Rare
    .hint = Exemple : personne ici ne se souvient d’un tel cas.
choice-likelihood-l2-unlikely = Peu probable
    .hint = Exemple : c’est arrivé une fois, il y a des années.
choice-likelihood-l3-moderate = Possible
    .hint = WorkSafe Victoria dit « modéré ». Exemple : cela peut arriver cette année.
choice-likelihood-l4-likely = Probable
    .hint = Exemple : cela arrive presque à chaque saison des pluies.
choice-likelihood-l5-almost-certain = Presque certain
    .hint = Exemple : cela arrive très souvent.

## How much harm (table of WorkSafe Victoria)

choice-consequence-c1-insignificant = Insignifiant
    .hint = Exemple : personne n’a besoin de soins.
choice-consequence-c2-minor = Mineur
    .hint = Exemple : les premiers secours suffisent.
choice-consequence-c3-moderate = Modéré
    .hint = Exemple : une personne ne peut pas travailler quelques jours.
choice-consequence-c4-major = Majeur
    .hint = Exemple : une personne garde des séquelles à vie.
choice-consequence-c5-catastrophic = Catastrophique
    .hint = Exemple : une personne meurt.

## Level of risk (table of WorkSafe Victoria)

choice-risk-level-low = Faible
choice-risk-level-moderate = Modéré
choice-risk-level-significant = Important
choice-risk-level-severe = Grave

## Ways of protecting, the best first

choice-control-kind-eliminate = Supprimer le danger
    .hint = Exemple : remblayer l’ancien trou.
choice-control-kind-replace = Remplacer par quelque chose de plus sûr
    .hint = Exemple : récupérer l’or sans mercure.
choice-control-kind-engineer = Construire une protection
    .hint = Exemple : boisage, clôture, ventilateur.
choice-control-kind-organize = Organiser autrement le travail
    .hint = Exemple : pas de travail au fond après une forte pluie.
choice-control-kind-protect = Protéger le corps
    .hint = Exemple : casque, bottes, masque.

## How a finding came to light

choice-action-origin-inspection = Inspection interne
choice-action-origin-audit = Audit externe
choice-action-origin-accident = Accident ou presque-accident
choice-action-origin-risk = Registre des risques
choice-action-origin-complaint = Plainte
choice-action-origin-state-visit = Inspection de l’État
choice-action-origin-buyer = Question d’un acheteur
choice-action-origin-other = Autrement

## How serious a finding is

choice-action-severity-stop = Arrêt immédiat
    .hint = Exemple : un enfant au travail, un paiement à un groupe armé, un décès non signalé.
choice-action-severity-major = Non-conformité majeure
    .hint = Exemple : pas de deuxième sortie, mercure brûlé à l’air libre, poids manquants.
choice-action-severity-minor = Non-conformité mineure
    .hint = Exemple : il manque une signature.

## Way of counting people underground

choice-head-count-tag-board = Tableau à jetons
    .hint = Chacun accroche un jeton en entrant et le reprend en sortant.
choice-head-count-list = Liste écrite
choice-head-count-none = Pas encore de comptage
choice-head-count-other = Autre moyen

## Case practised in a drill

choice-drill-scenario-fall-of-ground = Éboulement
choice-drill-scenario-flood = Inondation
choice-drill-scenario-fire = Incendie
choice-drill-scenario-gas = Gaz ou air vicié
choice-drill-scenario-injury = Blessé grave
choice-drill-scenario-other = Autre cas

## Kind of incident

choice-incident-kind-armed-group = Groupe armé
    .hint = Un groupe qui n’appartient pas à l’État.
choice-incident-kind-security-forces = Exigence de soldats, policiers ou gardiens
    .hint = Ils ont pris de l’argent ou des minerais, ou fait travailler des gens, sans raison légale.
choice-incident-kind-roadblock = Barrière sur la route
choice-incident-kind-forced-labour = Travail forcé
choice-incident-kind-child = Enfant au travail
choice-incident-kind-violence = Violence ou traitement cruel
choice-incident-kind-sexual-violence = Violences sexuelles
choice-incident-kind-war-crime = Attaque de villageois dans un conflit
choice-incident-kind-theft = Vol
choice-incident-kind-tag-misuse = Abus d’étiquettes
    .hint = Exemple : étiquettes vendues, ou mises sur du minerai d’ailleurs.
choice-incident-kind-smuggling = Contrebande ou fausse origine
choice-incident-kind-bribe = Pot-de-vin demandé ou donné
choice-incident-kind-money-laundering = Argent d’origine inconnue
choice-incident-kind-other = Autre incident

## Kind of place of an incident

choice-incident-place-site = Sur le site
choice-incident-place-route = Sur la route
choice-incident-place-village = Au village
choice-incident-place-trading-place = Au lieu de vente

## What armed people did

choice-armed-presence-seen = Ils ont été vus
choice-armed-presence-demanded = Ils ont exigé quelque chose
choice-armed-presence-controlled = Ils contrôlaient le lieu

## How it is known

choice-knowledge-source-seen = Vu par nous-mêmes
choice-knowledge-source-told = Raconté par d’autres
choice-knowledge-source-written = Lu dans un papier ou un message

## State of an incident

choice-incident-state-open = Ouvert
choice-incident-state-watched = Sous surveillance
    .hint = Cela s’est arrêté, et vous surveillez si cela recommence.
choice-incident-state-closed = Clos

## Who received a payment

choice-payment-to-tax-office = Bureau des impôts
choice-payment-to-mining-office = Bureau des mines
choice-payment-to-local-authority = Autorité locale
choice-payment-to-army = Armée de l’État
choice-payment-to-police = Police
choice-payment-to-private-guard = Gardiens privés
choice-payment-to-chief = Chef coutumier
choice-payment-to-landowner = Propriétaire du terrain
choice-payment-to-armed-group = Groupe armé
    .hint = Notez-le même si personne n’avait le choix.
choice-payment-to-other = Autre bénéficiaire

## Kind of payment

choice-payment-kind-tax = Impôt ou taxe
choice-payment-kind-royalty = Redevance minière
choice-payment-kind-fee = Frais pour un papier ou un service
choice-payment-kind-fine = Amende
choice-payment-kind-escort = Escorte ou gardiennage
choice-payment-kind-roadblock = Passage à une barrière
choice-payment-kind-gift = Cadeau ou nourriture
choice-payment-kind-other = Autre paiement

## Table of risks

matrix-risk = Tableau de WorkSafe Victoria pour les risques dans les mines (probabilité et dommage)

## Units

unit-hour = heures
