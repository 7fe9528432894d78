### Two computers of one cooperative, and the files that they exchange.

bundle-lead = Kompyuta mbili zinaweza kufanya kazi kwa chama kimoja. Hifadhi faili hapa, ipeleke kwenye kompyuta nyingine, kisha ulete faili ya huko. Baada ya hapo zote mbili zinakuwa na mambo yale yale. Faili hiyo hufunguliwa na kompyuta za chama hiki tu.
bundle-here = Kompyuta hii
bundle-computer = Kompyuta namba { $number }
bundle-computer-unknown = Kompyuta nyingine
bundle-taken-of = faili ya mwisho iliyopokelewa kutoka huko: { $when }
bundle-last-written = Faili ya mwisho iliyohifadhiwa kwa kompyuta nyingine
bundle-never-written = bado hakuna

## What goes along

bundle-since-last = Yale ambayo kompyuta nyingine bado haina
    .hint = Kwa kufuata faili ya mwisho iliyotoka huko.
bundle-since-written = Yaliyobadilika tangu faili ya mwisho ihifadhiwe hapa
    .hint = Chagua hii ikiwa tu kompyuta nyingine imeshapokea faili hiyo.
bundle-since-all = Yote
    .hint = Inafaa wakati wowote. Faili ni kubwa zaidi: ina picha na karatasi zote.
bundle-written = Faili imehifadhiwa. Kumbukumbu: { $records }. Picha na karatasi: { $files }.
bundle-left-out = Picha na karatasi ambazo hazisomeki hapa hazimo: { $files }.

## What comes in

bundle-heading = { $computer }, { $when }: yaliyomo
bundle-known = { $computer }, { $when }: yote yaliyomo tayari yapo hapa
bundle-tally = Mpya: { $new }. Zilizobadilika: { $changed }. Zilizoondolewa: { $removed }.
bundle-removes = Zilizoondolewa kwenye kompyuta nyingine
bundle-erases = Zilizofutwa kwa ombi
bundle-files = Picha na karatasi
bundle-taken = Yamepokelewa. Mpya: { $new }. Zilizobadilika: { $changed }. Zilizoondolewa: { $removed }.
bundle-taken-open =
    { $count ->
        [one] Jibu moja si sawa kwenye kompyuta hizi mbili. Unaweza kuamua kwenye ukurasa wa kompyuta mbili.
       *[other] Majibu { $count } si sawa kwenye kompyuta hizi mbili. Unaweza kuamua kwenye ukurasa wa kompyuta mbili.
    }

## Different answers

bundle-whose = { $computer }, { $when }
bundle-removal = Je, kumbukumbu inabaki?
bundle-removed = imeondolewa
bundle-removed-why = imeondolewa. Sababu: { $reason }
bundle-stays = inabaki
action-take-bundle = Imepokelewa kutoka kompyuta nyingine
action-settle-conflict = Imeamuliwa kati ya kompyuta mbili

## What went wrong

error-bundle-gap = Hapa inakosekana faili ya kabla ya hii. Kwenye kompyuta nyingine, hifadhi faili yenye yote, kisha upokee hiyo. Hakuna kilichobadilika.
error-bundle-twin = Faili hii imetoka kwenye nakala ya kawaida ya faili ya chama, kwa hiyo haiwezekani kuzitofautisha. Hakuna kilichobadilika. Kwenye kompyuta nyingine, rejesha nakala iliyohifadhiwa, kisha uchague kwamba kompyuta zote mbili zinaendelea.
error-bundle-nothing = Kwanza chagua faili ya kompyuta nyingine.
error-bundle-not-a-bundle = “{ $file }” si faili ya kompyuta nyingine. Chagua faili ambayo jina lake linaishia na .ngazi-bundle.
error-bundle-changed = Faili “{ $file }” imeharibika au imekatwa. Hakuna kilichobadilika. Inakili tena kutoka kompyuta nyingine.
error-other-store = Faili hii ni ya chama kingine. Hakuna kilichobadilika. Chagua faili ya chama hiki.
