### The points a cooperative is asked about. Short name; .action = what to do to reach it. Questions: label, .question, .why.

## Chapters

chapter-organisation = Uendeshaji wa chama
chapter-legitimacy = Hati na haki za kuchimba
chapter-people = Watu hawateswi wala hawanyanyaswi
chapter-conflict = Makundi yenye silaha na ulinzi
chapter-integrity = Biashara ya uaminifu
chapter-safety = Usalama kazini
chapter-environment = Maji, ardhi na kemikali

## How the cooperative works

point-member-register = Rejesta ya wanachama
    .action = Andika kila mwanachama kwenye rejesta pamoja na kitambulisho chake. Badilisha rejesta kila mtu anapojiunga au kuondoka.
field-point-member-register-everyone-written = Wanachama wote wameandikwa
    .question = Je, kila mwanachama ameandikwa kwenye rejesta?
    .why = Bila orodha kamili, chama hakiwezi kuonyesha kinawasemea nani.
field-point-member-register-kept-up = Rejesta ya sasa
    .question = Je, mnabadilisha rejesta kila mwanachama anapojiunga au kuondoka?
    .why = Mnunuzi anaona idadi tu, na idadi hiyo iwe ya leo.
field-point-member-register-other-workers = Wafanyakazi wengine
    .question = Je, mnaandika pia watu wanaofanya kazi kwenye machimbo yenu bila kuwa wanachama?
    .hint = Mfano: wabebaji, wanawake wanaoponda mawe, na walinzi. Idadi kwa kila kazi inatosha.
    .why = Kanuni za umri na usalama zinamlinda kila mtu anayefanya kazi hapo.

point-responsible-person = Mhusika
    .action = Chagua mtu mmoja kwenye mkutano. Mtu huyu aangalie hatari na awajibu wanunuzi. Andika uamuzi huu kwenye kumbukumbu za mkutano.
field-point-responsible-person-named = Mhusika amechaguliwa
    .question = Je, chama kimemchagua mtu mmoja wa kuangalia hatari na kuwajibu wanunuzi?
    .hint = Mifano ya hatari: ajira kwa watoto, makundi yenye silaha, au kudanganya madini yanatoka wapi.
    .why = Mnunuzi anahitaji mtu mmoja wa kuzungumza naye.
field-point-responsible-person-role = Cheo cha mhusika
    .question = Mtu huyu ana cheo gani?
    .hint = Andika cheo, usiandike jina. Mfano: katibu.
    .why = Wanunuzi wanaweza kuona jibu hili.

point-leadership = Viongozi na maamuzi
    .action = Wanachama wawachague viongozi, wanawake na wanaume. Andika maamuzi ya kila mkutano kwenye kumbukumbu.
field-point-leadership-chosen = Viongozi wamechaguliwa
    .question = Je, wanachama waliwachagua viongozi wa sasa kwenye mkutano?
    .why = Ahadi ina uzito pale viongozi wanapoweza kuwasemea wanachama.
field-point-leadership-decisions-written = Maamuzi yameandikwa
    .question = Je, maamuzi ya kila mkutano yanaandikwa na kutunzwa?
    .hint = Tunza kumbukumbu za mkutano pamoja na sahihi na rejesta ya mahudhurio.
    .why = Kumbukumbu zinaonyesha baadaye nani aliamua nini.
field-point-leadership-women-heard = Nafasi ya wanawake
    .question = Je, wanawake wanaweza kujiunga, kusema, kupiga kura na kuchaguliwa sawa na wanaume?
    .why = Wanunuzi huuliza kama wanawake wana haki sawa na wanaume.

point-complaints-contact = Mpokeaji wa malalamiko
    .action = Chagua mtu mmoja wa kupokea malalamiko. Weka namba yake ya simu mahali pa kazi. Andika kila lalamiko na jibu lake kwenye daftari.
field-point-complaints-contact-named = Mpokeaji amechaguliwa
    .question = Je, kuna mtu mmoja anayejulikana ambaye yeyote anaweza kumpelekea lalamiko?
    .hint = Hata mtu wa kijijini, na hata bila kutaja jina.
    .why = Tatizo dogo hutatuliwa kabla halijawa kubwa.
field-point-complaints-contact-announced = Mpokeaji anajulikana
    .question = Je, wafanyakazi na majirani wanajua jinsi ya kumpata mtu huyu?
    .hint = Mfano: kwa tangazo mgodini au kwenye mkutano wa kijiji.
    .why = Mtu asiyejulikana hawezi kumsaidia yeyote.
