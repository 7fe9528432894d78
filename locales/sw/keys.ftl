### Who may open the cooperative's file, its passwords, the recovery sheet, the lock.

## People

role-leader = Kiongozi
    .may = Anaandika yote, na anaamua nani afungue chama.
role-secretary = Katibu
    .may = Anaandika yote, lakini hawezi kuongeza wala kuondoa watu.
role-inspector = Mkaguzi wa ndani
    .may = Anaandika yote, lakini hawezi kuongeza wala kuondoa watu.
role-auditor = Mkaguzi wa nje
    .may = Anaangalia na kuchapisha. Hawezi kubadilisha chochote.
holder-numbered = { $role } { $number }
person-me = { $name }, { $role }
person-since = Tangu { $date }
person-gone = Aliondoka { $date }
person-first = Tangu mwanzo
idle-minutes =
    { $count ->
        [one] Dakika { $count }
       *[other] Dakika { $count }
    }
idle-default = Asipochagua mtu, ni dakika { $count }. Huu ni mpango wetu wa kuanzia tu.
keys-mended = Faili moja kati ya mbili za funguo ilikosekana au imeharibika. Imeandikwa upya kutoka kwenye nyingine. Iliyoharibika ipo kando yake, na “.damaged” mwishoni. Ikitokea tena, huenda diski inaanza kuharibika: hifadhi nakala.
passphrase-changed = Nenosiri lako jipya linatumika sasa.

## Recovery sheet

recovery-title = Karatasi ya uokoaji
recovery-lead = { $cooperative } · { $date }
recovery-place = Neno la { $number }
recovery-note = Maneno haya yanafungua kila kitu manenosiri yakisahauliwa. Aliye na karatasi hii anaweza kusoma yote.
recovery-code = Maneno manane ya uokoaji kama alama ya kusomwa na simu
recovery-check = Andika neno la { $number } kutoka kwenye karatasi
recovery-advice-why = Manenosiri yote yakisahauliwa, karatasi hii peke yake inafungua chama. Bila hiyo, kila kitu kimepotea.
recovery-advice-where = Itie kwenye bahasha na uifunge. Usiiweke kamwe kwenye mfuko wa kompyuta.
recovery-advice-who = Mpe kiongozi mwingine bahasha hiyo, na uandike nani anaitunza.
recovery-advice-file = Futa PDF baada ya kuchapisha. Usiipige picha karatasi hii.
recovery-saved = Karatasi imehifadhiwa. Ichapishe, kisha ufute faili.
recovery-kept = Karatasi ya uokoaji ilichapishwa na kuthibitishwa.
recovery-unconfirmed = Karatasi ya uokoaji ilitengenezwa, lakini hakuna aliyethibitisha kwamba imechapishwa. Tengeneza mpya.
recovery-none = Hakuna karatasi ya uokoaji. Manenosiri yakisahauliwa, kila kitu kimepotea.

## What went wrong

error-unlock-wait =
    { $count ->
        [one] Manenosiri mengi si sahihi. Subiri sekunde { $count }, kisha ujaribu tena. Hakuna kilichopotea.
       *[other] Manenosiri mengi si sahihi. Subiri sekunde { $count }, kisha ujaribu tena. Hakuna kilichopotea.
    }
error-may-not-write = Kwa nenosiri hili unaweza kuangalia na kuchapisha, si kubadilisha. Mwombe kiongozi au katibu.
error-may-not-manage = Kiongozi peke yake anaweza kufanya hili. Mwombe kiongozi afungue chama.
error-keys-missing = Haifunguki. Faili ya funguo inapaswa kuwa kando yake, yenye jina lilelile na “-keys” mwishoni: irudishe, au fungua nakala iliyohifadhiwa. Kama faili imetoka kwenye toleo la kwanza la programu hii, nenosiri si sahihi.
error-keys-damaged = Faili za funguo zimeharibika. Hakuna kilichobadilika. Fungua nakala ya mwisho mliyohifadhi.
error-recovery-words = Maneno haya ya uokoaji ni ya karatasi nyingine. Tafuta karatasi mpya kabisa ya chama hiki.
error-recovery-count =
    { $count ->
        [one] Umeandika neno { $count }. Karatasi ina maneno 8. Yaandike yote.
       *[other] Umeandika maneno { $count }. Karatasi ina maneno 8. Andika hayo tu.
    }
error-recovery-word = Neno la { $number } haliwezi kuwa sahihi. Lilinganishe na karatasi, herufi kwa herufi.
error-recovery-check-differs = Neno mojawapo si sahihi. Linganisha kila neno na karatasi.
error-recovery-word-differs = Hilo si neno la { $number }. Lisome kwenye karatasi na uliandike tena.
error-recovery-not-shown = Karatasi ya uokoaji inaonyeshwa mara moja tu. Tengeneza mpya kwenye mipangilio.
error-no-such-person = Mtu huyu hayupo tena kwenye orodha. Fungua ukurasa upya.
error-last-leader = Huyu ni kiongozi wa mwisho. Ongeza kiongozi mwingine kwanza.
error-stopped = Imesimamishwa. Hakuna kilichobadilika.
