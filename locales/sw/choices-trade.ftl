### Answers one can choose in the trade books, and their units.

## Units

unit-percent = asilimia

## Kind of lot

choice-lot-kind-first = Mzigo wa kwanza, kutoka mgodini
choice-lot-kind-split = Sehemu ya mzigo mkubwa zaidi
choice-lot-kind-joined = Mizigo kadhaa iliyounganishwa

## State of a lot

choice-lot-state-in-stock = Uko stoo
choice-lot-state-sold = Umeuzwa
choice-lot-state-made-into-others = Umegawanywa au umeunganishwa
choice-lot-state-lost = Umepotea au umeibwa

## State of a tag

choice-tag-state-issued = Imetolewa, bado haiko kwenye gunia
choice-tag-state-used = Imefungwa kwenye gunia
choice-tag-state-cut = Imekatwa
    .hint = Tunza lebo iliyokatwa pamoja na mzigo.
choice-tag-state-lost = Imepotea
choice-tag-state-returned = Imerudishwa

## What was done to form a lot (names of the ICGLR code list, in its order)

choice-lot-operation-production = Uchimbaji mgodini
choice-lot-operation-purchase = Ununuzi
choice-lot-operation-combination = Kuunganisha mizigo
choice-lot-operation-processing = Kuosha, kuponda au kuchenjua
choice-lot-operation-transport = Usafirishaji
choice-lot-operation-storage = Kutunza stoo
choice-lot-operation-import = Kuingiza nchini
choice-lot-operation-export = Kusafirisha nje ya nchi

## Kind of package

choice-package-type-bag = Gunia
choice-package-type-drum = Pipa
choice-package-type-box = Boksi
choice-package-type-bottle = Chupa
choice-package-type-other = Kifungashio kingine

## How a lot is carried

choice-lot-transport-on-foot = Kwa miguu
choice-lot-transport-motorbike = Pikipiki
choice-lot-transport-car = Gari dogo
choice-lot-transport-lorry = Lori
choice-lot-transport-boat = Boti au mtumbwi
choice-lot-transport-plane = Ndege
choice-lot-transport-other = Njia nyingine

## How a sale is paid

choice-sale-method-cash = Fedha taslimu
choice-sale-method-bank = Benki
choice-sale-method-mobile = Malipo kwa simu
choice-sale-method-other = Njia nyingine

## Cause of a loss

choice-loss-cause-washing = Wakati wa kuosha
choice-loss-cause-melting = Wakati wa kuyeyusha
choice-loss-cause-drying = Wakati wa kukausha
choice-loss-cause-transport = Wakati wa kusafirisha
choice-loss-cause-spilled = Yalimwagika
choice-loss-cause-stolen = Yaliibwa
choice-loss-cause-other = Sababu nyingine
