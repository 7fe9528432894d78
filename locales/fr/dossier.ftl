### What is printed in a dossier.

dossier-title = Dossier de conformité
dossier-contents = Table des matières
dossier-head = { $cooperative } · Dossier de conformité · { $date }
dossier-foot = Déclaration de la coopérative elle-même. Non vérifiée, sauf là où un nom est indiqué.
dossier-example = EXEMPLE. Cette coopérative et toutes les personnes sont inventées.
dossier-page = Page { $x } sur { $y }
dossier-attachment = Le même contenu pour les ordinateurs
dossier-standing =
    { $total ->
        [0] aucune exigence ne s’applique
       *[other] exigences remplies : { $met } sur { $total }
    }
dossier-size =
    { $pages ->
        [one] { $pages } page · { $kilobytes } Ko
       *[other] { $pages } pages · { $kilobytes } Ko
    }
dossier-written =
    { $pages ->
        [one] Le dossier est écrit. Il a { $pages } page.
       *[other] Le dossier est écrit. Il a { $pages } pages.
    }
dossier-privacy-buyer = Ce dossier ne contient aucun nom de personne, aucun numéro personnel et aucune position exacte.
dossier-privacy-members = Ce dossier contient les noms des responsables et les positions exactes. Il ne contient aucun nom de membre. Ne l’envoyez pas à un acheteur.
section-numbered = { $number }. { $name }

## Cover

cover-kind = Dossier de conformité
cover-date = Date du dossier
cover-for = Pour
cover-view = Sorte de dossier
cover-standards = Normes
cover-members = Membres
cover-members-count =
    { $count ->
        [0] aucun dans le registre pour le moment
       *[other] { $count } (femmes : { $women })
    }
cover-minerals = Minerais
cover-language = Langue
cover-fingerprint = Empreinte numérique
cover-chain = Marque de l’historique
cover-chain-mark = { $mark } (entrée { $number } du { $date })

## Statement

statement-own = Ce dossier est la déclaration de la coopérative elle-même. Elle l’a fait à partir de ses propres registres, avec le programme Ngazi.
statement-not = Ce n’est ni un audit, ni un certificat, ni l’approbation d’un bureau. Personne ne l’a vérifié, sauf là où un nom est indiqué.
statement-records = Là où les registres montrent un nombre, ce nombre vient des registres et non d’une réponse.
statement-unknown = Ce que la coopérative ne sait pas est appelé inconnu. L’inconnu n’est jamais compté comme rempli ni comme zéro.
statement-privacy-buyer = Pour protéger les gens, les noms de personnes, les numéros personnels et les positions exactes ne sont pas imprimés.
statement-privacy-members = Ce dossier est pour les membres. Leurs noms ne sont pas imprimés non plus.
statement-example = Tout est inventé dans ce dossier. Il montre seulement à quoi ressemble un tel dossier.

## Gaps and plan

gaps-lead =
    { $count ->
        [0] Aucun manque n’est connu aujourd’hui.
        [one] Un manque est connu aujourd’hui. Il est écrit ici, avec ce que la coopérative va faire.
       *[other] { $count } manques sont connus aujourd’hui. Ils sont écrits ici, avec ce que la coopérative va faire, les plus graves d’abord.
    }
gaps-caption = Manques connus et ce qui sera fait
gaps-none = Il n’y a rien dans cette liste.
gaps-not-looked-at =
    { $count ->
        [0] Toutes les exigences ont été regardées.
        [one] Une exigence n’a pas encore été regardée. Elle cache peut-être un manque.
       *[other] { $count } exigences n’ont pas encore été regardées. Elles cachent peut-être des manques.
    }
gaps-late = En retard ou à faire bientôt
head-point = Exigence
head-state = État
head-action = Ce qui sera fait

## Picture

picture-lead = La coopérative est dans la phase { $number } sur { $total }.
picture-phases = Les quatre phases : ce qui est fait
picture-standards = Exigences remplies, par norme
picture-facts = Ce que montrent les registres
picture-note = Une barre pleine veut dire « tout ». Ce qui n’est pas connu compte comme non fait.

## Standards

standards-lead = Une exigence est une chose demandée à la coopérative avec des mots simples. Une seule exigence peut répondre à plusieurs normes. Le lien entre une exigence et une norme est notre lecture ; l’acheteur décide.
standards-caption = Exigences par partie de la norme
standards-all = Toutes les parties, chaque exigence comptée une fois
standards-references = Ce que la norme demande et l’exigence qui y répond
standards-unlinked = pas encore d’exigence
head-module = Partie
head-met = Remplies
head-partly = En partie
head-not-yet = Pas encore
head-unknown = Nous ne savons pas
head-not-looked-at = Pas encore regardé
head-not-applicable = Non applicable
head-reference = La norme demande
head-basis = Lien
link-basis = { $relation } ; { $basis }
relation-equal = la même chose
relation-subset = l’exigence demande moins
relation-superset = l’exigence demande plus
relation-intersects = les deux ont une partie commune
link-recognised = reconnu par un organisme nommé
link-topic = même sujet, l’acheteur décide
reference-numbered = { $number } · { $topic }

## Profile

profile-officers = Responsables
profile-officers-caption = Fonctions occupées
profile-no-officers = Aucun responsable n’est inscrit dans le registre.
head-name = Nom
kept-back = non communiqué

## Members

members-no-names = La liste des noms reste à la coopérative. Cette partie donne seulement des nombres.
members-differ = Nombre de membres selon la coopérative : { $declared }. Nombre dans son registre : { $written }.
members-caption = Membres selon : { $by }
members-age = Âge
members-not-written = non noté
members-few = moins de { $count }
members-together = toutes les autres réponses ensemble
members-small = Pour un groupe de moins de { $count } personnes, le nombre exact n’est pas imprimé. Ainsi, on ne peut reconnaître personne.
age-under-18 = moins de 18 ans
age-band = de { $from } à { $to } ans
age-from = { $from } ans et plus
head-members = Membres

## Sites

sites-rounded = Les positions sont arrondies au dixième de degré, environ 11 kilomètres. La position exacte est montrée sur demande.
sites-caption = Sites
sites-none = Aucun site n’est inscrit dans le registre.

## Documents

documents-lead = La coopérative garde ces papiers ou leurs copies. Elle les montre sur demande.
documents-caption = Documents
documents-none = Aucun document n’est inscrit dans le registre.
document-ended = { $date } (expiré)

## Path

path-note = Après le nom de chaque démarche vient le terme que le bureau utilise.
path-steps = Démarches auprès des bureaux
path-no-country = Le pays n’est pas encore écrit.
step-both = { $step } — { $official }
head-step = Démarche
head-phase = Phase
head-milestone = Étape clé
head-due = Date

## Sources

sources-lead = Les informations fournies avec le programme viennent de ces sources. La colonne dit jusqu’où nous avons pu lire chaque source. Un numéro de norme est imprimé seulement si nous l’avons lu dans la norme.
sources-caption = Sources
sources-none = Aucune source n’est utilisée.
source-line = { $title } · { $link }
head-source = Source
head-read = Jusqu’où nous l’avons lue
