### Jibu liweje. Sentensi ni ileile kwenye skrini, wakati wa kuingiza jedwali na baada ya kurejesha.

rule-required = Sehemu “{ $field }” bado iko wazi. Tafadhali ijaze.
rule-too-long =
    { $limit ->
        [one] Maandishi kwenye “{ $field }” ni marefu mno. Tumia herufi { $limit } tu.
       *[other] Maandishi kwenye “{ $field }” ni marefu mno. Tumia herufi zisizozidi { $limit }.
    }
rule-too-small = Namba kwenye “{ $field }” ni ndogo mno. Andika { $limit } au zaidi.
rule-too-large = Namba kwenye “{ $field }” ni kubwa mno. Andika { $limit } au pungufu.
rule-not-whole = Sehemu “{ $field }” inahitaji namba kamili. Mfano: 12.
rule-not-number = Sehemu “{ $field }” inahitaji namba. Mfano: 12.
rule-decimal-comma = Kwenye “{ $field }”, tenganisha desimali kwa koma. Mfano: 12,5.
rule-decimal-point = Kwenye “{ $field }”, tenganisha desimali kwa nukta. Mfano: 12.5.
rule-not-date = Tarehe kwenye “{ $field }” haieleweki. Andika siku, mwezi na mwaka. Mfano: 28/02/2026.
rule-in-future = Tarehe kwenye “{ $field }” bado haijafika. Iangalie tena.
rule-not-answer = Sehemu “{ $field }” inahitaji jibu moja: Ndiyo au Hapana.
rule-not-choice = Jibu kwenye “{ $field }” halimo kwenye orodha. Chagua neno lililo kwenye orodha.
rule-not-phone = Namba ya simu kwenye “{ $field }” haieleweki. Andika tarakimu. Mfano: +243 812 345 678.
rule-not-place = Mahali kwenye “{ $field }” hapaeleweki. Andika latitudo, longitudo na mfumo wa ramani.
rule-not-money = Kiasi kwenye “{ $field }” hakieleweki. Andika namba, kisha uchague sarafu.
rule-not-weight = Uzito kwenye “{ $field }” haueleweki. Andika namba, kisha uchague kipimo.
rule-no-such-record = Kilichoandikwa kwenye “{ $field }” hakimo kwenye rejesta yake. Kichague kwenye orodha.
rule-unknown-not-allowed = Sehemu “{ $field }” inahitaji jibu. Kama bado huna jibu, acha wazi kwa sasa.
rule-wrong-kind = Kilichoandikwa kwenye “{ $field }” hakisomeki. Kiandike tena.
rule-not-area = Ukubwa kwenye “{ $field }” haueleweki. Andika namba, kisha uchague kipimo.
rule-not-time = Saa kwenye “{ $field }” haieleweki. Andika saa na dakika. Mfano: 14:30.
rule-removed-record = Kilichochaguliwa kwenye “{ $field }” kimeondolewa. Chagua kingine, au kiache.
rule-circle = Jibu la “{ $field }” linarudi kwenye kumbukumbu hii yenyewe. Chagua lingine.
rule-before = Jibu la “{ $field }” lisitangulie jibu la “{ $limit }”.
rule-after = Jibu la “{ $field }” lisizidi jibu la “{ $limit }”.
rule-below-zero = Hesabu ya “{ $field }” iko chini ya sifuri: yaliyotoka ni mengi kuliko yaliyoingia. Angalia namba tena.
rule-row = { $list }, mstari wa { $row }: { $message }
