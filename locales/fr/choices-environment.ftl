### Answers one can choose in the books on the environment and the large mine, and their units.

## Units (fixed by a field)

unit-litre = litres
unit-cubic-metre = mètres cubes

## What was done with the mercury

choice-mercury-move-bought = Acheté
choice-mercury-move-used = Utilisé
    .hint = Mis dans un lot traité au mercure.
choice-mercury-move-recovered = Récupéré
    .hint = Repris en pressant l’amalgame, ou retenu par la retorte.
choice-mercury-move-lost = Perdu
    .hint = Renversé, volé ou introuvable.
choice-mercury-move-handed-over = Remis
    .hint = Donné à un bureau ou à une autre personne.
choice-mercury-move-counted = Compté
    .hint = Le mercure du magasin a été pesé ce jour-là.

## Where mercury is used or kept

choice-mercury-place-washing-place = Lieu de lavage
choice-mercury-place-store = Magasin
choice-mercury-place-workshop = Atelier
    .hint = Un lieu où l’on traite l’or, loin des maisons.
choice-mercury-place-dwelling = Une habitation
    .hint = Une maison, une cour ou une cuisine où des gens vivent.
choice-mercury-place-other = Autre lieu

## What is mixed with mercury

choice-mercury-process-concentrate = Concentré
    .hint = Le sable lourd qui reste après le lavage.
choice-mercury-process-whole-ore = Tout le minerai
    .hint = Tout le minerai broyé, sans lavage avant.

## Dangerous products

choice-chemical-kind-cyanide = Cyanure
choice-chemical-kind-explosives = Explosifs
choice-chemical-kind-detonators = Détonateurs
    .hint = Les petites capsules qui font partir l’explosif.
choice-chemical-kind-fuel = Carburant
    .hint = Gasoil ou essence.
choice-chemical-kind-acid = Acide
choice-chemical-kind-lime = Chaux
choice-chemical-kind-other = Autre produit

## What was done with the product

choice-chemical-move-bought = Acheté
choice-chemical-move-used = Utilisé
choice-chemical-move-returned = Rendu
    .hint = Rapporté au vendeur ou au magasin.
choice-chemical-move-lost = Perdu
    .hint = Renversé, volé ou introuvable.
choice-chemical-move-counted = Compté
    .hint = Ce qui est au magasin a été mesuré ce jour-là.

## Look of the water

choice-water-colour-clear = Claire
choice-water-colour-cloudy = Trouble
    .hint = On ne voit pas le fond.
choice-water-colour-coloured = Colorée
    .hint = Rouge, verte ou noire, ou avec de l’huile dessus.

## Kind of waste

choice-waste-kind-waste-rock = Stériles
    .hint = Roche et terre sans assez de minerai.
choice-waste-kind-tailings = Rejets
    .hint = Ce qui reste après le lavage ou le broyage.
choice-waste-kind-oil = Huile usée
choice-waste-kind-batteries = Piles et batteries
choice-waste-kind-plastic = Plastique
choice-waste-kind-chemical-containers = Emballages de produits chimiques
    .hint = Fûts, bidons et sacs vides.
choice-waste-kind-other = Autre déchet

## State of an agreement with a large mine

choice-mine-agreement-state-talks = Discussions en cours
choice-mine-agreement-state-signed = Signé
choice-mine-agreement-state-suspended = Suspendu
    .hint = Pour le moment, personne ne l’applique.
choice-mine-agreement-state-ended = Terminé

## Who paid under the agreement

choice-mine-agreement-payer-mine = La mine industrielle
choice-mine-agreement-payer-cooperative = La coopérative

## State of a dispute with a large mine

choice-mine-dispute-state-open = Ouvert
choice-mine-dispute-state-settled = Réglé
choice-mine-dispute-state-taken-further = Porté plus haut
    .hint = Devant une autorité, un médiateur ou un tribunal.
