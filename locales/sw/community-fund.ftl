### Money for the community. Label = table and spreadsheet head; question = the guided page.

form-community-fund = Fedha za mfuko wa jamii
    .many = Mfuko wa jamii
    .lead = Andika hapa fedha zote zinazoingia kwenye mfuko wa jamii na fedha zote zinazotoka.

heading-community-fund-movement = Fedha
heading-community-fund-use = Chanzo na matumizi
heading-community-fund-papers = Nyaraka

field-community-fund-kind = Kuingia au kutoka
    .question = Je, fedha ziliingia au zilitoka?
field-community-fund-on = Tarehe
    .question = Ilikuwa tarehe gani?
field-community-fund-amount = Kiasi
    .question = Ni kiasi gani?
    .hint = Mfano: USD 150.
    .why = Mnunuzi ataona sehemu hii mkiruhusu tu.
field-community-fund-received = Fedha zilizoingia
    .hint = Ni kiasi kilekile, kama fedha ziliingia.
field-community-fund-spent = Fedha zilizotoka
    .hint = Ni kiasi kilekile, kama fedha zilitoka.
field-community-fund-from = Chanzo cha fedha
    .question = Fedha hizi zilitoka wapi?
    .hint = Mfano: sehemu ya mauzo ya Machi iliyopigiwa kura na wanachama.
field-community-fund-purpose = Lengo
    .question = Fedha hizi zilitumika kwa lengo gani?
field-community-fund-what = Kilicholipiwa
    .question = Mlilipia nini hasa?
    .hint = Mfano: madawati 40 ya shule.
field-community-fund-decided-by = Mkutano ulioamua
    .question = Ni mkutano gani uliamua jambo hili?
    .hint = Kwanza andika mkutano kwenye daftari lake. Kisha uchague hapa.
    .why = Fedha za wote zipigiwe kura kabla ya kutumika.
    .law = Fairmined inataka kamati ya makundi yote iamue matumizi ya malipo ya ziada: wachimbaji, wafanyakazi wa kiwanda, wenye hisa, watu wanaoishi katika mazingira hatarishi na serikali za mitaa.
field-community-fund-two-signed = Sahihi mbili
    .question = Je, watu wawili walisaini matumizi haya?
    .why = Sahihi mbili zinalinda fedha, na zinamlinda anayezitunza.
field-community-fund-receipt = Namba ya stakabadhi
    .question = Stakabadhi ina namba gani?
    .hint = Mfano: 0032.
field-community-fund-copy = Nakala ya stakabadhi
    .question = Je, mna picha au nakala ya stakabadhi?
    .why = Nakala inabaki kwenye chama. Mnunuzi hataiona.
field-community-fund-note = Maelezo mengine
    .question = Je, kuna jambo lingine la kukumbuka?
    .hint = Mfano: madawati yaliyobaki yatakuja Mei.
    .why = Mnunuzi hatayaona.
