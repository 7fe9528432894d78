### Yanayochapishwa kwenye jalada la nyaraka.

dossier-title = Jalada la nyaraka
dossier-contents = Yaliyomo
dossier-head = { $cooperative } · Jalada la nyaraka · { $date }
dossier-foot = Maelezo ya chama chenyewe. Hayajahakikiwa, ila pale penye jina la aliyehakiki.
dossier-example = MFANO. Chama hiki na watu wake wote ni wa kubuni.
dossier-page = Ukurasa wa { $x } kati ya { $y }
dossier-attachment = Maelezo yaleyale kwa ajili ya kompyuta
dossier-standing =
    { $total ->
        [0] hakuna takwa linalohusika
       *[other] matakwa yaliyotimizwa: { $met } kati ya { $total }
    }
dossier-size =
    { $pages ->
        [one] ukurasa { $pages } · KB { $kilobytes }
       *[other] kurasa { $pages } · KB { $kilobytes }
    }
dossier-written =
    { $pages ->
        [one] Jalada limetengenezwa. Lina ukurasa { $pages }.
       *[other] Jalada limetengenezwa. Lina kurasa { $pages }.
    }
dossier-privacy-buyer = Jalada hili halina majina ya watu, namba zao binafsi wala mahali halisi.
dossier-privacy-members = Jalada hili lina majina ya viongozi na mahali halisi. Majina ya wanachama hayamo. Usilitume kwa mnunuzi.
section-numbered = { $number }. { $name }

## Ukurasa wa kwanza

cover-kind = Jalada la nyaraka
cover-date = Limetengenezwa
cover-for = Kwa
cover-view = Aina ya jalada
cover-standards = Viwango
cover-members = Wanachama
cover-members-count =
    { $count ->
        [0] bado hakuna kwenye rejesta
       *[other] { $count } (wanawake: { $women })
    }
cover-minerals = Madini
cover-language = Lugha
cover-fingerprint = Alama ya kuhakiki
cover-chain = Alama ya historia
cover-chain-mark = { $mark } (mstari wa { $number }, { $date })

## Maelezo ya chama

statement-own = Haya ni maelezo ya chama chenyewe. Yametoka kwenye kumbukumbu zake, kwa kutumia programu ya Ngazi.
statement-not = Jalada hili si ripoti ya ukaguzi wa nje, si cheti, wala si idhini ya ofisi. Halijahakikiwa, ila pale penye jina la aliyehakiki.
statement-records = Pale ambapo rejesta zinaonyesha idadi, idadi hiyo imetoka kwenye rejesta, haikutoka kwenye jibu.
statement-unknown = Jambo ambalo chama hakilijui limeandikwa “Hatujui”. Halihesabiwi kuwa limetimizwa, wala kuwa ni sifuri.
statement-privacy-buyer = Majina ya watu, namba zao binafsi na mahali halisi havimo, ili kuwalinda watu.
statement-privacy-members = Jalada hili ni la wanachama. Hata hivyo, majina ya wanachama hayamo.
statement-example = Taarifa zote kwenye jalada hili ni za kubuni. Ni mfano tu wa jalada linavyokuwa.

## Mapungufu na mpango

gaps-lead =
    { $count ->
        [0] Leo hakuna upungufu unaojulikana.
        [one] Leo kuna upungufu mmoja unaojulikana. Umeandikwa hapa pamoja na kile ambacho chama kitafanya.
       *[other] Leo kuna mapungufu { $count } yanayojulikana. Yameandikwa hapa pamoja na kile ambacho chama kitafanya. Makubwa zaidi yametangulia.
    }
gaps-caption = Mapungufu yanayojulikana na kitakachofanyika
gaps-none = Hakuna kitu kwenye orodha hii.
gaps-not-looked-at =
    { $count ->
        [0] Matakwa yote yameangaliwa.
        [one] Takwa moja bado halijaangaliwa. Huenda lina upungufu.
       *[other] Matakwa { $count } bado hayajaangaliwa. Huenda yana mapungufu.
    }
gaps-late = Yaliyochelewa au yanayokaribia
head-point = Takwa
head-state = Hali
head-action = Kitakachofanyika

