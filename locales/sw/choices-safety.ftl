### Answers one can choose in the books of safety and of the state, and the table of risks.

## Kind of event

choice-accident-kind-accident = Ajali
    .hint = Mtu ameumia, au kitu kimeharibika.
choice-accident-kind-near-miss = Nusura ajali
    .hint = Nusura mtu aumie. Mfano: jiwe lilianguka kando ya mchimbaji.
choice-accident-kind-dangerous-event = Tukio la hatari
    .hint = Hakukuwa na mtu karibu. Mfano: njia tupu ya chini ya ardhi iliporomoka usiku.

## Cause of an accident

choice-accident-cause-fall-of-ground = Kuporomoka kwa mawe au udongo
choice-accident-cause-fall-of-person = Mtu kuanguka
choice-accident-cause-flood = Mafuriko au maji kuingia
choice-accident-cause-gas = Gesi au hewa mbaya
choice-accident-cause-explosives = Baruti
choice-accident-cause-machine = Mashine au kifaa
choice-accident-cause-electricity = Umeme
choice-accident-cause-transport = Usafirishaji wa mizigo au watu
choice-accident-cause-chemical = Zebaki au kemikali nyingine
choice-accident-cause-heat = Joto au moto
choice-accident-cause-other = Chanzo kingine

## Part of the body

choice-body-part-head = Kichwa
choice-body-part-eyes = Macho
choice-body-part-back = Shingo au mgongo
choice-body-part-trunk = Kifua au tumbo
choice-body-part-arm = Mkono au bega
choice-body-part-hand = Kiganja au vidole vya mkono
choice-body-part-leg = Mguu
choice-body-part-foot = Unyayo au vidole vya mguu
choice-body-part-inside = Mapafu au sumu mwilini
choice-body-part-several = Sehemu kadhaa

## How the hours were found

choice-hours-basis-counted = Ziliandikwa kila siku
choice-hours-basis-usual = Saa za kawaida, bila siku za kupumzika
    .hint = Zimekokotolewa: watu × saa × siku.

## Kind of danger

choice-risk-kind-fall-of-ground = Kuporomoka kwa mawe au udongo
choice-risk-kind-fall-of-person = Mtu kuanguka
choice-risk-kind-flood = Mafuriko au maji kuingia
choice-risk-kind-gas = Gesi au hewa mbaya
choice-risk-kind-explosives = Baruti
choice-risk-kind-machine = Mashine au kifaa
choice-risk-kind-electricity = Umeme
choice-risk-kind-transport = Usafirishaji wa mizigo au watu
choice-risk-kind-chemical = Tindikali, sianidi au kemikali nyingine
choice-risk-kind-heat = Joto au moto
choice-risk-kind-mercury = Zebaki
choice-risk-kind-dust = Vumbi
choice-risk-kind-water = Maji machafu
choice-risk-kind-disease = Magonjwa
choice-risk-kind-children = Watoto karibu na kazi
choice-risk-kind-violence = Ukatili au unyanyasaji
choice-risk-kind-armed-people = Watu wenye silaha
choice-risk-kind-other = Kihatarishi kingine

## How likely (table of WorkSafe Victoria)

choice-likelihood-l1-rare = Nadra
    .hint = Mfano: hapa hakuna anayekumbuka tukio kama hili.
choice-likelihood-l2-unlikely = Mdogo
    .hint = Mfano: tukio lilitokea mara moja, miaka mingi iliyopita.
choice-likelihood-l3-moderate = Wa wastani
    .hint = Mfano: tukio linaweza kutokea mwaka huu.
choice-likelihood-l4-likely = Mkubwa
    .hint = Mfano: hutokea karibu kila msimu wa mvua.
choice-likelihood-l5-almost-certain = Karibu hakika
    .hint = Mfano: hutokea mara kwa mara.

## How much harm (table of WorkSafe Victoria)

choice-consequence-c1-insignificant = Madogo sana
    .hint = Mfano: hakuna anayehitaji matibabu.
choice-consequence-c2-minor = Madogo
    .hint = Mfano: huduma ya kwanza inatosha.
choice-consequence-c3-moderate = Ya wastani
    .hint = Mfano: mtu hawezi kufanya kazi kwa siku kadhaa.
choice-consequence-c4-major = Makubwa
    .hint = Mfano: mtu anabaki na madhara ya maisha.
choice-consequence-c5-catastrophic = Maafa
    .hint = Mfano: mtu anafariki.

## Level of risk (table of WorkSafe Victoria)

choice-risk-level-low = Ndogo
choice-risk-level-moderate = Ya wastani
choice-risk-level-significant = Kubwa
choice-risk-level-severe = Kubwa sana

## Ways of protecting, the best first

choice-control-kind-eliminate = Kuondoa kihatarishi
    .hint = Mfano: kufukia shimo la zamani.
choice-control-kind-replace = Kubadilisha kwa kilicho salama
    .hint = Mfano: kukamata dhahabu bila zebaki.
choice-control-kind-engineer = Kujenga kinga
    .hint = Mfano: matimba, uzio, feni.
choice-control-kind-organize = Kupanga kazi upya
    .hint = Mfano: hakuna kazi chini ya ardhi baada ya mvua kubwa.
choice-control-kind-protect = Kukinga mwili
    .hint = Mfano: kofia ngumu, viatu vya usalama, barakoa.

## How a finding came to light

choice-action-origin-inspection = Ukaguzi wa ndani
choice-action-origin-audit = Ukaguzi wa nje
choice-action-origin-accident = Ajali au nusura ajali
choice-action-origin-risk = Rejesta ya hatari
choice-action-origin-complaint = Lalamiko
choice-action-origin-state-visit = Ukaguzi wa serikali
choice-action-origin-buyer = Swali la mnunuzi
choice-action-origin-other = Njia nyingine

## How serious a finding is

choice-action-severity-stop = Kusimamisha mara moja
    .hint = Mfano: mtoto kazini, malipo kwa kundi lenye silaha, kifo ambacho hakikuripotiwa.
choice-action-severity-major = Upungufu mkubwa
    .hint = Mfano: hakuna njia ya pili ya kutokea, zebaki inachomwa wazi, uzito haukuandikwa.
choice-action-severity-minor = Upungufu mdogo
    .hint = Mfano: sahihi moja haipo.

## Way of counting people underground

choice-head-count-tag-board = Ubao wa vibao vya majina
    .hint = Kila mtu anatundika kibao chake akiingia, na anakiondoa akitoka.
choice-head-count-list = Orodha ya maandishi
choice-head-count-none = Bado watu hawahesabiwi
choice-head-count-other = Njia nyingine

## Case practised in a drill

choice-drill-scenario-fall-of-ground = Kuporomoka kwa mawe au udongo
choice-drill-scenario-flood = Mafuriko au maji kuingia
choice-drill-scenario-fire = Moto
choice-drill-scenario-gas = Gesi au hewa mbaya
choice-drill-scenario-injury = Majeruhi mahututi
choice-drill-scenario-other = Dharura nyingine

## Kind of incident

choice-incident-kind-armed-group = Kundi lenye silaha
    .hint = Kundi ambalo si la serikali.
choice-incident-kind-security-forces = Madai ya wanajeshi, polisi au walinzi
    .hint = Walichukua fedha au madini, au waliwafanyisha watu kazi, bila sababu ya kisheria.
choice-incident-kind-roadblock = Kizuizi cha barabarani
choice-incident-kind-forced-labour = Kazi ya kulazimishwa
choice-incident-kind-child = Mtoto kazini
choice-incident-kind-violence = Ukatili au mateso
choice-incident-kind-sexual-violence = Ukatili wa kingono
choice-incident-kind-war-crime = Shambulio dhidi ya wanakijiji vitani
choice-incident-kind-theft = Wizi
choice-incident-kind-tag-misuse = Matumizi mabaya ya lebo
    .hint = Mfano: lebo zimeuzwa, au zimewekwa kwenye mawe ya kwingine.
choice-incident-kind-smuggling = Utoroshaji wa madini au asili ya uongo
choice-incident-kind-bribe = Rushwa iliyoombwa au kutolewa
choice-incident-kind-money-laundering = Fedha zisizojulikana zilikotoka
choice-incident-kind-other = Tukio lingine

## Kind of place of an incident

choice-incident-place-site = Kwenye eneo la machimbo
choice-incident-place-route = Njiani
choice-incident-place-village = Kijijini
choice-incident-place-trading-place = Mahali pa mauzo

## What armed people did

choice-armed-presence-seen = Walionekana
choice-armed-presence-demanded = Walidai kitu
choice-armed-presence-controlled = Walitawala mahali hapo

## How it is known

choice-knowledge-source-seen = Tuliona wenyewe
choice-knowledge-source-told = Tulisimuliwa na wengine
choice-knowledge-source-written = Tulisoma kwenye hati au ujumbe

## State of an incident

choice-incident-state-open = Bado linashughulikiwa
choice-incident-state-watched = Linafuatiliwa
    .hint = Limekoma, na mnaangalia kama litarudi.
choice-incident-state-closed = Limefungwa

## Who received a payment

choice-payment-to-tax-office = Ofisi ya kodi
choice-payment-to-mining-office = Ofisi ya madini
choice-payment-to-local-authority = Serikali ya mtaa au kijiji
choice-payment-to-army = Jeshi la serikali
choice-payment-to-police = Polisi
choice-payment-to-private-guard = Walinzi binafsi
choice-payment-to-chief = Kiongozi wa kimila
choice-payment-to-landowner = Mwenye ardhi
choice-payment-to-armed-group = Kundi lenye silaha
    .hint = Andika hata kama hakuna aliyekuwa na hiari.
choice-payment-to-other = Mpokeaji mwingine

## Kind of payment

choice-payment-kind-tax = Kodi au tozo
choice-payment-kind-royalty = Mrabaha
choice-payment-kind-fee = Ada ya hati au huduma
choice-payment-kind-fine = Faini
choice-payment-kind-escort = Kusindikizwa au ulinzi
choice-payment-kind-roadblock = Kupita kwenye kizuizi
choice-payment-kind-gift = Zawadi au chakula
choice-payment-kind-other = Malipo mengine

## Table of risks

matrix-risk = Jedwali la WorkSafe Victoria la hatari migodini (uwezekano na madhara)

## Units

unit-hour = saa
