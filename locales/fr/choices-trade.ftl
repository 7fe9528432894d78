### Answers one can choose in the trade books, and their units.

## Units

unit-percent = pour cent

## Kind of lot

choice-lot-kind-first = Premier lot, sorti de la mine
choice-lot-kind-split = Partie d’un lot plus grand
choice-lot-kind-joined = Plusieurs lots réunis

## State of a lot

choice-lot-state-in-stock = En stock
choice-lot-state-sold = Vendu
choice-lot-state-made-into-others = Divisé ou réuni en d’autres lots
choice-lot-state-lost = Perdu ou volé

## State of a tag

choice-tag-state-issued = Remise, pas encore posée
choice-tag-state-used = Posée sur un sac
choice-tag-state-cut = Coupée
    .hint = Gardez l’étiquette coupée avec le lot.
choice-tag-state-lost = Perdue
choice-tag-state-returned = Rendue

## What was done to form a lot (names of the ICGLR code list, in its order)

choice-lot-operation-production = Production à la mine
choice-lot-operation-purchase = Achat
choice-lot-operation-combination = Réunion de plusieurs lots
choice-lot-operation-processing = Lavage, concassage ou traitement
choice-lot-operation-transport = Transport
choice-lot-operation-storage = Stockage au magasin
choice-lot-operation-import = Importation
choice-lot-operation-export = Exportation

## Kind of package

choice-package-type-bag = Sac
choice-package-type-drum = Fût
choice-package-type-box = Caisse
choice-package-type-bottle = Bouteille ou flacon
choice-package-type-other = Autre emballage

## How a lot is carried

choice-lot-transport-on-foot = À pied
choice-lot-transport-motorbike = Moto
choice-lot-transport-car = Voiture
choice-lot-transport-lorry = Camion
choice-lot-transport-boat = Bateau ou pirogue
choice-lot-transport-plane = Avion
choice-lot-transport-other = Autre moyen

## How a sale is paid

choice-sale-method-cash = Espèces
choice-sale-method-bank = Banque
choice-sale-method-mobile = Mobile money (par téléphone)
choice-sale-method-other = Autre moyen

## Cause of a loss

choice-loss-cause-washing = Au lavage
choice-loss-cause-melting = À la fonte
choice-loss-cause-drying = Au séchage
choice-loss-cause-transport = Pendant le transport
choice-loss-cause-spilled = Renversé
choice-loss-cause-stolen = Volé
choice-loss-cause-other = Autre cause
