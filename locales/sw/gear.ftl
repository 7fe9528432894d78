### Protective gear handed out. Label = table and spreadsheet head; question = the guided page.

form-gear = Vifaa kinga vilivyotolewa
    .many = Vifaa kinga
    .lead = Andika hapa nani alipewa vifaa gani, vikiwa katika hali gani, na lini vibadilishwe.

heading-gear-given = Vifaa vilivyotolewa
heading-gear-later = Kubadilisha vifaa

field-gear-member = Mwanachama
    .question = Ni mwanachama gani alipewa vifaa?
    .why = Jina linabaki kwenye chama. Mnunuzi hataliona.
field-gear-given-on = Tarehe ya kupewa
    .question = Vifaa vilitolewa lini?
field-gear-items = Vifaa alivyopewa
    .question = Mwanachama huyu alipewa nini?
    .hint = Mfano: kofia ngumu 1 mpya, iliyolipiwa na chama.
field-gear-items-item = Kifaa
    .question = Ni kifaa gani?
field-gear-items-description = Kifaa kingine
    .question = Kifaa hicho ni nini?
    .hint = Mfano: kizibao kinachoakisi mwanga.
field-gear-items-size = Saizi
    .question = Saizi yake ni ipi?
    .hint = Mfano: 42.
    .why = Mtu huvaa vifaa vinavyomtosha.
field-gear-items-number = Idadi
    .question = Mlitoa vingapi?
    .hint = Mfano: 1. Hesabu jozi kama 1.
field-gear-items-condition = Hali ya kifaa
    .question = Kifaa kilikuwa katika hali gani?
field-gear-items-paid-by = Aliyelipia
    .question = Nani alilipia kifaa hiki?
    .why = Jibu linaonyesha nani anabeba gharama ya usalama. Mnunuzi ataona sehemu hii mkiruhusu tu.
field-gear-pieces = Jumla ya vifaa
    .hint = Ni jumla ya idadi zote kwenye orodha ya vifaa.
field-gear-signed = Amesaini kupokea
    .question = Je, mwanachama alisaini kwamba amepokea vifaa?
    .hint = Alama ya dole gumba ni sawa na sahihi.
field-gear-replace-by = Mwisho wa kutumika
    .question = Vifaa hivi vibadilishwe kabla ya tarehe gani?
    .hint = Mfano: 1 Machi 2027. Kama hamjui, acha wazi.
field-gear-replaced-on = Tarehe ya kubadilishwa
    .question = Vifaa hivi vilibadilishwa lini?
    .hint = Kisha andika vifaa vipya kwenye ukurasa mpya.
