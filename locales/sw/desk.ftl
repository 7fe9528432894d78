### Maneno ya skrini na ya mstari wa amri.

## Kila mahali

frame-no-name = Chama ambacho bado hakina jina
example-banner = Mfano: chama hiki na watu wake wote ni wa kubuni.
saved-at = Imehifadhiwa: { $time }
record-numbered = { $form } namba { $number }
record-removed = Umeondoa: { $name }
label-value = { $label }: { $value }
with-mark = { $text } ({ $mark })
privacy-buyer = Mnunuzi anaweza kuona jibu hili.
privacy-request = Mnunuzi ataona jibu hili mkiruhusu tu.
privacy-local = Jibu hili linabaki kwenye kompyuta yenu.
read-verified = imesomwa kwenye maandishi rasmi
read-secondary = thibitisha ofisini
read-default = pendekezo letu
read-unsure = haikupatikana: uliza ofisini

## Mwanzo

home-lead-start = Anza na maswali ya kwanza.
home-lead =
    { $open ->
        [0] Mko kwenye awamu ya { $number } kati ya { $total }. Mambo yake yote yamekamilika.
        [one] Mko kwenye awamu ya { $number } kati ya { $total }. Jambo moja bado liko wazi.
       *[other] Mko kwenye awamu ya { $number } kati ya { $total }. Mambo { $open } bado yako wazi.
    }
home-more =
    { $count ->
        [one] Baada ya haya, kuna jambo lingine moja.
       *[other] Baada ya haya, kuna mambo mengine { $count }.
    }
home-tasks = Ya kufanya sasa
phase-numbered = { $number } · { $name }
phase-figure =
    { $total ->
        [0] hapa hakuna kinachoulizwa
       *[other] yamefanyika { $done } kati ya { $total }
    }
phase-due = kabla ya { $date }
figure-of = { $done } / { $total }
figure-of-unknown =
    { $unknown ->
        [one] { $done } / { $total }, hatujui: { $unknown }
       *[other] { $done } / { $total }, hatujui: { $unknown }
    }
figure-points = matakwa yametimizwa
figure-members =
    { $count ->
        [0] wanachama wameandikwa kwenye rejesta
        [one] mwanachama (wanawake: { $women }, wenye kitambulisho: { $papers })
       *[other] wanachama (wanawake: { $women }, wenye kitambulisho: { $papers })
    }
figure-papers = nyaraka zenye tarehe ya mwisho bado zinatumika
urgency-stop = Simama
urgency-late = Imechelewa
urgency-due = Kabla ya { $date }
urgency-open = Ya kuanza
late-since = Tangu { $date }
task-line = { $tag }: { $title } — { $detail }
task-finding = Takwa hili halijatimizwa, na linazuia mauzo yote: { $point }
task-renew-step = Hatua ya kuhuisha: { $step }
task-step = Hatua inayofuata: { $step }
task-renew-document = Huisha hati hii: “{ $document }”
task-renew-document-why = Mnunuzi huomba hati ambayo bado inatumika.
task-renew-cards =
    { $count ->
        [one] Huisha kadi ya mwanachama mmoja
       *[other] Huisha kadi za wanachama { $count }
    }
task-renew-cards-why = Muda wa kadi umeisha.
task-inspect =
    { $count ->
        [one] Mkague mwanachama mmoja
       *[other] Wakague wanachama { $count }
    }
task-inspect-why = Kila mwanachama hukaguliwa mara moja kwa mwaka.
task-milestone = Fikia hatua muhimu: { $milestone }
task-milestone-why =
    { $count ->
        [one] Jambo moja bado linakosekana.
       *[other] Mambo { $count } bado yanakosekana.
    }
