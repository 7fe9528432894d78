### What the screens and the command line say.

## Everywhere

frame-no-name = Coopérative encore sans nom
example-banner = Exemple : cette coopérative et toutes les personnes sont inventées.
saved-at = Enregistré à { $time }
record-numbered = { $form } n° { $number }
record-removed = Retiré : { $name }
label-value = { $label } : { $value }
with-mark = { $text } ({ $mark })
privacy-buyer = Un acheteur peut voir cette réponse.
privacy-request = Un acheteur voit cette réponse seulement avec votre accord.
privacy-local = Cette réponse reste sur votre ordinateur.
read-verified = lu dans le texte officiel
read-secondary = à confirmer au bureau
read-default = notre propre choix
read-unsure = non trouvé : demandez au bureau

## Home

home-lead-start = Commencez par les premières questions.
home-lead =
    { $open ->
        [0] Vous êtes dans la phase { $number } sur { $total }. Tout y est fait.
        [one] Vous êtes dans la phase { $number } sur { $total }. Il reste une chose à y faire.
       *[other] Vous êtes dans la phase { $number } sur { $total }. Il reste { $open } choses à y faire.
    }
home-more =
    { $count ->
        [one] Une autre chose vient ensuite.
       *[other] { $count } autres choses viennent ensuite.
    }
home-tasks = À faire maintenant
phase-numbered = { $number } · { $name }
phase-figure =
    { $total ->
        [0] rien n’est demandé ici
       *[other] { $done } sur { $total }
    }
phase-due = avant le { $date }
figure-of = { $done } / { $total }
figure-of-unknown =
    { $unknown ->
        [one] { $done } / { $total }, { $unknown } inconnu
       *[other] { $done } / { $total }, { $unknown } inconnus
    }
figure-points = Exigences remplies
figure-members =
    { $count ->
        [0] Membres inscrits dans le registre
       *[other] Membres (femmes : { $women }, avec une pièce d’identité : { $papers })
    }
figure-papers = Papiers encore valables, sur ceux qui ont une date d’expiration
urgency-stop = Arrêt
urgency-late = En retard
urgency-due = Avant le { $date }
urgency-open = À commencer
late-since = Depuis le { $date }
task-line = { $tag } : { $title } — { $detail }
task-finding = Toute vente est arrêtée. Exigence : { $point }
task-renew-step = Démarche à renouveler : { $step }
task-step = Démarche suivante : { $step }
task-renew-document = Renouvelez le papier « { $document } »
task-renew-document-why = L’acheteur demande un papier valable.
task-renew-cards =
    { $count ->
        [one] Renouvelez la carte d’un membre
       *[other] Renouvelez les cartes de { $count } membres
    }
task-renew-cards-why = La date d’expiration est passée.
task-inspect =
    { $count ->
        [one] Inspectez un membre
       *[other] Inspectez { $count } membres
    }
task-inspect-why = Chaque membre est inspecté une fois par an.
task-milestone = Étape clé à atteindre : { $milestone }
task-milestone-why =
    { $count ->
        [one] Il manque encore une chose.
       *[other] Il manque encore { $count } choses.
    }
task-compare-members = Comparer vos membres avec le registre
task-compare-members-why = Vous avez écrit : { $declared }. Le registre contient : { $written }.
task-write-members = Inscrivez vos membres dans le registre
task-write-members-why = Vous pouvez les écrire un par un ou importer un tableau.
task-look-at =
    { $count ->
        [one] { $chapter } : répondez aux questions d’une exigence
       *[other] { $chapter } : répondez aux questions de { $count } exigences
    }
task-look-at-why = Pour commencer : { $point }
task-find-out = Cherchez la réponse : { $point }

## Questions and points

question-start = Les premières questions
question-position = { $chapter } · question { $number } sur { $total }
serves-line = { $standard } — { $reference }
state-not-looked-at = Pas encore regardé
state-unknown = Nous ne savons pas
state-not-yet = Pas encore
state-partly = En partie
state-met = Exigence remplie
state-not-applicable = Non applicable
points-lead =
    { $total ->
        [0] Aucune exigence ne s’applique.
       *[other] Exigences remplies : { $met } sur { $total }.
    }
stop-notice = Arrêt. À régler d’abord : { $points }. Tant que ce n’est pas réglé, aucun acheteur ne peut accepter le minerai. Rien d’autre ne peut le compenser.
reason-unanswered =
    { $count ->
        [one] Une question n’a pas encore de réponse.
       *[other] { $count } questions n’ont pas encore de réponse.
    }
reason-answer = { $question } : { $answer }
standard-line = { $standard } — exigences remplies : { $met } sur { $total }
facts-lead = Ce que montrent vos registres

## Tables

table-number = N°
table-count =
    { $count ->
        [0] Rien n’est encore écrit ici.
        [one] { $count } ligne
       *[other] { $count } lignes
    }
table-range =
    { $count ->
        [0] Aucune ligne
       *[other] Lignes { $first } à { $last } sur { $count }
    }

