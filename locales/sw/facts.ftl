### Facts counted from the registers. $yes of $all records; $unknown where the register does not say.

fact-members =
    { $all ->
        [0] Bado hakuna mwanachama hai kwenye rejesta.
        [one] Kuna mwanachama hai { $all } kwenye rejesta.
       *[other] Kuna wanachama hai { $all } kwenye rejesta.
    }
    .name = Wanachama hai
fact-women =
    { $all ->
        [0] Bado hakuna mwanachama hai kwenye rejesta.
        [one]
            { $unknown ->
                [0] Mwanamke ni { $yes } kati ya mwanachama hai { $all }.
               *[other] Kwa mwanachama mmoja aliyepo, rejesta haionyeshi kama ni mwanamke au mwanaume.
            }
       *[other]
            { $unknown ->
                [0] Wanawake ni { $yes } kati ya wanachama hai { $all }.
                [one] Wanawake ni { $yes } kati ya wanachama hai { $all }. Kwa mwanachama { $unknown }, rejesta haionyeshi kama ni mwanamke au mwanaume.
               *[other] Wanawake ni { $yes } kati ya wanachama hai { $all }. Kwa wanachama { $unknown }, rejesta haionyeshi kama ni wanawake au wanaume.
            }
    }
    .name = Wanawake
fact-members-with-id =
    { $all ->
        [0] Bado hakuna mwanachama hai kwenye rejesta.
        [one]
            { $unknown ->
                [0] Mwanachama mwenye kitambulisho ni { $yes } kati ya { $all }.
               *[other] Kwa mwanachama mmoja aliyepo, rejesta haina taarifa.
            }
       *[other]
            { $unknown ->
                [0] Wanachama wenye kitambulisho ni { $yes } kati ya { $all }.
                [one] Wanachama wenye kitambulisho ni { $yes } kati ya { $all }. Kwa mwanachama { $unknown }, rejesta haina taarifa.
               *[other] Wanachama wenye kitambulisho ni { $yes } kati ya { $all }. Kwa wanachama { $unknown }, rejesta haina taarifa.
            }
    }
    .name = Wanachama wenye kitambulisho
fact-members-age-known =
    { $all ->
        [0] Bado hakuna mwanachama hai kwenye rejesta.
        [one] Mwanachama ambaye tarehe yake ya kuzaliwa imeandikwa ni { $yes } kati ya { $all }.
       *[other] Wanachama ambao tarehe zao za kuzaliwa zimeandikwa ni { $yes } kati ya { $all }.
    }
    .name = Wanachama wenye tarehe ya kuzaliwa
fact-members-adult =
    { $all ->
        [0] Bado hakuna mwanachama hai kwenye rejesta.
        [one]
            { $unknown ->
                [0] Mwanachama mwenye miaka 18 au zaidi ni { $yes } kati ya { $all }.
               *[other] Kwa mwanachama mmoja aliyepo, umri haujulikani.
            }
       *[other]
            { $unknown ->
                [0] Wanachama wenye miaka 18 au zaidi ni { $yes } kati ya { $all }.
                [one] Wanachama wenye miaka 18 au zaidi ni { $yes } kati ya { $all }. Kwa mwanachama { $unknown }, umri haujulikani.
               *[other] Wanachama wenye miaka 18 au zaidi ni { $yes } kati ya { $all }. Kwa wanachama { $unknown }, umri haujulikani.
            }
    }
    .name = Wanachama wa miaka 18 au zaidi
fact-agreements-signed =
    { $all ->
        [0] Bado hakuna mwanachama hai kwenye rejesta.
        [one] Mwanachama aliyesaini makubaliano ni { $yes } kati ya { $all }.
       *[other] Wanachama waliosaini makubaliano ni { $yes } kati ya { $all }.
    }
    .name = Makubaliano yaliyosainiwa
fact-members-inspected =
    { $all ->
        [0] Bado hakuna mwanachama hai kwenye rejesta.
        [one]
            { $unknown ->
                [0] Mwanachama aliyekaguliwa katika miezi 12 iliyopita ni { $yes } kati ya { $all }.
               *[other] Kwa mwanachama mmoja aliyepo, rejesta haionyeshi tarehe kamili.
            }
       *[other]
            { $unknown ->
                [0] Wanachama waliokaguliwa katika miezi 12 iliyopita ni { $yes } kati ya { $all }.
                [one] Wanachama waliokaguliwa katika miezi 12 iliyopita ni { $yes } kati ya { $all }. Kwa mwanachama { $unknown }, rejesta haionyeshi tarehe kamili.
               *[other] Wanachama waliokaguliwa katika miezi 12 iliyopita ni { $yes } kati ya { $all }. Kwa wanachama { $unknown }, rejesta haionyeshi tarehe kamili.
            }
    }
    .name = Wanachama waliokaguliwa katika miezi 12
fact-members-trained =
    { $all ->
        [0] Bado hakuna mwanachama hai kwenye rejesta.
        [one]
            { $unknown ->
                [0] Mwanachama aliyepata mafunzo katika miezi 12 iliyopita ni { $yes } kati ya { $all }.
               *[other] Kwa mwanachama mmoja aliyepo, rejesta haionyeshi tarehe kamili.
            }
       *[other]
            { $unknown ->
                [0] Wanachama waliopata mafunzo katika miezi 12 iliyopita ni { $yes } kati ya { $all }.
                [one] Wanachama waliopata mafunzo katika miezi 12 iliyopita ni { $yes } kati ya { $all }. Kwa mwanachama { $unknown }, rejesta haionyeshi tarehe kamili.
               *[other] Wanachama waliopata mafunzo katika miezi 12 iliyopita ni { $yes } kati ya { $all }. Kwa wanachama { $unknown }, rejesta haionyeshi tarehe kamili.
            }
    }
    .name = Wanachama waliopata mafunzo katika miezi 12
