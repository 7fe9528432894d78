# Tanzania: hatua, ofisi na ada. .official ni ya Kiswahili pamoja na neno la Kiingereza katika lugha zote.

## Hatua

step-tz-founding-meetings = Mikutano ya uanzilishi
    .official = Mkutano mkuu, kamati ya uanzilishi (general meeting, formation committee)
    .why = Wanachama wanaamua pamoja, na kumbukumbu za mikutano zinaonyesha hivyo.
    .how = Itisha mkutano wa kwanza ili wanachama wachague kamati ya uanzilishi. Katika mkutano wa pili wapitishe rasimu ya masharti, makisio ya mapato na matumizi, na ombi la usajili.
step-tz-registration = Usajili wa chama cha ushirika
    .official = Hati ya usajili (registration certificate)
    .why = Hati inaonyesha kwamba sheria inakitambua chama.
    .how = Muulize afisa ushirika wa wilaya: nyaraka zipi zinatakiwa, ada ni kiasi gani, na wanachama wawe wangapi? Peleka ombi, masharti ya chama na kumbukumbu zote za mikutano.
step-tz-tax-and-identity = Namba ya TIN na vitambulisho vya viongozi
    .official = Namba ya TIN, namba za NIDA (TIN and NIDA numbers)
    .why = Ofisi nyingine zinaweza kuuliza namba hizi.
    .how = Uliza TRA kama chama kinahitaji TIN. Muulize afisa ushirika kama viongozi wanahitaji namba za NIDA.
step-tz-free-ground = Eneo lililo wazi
    .official = Eneo la leseni, kuratibu (licence area, coordinates)
    .why = Leseni inahitaji eneo ambalo mtu mwingine hana haki ya madini.
    .how = Iombe Tume ya Madini iangalie eneo hilo kwenye ramani yake ya leseni. Hakikisha pia kwamba si hifadhi, makazi, eneo la jeshi, eneo la urithi wala chanzo cha maji.
step-tz-land-consent = Ridhaa ya mwenye ardhi
    .official = Ridhaa (consent)
    .why = Anayetumia ardhi kihalali lazima akubali kwanza.
    .how = Omba ridhaa ya maandishi kwa mwenye ardhi, na uombe kijiji kumbukumbu za mkutano wake. Kama fidia inahitajika, mwandikiane mkataba.
step-tz-primary-licence = Leseni ndogo ya uchimbaji madini (PML)
    .official = Leseni ndogo ya uchimbaji madini – PML (primary mining licence)
    .why = Inatoa haki ya kuchimba eneo lisilozidi hekta 10.
    .how = Tuma maombi kwenye mtandao wa Tume ya Madini, kisha upeleke nyaraka kwa Afisa Madini Mkazi. Kama leseni ni ya chama, sajili chama kwanza.
step-tz-environment-plan = Mpango wa mazingira na mpango wa mgodi
    .official = Mpango wa usimamizi wa mazingira (environmental management plan)
    .why = Leseni ikishatolewa, wakaguzi huomba kuiona mipango hii.
    .how = Muulize Afisa Madini Mkazi kila mpango uwe na mambo gani, na nani anaukagua. Weka mipango tayari kwa ukaguzi.
step-tz-start-and-records = Mipaka ya eneo na kumbukumbu
    .official = Kuweka mipaka, kutoa taarifa (demarcation, information and reports)
    .why = Kanuni zinazungumzia kuweka mipaka ya eneo na kutoa taarifa.
    .how = Muulize Afisa Madini Mkazi jinsi ya kuweka mipaka ya eneo. Uliza taarifa zipi zinatakiwa, lini, na kwa fomu gani.
step-tz-sale = Mauzo katika soko la madini au kituo cha ununuzi
    .official = Soko la madini, kituo cha ununuzi (mineral market, buying centre)
    .why = Mwenye leseni anaweza kuuza madini yake bila leseni ya mfanyabiashara wa madini.
    .how = Peleka madini sokoni, ambako mrabaha na ada hukatwa papo hapo. Tunza kila stakabadhi, na uulize ni kiasi gani cha dhahabu lazima kibaki nchini.
step-tz-growth = Kukua: kuunganisha leseni au kupata leseni kubwa zaidi
    .official = Leseni ya uchimbaji wa kati (mining licence)
    .why = Kanuni zinataja kuunganisha leseni zinazopakana, na kubadilisha PML iwe leseni ya uchimbaji wa kati.
    .how = Uliza Tume ya Madini: masharti ni yapi, nyaraka zipi zinatakiwa, na ada ni kiasi gani?
