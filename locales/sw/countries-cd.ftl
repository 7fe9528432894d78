# Kongo (DRC): hatua, ofisi na ada. .official ni ya Kifaransa katika lugha zote.

## Hatua

step-cd-founding-assembly = Mkutano mkuu wa uanzilishi
    .official = Assemblée générale constitutive
    .why = Bila mkutano huu hakuna chama cha kusajili.
    .how = Itisha mkutano: wanachama wapitishe masharti na kanuni za ndani, wachague viongozi, na katibu aandike kumbukumbu. Jina la chama lionyeshe aina yake kwa ukamilifu na kwa kifupi (SCOOPS au COOP-CA).
step-cd-registration = Usajili wa chama cha ushirika
    .official = Immatriculation au Registre des sociétés coopératives (RSC)
    .why = Tangu siku ya usajili, sheria inakitambua chama.
    .how = Uliza katika ofisi ya SNCOOP iliyo karibu: nyaraka zipi zinatakiwa, na gharama ni kiasi gani? Peleka nyaraka hizo na utunze stakabadhi.
step-cd-member-identification = Utambulisho wa wanachama
    .official = Fiche d’identification SAEMAPE
    .why = Fomu hii inaonyesha ni nani wanaofanya kazi na chama.
    .how = Omba fomu kutoka SAEMAPE, na uulize kama mkoa wenu unazitaka. Msaidie kila mwanachama kujaza fomu yake.
step-cd-approval = Idhini ya kuwa chama cha wachimbaji (agrément)
    .official = Arrêté d’agrément (coopérative minière)
    .why = Ni wanachama wa chama chenye idhini tu wanaoruhusiwa kuingia katika ZEA.
    .how = Uliza Wizara ya Madini au Division provinciale: nyaraka zipi zinatakiwa, gharama ni kiasi gani, na idhini inadumu muda gani? Peleka maombi na uandike tarehe.
step-cd-provincial-recording = Kuandikishwa mkoani (récépissé)
    .official = Récépissé provincial (Division provinciale des Mines)
    .why = Mkoa unaweza kutaka stakabadhi yake kabla kazi haijaanza.
    .how = Uliza Division provinciale des Mines kama mkoa wenu unataka stakabadhi hiyo. Kama inatakiwa, peleka nyaraka na utunze stakabadhi.
step-cd-mining-zone = Nafasi katika eneo la wachimbaji wadogo (ZEA)
    .official = Zone d’exploitation artisanale (ZEA)
    .why = Chama cha wachimbaji kinafanya kazi ndani ya eneo lililotengwa na Waziri wa Madini.
    .how = Uliza SAEMAPE ni eneo gani liko wazi kwa chama, na nyaraka zipi zinatakiwa. Kama mtu mwingine ana haki ya madini hapo, omba ridhaa yake kwa maandishi.
step-cd-member-cards = Kadi ya mchimbaji mdogo kwa kila mwanachama
    .official = Carte d’exploitant artisanal
    .why = Kadi inaonyesha kwamba mwanachama anaruhusiwa kuchimba.
    .how = Hakikisha kila mwanachama ni raia wa Kongo na ana miaka 18 au zaidi. Peleka nyaraka Division provinciale des Mines na uulize bei ya kadi.
step-cd-site-rules = Kanuni za kazi machimboni
    .official = Code de conduite de l’exploitant artisanal
    .why = Kanuni hizi zinalinda watu, maji na ardhi.
    .how = Soma kanuni kwa sauti katika kila eneo la machimbo: hakuna zebaki, hakuna baruti, hakuna kusafisha ardhi kwa moto. Watoto walio chini ya miaka 18 na wajawazito hawafanyi kazi mgodini.
step-cd-depot-and-sale = Stoo, kupima uzito na mauzo ya kwanza
    .official = Comptoir agréé, entité de traitement, centre de négoce
    .why = Madini yote ya wanachama yanauzwa kupitia chama.
    .how = Pima kila mzigo kwenye stoo inayofungwa kwa kufuli, na uandike uzito. Uliza Division provinciale des Mines ni nyaraka na tozo zipi zinatakiwa kwa kila mzigo.