task-compare-members = Linganisha wanachama wenu na rejesta
task-compare-members-why = Mliandika: { $declared }. Kwenye rejesta wako: { $written }.
task-write-members = Andika wanachama wenu kwenye rejesta
task-write-members-why = Unaweza kumwandika mmoja mmoja, au kuingiza jedwali.
task-look-at =
    { $count ->
        [one] { $chapter }: jibu maswali ya takwa moja
       *[other] { $chapter }: jibu maswali ya matakwa { $count }
    }
task-look-at-why = Anza na: { $point }
task-find-out = Tafuta jibu: { $point }

## Maswali na matakwa

question-start = Maswali ya kwanza
question-position = { $chapter } · swali la { $number } kati ya { $total }
serves-line = { $standard } — { $reference }
state-not-looked-at = Haijaangaliwa
state-unknown = Hatujui
state-not-yet = Bado
state-partly = Kwa sehemu
state-met = Imetimizwa
state-not-applicable = Haihusiki
points-lead =
    { $total ->
        [0] Hakuna takwa linalohusika.
       *[other] Matakwa yaliyotimizwa: { $met } kati ya { $total }.
    }
stop-notice = Simama. Bado haijatimizwa: { $points }. Hali hii ikiendelea, hakuna mnunuzi anayeweza kupokea madini. Hakuna jambo lingine linaloweza kuifidia.
reason-unanswered =
    { $count ->
        [one] Swali moja bado halina jibu.
       *[other] Maswali { $count } bado hayana jibu.
    }
reason-answer = { $question }: { $answer }
standard-line = { $standard }: matakwa yaliyotimizwa ni { $met } kati ya { $total }
facts-lead = Rejesta zenu zinaonyesha nini

## Majedwali

table-number = Na.
table-count =
    { $count ->
        [0] Bado hakuna kilichoandikwa hapa.
        [one] Jumla: { $count }
       *[other] Jumla: { $count }
    }
table-range =
    { $count ->
        [0] Hakuna mistari
        [one] Mstari { $first } kati ya { $count }
       *[other] Mistari { $first } hadi { $last } kati ya { $count }
    }

## Njia

path-lead = Hatua zilizokamilika: { $done } kati ya { $total }.
path-open-gates = Mambo ambayo bado
path-milestones = Hatua muhimu
step-first = Kwanza
step-office = Ofisi
step-papers = Nyaraka
step-result = Mtapewa
step-validity = Muda wa kutumika
step-validity-unknown = haukupatikana: uliza ofisini
step-years =
    { $count ->
        [one] mwaka mmoja
       *[other] miaka { $count }
    }
step-fees = Ada
step-granted = Tarehe ya kukubaliwa
step-expires = Mwisho wa muda
step-blocked = Bado haiwezi kuanza
milestone-kept = Imefikiwa
milestone-late = Imechelewa
milestone-under-way = Inaendelea
milestone-open = Haijaanza
milestone-due = Tarehe ya mwisho: { $date }
milestone-due-unknown = Bado hakuna tarehe: siku mliyoanza kufuata hatua haijaandikwa.
gate-stage = { $stage }: hatua zilizokubaliwa ni { $done } kati ya { $total }
gate-point = { $point }: { $state }
gate-minimum = Wanachama kwenye rejesta: { $members }. Muundo wenu wa kisheria unahitaji angalau { $minimum }.
gate-minimum-unknown = Idadi ya chini ya wanachama haijulikani. Uliza ofisi ya usajili.

## Kikundi

group-lead = Mwaka { $year } · wanachama: { $members } · waliokaguliwa katika miezi 12 iliyopita: { $inspected }
group-scheme = Kanuni inayotumika
group-sample =
    { $size ->
        [one] mwanachama { $size } kati ya { $members } ({ $factor } × kipeuo cha pili, hadi namba kamili inayofuata)
       *[other] wanachama { $size } kati ya { $members } ({ $factor } × kipeuo cha pili, hadi namba kamili inayofuata)
    }