field-point-complaints-contact-written = Malalamiko yameandikwa
    .question = Je, kila lalamiko linaandikwa kwenye daftari pamoja na jibu lake?
    .why = Daftari linaonyesha kwamba malalamiko yanasikilizwa; daftari linabaki kwenye chama.

point-supply-chain-policy = Sera ya chama
    .action = Andika kwenye ukurasa mmoja mambo ambayo chama kinakataa. Wanachama waupitishe kwenye mkutano. Ongeza ukurasa uliosainiwa kwenye nyaraka.
field-point-supply-chain-policy-adopted = Sera imepitishwa
    .question = Je, wanachama wamepitisha sera inayokataa ajira kwa watoto, ukatili, makundi yenye silaha na udanganyifu wa asili?
    .hint = Sera iwe ya maandishi. Ukurasa mmoja unatosha. Udanganyifu wa asili ni kudanganya madini yanatoka wapi.
    .why = Wanunuzi huomba sera hii kwa maandishi.
field-point-supply-chain-policy-read-aloud = Sera imeelezwa
    .question = Je, sera ilisomwa kwa sauti, kwa lugha ambayo wanachama wanaielewa?
    .why = Mtu hufuata kanuni anayoijua.

point-performance-known = Matokeo yanajulikana
    .action = Mara moja kwa mwaka, waambie wanachama, kijiji na wanunuzi kinachoenda vizuri na kinachokosekana.
field-point-performance-known-told = Matokeo yametangazwa
    .question = Je, katika miezi 12 iliyopita mliwaambia wanachama na wanunuzi kilichofanyika na kinachokosekana?
    .hint = Mfano: kwa jalada lililochapishwa, au kwenye mkutano mkuu.
    .why = Mnunuzi huwaamini zaidi mkimwonyesha upungufu wenyewe kuliko akiugundua.
field-point-performance-known-village-heard = Kijiji kimesikilizwa
    .question = Je, katika miezi 12 iliyopita mlikutana na wanakijiji kusikia shida zao?
    .why = Majirani wanaishi na vumbi, maji na magari ya mgodi.

## Papers and rights

point-legal-form-registered = Chama kimesajiliwa
    .action = Sajili chama. Tunza hati ya usajili pamoja na nyaraka. Toa taarifa kila jina au viongozi wanapobadilika.
field-point-legal-form-registered-paper-held = Hati ya usajili
    .question = Je, mna hati inayoonyesha kwamba serikali imekisajili chama?
    .why = Hati hii inathibitisha kwamba sheria inakitambua chama.
field-point-legal-form-registered-paper-true = Hati ni sahihi leo
    .question = Je, jina na viongozi walioko kwenye ofisi ya usajili ni wale wa leo?
    .why = Mnunuzi hulinganisha hati hii na watu wanaosaini mauzo.

point-right-to-mine = Haki ya kuchimba
    .action = Omba leseni, eneo la wachimbaji wadogo, au makubaliano ya maandishi na mmiliki wa leseni. Tunza hati na stakabadhi ya ombi lenu.
field-point-right-to-mine-have-right = Haki ipo
    .question = Je, mna haki ya kuchimba mahali mnapofanya kazi?
    .hint = Mfano: leseni, eneo la wachimbaji wadogo, au makubaliano ya maandishi na mmiliki wa leseni.
    .why = Wanunuzi wengi huangalia jambo hili kwanza; hata “Hapana” ya ukweli ina nafasi kwenye jalada.
field-point-right-to-mine-all-places = Maeneo yote yamo
    .question = Je, haki hiyo inahusu maeneo yote ambayo wanachama wenu wanachimba?
    .hint = Kama kuna hati ambayo muda wake umeisha kwenye nyaraka, hali hapa hubaki “Kwa sehemu”.
    .why = Shimo moja nje ya eneo linaweza kutia shaka mauzo yote.
field-point-right-to-mine-asked-for = Haki imeombwa
    .question = Je, mmeandika ombi serikalini ili mpate haki inayokosekana?
    .hint = Tunza stakabadhi ya ombi.
    .why = Baadhi ya wanunuzi huangalia pia juhudi za kweli za kupata haki.

point-right-to-sell = Haki ya kuuza
    .action = Uza kwa wanunuzi wanaoruhusiwa tu. Tunza nakala ya kadi au leseni yao.