fact-cards-valid =
    { $all ->
        [0] Bado hakuna mwanachama hai kwenye rejesta.
        [one]
            { $unknown ->
                [0] Mwanachama mwenye kadi ya mchimbaji inayotumika ni { $yes } kati ya { $all }.
               *[other] Kwa mwanachama mmoja aliyepo, rejesta haionyeshi tarehe kamili ya mwisho wa kadi.
            }
       *[other]
            { $unknown ->
                [0] Wanachama wenye kadi ya mchimbaji inayotumika ni { $yes } kati ya { $all }.
                [one] Wanachama wenye kadi ya mchimbaji inayotumika ni { $yes } kati ya { $all }. Kwa mwanachama { $unknown }, rejesta haionyeshi tarehe kamili ya mwisho wa kadi.
               *[other] Wanachama wenye kadi ya mchimbaji inayotumika ni { $yes } kati ya { $all }. Kwa wanachama { $unknown }, rejesta haionyeshi tarehe kamili ya mwisho wa kadi.
            }
    }
    .name = Kadi za mchimbaji zinazotumika
fact-officers =
    { $all ->
        [0] Bado hakuna kiongozi kwenye rejesta.
        [one] Kuna kiongozi { $all } kwenye rejesta.
       *[other] Kuna viongozi { $all } kwenye rejesta.
    }
    .name = Viongozi
fact-officers-women =
    { $all ->
        [0] Bado hakuna kiongozi kwenye rejesta.
        [one]
            { $unknown ->
                [0] Kiongozi mwanamke ni { $yes } kati ya { $all }.
               *[other] Kwa kiongozi mmoja aliyepo, rejesta haionyeshi kama ni mwanamke au mwanaume.
            }
       *[other]
            { $unknown ->
                [0] Viongozi wanawake ni { $yes } kati ya { $all }.
                [one] Viongozi wanawake ni { $yes } kati ya { $all }. Kwa kiongozi { $unknown }, rejesta haionyeshi kama ni mwanamke au mwanaume.
               *[other] Viongozi wanawake ni { $yes } kati ya { $all }. Kwa viongozi { $unknown }, rejesta haionyeshi kama ni wanawake au wanaume.
            }
    }
    .name = Viongozi wanawake
fact-sites =
    { $all ->
        [0] Bado hakuna eneo la machimbo kwenye rejesta.
        [one] Kuna eneo la machimbo { $all } kwenye rejesta.
       *[other] Kuna maeneo ya machimbo { $all } kwenye rejesta.
    }
    .name = Maeneo ya machimbo
fact-sites-active =
    { $all ->
        [0] Bado hakuna eneo la machimbo kwenye rejesta.
        [one]
            { $unknown ->
                [0] Eneo ambamo watu wanafanya kazi sasa ni { $yes } kati ya { $all }.
               *[other] Kwa eneo moja lililopo, rejesta haina taarifa.
            }
       *[other]
            { $unknown ->
                [0] Maeneo ambamo watu wanafanya kazi sasa ni { $yes } kati ya { $all }.
                [one] Maeneo ambamo watu wanafanya kazi sasa ni { $yes } kati ya { $all }. Kwa eneo { $unknown }, rejesta haina taarifa.
               *[other] Maeneo ambamo watu wanafanya kazi sasa ni { $yes } kati ya { $all }. Kwa maeneo { $unknown }, rejesta haina taarifa.
            }
    }
    .name = Maeneo yanayofanyiwa kazi
fact-sites-located =
    { $all ->
        [0] Bado hakuna eneo la machimbo kwenye rejesta.
        [one] Eneo lililowekwa kwenye ramani ni { $yes } kati ya { $all }.
       *[other] Maeneo yaliyowekwa kwenye ramani ni { $yes } kati ya { $all }.
    }
    .name = Maeneo yaliyowekwa kwenye ramani
fact-sites-green =
    { $all ->
        [0] Bado hakuna eneo la machimbo kwenye rejesta.
        [one]
            { $unknown ->
                [0] Eneo lililopewa rangi ya kijani na serikali ni { $yes } kati ya { $all }.
               *[other] Kwa eneo moja lililopo, rangi haijulikani.
            }
       *[other]
            { $unknown ->
                [0] Maeneo yaliyopewa rangi ya kijani na serikali ni { $yes } kati ya { $all }.
                [one] Maeneo yaliyopewa rangi ya kijani na serikali ni { $yes } kati ya { $all }. Kwa eneo { $unknown }, rangi haijulikani.
               *[other] Maeneo yaliyopewa rangi ya kijani na serikali ni { $yes } kati ya { $all }. Kwa maeneo { $unknown }, rangi haijulikani.
            }
    }
    .name = Maeneo ya kijani
fact-documents =
    { $all ->
        [0] Bado hakuna hati kwenye rejesta.
        [one] Kuna hati { $all } kwenye rejesta.
       *[other] Kuna nyaraka { $all } kwenye rejesta.
    }
    .name = Nyaraka
fact-documents-valid =
    { $all ->
        [0] Hakuna hati yenye tarehe ya kwisha muda kwenye rejesta.
        [one] Hati yenye tarehe ya mwisho ambayo bado inatumika ni { $yes } kati ya { $all }.
       *[other] Nyaraka zenye tarehe ya mwisho ambazo bado zinatumika ni { $yes } kati ya { $all }.
    }
    .name = Nyaraka zinazotumika
