### Hours worked, month by month. Label = table head; question = the guided page.

form-hours = Saa za mwezi mmoja
    .many = Saa za kazi
    .lead = Kila mwezi andika watu wangapi walifanya kazi na kwa saa ngapi, ili ajali zilinganishwe na kazi iliyofanyika.

heading-hours-month = Mwezi na mahali
heading-hours-work = Watu na saa

field-hours-month = Mwezi
    .question = Ni mwezi gani?
    .hint = Andika mwezi na mwaka. Mfano: 03/2026.
field-hours-site = Eneo
    .question = Watu hawa walifanya kazi katika eneo gani la machimbo?
    .hint = Acha wazi kama mnahesabu maeneo yote pamoja.
field-hours-workers = Waliofanya kazi
    .question = Kwa wastani, watu wangapi walifanya kazi kila siku mwezi huu?
    .hint = Watu wawili wanaofanya kazi nusu siku, wahesabu kama mtu mmoja. Mfano: 40.
    .why = Wanunuzi wataona idadi hii, lakini hawataona majina.
    .law = Azimio la ILO la 1998 linatumia wastani wa wafanyakazi wa kipindi, na anayefanya kazi kwa muda mfupi huhesabiwa kama sehemu ya mfanyakazi mmoja.
field-hours-women = Kati yao wanawake
    .question = Kati yao, wanawake walikuwa wangapi?
    .hint = Wahesabu pia wanawake wanaoponda, wanaoosha na wanaobeba.
field-hours-hours = Jumla ya saa
    .question = Watu hawa wote pamoja walifanya kazi kwa saa ngapi?
    .hint = Mfano: watu 40 × saa 8 × siku 25 = saa 8000.
    .why = Ajali tatu katika saa 100 si sawa na ajali tatu katika saa 100,000.
    .law = Azimio la ILO la 1998 linataka saa ambazo watu walifanya kazi kweli, na wawe watu walewale ambao ajali zao zinahesabiwa.
field-hours-basis = Njia ya kuhesabu
    .question = Mlipataje idadi ya saa?
    .law = Azimio la ILO la 1998 linataka kwanza saa halisi za kazi; zisipojulikana, linatumia saa za kawaida, ukiondoa likizo yenye malipo.
field-hours-note = Maelezo
    .question = Je, kuna la kukumbuka kuhusu mwezi huu?
    .hint = Mfano: wiki moja bila kazi kwa sababu ya mvua.
