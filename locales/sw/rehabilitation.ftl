### Land opened and put right. Label = table and spreadsheet head; question = the guided page.

form-rehabilitation = Kazi ya kufukia na kupanda
    .many = Kufukia mashimo na kupanda miti
    .lead = Andika ardhi mpya mliyochimba, ardhi mliyofukia na miti iliyo hai.

heading-rehabilitation-land = Ardhi
field-rehabilitation-on = Tarehe
    .question = Kazi hii ilifanyika tarehe gani?
    .hint = Mfano: 12 Machi 2026.
field-rehabilitation-site = Eneo
    .question = Kazi hii ilifanyika kwenye eneo gani?
    .hint = Mfano: shimo P3.
field-rehabilitation-pit = Shimo
    .question = Ni shimo gani au sehemu gani ya ardhi?
    .hint = Mfano: shimo la zamani nyuma ya P3.
field-rehabilitation-opened = Ardhi mpya iliyochimbwa
    .question = Mlianza kuchimba ardhi mpya ya ukubwa gani?
    .hint = Mfano: hekta 0.5; andika 0 kama hamkuanza.

heading-rehabilitation-closing = Kufukia shimo
field-rehabilitation-closed-area = Ardhi iliyofukiwa
    .question = Mlifukia na kusawazisha ardhi ya ukubwa gani?
    .hint = Mfano: mita za mraba 300; andika 0 kama hakuna.
field-rehabilitation-filled = Shimo limefukiwa
    .question = Je, shimo limefukiwa?
    .why = Watu na wanyama hutumbukia kwenye mashimo yaliyo wazi.
field-rehabilitation-fenced = Shimo limezungushiwa uzio
    .question = Je, shimo limezungushiwa uzio?
    .hint = Mfano: matawi ya miiba au waya.

heading-rehabilitation-trees = Miti
field-rehabilitation-trees-planted = Miti iliyopandwa
    .question = Mlipanda miti mingapi?
    .hint = Mfano: 50; andika 0 kama hakuna.
field-rehabilitation-check-due = Hesabu miti kuanzia
    .hint = Miezi 12 baada ya tarehe ya kazi.
field-rehabilitation-checked-on = Tarehe ya kuhesabu miti
    .question = Mlihesabu lini miti iliyo hai mara ya mwisho?
    .hint = Mfano: 14 Machi 2027.
field-rehabilitation-trees-alive = Miti iliyo hai
    .question = Kati ya miti hiyo, mingapi iko hai?
    .hint = Mfano: 38.
    .why = Miti iliyo hai baada ya mwaka inaonyesha kwamba kazi imefanikiwa.
field-rehabilitation-photo = Picha
    .question = Je, mna picha ya mahali hapo baada ya kazi?
    .hint = Mfano: picha ya mahali palepale kabla na baada.
    .why = Picha inabaki kwenye chama. Mnunuzi hataiona.
field-rehabilitation-note = Maelezo mengine
    .question = Kuna jambo jingine la kukumbuka?
    .why = Unaweza kuacha sehemu hii wazi. Mnunuzi hataiona.
