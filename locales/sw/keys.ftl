### Who may open the cooperative's file, its passwords, the recovery sheet, the lock.

## People

role-leader = Kiongozi
    .may = Anaweza kuandika yote, na anaamua nani afungue chama.
role-secretary = Katibu
    .may = Anaweza kuandika yote. Hawezi kuongeza wala kuondoa watu.
role-inspector = Mkaguzi wa ndani
    .may = Anaweza kuandika yote. Hawezi kuongeza wala kuondoa watu.
role-auditor = Mkaguzi wa nje
    .may = Anaweza kuangalia na kuchapisha. Hawezi kubadilisha chochote.
holder-numbered = { $role } { $number }
person-me = { $name }, { $role }
person-since = Tangu tarehe { $date }
person-gone = Aliondoka tarehe { $date }
person-first = Tangu mwanzo
idle-minutes =
    { $count ->
        [one] Dakika { $count }
       *[other] Dakika { $count }
    }
idle-default = Usipochagua, ni dakika { $count }. Hili ni pendekezo letu.
keys-mended = Moja kati ya faili mbili za funguo haikuwepo au ilikuwa imeharibika. Programu imeitengeneza upya kutoka kwenye nyingine. Kama iliharibika, ile ya zamani ipo kando yake, na jina lake linaishia na “.damaged”. Ikitokea tena, huenda diski inaanza kuharibika: hifadhi nakala.
passphrase-changed = Nenosiri lako jipya linatumika sasa.

## Recovery sheet

recovery-title = Karatasi ya uokoaji
recovery-lead = { $cooperative } · { $date }
recovery-place = Neno la { $number }
recovery-note = Maneno haya yanafungua kila kitu manenosiri yakisahauliwa. Mtu yeyote mwenye karatasi hii anaweza kusoma yote.
recovery-code = Maneno manane ya uokoaji kama picha ya kusomwa na simu
recovery-check = Andika neno la { $number } kutoka kwenye karatasi
recovery-advice-why = Manenosiri yote yakisahauliwa, ni karatasi hii tu inayofungua chama. Bila karatasi hii, kila kitu kinapotea.
recovery-advice-where = Iweke kwenye bahasha iliyofungwa. Usiiweke kamwe kwenye begi la kompyuta.
recovery-advice-who = Mpe kiongozi mwingine bahasha hiyo, na uandike nani anaitunza.
recovery-advice-file = Futa PDF baada ya kuchapisha. Usiipige picha karatasi hii.
recovery-saved = Karatasi imehifadhiwa. Ichapishe, kisha ufute faili.
recovery-kept = Karatasi ya uokoaji ilichapishwa na kuthibitishwa.
recovery-unconfirmed = Karatasi ya uokoaji ilitengenezwa, lakini hakuna aliyethibitisha kwamba imechapishwa. Tengeneza mpya.
recovery-none = Hakuna karatasi ya uokoaji. Manenosiri yakisahauliwa, kila kitu kinapotea.

## What went wrong

error-unlock-wait =
    { $count ->
        [one] Nenosiri lisilo sahihi limeandikwa mara nyingi mno. Subiri sekunde { $count }, kisha ujaribu tena. Hakuna kilichopotea.
       *[other] Nenosiri lisilo sahihi limeandikwa mara nyingi mno. Subiri sekunde { $count }, kisha ujaribu tena. Hakuna kilichopotea.
    }
error-may-not-write = Kwa nenosiri hili unaweza kuangalia na kuchapisha, lakini huwezi kubadilisha. Mwombe kiongozi au katibu.
error-may-not-manage = Ni kiongozi tu anayeweza kufanya hili. Mwombe kiongozi afungue chama.
error-keys-missing = Faili hii haifunguki: faili ya funguo haipo kando yake. Faili ya funguo ina jina lilelile, na “-keys” mwishoni. Irudishe, au fungua nakala iliyohifadhiwa. Kama faili hii imetoka kwenye toleo la kwanza la programu hii, nenosiri si sahihi.
error-keys-damaged = Faili za funguo zimeharibika. Hakuna kilichobadilika. Fungua nakala ya mwisho mliyohifadhi.
error-recovery-words = Maneno haya ya uokoaji ni ya karatasi nyingine. Tafuta karatasi ya mwisho iliyotengenezwa na chama hiki.
error-recovery-count =
    { $count ->
        [one] Umeandika neno { $count }. Karatasi ina maneno 8. Yaandike yote.
       *[other] Umeandika maneno { $count }. Karatasi ina maneno 8. Andika hayo tu.
    }
error-recovery-word = Neno la { $number } haliwezi kuwa sahihi. Lilinganishe na karatasi, herufi kwa herufi.
error-recovery-check-differs = Neno mojawapo si sahihi. Linganisha kila neno na karatasi.
error-recovery-word-differs = Hilo si neno la { $number }. Lisome kwenye karatasi na uliandike tena.
error-recovery-not-shown = Karatasi ya uokoaji inaonyeshwa mara moja tu. Tengeneza mpya kwenye mipangilio.
error-no-such-person = Mtu huyu hayupo tena kwenye orodha. Fungua ukurasa tena.
error-last-leader = Huyu ni kiongozi wa mwisho. Ongeza kiongozi mwingine kwanza.
error-stopped = Imesitishwa. Hakuna kilichobadilika.
