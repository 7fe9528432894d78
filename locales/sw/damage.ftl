### Damage, the check of the history, and what is erased for good.

## Check of the file

check-damaged = Faili ina hitilafu. Funga chama, kisha ukifungue tena: programu itaweka faili hii pembeni na kuonyesha jinsi ya kuendelea.
check-mark = { $mark } (mstari wa { $number }, { $date })
check-row-changed = Mstari wa { $number } wa historia ulibadilishwa baada ya kuandikwa.
check-row-removed = Mstari wa { $number } wa historia uliondolewa.
check-row-inserted = Mstari wa { $number } wa historia uliongezwa baadaye.
check-row-truncated = Mwisho wa historia haupo, kuanzia mstari wa { $number }.
check-record-changed = { $form } namba { $number }: majibu yake si yale yaliyo kwenye historia.
head-proven = Alama hii imo kwenye historia: mstari wa { $number }, { $date }, { $mark }. Hadi hapo historia haijabadilishwa.
error-head-no-mark = Alama ina herufi na tarakimu zisizopungua { $count }, kuanzia 0 hadi 9 na A hadi F. Iandike kama ilivyo kwenye ukurasa wa kwanza wa jalada la nyaraka.
error-head-unknown = Alama hii haimo kwenye historia ya chama hiki. Ilinganishe na karatasi, herufi kwa herufi. Kama ni ileile, karatasi ni ya faili nyingine, au historia ilibadilishwa.
error-head-broken = Alama hii imo kwenye historia, lakini mstari wa { $number }, ulio kabla yake, ulibadilishwa. Acha faili hii kama ilivyo. Fungua nakala ya mwisho mliyohifadhi.

## A damaged file

damage-heading = Faili ya chama chenu imeharibika
damage-found-file = Sehemu ya faili haisomeki tena. Faili imewekwa pembeni, na hakuna kilichobadilishwa ndani yake. Chagua jinsi ya kuendelea.
damage-found-keys = Faili za funguo zimeharibika, kwa hiyo faili ya chama haifunguki. Imewekwa pembeni, na hakuna kilichobadilishwa ndani yake. Chagua jinsi ya kuendelea.
damage-found-history = Mstari wa { $number } wa historia si kama ulivyoandikwa. Faili imewekwa pembeni, na hakuna kilichobadilishwa ndani yake. Chagua jinsi ya kuendelea.
damage-found-records =
    { $count ->
        [one] Kumbukumbu moja ina majibu tofauti na yale ya historia. Faili imewekwa pembeni, na hakuna kilichobadilishwa ndani yake. Chagua jinsi ya kuendelea.
       *[other] Kumbukumbu { $count } zina majibu tofauti na yale ya historia. Faili imewekwa pembeni, na hakuna kilichobadilishwa ndani yake. Chagua jinsi ya kuendelea.
    }
damage-no-way = Hakuna kinachosomeka kwenye faili, wala hakuna nakala iliyohifadhiwa kwenye kompyuta hii. Chomeka flashi yenye nakala zenu, kisha ufungue hapa chini nakala iliyo mpya zaidi. Tunza faili iliyoharibika kwa ajili ya mtu anayeweza kusaidia.
damage-way-read = Endelea na kinachosomeka
damage-read-waits = Andika nenosiri lako hapo juu. Kisha programu itasoma inachoweza.
damage-read-history =
    { $count ->
        [one] Kumbukumbu { $count } imesomwa, pamoja na historia yote.
       *[other] Kumbukumbu { $count } zimesomwa, pamoja na historia yote.
    }
damage-read-anew =
    { $count ->
        [one] Kumbukumbu { $count } imesomwa. Historia yake haikusomeka hadi mwisho, kwa hiyo historia mpya inaanza.
       *[other] Kumbukumbu { $count } zimesomwa. Historia yake haikusomeka hadi mwisho, kwa hiyo historia mpya inaanza.
    }
damage-way-backup = Endelea na nakala ya mwisho iliyohifadhiwa
damage-backup-of = Ilihifadhiwa tarehe { $date }. Yaliyoandikwa baadaye hayamo.
damage-backup-older =
    { $count ->
        [one] Ilihifadhiwa tarehe { $date }. Kumbukumbu moja ilibadilishwa baadaye.
       *[other] Ilihifadhiwa tarehe { $date }. Kumbukumbu { $count } zilibadilishwa baadaye.
    }
damage-lost = { $form } namba { $number }: haisomeki
damage-in-neither = { $form } namba { $number }: haisomeki, wala haimo kwenye nakala iliyohifadhiwa
damage-only-backup = { $form } namba { $number }: haisomeki, lakini imo kwenye nakala iliyohifadhiwa
damage-only-read = { $form } namba { $number }: inasomeka, lakini haimo kwenye nakala iliyohifadhiwa
damage-lost-unnamed =
    { $count ->
        [one] Kumbukumbu moja haisomeki, na namba yake haijulikani.
       *[other] Kumbukumbu { $count } hazisomeki, na namba zake hazijulikani.
    }
damage-lost-file = Faili iliyoambatishwa { $file }: haisomeki
damage-more =
    { $count ->
        [one] Na nyingine moja.
       *[other] Na nyingine { $count }.
    }
error-damage-nothing = Hapa hakuna faili iliyoharibika iliyowekwa pembeni. Funga programu, kisha uifungue tena.
error-damage-no-backup = Hakuna nakala ya chama hiki ambayo ni nzima. Chagua njia nyingine, au fungua nakala iliyohifadhiwa kwenye flashi.

## Erased for good

record-erased-number = { $form } namba { $number } (maelezo yamefutwa)
erase-done = { $form } namba { $number }: maelezo yamefutwa, namba inabaki. Nakala za zamani zilizohifadhiwa bado zina maelezo hayo, hadi mpya zichukue nafasi zake. Kompyuta nyingine za chama bado zina maelezo hayo, hadi zipokee faili kutoka hapa.
action-erase-record = Maelezo yamefutwa
action-salvage = Imechukuliwa kutoka kwenye faili iliyoharibika
error-erase-not-here = Kumbukumbu za daftari tu ndizo zinazoweza kufutwa.
error-erase-reason-tells = Sababu inabaki kwenye historia. Iandike bila jina, bila namba na bila maneno ya kumbukumbu hiyo.
