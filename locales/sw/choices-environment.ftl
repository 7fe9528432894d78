### Answers one can choose in the books on the environment and the large mine, and their units.

## Units (fixed by a field)

unit-litre = lita
unit-cubic-metre = mita za ujazo

## What was done with the mercury

choice-mercury-move-bought = Imenunuliwa
choice-mercury-move-used = Imetumika
    .hint = Imewekwa kwenye mkupuo wa mawe au mchanga.
choice-mercury-move-recovered = Imepatikana tena
    .hint = Imekamuliwa, au imenaswa na kigida.
choice-mercury-move-lost = Imepotea
    .hint = Imemwagika, imeibwa au haionekani.
choice-mercury-move-handed-over = Imekabidhiwa
    .hint = Imepewa ofisi au mtu mwingine.
choice-mercury-move-counted = Imehesabiwa
    .hint = Zebaki iliyopo stoo ilipimwa siku hiyo.

## Where mercury is used or kept

choice-mercury-place-washing-place = Mwalo
choice-mercury-place-store = Stoo
choice-mercury-place-workshop = Karakana
    .hint = Mahali pa kuchenjua dhahabu, mbali na nyumba.
choice-mercury-place-dwelling = Nyumba ya kuishi
    .hint = Nyumba, ua au jiko wanapoishi watu.
choice-mercury-place-other = Mahali pengine

## What is mixed with mercury

choice-mercury-process-concentrate = Mchanga mzito
    .hint = Mchanga unaobaki baada ya kuosha.
choice-mercury-process-whole-ore = Mawe yote yaliyosagwa
    .hint = Bila kuosha kwanza.

## Dangerous products

choice-chemical-kind-cyanide = Sianidi
choice-chemical-kind-explosives = Baruti
choice-chemical-kind-detonators = Fataki (detonator)
    .hint = Vifaa vidogo vya kulipulia baruti.
choice-chemical-kind-fuel = Mafuta ya mashine
    .hint = Dizeli au petroli.
choice-chemical-kind-acid = Tindikali (asidi)
choice-chemical-kind-lime = Chokaa
choice-chemical-kind-other = Bidhaa nyingine

## What was done with the product

choice-chemical-move-bought = Imenunuliwa
choice-chemical-move-used = Imetumika
choice-chemical-move-returned = Imerudishwa
    .hint = Imerudishwa kwa muuzaji au stoo.
choice-chemical-move-lost = Imepotea
    .hint = Imemwagika, imeibwa au haionekani.
choice-chemical-move-counted = Imehesabiwa
    .hint = Bidhaa iliyopo stoo ilipimwa siku hiyo.

## Look of the water

choice-water-colour-clear = Maangavu
choice-water-colour-cloudy = Yenye tope
    .hint = Chini hapaonekani.
choice-water-colour-coloured = Yenye rangi
    .hint = Mekundu, ya kijani au meusi, au yenye mafuta juu.

## Kind of waste

choice-waste-kind-waste-rock = Vifusi
    .hint = Mawe na udongo usio na madini ya kutosha.
choice-waste-kind-tailings = Marudio
    .hint = Mabaki baada ya kuosha au kusaga mawe.
choice-waste-kind-oil = Oili chafu
choice-waste-kind-batteries = Betri
choice-waste-kind-plastic = Plastiki
choice-waste-kind-chemical-containers = Vyombo vya kemikali
    .hint = Mapipa, madumu na mifuko mitupu.
choice-waste-kind-other = Taka nyingine

## State of an agreement with a large mine

choice-mine-agreement-state-talks = Mazungumzo yanaendelea
choice-mine-agreement-state-signed = Yamesainiwa
choice-mine-agreement-state-suspended = Yamesimamishwa
    .hint = Kwa sasa hayafuatwi.
choice-mine-agreement-state-ended = Yamekwisha

## Who paid under the agreement

choice-mine-agreement-payer-mine = Mgodi mkubwa
choice-mine-agreement-payer-cooperative = Chama

## State of a dispute with a large mine

choice-mine-dispute-state-open = Haujaisha
choice-mine-dispute-state-settled = Umetatuliwa
choice-mine-dispute-state-taken-further = Umepelekwa mbele
    .hint = Uko kwa serikali, msuluhishi au mahakama.
