### The path: stages of the law, phases, milestones, sizes, group rules, views and sections of the dossier.

## Stages of the legal path

stage-founding = Uanzilishi
stage-registration = Usajili
stage-members = Wanachama na hati zao
stage-recognition = Idhini ya serikali
stage-ground = Eneo la kuchimba
stage-environment = Mazingira na kanuni za mgodi
stage-right-to-mine = Haki ya kuchimba
stage-sale = Mauzo
stage-growth = Kukua

## Phases

phase-recognised = Kutambuliwa
phase-foundations = Ngazi ya msingi
phase-good = Ngazi ya utendaji mzuri
phase-leading = Ngazi ya juu

## Sizes of cooperatives

tier-small = Chama kidogo
tier-medium = Chama cha kati
tier-large = Chama kikubwa

## Milestones

milestone-registered = Chama kimesajiliwa
    .why = Sheria inakitambua chama, na wanachama wanatosha.
milestone-rights-opened = Haki ya kuchimba imepatikana
    .why = Wanachama wanaruhusiwa kuchimba mahali pao pa kazi, na wana hati za kuonyesha.
milestone-register-complete = Rejesta imekamilika
    .why = Kila mwanachama anajulikana pamoja na umri na makubaliano yake, na kila eneo liko kwenye ramani.
milestone-first-inspections = Ukaguzi wa kwanza
    .why = Kumtembelea kila mwanachama kunaonyesha kazi inavyofanyika kweli.
milestone-annex-ii-clear = Hatari kubwa zimechunguzwa
    .why = Ukatili mkubwa ulitafutwa na haukuonekana, na hatari nyingine zinapunguzwa.
milestone-entry-points = Tayari kuzungumza na wanunuzi
    .why = Mnunuzi atakuta viongozi, mhusika, sera na mpokeaji wa malalamiko.
milestone-group-ready = Tayari kama kikundi
    .why = Chama kinamkagua kila mwanachama, hivyo mkaguzi wa nje anaweza kuwatembelea wachache tu.
milestone-traceable = Madini yanafuatiliwa
    .why = Kila mzigo unajulikana ulitoka wapi, na una uzito, hati na kodi.
milestone-trained-and-safe = Mafunzo na usalama
    .why = Kila mtu anajua hatari, anavaa vifaa kinga na anajifunza kutokana na ajali.
milestone-mercury-free = Bila zebaki
    .why = Watu, maji na watoto walio tumboni wanalindwa dhidi ya sumu.

## Group rules

scheme-iaf-md-1 = Kanuni ya kipeuo cha pili (square root, IAF MD 1)
    .notice = Haya ni makadirio; mkaguzi wa nje ndiye anayeamua. Kanuni hii ni ya mashirika yenye maeneo mengi, si kanuni ya madini. Ofisi ya chama hutembelewa pia. Kumkagua kila mwanachama mara moja kwa mwaka ni pendekezo letu.

## Views of the dossier

view-buyer = Kwa mnunuzi
    .lead = Jalada hili ni maelezo ya chama chenyewe. Si ripoti ya ukaguzi wa nje, wala si cheti. Majina ya wanachama hayamo.
view-members = Kwa wanachama
    .lead = Haya ndiyo ambayo chama kinawaambia wanunuzi. Wasomewe wanachama kwa sauti. Majina ya wanachama hayamo.

## Sections of the dossier

section-statement = Hati hii ni nini
section-picture = Chama kwa ukurasa mmoja
section-standards = Tulipofikia
section-gaps = Mapungufu na mpango
section-profile = Sisi ni nani
section-members = Wanachama kwa idadi
section-sites = Maeneo ya machimbo
section-documents = Nyaraka
section-path = Njia yetu
section-sources = Vyanzo
