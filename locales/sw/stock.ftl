### Hesabu za madini yaliyo stoo.

form-stock = Hesabu ya stoo
    .many = Hesabu za stoo
    .lead = Andika hapa kila mnapopima madini yaliyo stoo.

heading-stock-count = Madini yaliyohesabiwa
heading-stock-who = Waliohesabu

field-stock-on = Tarehe ya kuhesabu
    .question = Mlihesabu madini lini?
field-stock-place = Mahali
    .question = Madini yako wapi?
    .hint = Kwanza andika stoo kwenye orodha ya maeneo. Kisha ichague hapa.
    .why = Stoo inayojulikana huvutia wezi. Mnunuzi hataona mahali hapa.
field-stock-mineral = Madini
    .question = Mlihesabu madini gani?
field-stock-weight = Uzito uliopimwa
    .question = Madini yaliyo stoo yana uzito gani?
    .hint = Pima yote. Usinakili uzito wa hesabu iliyopita.
field-stock-losses = Uzito uliopotea
    .question = Tangu hesabu iliyopita, kiasi gani kimepotea?
    .hint = Kama hakuna kilichopotea, andika 0.
    .why = Programu inalinganisha yaliyoingia na yaliyotoka. Upotevu ulioandikwa hauchukuliwi kuwa mauzo ya siri.
field-stock-loss-cause = Sababu ya upotevu
    .question = Kiasi hiki kilipoteaje?
field-stock-counted-by = Aliyehesabu
    .question = Mwanachama gani alihesabu?
    .why = Unaweza kuacha sehemu hii wazi. Mnunuzi hataona jina hili.
field-stock-witness = Shahidi
    .question = Nani alishuhudia hesabu hii?
    .hint = Mfano: mweka hazina. Kila mara mtu wa pili ashuhudie.
    .why = Mnunuzi hataona jina hili.
field-stock-note = Maelezo
    .question = Kuna jambo gani lingine la kukumbuka kuhusu hesabu hii?
    .hint = Mfano: gunia moja lilikuwa limelowa.
