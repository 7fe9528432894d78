### Papers the cooperative holds. Label = table and spreadsheet head; question = the guided page.

field-document-title = Jina la hati
    .question = Hati hii inaitwaje?
    .hint = Mfano: Masharti ya chama ya 2025.
field-document-kind = Aina ya hati
    .question = Hati hii ni ya aina gani?
field-document-number = Namba ya hati
    .question = Hati hii ina namba gani?
    .hint = Kama haina namba, acha wazi.
    .why = Mnunuzi ataiona mkiruhusu tu.
field-document-issuer = Imetolewa na
    .question = Ofisi gani au mtu gani alitoa hati hii?
    .hint = Mfano: ofisi ya madini, mkutano mkuu wa chama.
field-document-issued-on = Tarehe ya kutolewa
    .question = Hati hii ina tarehe gani?
field-document-expires-on = Tarehe ya kwisha muda
    .question = Muda wa hati hii unaisha lini?
    .hint = Kama tarehe ya mwisho haikuandikwa, acha wazi.
    .why = Programu itawakumbusha kabla muda haujaisha.
field-document-original-held-by = Mtunza hati halisi
    .question = Nani anatunza hati halisi?
    .hint = Andika cheo badala ya jina. Mfano: katibu, ofisini.
    .why = Mtaipata hati haraka siku ya ukaguzi. Mnunuzi ataona jibu hili mkiruhusu tu.
field-document-copy = Nakala
    .question = Je, mna picha au nakala ya hati hii kwenye kompyuta?
    .hint = Ongeza faili. Maneno yote yasomeke vizuri.
    .why = Unaweza kuacha wazi. Nakala inabaki kwenye chama. Mnunuzi hataiona.
