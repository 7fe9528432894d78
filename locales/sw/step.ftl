### What was done for one step towards an office. Label = table head; question = the guided page.

field-step-state = Hali
    .question = Mmefikia wapi katika hatua hii?
field-step-submitted-on = Tarehe ya kuwasilisha
    .question = Mliwasilisha hati ofisini lini?
field-step-receipt = Stakabadhi ya kuwasilisha
    .question = Stakabadhi ya kuwasilisha hati ina namba gani?
    .hint = Kila mnapowasilisha hati, ombeni stakabadhi.
    .why = Inaonyesha kwamba mlipeleka maombi. Mnunuzi ataiona mkiruhusu tu.
field-step-number = Namba ya hati mliyopewa
    .question = Hati mliyopewa ina namba gani?
    .hint = Nakili kila herufi, tarakimu na alama.
field-step-granted-on = Tarehe ya kukubaliwa
    .question = Ofisi ilikubali lini?
    .hint = Tarehe imeandikwa kwenye hati.
field-step-expires-on = Mwisho wa muda
    .question = Muda wake unaisha lini?
    .hint = Kama tarehe ya mwisho haikuandikwa, acha wazi.
    .why = Programu itawakumbusha kabla muda haujaisha.
field-step-note = Maelezo
    .question = Ni mambo gani mengine ya kukumbuka kuhusu hatua hii?
    .hint = Mfano: Ofisi ilituambia turudi mwezi Mei.
    .why = Ni chama chenu tu kitakachoona maelezo haya.
