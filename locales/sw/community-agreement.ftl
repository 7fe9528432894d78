### Agreements with the people around the mine. Label = table and spreadsheet head; question = the guided page.

form-community-agreement = Makubaliano na jamii
    .many = Makubaliano na jamii
    .lead = Andika hapa chama na majirani waliahidiana nini, na kama ahadi zimetimizwa.

heading-community-agreement-paper = Makubaliano
heading-community-agreement-promises = Ahadi

field-community-agreement-title = Jina fupi
    .question = Watu wanayaitaje makubaliano haya?
    .hint = Mfano: Maji ya Mlimani.
field-community-agreement-signed-on = Tarehe ya kusaini
    .question = Makubaliano yalisainiwa lini?
    .hint = Alama ya dole gumba ni sawa na sahihi.
field-community-agreement-with = Mliokubaliana nao
    .question = Mlikubaliana na nani?
    .hint = Mfano: mwenye ardhi na majirani.
field-community-agreement-signed-by = Waliosaini
    .question = Nani walisaini?
    .hint = Mfano: mwenyekiti, na watu wawili waliochaguliwa na kijiji.
    .why = Majina yanabaki kwenye chama. Mnunuzi hatayaona.
field-community-agreement-subject = Jambo mlilokubaliana
    .question = Makubaliano haya yanahusu nini?
    .hint = Mfano: maji na uharibifu.
field-community-agreement-until = Mwisho wa makubaliano
    .question = Makubaliano haya yanaisha lini?
    .hint = Kama hayana mwisho, acha wazi.
field-community-agreement-promises = Ahadi zilizotolewa
    .question = Ahadi gani zilitolewa?
    .hint = Mfano: kutengeneza daraja kabla ya 30 Juni.
    .why = Ahadi iliyotimizwa ni ushahidi bora. Mnunuzi ataona sehemu hii mkiruhusu tu.
field-community-agreement-promises-promise = Ahadi
    .question = Ahadi ni ipi, na ni ya nani?
    .hint = Mfano: chama kitatengeneza daraja.
field-community-agreement-promises-by = Mwisho wa kutimiza
    .question = Ahadi hii itimizwe kabla ya tarehe gani?
field-community-agreement-promises-kept = Imetimizwa
    .question = Je, ahadi hii imetimizwa?
    .hint = Kama tarehe bado haijafika, acha wazi.
field-community-agreement-copy = Nakala ya makubaliano
    .question = Je, mna picha au nakala ya makubaliano yaliyosainiwa?
    .why = Yana majina ya watu. Mnunuzi hatayaona.