group-central = Pamoja na
group-central-why = ofisi ya chama na ukaguzi wake wa ndani, kila mara
group-random = Wa kuchaguliwa kwa bahati nasibu, angalau
group-due = Wanachama wa kukaguliwa
group-due-count =
    { $count ->
        [0] Kila mwanachama alikaguliwa katika miezi 12 iliyopita.
        [one] Mwanachama mmoja anasubiri kukaguliwa.
       *[other] Wanachama { $count } wanasubiri kukaguliwa.
    }
audit-initial = Ukaguzi wa nje wa kwanza
audit-surveillance = Ukaguzi wa nje wa kila mwaka
audit-recertification = Ukaguzi wa nje wa kuhuisha cheti
figure-inspected = wanachama waliokaguliwa katika miezi 12 iliyopita
figure-due = wanachama wa kukaguliwa sasa
figure-sample = wanachama ambao mkaguzi wa nje atawatembelea mara ya kwanza (makadirio)

## Ada

fees-lead = Makadirio ya miezi 12, kuanzia { $from } hadi { $to }
fees-known = jumla inayojulikana hadi sasa
fees-unknown =
    { $count ->
        [0] Ada zote mnazodaiwa zinajulikana.
        [one] Ada moja haijulikani. Haimo katika jumla.
       *[other] Ada { $count } hazijulikani. Hazimo katika jumla.
    }
fees-notice = Uliza ofisini kabla ya kusafiri. Andika hapa kiasi utakachoambiwa.
fee-group-registration = Usajili na leseni
fee-group-certification = Uthibitisho wa kikundi
fee-group-sale = Wakati wa kuuza
fee-information = kwa taarifa tu: analipa mtu mwingine
fee-told = ilitajwa na ofisi: { $date }
fee-told-some-time = ilitajwa na ofisi
fee-rate = { $percent } ya thamani ya mauzo
fee-missing-amount = haijulikani, uliza ofisini
fee-missing-answer = haijulikani, jibu moja kuhusu chama bado halijaandikwa
fee-missing-quantity = haijulikani, idadi ya wanachama au ya hekta bado haijaandikwa
fee-too-large = namba hii ni kubwa mno, haiwezi kuhesabiwa
fee-basis = { $how } · { $trigger } · mlipaji: { $payer }
basis-flat = kiasi kimoja
basis-per-member = kwa kila mwanachama
basis-per-member-counted = wanachama { $times } × { $each }
basis-per-hectare = kwa kila hekta
basis-per-hectare-counted = hekta { $times } × { $each }
basis-percent-of-value = sehemu ya thamani ya mauzo
basis-percent-of-value-counted = { $percent } ya mauzo mnayotarajia
trigger-once = mara moja
trigger-yearly = kila mwaka
trigger-per-sale = kwa kila mauzo
payer-cooperative = chama
payer-member = kila mwanachama
payer-trader = mfanyabiashara wa madini
payer-exporter = msafirishaji wa madini nje ya nchi
payer-holder = mwenye haki ya madini
payer-seller = muuzaji

## Mipangilio

about-version = Toleo la programu
about-file = Faili ya chama hiki
about-country = Nchi
about-standard = Kiwango
about-fonts = Herufi: Noto Sans, SIL Open Font License 1.1.

## Ukaguzi wa faili

check-well = Faili ni nzima.
check-not-well = Faili ina hitilafu. Iache kama ilivyo. Fungua nakala ya mwisho mliyohifadhi.
check-records =
    { $count ->
        [one] Kumbukumbu { $count }
       *[other] Kumbukumbu { $count }
    }
check-chain =
    { $count ->
        [one] Mstari { $count } wa historia, nao umeunganishwa na uliotangulia
       *[other] Mistari { $count } ya historia, na kila mmoja umeunganishwa na uliotangulia
    }
check-head = Alama ya mwisho ya historia: { $head }
check-fault = Hitilafu kwenye faili: { $detail }
check-record = { $form } namba { $number }: { $message }

## Mstari wa amri

command-created = Chama kimehifadhiwa kwenye faili hii: { $file }
command-passphrase = Nenosiri:
