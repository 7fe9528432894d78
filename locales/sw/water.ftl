### Water and ponds. Label = table and spreadsheet head; question = the guided page.

form-water = Ukaguzi wa kidimbwi
    .many = Maji na vidimbwi
    .lead = Kagua kila kidimbwi mara moja kwa wiki, kisha andika ulichoona.

heading-water-pond = Kidimbwi
field-water-looked-on = Tarehe
    .question = Mlikagua kidimbwi lini?
    .hint = Mfano: 12 Machi 2026.
field-water-pond = Kidimbwi
    .question = Ni kidimbwi kipi?
    .hint = Mfano: kidimbwi 2, chini ya mwalo.
field-water-site = Eneo
    .question = Kidimbwi hiki kiko kwenye eneo gani?
    .hint = Mfano: mwalo W1.
field-water-volume = Ujazo
    .question = Kidimbwi kikijaa kinachukua mita za ujazo ngapi?
    .hint = Mfano: urefu mita 10, upana mita 5 na kina mita 2 ni mita za ujazo 100.

heading-water-state = Mlichoona
field-water-freeboard = Nafasi juu ya maji
    .question = Kutoka kwenye maji hadi juu ya ukingo kuna mita ngapi?
    .hint = Mfano: 0.5.
    .why = Mvua kubwa hujaza kidimbwi haraka.
field-water-colour = Mwonekano wa maji
    .question = Maji yanaonekanaje?
field-water-leak = Kuvuja
    .question = Je, kidimbwi kinavuja?
    .hint = Mfano: udongo chini ya ukingo umelowa.

heading-water-outside = Maji yanayotoka
field-water-discharge = Maji yanayotoka nje
    .question = Je, maji ya kidimbwi yanaingia mtoni, shambani au kisimani?
    .why = Wanakijiji wanakunywa maji hayohayo. Wanunuzi wanaweza kuona jibu hili.
    .law = Nchini Kongo, kanuni za maadili za wachimbaji wadogo (Règlement minier, Annexe V) zinataka walinde maji, mimea na wanyama.
field-water-photo = Picha
    .question = Je, mna picha ya mahali maji yanapotokea?
    .why = Picha inabaki kwenye chama. Mnunuzi hataiona.
field-water-complaint = Lalamiko
    .question = Je, kuna mtu aliyelalamika kuhusu maji?
    .hint = Mfano: jirani; liandike pia kwenye daftari la malalamiko.
    .why = Usiandike jina hapa. Mnunuzi ataona jibu hili mkiruhusu tu.
field-water-action = Kitakachofanyika
    .question = Mtafanya nini, nani atafanya, na hadi lini?
    .hint = Mfano: timu ya mwalo itainua ukingo kabla ya Ijumaa.
    .why = Unaweza kuacha sehemu hii wazi. Mnunuzi hataiona.
field-water-done-on = Tarehe ya kumaliza
    .question = Kazi hiyo ilimalizika lini?
    .hint = Mfano: 15 Machi 2026.
