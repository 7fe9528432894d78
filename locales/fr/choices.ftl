### Answers one can choose, and units.

## Units (fixed by a field)

unit-hectare = hectares
unit-metre = mètres
unit-gram = grammes
unit-kilogram = kilogrammes
unit-tonne = tonnes
unit-carat = carats
unit-troy-ounce = onces troy

## Yes, no, I do not know

choice-answer-yes = Oui
choice-answer-no = Non
choice-answer-unknown = Je ne sais pas

## Country

choice-country-cd = RD Congo
choice-country-tz = Tanzanie

## Legal form

choice-legal-form-scoops = Société coopérative simplifiée (SCOOPS)
    .hint = Une forme du droit OHADA, par exemple en RD Congo.
choice-legal-form-coop-ca = Société coopérative avec conseil d’administration (COOP-CA)
    .hint = Une forme du droit OHADA, par exemple en RD Congo.
choice-legal-form-primary-society = Société coopérative primaire
    .hint = Une forme de coopérative en Tanzanie.
choice-legal-form-group = Groupe d’exploitants
    .hint = Un groupe avec ses propres règles, qui n’est pas une coopérative.
choice-legal-form-company = Société commerciale
choice-legal-form-association = Association
choice-legal-form-other = Autre forme
choice-legal-form-none-yet = Pas encore de forme juridique
    .hint = Vous pouvez commencer ici quand même.

## Minerals

choice-mineral-gold = Or
choice-mineral-cassiterite = Cassitérite (minerai d’étain)
choice-mineral-coltan = Coltan (minerai de tantale)
choice-mineral-wolframite = Wolframite (minerai de tungstène)
choice-mineral-cobalt = Cobalt
choice-mineral-copper = Cuivre
choice-mineral-gemstones = Pierres précieuses
choice-mineral-diamonds = Diamants
choice-mineral-other = Autre minerai

## Way of mining

choice-method-open-pit = À ciel ouvert
choice-method-shaft = Puits et galeries
choice-method-alluvial = Rivière, sable et gravier
choice-method-tailings = Reprise des rejets
    .hint = Ce qui reste après le lavage ou le broyage.

## Who buys

choice-buyer-type-trader = Négociant
choice-buyer-type-export-house = Comptoir d’achat
choice-buyer-type-processing-plant = Entité de traitement
choice-buyer-type-mineral-market = Centre de négoce
choice-buyer-type-refinery = Raffinerie
choice-buyer-type-central-bank = Banque centrale
choice-buyer-type-exporter = Exportateur
choice-buyer-type-other = Autre acheteur

## Role of an officer

choice-officer-role-chairperson = Président ou présidente
choice-officer-role-vice-chairperson = Vice-président ou vice-présidente
choice-officer-role-secretary = Secrétaire
choice-officer-role-treasurer = Trésorier ou trésorière
choice-officer-role-board-member = Membre du conseil d’administration
    .hint = Ou du comité de gestion.
choice-officer-role-supervisory-member = Membre de la commission de surveillance
choice-officer-role-manager = Gérant ou gérante
    .hint = Une personne payée pour diriger le travail chaque jour.
choice-officer-role-other = Autre fonction

## Sex

choice-sex-female = Femme
choice-sex-male = Homme

## What an officer is in charge of

choice-responsibility-due-diligence = Devoir de diligence
    .hint = Trouver les risques, les réduire et informer les acheteurs.
choice-responsibility-complaints = Plaintes
choice-responsibility-safety = Sécurité au travail
choice-responsibility-internal-inspection = Inspection interne
choice-responsibility-records = Registres et papiers

## Proof of age

choice-birth-proof-identity-card = Carte d’identité
choice-birth-proof-birth-certificate = Acte de naissance
choice-birth-proof-school-paper = Document scolaire
choice-birth-proof-witness = Parole d’un témoin
choice-birth-proof-none = Aucune preuve

## Identity paper

choice-id-type-national-id = Carte d’identité nationale
choice-id-type-voter-card = Carte d’électeur
choice-id-type-passport = Passeport
choice-id-type-driving-licence = Permis de conduire
choice-id-type-other = Autre pièce d’identité
choice-id-type-none = Aucune pièce d’identité

## Standing of a member

choice-standing-applicant = Demande d’adhésion
choice-standing-registered = Inscrit
    .hint = Dans le registre, pas encore approuvé après une inspection.
choice-standing-approved = Approuvé
    .hint = Inspecté, et la coopérative a dit oui.
choice-standing-approved-with-conditions = Approuvé sous conditions
    .hint = Ce membre peut livrer, mais doit encore corriger quelque chose.
choice-standing-suspended = Suspendu
    .hint = Pour le moment, ce membre ne peut pas livrer de minerais.
choice-standing-excluded = Exclu
choice-standing-left = Parti
    .hint = Ce membre a choisi de partir.

## Work of a member

choice-task-pit-owner = Propriétaire de puits
choice-task-digger = Creusage
choice-task-washer = Lavage
choice-task-transporter = Transport
choice-task-crusher = Concassage
choice-task-processor = Traitement
choice-task-cook = Cuisine
choice-task-guard = Gardiennage
choice-task-other = Autre travail

## Kind of site

choice-site-kind-pit = Trou
choice-site-kind-shaft = Puits
choice-site-kind-river = Rivière
choice-site-kind-washing-place = Lieu de lavage
choice-site-kind-store = Magasin

## Colour given by the state

choice-site-status-not-inspected = Non inspecté (bleu)
choice-site-status-green = Vert
choice-site-status-yellow = Jaune
choice-site-status-red = Rouge

## Activity of a site

choice-site-activity-active = On y travaille en ce moment
choice-site-activity-not-active = Travail arrêté pour le moment
choice-site-activity-abandoned = Abandonné

## Kind of document

choice-document-kind-statutes = Statuts
choice-document-kind-internal-rules = Règlement intérieur
choice-document-kind-minutes = Procès-verbal (PV)
choice-document-kind-registration-certificate = Certificat d’immatriculation
choice-document-kind-approval = Agrément
choice-document-kind-licence = Licence
choice-document-kind-permit = Permis ou autorisation
choice-document-kind-zone-order = Arrêté qui crée une zone d’exploitation artisanale (ZEA)
choice-document-kind-environmental-paper = Document environnemental
choice-document-kind-agreement = Contrat ou accord
choice-document-kind-tax-paper = Document fiscal
choice-document-kind-inspection-report = Rapport d’inspection
choice-document-kind-policy = Politique
choice-document-kind-other = Autre document

## State of a step

choice-step-state-not-started = Non commencé
choice-step-state-in-preparation = En préparation
choice-step-state-submitted = Soumis
    .hint = Les papiers sont déposés.
choice-step-state-waiting = En attente de réponse
choice-step-state-granted = Accordé
choice-step-state-refused = Refusé
choice-step-state-suspended = Suspendu
choice-step-state-expired = Expiré
choice-step-state-renewed = Renouvelé

## Answers to the points: looked at and checked

choice-checked-yes-checked = Oui, et nous avons vérifié
    .hint = Nous avons vu nous-mêmes, ou nous avons un papier.
choice-checked-yes-unchecked = Oui, mais nous n’avons pas vérifié
choice-checked-no = Non
choice-checked-unknown = Nous ne savons pas

## Answers to the points: done

choice-done-yes = Oui
choice-done-partly = En partie
choice-done-no = Non, pas encore
choice-done-unknown = Nous ne savons pas

## Answers to the points: done, or does not apply

choice-done-or-na-yes = Oui
choice-done-or-na-partly = En partie
choice-done-or-na-no = Non, pas encore
choice-done-or-na-unknown = Nous ne savons pas
choice-done-or-na-not-applicable = Cela ne nous concerne pas

## Answers to the points: something that must not happen

choice-absent-absent-checked = Non, et nous avons cherché
choice-absent-absent-unchecked = Pas à notre connaissance ; nous n’avons pas cherché
choice-absent-seen = Oui, cela arrive ou c’est arrivé ces 12 derniers mois
choice-absent-unknown = Nous ne savons pas
unit-tola = tolas
unit-square-metre = mètres carrés
unit-carre = carrés