step-cd-export-papers = Nyaraka za kupeleka madini nje (kazi ya mnunuzi)
    .official = Certificat CIRGL (CEEC)
    .why = Dhahabu, kasiteriti, walframite na koltani zinahitaji hati hii ili zipelekwe nje ya nchi.
    .how = Mwombe mnunuzi nakala ya kadi yake (carte de négociant), na baadaye nakala ya hati. Mpe nyaraka zinazoonyesha kila mzigo umetoka wapi.
step-cd-growth = Kukua: leseni ya mgodi mdogo
    .official = Permis d’exploitation de petite mine (PEPM)
    .why = Haki ya madini hupewa taasisi iliyosajiliwa tu, na chama kilichosajiliwa ni mojawapo.
    .how = Uliza CAMI: nyaraka zipi zinatakiwa, na gharama ni kiasi gani? Sheria inataka uthibitisho kuhusu mashapo ya madini, pamoja na upembuzi yakinifu.

## Ofisi

office-cd-sncoop = SNCOOP (ofisi ya taifa ya vyama vya ushirika)
office-cd-saemape = SAEMAPE (ofisi ya uchimbaji mdogo wa madini)
office-cd-ministry-of-mines = Wizara ya Madini (ministère des Mines)
office-cd-provincial-mines-division = Division provinciale des Mines (ofisi ya madini ya mkoa)
office-cd-ceec = CEEC (ofisi ya uthamini wa madini)
office-cd-cami = CAMI (Cadastre minier, ofisi ya ramani ya leseni za madini)

## Ada

fee-cd-rsc-registration = Usajili katika rejesta ya vyama vya ushirika (RSC)
fee-cd-agrement = Idhini ya kuwa chama cha wachimbaji (agrément)
    .note = Ada hii hupangwa kwa agizo la wizara. Uliza agizo linalotumika sasa.
fee-cd-zea-access = Malipo ya eneo la wachimbaji wadogo (ZEA)
    .note = Uliza kama kuna malipo, na yanahesabiwa vipi.
fee-cd-card-miner = Kadi ya mchimbaji mdogo
    .note = Viwango vya mwaka 2010 vya Sud-Kivu, kwa kumbukumbu tu. Uliza Division provinciale des Mines bei ya leo kwa madini yenu.
fee-cd-card-trader = Kadi ya mfanyabiashara wa madini (carte de négociant)
    .note = Analipa mfanyabiashara, si chama.
fee-cd-ceec-service = Uthamini wa CEEC na Hati ya Uhalisia (ICGLR)
    .note = Analipa msafirishaji wa nje. Uliza kama inahesabiwa kwa thamani au kwa mzigo.
fee-cd-prov-levies = Tozo za mkoa na za serikali za mitaa
    .note = Kila mkoa una tozo zake: kupima uzito, kupakia, barabara na nyingine. Andika jumla mnayotarajia kwa miezi 12.
fee-cd-export-levy-3t = Tozo ya kupeleka nje madini ya bati, tantalum na tungsten
    .note = Analipa msafirishaji wa nje. Kiwango cha sasa hakikupatikana.
fee-cd-royalty-base-metals = Mrabaha: shaba, bati, tungsten
    .note = Wanaodaiwa ni wenye haki za madini. Umewekwa hapa kwa taarifa tu.
fee-cd-royalty-gold = Mrabaha: dhahabu
    .note = Wanaodaiwa ni wenye haki za madini. Umewekwa hapa kwa taarifa tu.
fee-cd-royalty-strategic = Mrabaha: kobalti na koltani
    .note = Wanaodaiwa ni wenye haki za madini. Umewekwa hapa kwa taarifa tu.
fee-cd-royalty-gems = Mrabaha: vito na almasi
    .note = Wanaodaiwa ni wenye haki za madini. Kiwango hakikupatikana.
fee-cd-external-audit = Ukaguzi wa nje
    .note = Bei inategemea maeneo, wanachama, siku na safari. Omba bei kwa maandishi.
fee-cd-internal-inspections = Ukaguzi wa ndani
    .note = Hesabu malipo ya wakaguzi, usafiri wao na siku za mafunzo.
fee-cd-scheme-fee = Ada ya mpango wa uthibitisho
    .note = Huenda kuna ada ya maombi, kisha ada ya kila mwaka. Omba orodha ya bei.