field-point-right-to-sell-legal-buyers = Wanunuzi walioruhusiwa
    .question = Je, mnauza tu kwa watu na kampuni zilizoruhusiwa na serikali kununua?
    .why = Madini yakiuzwa kwa asiye na leseni, ni vigumu kuyauza tena mbele.
field-point-right-to-sell-buyer-papers = Hati za wanunuzi
    .question = Je, mnatunza nakala ya kadi au leseni ya kila mnunuzi?
    .why = Nakala inaonyesha kwamba mliangalia kabla ya kuuza.

point-member-papers = Hati za wanachama
    .action = Kila mwanachama asaini makubaliano na chama. Huisha kadi za wachimbaji kabla muda haujaisha.
field-point-member-papers-cards = Kadi au vibali
    .question = Je, kila mwanachama ana kadi au hati ambayo serikali inamtaka mchimbaji awe nayo?
    .hint = Kama leseni ya chama inatosha, chagua “Haituhusu”.
    .why = Mnunuzi anaona idadi ya walio nayo tu, haoni majina.
field-point-member-papers-agreements = Makubaliano yamesainiwa
    .question = Je, kila mwanachama amesaini makubaliano na chama?
    .hint = Alama ya dole gumba ni sawa na sahihi.
    .why = Kwa kusaini, mwanachama anakubali kanuni za umri, usalama na asili ya madini.

## People are safe from abuse

point-no-child-labour = Hakuna ajira kwa watoto
    .action = Hakiki umri wa kila mtu anayefanya kazi mgodini. Ukimkuta mtoto anafanya kazi, mtoe kwenye hatari, kisha uwaarifu wazazi na shule.
field-point-no-child-labour-everyone-adult = Wote ni watu wazima
    .question = Je, kila mtu anayefanya kazi mgodini ana umri wa miaka 18 au zaidi?
    .hint = Hii ni kazi yoyote ya mgodini: kuchimba, kubeba, kuponda na kuosha.
    .why = Watoto wakifanya kazi, mnunuzi lazima aache kununua mara moja; ataona jibu lenu, lakini hataona majina.
field-point-no-child-labour-children-seen = Watoto kazini
    .question = Je, kuna mtu chini ya miaka 18 anayefanya kazi mgodini, hata kwa saa chache?
    .hint = Hata baada ya shule au wakati wa likizo.
    .why = Hata kazi fupi ya mgodini ni kazi; mnunuzi ataona jibu, lakini hataona majina.
field-point-no-child-labour-if-found = Mtoto akikutwa kazini
    .question = Je, wanachama wanajua la kufanya wakimkuta mtoto anafanya kazi?
    .why = Kwanza mtoto awe salama; kulaumu hakusaidii.

point-no-forced-labour = Hakuna kazi ya kulazimishwa
    .action = Zungumza na kila mfanyakazi peke yake. Rudisha hati zilizoshikiliwa. Andika madeni, na kila anayetaka kuondoka aondoke.
field-point-no-forced-labour-own-will = Uhuru wa kuondoka
    .question = Je, kila mtu anafanya kazi hapa kwa hiari yake, na anaweza kuondoka akitaka?
    .why = Watu wakilazimishwa, mnunuzi lazima aache kununua mara moja; ataona jibu, lakini hataona majina.
field-point-no-forced-labour-pressure-seen = Kufanya kazi kwa shinikizo
    .question = Je, kuna anayelazimishwa kufanya kazi kwa vitisho, kwa deni, au kwa kushikiliwa hati zake?
    .hint = Zungumza na kila mtu peke yake. Usiandike majina hapa.
    .why = Mara nyingi shinikizo hujificha kwenye deni kwa kiongozi wa duara au mfanyabiashara.

point-no-torture = Hakuna mateso
    .action = Kataza kupiga watu na adhabu zote za mwili. Watu waweze kutoa taarifa bila kutaja jina. Jambo hili likitokea, iarifu serikali.
field-point-no-torture-seen = Mateso
    .question = Je, kuna mtu mgodini anayepigwa, anayefungwa kamba au anayedhalilishwa kama adhabu?
    .hint = Anayefanya hivyo anaweza kuwa kiongozi, mlinzi, mwanajeshi au mtu mwingine. Usiandike majina hapa.
    .why = Hili likitokea, mnunuzi lazima aache kununua mara moja; ataona jibu, lakini hataona majina.

point-no-sexual-violence = Hakuna ukatili wa kingono
    .action = Sema kwenye mkutano kwamba ukatili wa kingono ni kosa la jinai. Tangaza namba ya simu ya kituo cha afya. Walinde wanaotoa taarifa.
field-point-no-sexual-violence-seen = Ukatili wa kingono
    .question = Je, ukatili wa kingono hutokea mgodini au njiani?
    .hint = Kudai ngono ili kumpa mtu kazi au mawe pia ni ukatili wa kingono. Usiandike majina hapa.
    .why = Ukatili huu ukienea, mnunuzi lazima aache kununua mara moja; ataona jibu, lakini hataona majina.
field-point-no-sexual-violence-help-known = Msaada unajulikana
    .question = Je, wanawake na wanaume mgodini wanajua wapi pa kupata msaada bila kutaja jina?
    .hint = Mfano: kituo cha afya au kikundi cha wanawake.
    .why = Matibabu husaidia zaidi katika saa za kwanza.

point-no-war-crimes = Hakuna uhusiano na uhalifu wa kivita
    .action = Ukijua jambo kama hili, kwanza ujiweke salama. Zungumza na mhusika. Chama kisiuze mpaka jambo hili lieleweke.
field-point-no-war-crimes-seen = Mashambulizi dhidi ya watu
    .question = Je, mgodi una uhusiano na watu wanaoua, wanaopora au wanaofukuza wanakijiji katika vita?
    .hint = Fikiria wamiliki, wafanyabiashara na walinzi. Usiandike majina hapa.
    .why = Uhusiano huo ukiwepo, mnunuzi lazima aache kununua mara moja; ataona jibu, lakini hataona majina.

## Armed groups and security

point-no-armed-groups = Hakuna msaada kwa kundi lenye silaha
    .action = Kundi lenye silaha likikaribia, kwanza watu wawe salama. Chama kiache kuuza, kisha kiiarifu serikali au mnunuzi kinayemwamini.
field-point-no-armed-groups-control-seen = Kundi lenye silaha linatawala
    .question = Je, kundi lenye silaha linatawala mgodi, barabara au mahali pa kuuzia?
    .hint = Hili ni kundi ambalo si la serikali. Usiandike majina hapa.
    .why = Kundi likitawala, mnunuzi lazima aache kununua mara moja; ataona jibu, lakini hataona majina.
field-point-no-armed-groups-support-seen = Msaada kwa kundi lenye silaha
    .question = Je, kundi lenye silaha linapata fedha, madini, chakula au kazi kutoka mgodini?
    .hint = Hata kama watu wanalazimishwa. Malipo kwenye kizuizi cha barabarani pia yanahesabiwa.
    .why = Malipo ya kulazimishwa yanahesabiwa pia, na mnunuzi lazima ajue kabla ya mauzo.

point-security-forces = Wanajeshi, polisi na walinzi
    .action = Usilipe bila stakabadhi. Andika kila dai, tarehe na mahali. Iarifu serikali, na umweleze mnunuzi.
field-point-security-forces-payments-seen = Madai bila stakabadhi
    .question = Je, wanajeshi, polisi au walinzi huchukua fedha au madini bila sababu ya kisheria?
    .hint = Mgodini na barabarani. Usiandike majina hapa.
    .why = Mnunuzi ataona jibu, lakini hataona majina; ataomba mpango wa kumaliza jambo hili.
field-point-security-forces-trade-seen = Wanajeshi au polisi katika uchimbaji
    .question = Je, wanajeshi au polisi wana duara, wanachimba au wanafanya biashara ya madini hapa?
    .hint = Polisi wanaolinda amani tu mgodini hawahesabiwi.
    .why = Kazi yao ni kulinda watu, si kushiriki kwenye biashara.
field-point-security-forces-guards = Walinzi wetu
    .question = Je, walinzi wenu wana kanuni za maandishi, na wanafanya kazi bila ukatili?
    .hint = Kama hamna walinzi, chagua “Haituhusu”.
    .why = Chama kinawajibika kwa matendo ya walinzi wake.

## Honest trade

point-no-bribery = Hakuna rushwa
    .action = Sema kwenye mkutano kwamba chama hakitoi rushwa. Omba stakabadhi kila mara. Andika kila dai la rushwa.
field-point-no-bribery-seen = Rushwa
    .question = Je, kuna mtu chamani anayetoa au kupokea rushwa kwa ajili ya hati, kodi au mauzo?
    .hint = Usiandike majina hapa.
    .why = Mnunuzi ataona jibu, lakini hataona majina; rushwa inaweza kuficha madini yametoka wapi.
field-point-no-bribery-refused = Rushwa inakataliwa
    .question = Je, wanachama wamekubaliana kukataa rushwa, na viongozi wanajua la kujibu?
    .why = Ni rahisi kukataa wote wakiwa pamoja nawe.

point-no-false-origin = Asili ya kweli
    .action = Pokea madini ya wanachama wenu na ya machimbo yenu tu. Andika eneo la kweli kwenye kila hati.
field-point-no-false-origin-mixed-seen = Madini kutoka kwingine
    .question = Je, madini kutoka kwingine huuzwa kana kwamba yametoka kwenye machimbo yenu?
    .why = Mnunuzi ataona jibu hili; mzigo mmoja wa uongo hutia shaka mizigo yote.
field-point-no-false-origin-true-papers = Hati za kweli
    .question = Je, kila hati ya mauzo inataja eneo ambalo madini yalichimbwa?
    .why = Jina la eneo ndilo ambalo mnunuzi anaweza kulihakiki.

point-no-money-laundering = Fedha safi
    .action = Andika nani ananunua, nani anakopesha, na malipo yanafanywaje. Kataa fedha kama hakuna anayeweza kusema zimetoka wapi.
field-point-no-money-laundering-known-money = Wanunuzi na wakopeshaji wanajulikana
    .question = Je, mnawajua wanunuzi na wakopeshaji wenu, na fedha zao zinatoka wapi?
    .why = Fedha za uhalifu zinaweza kufichwa kwenye mauzo ya madini.
field-point-no-money-laundering-receipts = Stakabadhi za mauzo
    .question = Je, kila mauzo yana stakabadhi, hata yakilipwa kwa fedha taslimu?
    .why = Stakabadhi inaunganisha fedha, mzigo na mnunuzi.

point-taxes-paid = Kodi na ada zimelipwa
    .action = Lipa mnachodaiwa kwenye ofisi yenyewe. Tunza kila stakabadhi. Andika orodha ya malipo ya miezi 12.
field-point-taxes-paid-paid = Malipo yamefanyika
    .question = Je, mmelipa yote mnayodaiwa: kodi, ada na mrabaha?
    .why = Wanunuzi huuliza kama serikali imepata sehemu yake.
field-point-taxes-paid-receipts = Stakabadhi za serikali
    .question = Je, mnatunza stakabadhi ya kila malipo kwa serikali?
    .why = Bila stakabadhi, hamwezi kuonyesha kwamba mlilipa.
field-point-taxes-paid-can-list = Orodha ya malipo
    .question = Je, mnaweza kumwonyesha mnunuzi orodha ya malipo haya ya miezi 12 iliyopita?
    .hint = Mstari mmoja kwa kila malipo: tarehe, ofisi, sababu, kiasi.
    .why = Wanunuzi huuliza kuhusu kila malipo kwa serikali.

point-traceability = Kila mzigo unafuatiliwa
    .action = Pima kila mzigo mgodini. Upe namba. Andika namba hiyo kwenye kila hati mpaka mauzo.
field-point-traceability-weighed = Mizigo imepimwa
    .question = Je, kila mzigo hupimwa na kuandikwa kabla haujatoka mgodini?
    .why = Uzito wa kwanza ndio mwanzo wa uhakiki wote.
field-point-traceability-numbered = Mizigo ina namba
    .question = Je, kila mzigo una namba au lebo inayoonyesha umetoka eneo gani?
    .why = Bila namba, magunia mawili hufanana.
field-point-traceability-followed = Mizigo imefuatiliwa
    .question = Je, mnaweza kufuatilia kila mzigo wa miezi mitatu iliyopita, kutoka mgodini hadi kwa mnunuzi?
    .hint = Chukua mauzo matatu, ujaribu kwa kutumia madaftari yenu.
    .why = Mnunuzi atachagua mizigo michache na kuuliza jambo hilihili.

## Safety at work

point-safety-rules = Kanuni za usalama
    .action = Chama kipange kanuni za usalama za kila eneo. Waonyeshe watu njia ya dharura. Toa mafunzo kwa wote mara moja kwa mwaka, na uandike tarehe kwenye rejesta.
field-point-safety-rules-known = Kanuni zinajulikana
    .question = Je, kila eneo lina kanuni za usalama ambazo watu wote hapo wanazijua?
    .hint = Mfano: kuhusu matimba, hewa chini ya ardhi, na kazi wakati wa mvua kubwa.
    .why = Kanuni humlinda anayeijua tu.
field-point-safety-rules-way-out = Njia ya dharura inajulikana
    .question = Je, wakati wa dharura kila mtu anajua njia ya kutokea na sehemu ya kusanyiko?
    .why = Mgodi ukiporomoka au maji yakiingia, hakuna muda wa kuuliza.
field-point-safety-rules-trained = Mafunzo ya usalama
    .question = Je, watu wote walipata mafunzo ya usalama katika miezi 12 iliyopita?
    .why = Rejesta ionyeshe tarehe kwa kila mwanachama.

point-accident-book = Daftari la ajali
    .action = Weka daftari moja la ajali zote. Baada ya kila ajali, tafuta chanzo na ubadilishe jambo fulani.
field-point-accident-book-kept = Daftari lipo
    .question = Je, kila ajali huandikwa kwenye daftari, hata ajali ndogo?
    .why = Daftari lenye ajali huaminiwa zaidi kuliko daftari tupu.
field-point-accident-book-cause-looked-for = Chanzo kinatafutwa
    .question = Je, baada ya kila ajali mnatafuta chanzo na kubadilisha jambo fulani?
    .why = Ajali ileile isitokee mara mbili.
field-point-accident-book-injured = Waliojeruhiwa au kufa
    .question = Ni watu wangapi walijeruhiwa au kufa kwenye machimbo yenu katika miezi 12 iliyopita?
    .hint = Hesabu watu, bila majina. Kama hakuna, andika 0.
    .why = Wanunuzi wanaweza kuona idadi hii.

point-protective-gear = Vifaa kinga
    .action = Chama kiamue kila kazi inahitaji vifaa gani. Nunua vinavyokosekana. Angalia kila siku kama vinavaliwa.
field-point-protective-gear-worn = Vifaa vinavaliwa
    .question = Je, kila mtu anavaa vifaa kinga ambavyo kazi yake inahitaji?
    .hint = Mfano: kofia ngumu, viatu vya usalama, glovu, barakoa na taa ya kichwani.
    .why = Vifaa vilivyobaki stoo havimlindi mtu.
field-point-protective-gear-enough = Vifaa vinatosha
    .question = Je, kuna vifaa kinga vya kutosha, vizima, vinavyowatosha wanawake na wanaume?
    .why = Viatu visivyomtosha mtu hubaki nyumbani.

## Water, soil and chemicals

point-mercury = Zebaki
    .action = Kamata dhahabu bila zebaki. Kwa sasa, choma kwenye kigida tu, mbali na nyumba, na upange tarehe ya kuacha zebaki.
field-point-mercury-used = Matumizi ya zebaki
    .question = Je, zebaki hutumika kwenye machimbo yenu au pale mawe yenu yanapochenjuliwa?
    .why = Zebaki hudhuru ubongo, hasa wa mtoto aliye tumboni; wanunuzi wanaweza kuona jibu hili.
field-point-mercury-retort = Kigida kinatumika
    .question = Je, dhahabu yenye zebaki huchomwa kwenye kigida kila mara, mbali na nyumba na chakula?
    .why = Kigida hunasa mvuke wenye sumu.
field-point-mercury-plan = Mpango wa kuacha zebaki
    .question = Je, mna mpango wenye tarehe wa kupunguza zebaki na kisha kuiacha kabisa?
    .why = Wanunuzi huuliza tarehe, si nia njema tu.

point-water-and-waste = Maji, taka na mashimo ya zamani
    .action = Acha maji machafu yatulie kwenye kidimbwi. Funga kemikali kwa kufuli. Fukia mashimo ya zamani au yazungushie uzio.
field-point-water-and-waste-water = Maji safi
    .question = Je, maji machafu na marudio huzuiwa yasiingie mtoni na visimani?
    .why = Wanakijiji wanakunywa maji hayohayo.
field-point-water-and-waste-chemicals = Kemikali
    .question = Je, mafuta, asidi na sianidi huwekwa mbali na maji, watu na wanyama?
    .hint = Kama hamtumii yoyote kati ya hizi, chagua “Haituhusu”.
    .why = Hata zikivuja kidogo, zinaweza kutia kisima sumu.
field-point-water-and-waste-old-pits = Mashimo ya zamani
    .question = Je, mashimo ya zamani yamefukiwa au yamezungushiwa uzio?
    .hint = Kama hakuna mashimo ya zamani, chagua “Haituhusu”.
    .why = Watu na wanyama hutumbukia kwenye mashimo yaliyo wazi.
