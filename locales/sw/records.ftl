### Records and books: what is said of any of them. Questions, labels and choices stand with each form.

## Fields

field-other = { $field }: mengineyo (taja)
format-file = faili
format-not-reckoned = bado haiwezekani kuhesabu
format-converted = Hiyo ni { $value }.
format-converted-confirm = Hiyo ni kama { $value }. Thibitisha ofisini.
format-converted-place = Kwenye mfumo mwingine wa ramani, kwa kukadiria hadi mita kama kumi: { $place }
look-up-none = Hakuna kinacholingana. Andika sehemu nyingine ya jina, au namba.
look-up-more = Haya ni matokeo { $count } ya kwanza tu. Andika sehemu kubwa zaidi ya jina.

## Files

file-about = { $kind }, KB { $size }, alama { $fingerprint }
file-missing = Faili { $fingerprint } haipo kwenye data za chama hiki. Iongeze tena kutoka kwenye faili asili.
file-changed = Faili { $fingerprint } imebadilika, si kama ilivyokuwa. Iongeze tena kutoka kwenye faili asili.
file-saved = Imehifadhiwa bila taarifa za mahali na za kifaa: { $file }
file-saved-original = Faili asili imehifadhiwa, pamoja na yote yaliyoandikwa na kifaa: { $file }
media-jpeg = Picha
media-png = Picha
media-webp = Picha
media-pdf = PDF
media-mp3 = Sauti
media-wav = Sauti
media-ogg = Sauti
media-m4a = Sauti
media-amr = Sauti

## A record

record-removed-number = { $form } namba { $number } (kumbukumbu imeondolewa)
record-older = Kumbukumbu hii iliandikwa kwa toleo la { $version } la fomu. Toleo jipya zaidi ni la { $newest }. Hakuna kinachobadilika hadi uamue mwenyewe. Ukitumia toleo jipya, maswali yatakuwa ya fomu mpya; yaliyoandikwa yatabaki kwenye historia.
record-blank = Bado hakuna kilichoandikwa.
record-wrong =
    { $count ->
        [one] Jibu moja haliko sawa. Limewekewa alama.
       *[other] Majibu { $count } hayako sawa. Yamewekewa alama.
    }
record-missing =
    { $count ->
        [one] Jibu moja bado linahitajika.
       *[other] Majibu { $count } bado yanahitajika.
    }
record-unknown =
    { $count ->
        [one] Jibu moja bado linatafutwa.
       *[other] Majibu { $count } bado yanatafutwa.
    }
record-complete = Imekamilika.
record-wanted =
    { $count ->
        [one] Imekamilika. Jibu moja zaidi lingeipa nguvu.
       *[other] Imekamilika. Majibu { $count } zaidi yangeipa nguvu.
    }
record-named-by =
    { $count ->
        [one] { $form }: kumbukumbu { $count } inaitaja hii.
       *[other] { $form }: kumbukumbu { $count } zinaitaja hii.
    }
records-removed =
    { $count ->
        [one] Kumbukumbu { $count } imeondolewa. Maandishi yake yanabaki kwenye faili.
       *[other] Kumbukumbu { $count } zimeondolewa. Maandishi yake yanabaki kwenye faili.
    }
section-state-not-started = Haijaanza
section-state-started = Imeanza
section-state-done = Imekamilika
section-state-wrong = Ya kurekebisha

## History

history-title = Historia: { $name }
history-written = { $field }: { $after }
history-changed = { $field }: { $before }, kisha { $after }
history-reason = Sababu: { $reason }
history-version = Toleo la fomu: { $before }, kisha { $after }
moment = { $date }, { $time }
action-create-store = Imeanzishwa pamoja na faili ya chama
action-save-field = Imeandikwa
action-import-table = Imeingizwa kutoka kwenye faili
action-remove-record = Imeondolewa
action-renew-record = Imehamishiwa kwenye fomu mpya
action-attach-file = Faili imeongezwa
action-undo = Imetenduliwa
action-redo = Imerudiwa

## Undo

