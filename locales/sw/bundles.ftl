### Two computers of one cooperative, and the files that they exchange.

bundle-lead = Kompyuta mbili zinaweza kutumika kwa chama kimoja. Hifadhi faili hapa, kisha uipeleke kwenye kompyuta nyingine. Leta pia faili ya huko. Hapo kompyuta zote mbili zinakuwa na mambo yaleyale. Ni kompyuta za chama hiki tu zinazoweza kufungua faili kama hiyo.
bundle-here = Kompyuta hii
bundle-computer = Kompyuta namba { $number }
bundle-computer-unknown = Kompyuta nyingine
bundle-taken-of = faili ya mwisho iliyopokelewa kutoka huko: { $when }
bundle-last-written = Faili ya mwisho iliyohifadhiwa kwa kompyuta nyingine
bundle-never-written = bado hakuna

## What goes along

bundle-since-last = Yale ambayo kompyuta nyingine bado haina
    .hint = Kulingana na faili ya mwisho iliyotoka huko.
bundle-since-written = Yaliyobadilika tangu faili ya mwisho ihifadhiwe hapa
    .hint = Chagua hii ikiwa tu kompyuta nyingine imeshapokea faili hiyo.
bundle-since-all = Yote
    .hint = Inafaa wakati wowote. Faili ni kubwa zaidi: ina picha na karatasi zote.
bundle-written = Faili imehifadhiwa. Kumbukumbu: { $records }. Picha na karatasi: { $files }.
bundle-left-out = Picha na karatasi ambazo hazisomeki hapa hazimo: { $files }.

## What comes in

bundle-heading = { $computer }, { $when }: yaliyomo
bundle-known = { $computer }, { $when }: yote yaliyomo tayari yapo hapa
bundle-tally = Kumbukumbu mpya: { $new }. Zilizobadilika: { $changed }. Zilizoondolewa: { $removed }.
bundle-removes = Kumbukumbu zilizoondolewa kwenye kompyuta nyingine
bundle-erases = Kumbukumbu zilizofutwa kwa ombi
bundle-files = Picha na karatasi
bundle-taken = Mabadiliko yamepokelewa. Kumbukumbu mpya: { $new }. Zilizobadilika: { $changed }. Zilizoondolewa: { $removed }.
bundle-taken-open =
    { $count ->
        [one] Jibu moja linatofautiana kati ya kompyuta hizi mbili. Unaweza kuamua kwenye ukurasa “Kompyuta mbili”.
       *[other] Majibu { $count } yanatofautiana kati ya kompyuta hizi mbili. Unaweza kuamua kwenye ukurasa “Kompyuta mbili”.
    }

## Different answers

bundle-whose = { $computer }, { $when }
bundle-removal = Je, kumbukumbu inabaki?
bundle-removed = imeondolewa
bundle-removed-why = imeondolewa. Sababu: { $reason }
bundle-stays = inabaki
action-take-bundle = Imepokelewa kutoka kwenye kompyuta nyingine
action-settle-conflict = Imeamuliwa kati ya kompyuta mbili

## What went wrong

error-bundle-gap = Faili iliyotangulia hii haipo hapa. Kwenye kompyuta nyingine, hifadhi faili yenye “Yote”. Kisha upokee faili hiyo hapa. Hakuna kilichobadilika.
error-bundle-twin = Faili hii imetoka kwenye nakala ya kawaida ya faili ya chama, kwa hiyo haiwezekani kutofautisha kompyuta hizi mbili. Hakuna kilichobadilika. Kwenye kompyuta nyingine, rejesha nakala iliyohifadhiwa, kisha uchague “Kompyuta zote mbili zinaendelea”.
error-bundle-nothing = Kwanza chagua faili ya kompyuta nyingine.
error-bundle-not-a-bundle = “{ $file }” si faili ya kompyuta nyingine. Chagua faili ambayo jina lake linaishia na .ngazi-bundle.
error-bundle-changed = Faili “{ $file }” imeharibika au imekatika. Hakuna kilichobadilika. Inakili tena kutoka kwenye kompyuta nyingine.
error-other-store = Faili hii ni ya chama kingine. Hakuna kilichobadilika. Chagua faili ya chama hiki.