step-tz-technical-partner = Mbia wa kiufundi kutoka nje ya nchi
    .official = Mkataba wa msaada wa kiufundi (technical support agreement)
    .why = Mbia wa kigeni anaanza kazi baada ya idhini ya Tume ya Madini tu.
    .how = Andika mkataba wa msaada wa kiufundi na uupeleke Tume ya Madini. Subiri idhini kabla ya kuanza kazi.

## Ofisi

office-tz-registrar = Mrajis wa Vyama vya Ushirika (TCDC), kupitia afisa ushirika wa wilaya
office-tz-tra = TRA (ofisi ya kodi)
office-tz-mining-commission = Tume ya Madini
office-tz-resident-mines-officer = Afisa Madini Mkazi
office-tz-mineral-market = Soko la madini au kituo cha ununuzi

## Ada

fee-tz-coop-registration = Usajili wa chama cha ushirika
fee-tz-pml-application = Ada ya maombi ya PML
    .note = Ada hii hairudishwi.
fee-tz-pml-preparation = Ada ya kuandaa na kutoa PML
fee-tz-pml-rent = Ada ya mwaka ya PML
    .note = Hulipwa kila mwaka, tarehe ambayo leseni ilitolewa. Uliza kama inahesabiwa kwa hekta.
fee-tz-epp = Kuandaa na kukagua mpango wa mazingira
fee-tz-dealer = Leseni ya mfanyabiashara wa madini (dealer)
    .note = Analipa mfanyabiashara, si chama.
fee-tz-broker = Leseni ya dalali (broker)
    .note = Analipa dalali, si chama.
fee-tz-royalty-gold = Mrabaha wa dhahabu
    .note = Kiwango kinategemea mnunuzi; kwa kiwanda cha kusafisha madini vyanzo vinatofautiana, kwa hiyo uliza. Kama mnauza pia madini mengine, mauzo yote yanahesabiwa kama dhahabu.
fee-tz-royalty-metals = Mrabaha wa metali nyingine (bati, shaba na nyingine)
    .note = Kama mnauza pia vito, mauzo yote yanahesabiwa hapa.
fee-tz-royalty-gems-rough = Mrabaha wa vito na almasi ghafi
fee-tz-royalty-gems-cut = Mrabaha wa vito vilivyokatwa na kung’arishwa
    .note = Kwa vito vilivyokatwa na kung’arishwa tu. Haumo katika jumla.
fee-tz-royalty-uranium = Mrabaha wa urani
    .note = Haumo katika jumla.
fee-tz-royalty-industrial = Mrabaha wa makaa ya mawe, madini ya viwandani na ya ujenzi
    .note = Haumo katika jumla.
fee-tz-royalty-coal-domestic = Mrabaha wa makaa ya mawe yanayouzwa kwa viwanda vya ndani
    .note = Haumo katika jumla.
fee-tz-royalty-salt = Mrabaha wa chumvi na fosfeti
    .note = Haumo katika jumla.
fee-tz-royalty-other = Mrabaha wa madini yenu
    .note = Kiwango kinategemea aina ya madini. Uliza Tume ya Madini.
fee-tz-inspection = Ada ya ukaguzi
    .note = Chumvi haitozwi, wala dhahabu inayouzwa kwa kiwanda cha kusafisha madini au kwa Benki Kuu ya Tanzania.
fee-tz-hiv-levy = Tozo ya UKIMWI
    .note = Hulipwa pamoja na mrabaha.
fee-tz-service-levy = Ushuru wa huduma
    .note = Kama mnauza kwa Benki Kuu ya Tanzania, uliza huko: jumla iliyotangazwa haina ushuru huu.
fee-tz-income-tax = Kodi ya mapato inayokatwa wakati wa mauzo
    .note = Kiwango hakikupatikana katika sheria. Uliza TRA.
fee-tz-vat = Kodi ya ongezeko la thamani (VAT)
    .note = Ni sifuri katika masoko ya madini yaliyoteuliwa. Mahali pengine, uliza TRA.
fee-tz-external-audit = Ukaguzi wa nje
    .note = Bei inategemea maeneo, wanachama, siku na safari. Omba bei kwa maandishi.
fee-tz-internal-inspections = Ukaguzi wa ndani
    .note = Hesabu malipo ya wakaguzi, usafiri wao na siku za mafunzo.
fee-tz-scheme-fee = Ada ya mpango wa uthibitisho
    .note = Huenda kuna ada ya maombi, kisha ada ya kila mwaka. Omba orodha ya bei.
