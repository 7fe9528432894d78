### Lahajedwali zinazoingia na zinazotoka.

## Uingizaji utafanya nini

import-waits = Kwanza jibu swali. Kisha kila mstari utakaguliwa.
import-dates-question = Tarehe zimeandikwaje kwenye faili hii? { $example } inaweza kusomwa kwa njia mbili.
import-dates-day-first = Siku kwanza: { $date }
import-dates-month-first = Mwezi kwanza: { $date }
import-decimals-question = Namba zimeandikwaje kwenye faili hii? { $example } inaweza kusomwa kwa njia mbili.
import-decimals-comma = Mkato ndio alama ya desimali: { $number }
import-decimals-point = Nukta ndiyo alama ya desimali: { $number }
import-accepted =
    { $count ->
        [0] Hakuna mstari unaoweza kukubaliwa.
        [one] Mstari mmoja unaweza kukubaliwa.
       *[other] Mistari { $count } inaweza kukubaliwa.
    }
import-fills =
    { $count ->
        [one] Mstari mmoja unajaza yaliyo wazi kwenye kumbukumbu.
       *[other] Mistari { $count } inajaza yaliyo wazi kwenye kumbukumbu.
    }
import-rejected =
    { $count ->
        [0] Hakuna mstari uliokataliwa.
        [one] Mstari mmoja haukukubaliwa. Urekebishe kwenye jedwali, kisha uingize tena mstari huo.
       *[other] Mistari { $count } haikukubaliwa. Irekebishe kwenye jedwali, kisha uingize tena mistari hiyo.
    }
import-more =
    { $count ->
        [one] Mstari mmoja zaidi uliokataliwa hauonyeshwi hapa.
       *[other] Mistari { $count } zaidi iliyokataliwa haionyeshwi hapa.
    }
import-ignored = Safu hizi hazisomwi: { $columns }. Kama zinahitajika, zipe jina lililo kwenye fomu.
import-files = Faili haziwezi kuingia pamoja na jedwali: { $columns }. Ziongeze baadaye kwenye kila kumbukumbu.
import-stray =
    { $count ->
        [one] Jibu moja liko kwenye safu isiyohusu mstari wake. Limeachwa.
       *[other] Majibu { $count } yako kwenye safu zisizohusu mistari yake. Yameachwa.
    }
import-undecided =
    { $count ->
        [one] Huenda mstari mmoja umeandikwa mara mbili. Amua la kufanya nao.
       *[other] Huenda mistari { $count } imeandikwa mara mbili. Amua la kufanya nayo.
    }
import-double-id-number = Namba ya kitambulisho ni ile ile.
import-double-phone = Namba ya simu ni ile ile.
import-double-names = Majina ni yale yale, na tarehe za kuzaliwa zinaweza kuwa zile zile.
import-double-same = Yanayotaja kumbukumbu hii ni yale yale.
import-there-record = { $name }, namba { $number } kwenye rejesta
import-there-row = Mstari { $row } wa faili hii
import-written =
    { $count ->
        [0] Hakuna mstari mpya ulioandikwa.
        [one] Mstari mmoja umeingia kwenye rejesta.
       *[other] Mistari { $count } imeingia kwenye rejesta.
    }
import-filled =
    { $count ->
        [one] Kumbukumbu moja imejazwa.
       *[other] Kumbukumbu { $count } zimejazwa.
    }

## Kasoro kwenye kisanduku

import-rounded = “{ $field }” imepoteza tarakimu za mwisho kwenye lahajedwali. Fanya safu iwe ya maandishi, kisha uandike namba tena.
import-failed = “{ $field }” ni fomula isiyo na jibu. Andika thamani yenyewe.
import-year-as-day = “{ $field }” imekuwa siku ya mwaka 1905, kwa sababu uliandikwa mwaka peke yake. Andika ' mbele ya mwaka, kwa mfano '1987.
import-date-order = Kwenye “{ $field }”, siku na mwezi vimepangwa tofauti na mpangilio unaotumika kusoma faili hii. Iandike kama 2026-02-28.
import-no-currency = “{ $field }” haina sarafu. Andika USD 10, au weka sarafu kwenye kichwa cha safu, kwa mfano (USD).
import-no-unit = “{ $field }” haina kipimo. Andika 12 g, au weka kipimo kwenye kichwa cha safu, kwa mfano (g).
import-ambiguous-name = “{ $field }” inataja kumbukumbu zaidi ya moja. Andika namba yake badala ya jina.
import-two-rows = “{ $field }” ya mstari huu iko pia kwenye mstari mwingine. Kila mstari uwe na yake.
import-no-row = “{ $field }” ya mstari huu haipo kwenye mstari wowote wa karatasi ya kwanza. Andika ile ya mstari unaohusika.
import-other-form = Kumbukumbu hii ni ya rejesta nyingine, si “{ $field }”. Iingize huko.

## Yanayotoka

export-done =
    { $count ->
        [0] Faili imehifadhiwa. Haina mstari wowote.
        [one] Faili imehifadhiwa. Ina mstari mmoja.
       *[other] Faili imehifadhiwa. Ina mistari { $count }.
    }
export-without-lists = Faili ya aina hii haina nafasi ya: { $lists }. Chagua XLSX au JSON kama unazihitaji.
sheet-template-done = Lahajedwali tupu limehifadhiwa. Lijaze, kisha uliingize.
sheet-hint-number = Namba unayoupa kila mstari. Inaunganisha mistari ya karatasi nyingine na mstari huu.
sheet-hint-date = Andika kama 2026-02-28. Ukijua mwaka au mwezi tu, andika '1987 au '1987-05 ukiweka alama ' mbele.
sheet-hint-money = Andika pia sarafu. Mfano: USD 10.
sheet-hint-weight = Andika pia kipimo: g, kg, t, ct, oz au tola. Mfano: 12 g.
sheet-hint-area = Andika pia kipimo: ha au m². Mfano: 4 ha.
sheet-hint-place = Andika latitudo; longitudo; mfumo wa ramani. Mfano: -2; 28; WGS 84.
sheet-hint-several = Weka nukta mkato kati ya majibu kadhaa.

## Yanayozuia uingizaji

error-import-no-heading = Hakuna mstari wa jedwali hili wenye vichwa vya fomu hii. Chukua lahajedwali tupu la fomu hii, au andika vichwa vyake kwenye mstari mmoja.
error-import-undecided = Bado kuna jambo halijaamuliwa. Jibu swali, kisha uamue kuhusu kila mstari ambao huenda umeandikwa mara mbili.
error-import-changed = Kuna kilichobadilika tangu ulipochagua faili. Ichague tena. Hakuna kilichoandikwa.
error-import-circle = Baadhi ya mistari ingejitaja yenyewe kupitia mingine. Amua upya kuhusu mistari ambayo huenda imeandikwa mara mbili. Hakuna kilichoandikwa.
error-import-fill = Mstari { $row } hauwezi kujaza kumbukumbu hiyo. { $message }
error-import-dates-open = Kwenye { $file }, { $example } inaweza kusomwa kwa njia mbili. Ongeza --dates day au --dates month. Hakuna kilichoandikwa.
error-import-decimals-open = Kwenye { $file }, { $example } inaweza kusomwa kwa njia mbili. Ongeza --decimals comma au --decimals point. Hakuna kilichoandikwa.