## Path

path-lead = Démarches faites : { $done } sur { $total }.
path-open-gates = Ce qui manque encore
path-milestones = Étapes clés
step-first = D’abord
step-office = Bureau
step-papers = Papiers
step-result = Vous recevez
step-validity = Durée de validité
step-validity-unknown = non trouvée : demandez au bureau
step-years =
    { $count ->
        [one] un an
       *[other] { $count } ans
    }
step-fees = Frais
step-granted = Date de la décision
step-expires = Date d’expiration
step-blocked = Pas encore possible
milestone-kept = Atteinte
milestone-late = En retard
milestone-under-way = En cours
milestone-open = À commencer
milestone-due = Prévue pour le { $date }
milestone-due-unknown = Pas encore de date : le début de votre parcours n’est pas écrit.
gate-stage = { $stage } — démarches accordées : { $done } sur { $total }
gate-point = { $point } : { $state }
gate-minimum = Membres dans le registre : { $members }. Nombre minimum pour votre forme juridique : { $minimum }.
gate-minimum-unknown = Le nombre minimum de membres n’est pas connu. Demandez au bureau d’immatriculation.

## Group

group-lead = Année { $year } · membres : { $members } · inspectés ces 12 derniers mois : { $inspected }
group-scheme = Règles utilisées
group-sample =
    { $size ->
        [one] { $size } membre sur { $members } ({ $factor } × racine carrée, arrondie vers le haut)
       *[other] { $size } membres sur { $members } ({ $factor } × racine carrée, arrondie vers le haut)
    }
group-central = En plus
group-central-why = le bureau de la coopérative et ses propres inspections, chaque fois
group-random = Tirés au sort, au moins
group-due = Inspections à faire
group-due-count =
    { $count ->
        [0] Chaque membre a été inspecté ces 12 derniers mois.
        [one] Un membre est à inspecter.
       *[other] { $count } membres sont à inspecter.
    }
audit-initial = Premier audit externe
audit-surveillance = Audit externe de chaque année
audit-recertification = Audit externe de renouvellement
figure-inspected = Membres inspectés ces 12 derniers mois
figure-due = Membres à inspecter maintenant
figure-sample = Membres que l’auditeur visite d’abord (estimation)

## Fees

fees-lead = Estimation pour 12 mois, du { $from } au { $to }
fees-known = Somme connue pour le moment
fees-unknown =
    { $count ->
        [0] Tous les montants que vous devez sont connus.
        [one] Un montant n’est pas connu. Il n’est pas dans la somme.
       *[other] { $count } montants ne sont pas connus. Ils ne sont pas dans la somme.
    }
fees-notice = Demandez au bureau avant de faire le voyage. Écrivez ici ce qu’il vous dit.
fee-group-registration = Immatriculation et licences
fee-group-certification = Certification de groupe
fee-group-sale = Quand vous vendez
fee-information = pour information : une autre personne doit payer
fee-told = indiqué par le bureau ({ $date })
fee-told-some-time = indiqué par le bureau
fee-rate = { $percent } de la valeur vendue
fee-missing-amount = non connu, demandez au bureau
fee-missing-answer = non connu, il manque une réponse sur votre coopérative
fee-missing-quantity = non connu, il manque le nombre de membres ou d’hectares
fee-too-large = ce nombre est trop grand pour le calcul
fee-basis = { $how } · { $trigger } · à payer par { $payer }
basis-flat = un seul montant
basis-per-member = pour chaque membre
basis-per-member-counted = { $times } × { $each } par membre
basis-per-hectare = pour chaque hectare
basis-per-hectare-counted = { $times } × { $each } par hectare
basis-percent-of-value = une part de la valeur vendue
basis-percent-of-value-counted = { $percent } des ventes attendues
trigger-once = une seule fois
trigger-yearly = chaque année
trigger-per-sale = à chaque vente
payer-cooperative = la coopérative
payer-member = chaque membre
payer-trader = le négociant
payer-exporter = l’exportateur
payer-holder = le titulaire du droit minier
payer-seller = le vendeur

## Settings

about-version = Version du programme
about-file = Fichier de cette coopérative
about-country = Pays
about-standard = Norme
about-fonts = Police de caractères : Noto Sans, SIL Open Font License 1.1.

## Check of the file

check-well = Le fichier est complet et en bon état.
check-not-well = Le fichier a des défauts. Gardez-le tel quel et ouvrez votre dernière sauvegarde.
check-records =
    { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }
check-chain =
    { $count ->
        [one] { $count } entrée dans l’historique, liée à la précédente
       *[other] { $count } entrées dans l’historique, chacune liée à la précédente
    }
check-head = Dernière marque de l’historique : { $head }
check-fault = Défaut dans le fichier : { $detail }
check-record = { $form } n° { $number } : { $message }

## Command line

command-created = La coopérative est dans { $file }.
command-passphrase = Mot de passe :
