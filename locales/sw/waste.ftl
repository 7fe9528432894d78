### Waste and tailings. Label = table and spreadsheet head; question = the guided page.

form-waste = Taka
    .many = Taka, vifusi na marudio
    .lead = Andika vifusi, marudio na taka hatarishi vinapelekwa wapi.

heading-waste-waste = Aina na kiasi
field-waste-on = Tarehe
    .question = Taka ziliwekwa au zilichukuliwa tarehe gani?
    .hint = Mfano: 12 Machi 2026.
field-waste-kind = Aina ya taka
    .question = Ni taka za aina gani?
field-waste-amount = Kiasi
    .question = Zilikuwa kiasi gani?
    .hint = Mfano: malori 2.
field-waste-mercury-before = Marudio yenye zebaki
    .question = Je, zebaki ilitumika kwenye marudio haya?
    .why = Zebaki hubaki kwenye marudio. Wanunuzi wanaweza kuona jibu hili.

heading-waste-place = Mahali zilipopelekwa
field-waste-site = Eneo
    .question = Taka zinatoka eneo gani?
    .hint = Mfano: shimo P3.
field-waste-where = Zilikopelekwa
    .question = Ziliwekwa wapi, au nani alizichukua?
    .hint = Mfano: lundo lililo kando ya shimo P3.
    .why = Mnunuzi ataona jibu hili mkiruhusu tu.
field-waste-near-water = Karibu na maji
    .question = Je, mahali hapo ni karibu na mto, ziwa, chemchemi au kisima?
    .why = Mvua husomba taka hadi kwenye maji. Wanunuzi wanaweza kuona jibu hili.
    .law = Soko la dhahabu la London (LBMA) lilitangaza mwongozo wa dhahabu ya wachimbaji wadogo unaoangalia kama machimbo yako karibu na watu, mito na maji.
field-waste-buried = Zimefukiwa
    .question = Je, taka hizi zilifukiwa?
    .hint = Mfano: betri zilizowekwa shimoni na kufunikwa udongo.
field-waste-note = Maelezo mengine
    .question = Kuna jambo jingine la kukumbuka?
    .why = Unaweza kuacha sehemu hii wazi. Mnunuzi hataiona.