act-undone = Kitendo kimetenduliwa: { $time }.
act-redone = Kitendo kimerudiwa: { $time }.
undo-field = Tendua: { $field }
undo-record = Tendua: { $form } namba { $number }
undo-rows =
    { $count ->
        [one] Tendua: { $form }, mstari { $count }
       *[other] Tendua: { $form }, mistari { $count }
    }
redo-field = Rudia: { $field }
redo-record = Rudia: { $form } namba { $number }
redo-rows =
    { $count ->
        [one] Rudia: { $form }, mstari { $count }
       *[other] Rudia: { $form }, mistari { $count }
    }
resume-question = Programu ilizimika ulipokuwa kwenye “{ $place }”. Kilichohifadhiwa bado kipo. Ungependa kurudi kwenye ukurasa huo?

## Tables

table-more = Haya ni matokeo { $count } ya kwanza tu. Andika herufi zaidi ili yapungue.
table-total = Jumla
table-total-part =
    { $missing ->
        [one] { $total } (mstari mmoja hauna namba)
       *[other] { $total } (mistari { $missing } haina namba)
    }

## Books

registers-lead = Mnayoandika hapa yanajibu maswali mengi yenyewe.
shelf-people = Watu
shelf-safety = Usalama
shelf-environment = Mazingira
shelf-community = Jamii
shelf-trade = Madini na mauzo
shelf-money = Fedha
shelf-state = Serikali na ulinzi

## What follows from the books

measure-source = Imehesabiwa kwa kufuata: { $source }
measure-default = Imehesabiwa kwa pendekezo letu.
balance-even = { $mineral }: yaliyoingia na yaliyotoka yanalingana.
balance-gap = { $mineral }: { $amount } hazijulikani zilipo.
    .advice = Tafuta mauzo, upotevu au uzito ambao haukuandikwa.
balance-gain = { $mineral }: yaliyotoka yamezidi yaliyoingia kwa { $amount }.
    .advice = Tafuta uzalishaji ambao haukuandikwa, au madini kutoka kwingine, kisha andika sababu.
balance-unknown = { $mineral }: bado haiwezekani kulinganisha yaliyoingia na yaliyotoka. Kila kumbukumbu iwe na uzito, na madini yaliyo stoo yahesabiwe.
balance-counts = Yaliyozalishwa: { $received }. Yaliyouzwa: { $delivered }. Yaliyopotea: { $losses }. Yaliyo stoo kwa hesabu ya mwisho: { $closing }.
output-usual = { $site }, { $mineral }: uzalishaji wa siku 30 zilizopita ni wa kawaida hapa.
output-no-history = { $site }, { $mineral }: bado hakuna kumbukumbu za siku 90 za kulinganisha uzalishaji.
output-unknown = { $site }, { $mineral }: katika siku 30 zilizopita, kuna uzito au idadi ya watu ambayo haikuandikwa.
output-low = { $site }, { $mineral }: uzalishaji wa siku 30 zilizopita haufiki nusu ya kawaida ya hapa.
    .advice = Andika sababu.
output-high = { $site }, { $mineral }: uzalishaji wa siku 30 zilizopita umezidi kawaida ya hapa kwa zaidi ya asilimia 20.
    .advice = Andika sababu.
output-very-high = { $site }, { $mineral }: uzalishaji wa siku 30 zilizopita umezidi sana kawaida ya hapa.
    .advice = Andika sababu kabla mnunuzi hajauliza.
output-counts = Siku 30 zilizopita: { $reported } kwa siku za watu { $days }. Kawaida ya siku 90 zilizotangulia: { $usual } kwa siku moja ya mtu mmoja.
output-no-site = Eneo halijatajwa
lot-overdrawn = { $lot }: mizigo iliyotokana nao ilichukua { $taken }, lakini ulikuwa na { $held }.
    .advice = Angalia uzito tena.
chart-head = Kundi

## Tasks

task-find-out-answers =
    { $count ->
        [one] Tafuta jibu moja: { $form }
       *[other] Tafuta majibu { $count }: { $form }
    }
    .detail = Mtu aliandika “hatujui”: { $field }.