## Chama kwa ukurasa mmoja

picture-lead = Chama kiko kwenye awamu ya { $number } kati ya { $total }.
picture-phases = Awamu nne: yaliyofanyika
picture-standards = Matakwa yaliyotimizwa kwa kila kiwango
picture-facts = Rejesta zinaonyesha nini
picture-note = Mstari uliojaa unaonyesha kwamba yote yamefanyika. Kisichojulikana kinahesabiwa kuwa bado hakijafanyika.

## Viwango

standards-lead = Takwa ni jambo ambalo chama kiliulizwa kwa maneno rahisi. Takwa moja linaweza kutumika kwa viwango kadhaa. Uhusiano kati ya takwa na kiwango ni maoni yetu; mnunuzi ndiye anayeamua.
standards-caption = Matakwa kwa kila sehemu ya kiwango
standards-all = Sehemu zote, kila takwa limehesabiwa mara moja
standards-references = Kiwango kinauliza nini, na takwa gani linajibu
standards-unlinked = bado hakuna takwa
head-module = Sehemu
head-met = Imetimizwa
head-partly = Kwa sehemu
head-not-yet = Bado
head-unknown = Hatujui
head-not-looked-at = Haijaangaliwa
head-not-applicable = Haihusiki
head-reference = Kiwango kinauliza
head-basis = Uhusiano
link-basis = { $relation }; { $basis }
relation-equal = ni sawa
relation-subset = takwa linauliza pungufu
relation-superset = takwa linauliza zaidi
relation-intersects = yanafanana kwa sehemu
link-recognised = unatambuliwa na taasisi iliyotajwa
link-topic = mada ni ileile, mnunuzi ndiye anayeamua
reference-numbered = { $number } · { $topic }

## Sisi ni nani

profile-officers = Viongozi
profile-officers-caption = Vyeo vyenye viongozi
profile-no-officers = Bado hakuna kiongozi kwenye rejesta.
head-name = Jina
kept-back = haionyeshwi

## Wanachama

members-no-names = Orodha ya majina inabaki kwenye chama. Sehemu hii inaonyesha idadi tu.
members-differ = Idadi ya wanachama kwa maelezo ya chama: { $declared }. Idadi kwenye rejesta: { $written }.
members-caption = Wanachama kulingana na: { $by }
members-age = Umri
members-not-written = haijaandikwa
members-few = chini ya { $count }
members-together = wengine wote pamoja
members-small = Kikundi chenye watu chini ya { $count } hakichapishwi kwa idadi kamili, ili mtu asitambuliwe.
age-under-18 = chini ya miaka 18
age-band = miaka { $from } hadi { $to }
age-from = miaka { $from } au zaidi
head-members = Wanachama

## Maeneo

sites-rounded = Mahali ni pa kukadiria, hadi sehemu moja ya kumi ya digrii, kama kilomita 11. Mahali halisi huonyeshwa kwa ombi.
sites-caption = Maeneo ya machimbo
sites-none = Bado hakuna eneo la machimbo kwenye rejesta.

## Nyaraka

documents-lead = Chama kina nyaraka hizi au nakala zake. Huonyeshwa kwa ombi.
documents-caption = Nyaraka
documents-none = Bado hakuna hati kwenye rejesta.
document-ended = { $date } (muda umeisha)

## Njia

path-note = Baada ya jina la kila hatua, kuna jina ambalo ofisi hulitumia.
path-steps = Hatua za kupitia ofisini
path-no-country = Nchi bado haijaandikwa.
step-both = { $step } — { $official }
head-step = Hatua
head-phase = Awamu
head-milestone = Hatua muhimu
head-due = Tarehe

## Vyanzo

sources-lead = Taarifa ambazo programu imeweka kwenye jalada hili zinatoka kwenye vyanzo hivi. Safu ya pili inaonyesha tuliweza kusoma nini kwenye kila chanzo. Namba ya kiwango huchapishwa pale tu tulipoisoma kwenye kiwango hicho.
sources-caption = Vyanzo
sources-none = Hakuna chanzo kilichotumika.
source-line = { $title } · { $link }
head-source = Chanzo
head-read = Kimesomwaje
