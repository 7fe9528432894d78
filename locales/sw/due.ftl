### What members pay to the cooperative. Label = table and spreadsheet head; question = the guided page.

form-due = Malipo ya mwanachama
    .many = Malipo ya wanachama
    .lead = Andika hapa kila mwanachama anadaiwa nini na amelipa nini: kiingilio, mchango, hisa.

field-due-member = Mwanachama
    .question = Ni mwanachama gani?
    .why = Jina linabaki kwenye chama. Mnunuzi hataliona.
field-due-kind = Aina ya malipo
    .question = Malipo haya ni ya nini?
field-due-period = Mwaka au kipindi
    .question = Malipo haya ni ya mwaka au kipindi gani?
    .hint = Mfano: 2026, au Machi 2026.
field-due-amount = Kiasi
    .question = Ni kiasi gani?
    .hint = Mfano: USD 10. Akilipa kidogo kidogo, andika kila malipo peke yake.
    .why = Mnunuzi ataona sehemu hii mkiruhusu tu.
field-due-paid-on = Tarehe ya kulipa
    .question = Mwanachama alilipa lini?
    .hint = Kama bado hajalipa, acha wazi.
field-due-receipt = Namba ya stakabadhi
    .question = Stakabadhi ina namba gani?
    .hint = Mfano: 0147.
    .why = Stakabadhi inamlinda mwanachama na mweka hazina.
