### What follows from the books: facts, measures and charts.
### $yes of $all records, $unknown where the register does not say; $value is already written with its unit.

## Facts

fact-complaints =
    { $all ->
        [0] Bado hakuna lalamiko kwenye rejesta.
        [one] Kuna lalamiko { $all } kwenye rejesta.
       *[other] Kuna malalamiko { $all } kwenye rejesta.
    }
    .name = Malalamiko
fact-complaints-open =
    { $all ->
        [0] Bado hakuna lalamiko kwenye rejesta.
        [one] Lalamiko ambalo bado halijafungwa ni { $yes } kati ya { $all }.
       *[other] Malalamiko ambayo bado hayajafungwa ni { $yes } kati ya { $all }.
    }
    .name = Malalamiko yaliyo wazi
fact-complaints-late =
    { $all ->
        [0] Hakuna lalamiko lililo wazi.
        [one]
            { $unknown ->
                [0] Lalamiko lililo wazi ambalo siku ya kujibu imepita ni { $yes } kati ya { $all }.
               *[other] Kwa lalamiko moja lililo wazi, siku ya kujibu haijulikani.
            }
       *[other]
            { $unknown ->
                [0] Malalamiko yaliyo wazi ambayo siku ya kujibu imepita ni { $yes } kati ya { $all }.
                [one] Malalamiko yaliyo wazi ambayo siku ya kujibu imepita ni { $yes } kati ya { $all }. Kwa lalamiko { $unknown }, siku ya kujibu haijulikani.
               *[other] Malalamiko yaliyo wazi ambayo siku ya kujibu imepita ni { $yes } kati ya { $all }. Kwa malalamiko { $unknown }, siku ya kujibu haijulikani.
            }
    }
    .name = Malalamiko yaliyochelewa
    .task =
        { $yes ->
            [one] Jibu lalamiko { $yes } lililochelewa
           *[other] Jibu malalamiko { $yes } yaliyochelewa
        }
fact-actions-open =
    { $all ->
        [0] Bado hakuna hatua ya kurekebisha kwenye rejesta.
        [one] Hatua ya kurekebisha ambayo bado haijafanyika ni { $yes } kati ya { $all }.
       *[other] Hatua za kurekebisha ambazo bado hazijafanyika ni { $yes } kati ya { $all }.
    }
    .name = Hatua ambazo hazijafanyika
fact-actions-late =
    { $all ->
        [0] Hakuna hatua ya kurekebisha inayosubiri.
        [one]
            { $unknown ->
                [0] Hatua inayosubiri ambayo tarehe yake imepita ni { $yes } kati ya { $all }.
               *[other] Kwa hatua moja inayosubiri, tarehe haijulikani.
            }
       *[other]
            { $unknown ->
                [0] Hatua zinazosubiri ambazo tarehe zake zimepita ni { $yes } kati ya { $all }.
                [one] Hatua zinazosubiri ambazo tarehe zake zimepita ni { $yes } kati ya { $all }. Kwa hatua { $unknown }, tarehe haijulikani.
               *[other] Hatua zinazosubiri ambazo tarehe zake zimepita ni { $yes } kati ya { $all }. Kwa hatua { $unknown }, tarehe hazijulikani.
            }
    }
    .name = Hatua zilizochelewa
    .task =
        { $yes ->
            [one] Maliza hatua { $yes } ya kurekebisha iliyochelewa
           *[other] Maliza hatua { $yes } za kurekebisha zilizochelewa
        }
fact-training-coverage =
    { $all ->
        [0] Bado hakuna mwanachama hai kwenye rejesta.
        [one]
            { $unknown ->
                [0] Mwanachama aliyeandikwa kwenye mafunzo ya miezi 12 iliyopita ni { $yes } kati ya { $all }.
               *[other] Kwa mwanachama mmoja aliyepo, rejesta haionyeshi tarehe kamili.
            }
       *[other]
            { $unknown ->
                [0] Wanachama walioandikwa kwenye mafunzo ya miezi 12 iliyopita ni { $yes } kati ya { $all }.
                [one] Wanachama walioandikwa kwenye mafunzo ya miezi 12 iliyopita ni { $yes } kati ya { $all }. Kwa mwanachama { $unknown }, rejesta haionyeshi tarehe kamili.
               *[other] Wanachama walioandikwa kwenye mafunzo ya miezi 12 iliyopita ni { $yes } kati ya { $all }. Kwa wanachama { $unknown }, rejesta haionyeshi tarehe kamili.
            }
    }
    .name = Wanachama walioandikwa kwenye mafunzo
fact-gear-coverage =
    { $all ->
        [0] Bado hakuna mwanachama hai kwenye rejesta.
        [one]
            { $unknown ->
                [0] Mwanachama aliyepewa vifaa kinga katika miezi 12 iliyopita ni { $yes } kati ya { $all }.
               *[other] Kwa mwanachama mmoja aliyepo, rejesta haionyeshi tarehe kamili.
            }
       *[other]
            { $unknown ->
                [0] Wanachama waliopewa vifaa kinga katika miezi 12 iliyopita ni { $yes } kati ya { $all }.
                [one] Wanachama waliopewa vifaa kinga katika miezi 12 iliyopita ni { $yes } kati ya { $all }. Kwa mwanachama { $unknown }, rejesta haionyeshi tarehe kamili.
               *[other] Wanachama waliopewa vifaa kinga katika miezi 12 iliyopita ni { $yes } kati ya { $all }. Kwa wanachama { $unknown }, rejesta haionyeshi tarehe kamili.
            }
    }
    .name = Wanachama waliopewa vifaa kinga
fact-trained-women =
    { $all ->
        [0] Hakuna mwanachama hai aliyeandikwa kwenye mafunzo ya miezi 12 iliyopita.
        [one]
            { $unknown ->
                [0] Mwanamke ni { $yes } kati ya mwanachama { $all } aliyepata mafunzo.
               *[other] Kwa mwanachama mmoja aliyepata mafunzo, rejesta haionyeshi kama ni mwanamke au mwanaume.
            }
       *[other]
            { $unknown ->
                [0] Wanawake ni { $yes } kati ya wanachama { $all } waliopata mafunzo.
                [one] Wanawake ni { $yes } kati ya wanachama { $all } waliopata mafunzo. Kwa mwanachama { $unknown }, rejesta haionyeshi kama ni mwanamke au mwanaume.
               *[other] Wanawake ni { $yes } kati ya wanachama { $all } waliopata mafunzo. Kwa wanachama { $unknown }, rejesta haionyeshi kama ni wanawake au wanaume.
            }
    }
    .name = Wanawake waliopata mafunzo
fact-sites-with-emergency-plan =
    { $all ->
        [0] Bado hakuna eneo linalofanyiwa kazi kwenye rejesta.
        [one] Eneo linalofanyiwa kazi lenye mpango wa dharura ni { $yes } kati ya { $all }.
       *[other] Maeneo yanayofanyiwa kazi yenye mpango wa dharura ni { $yes } kati ya { $all }.
    }
    .name = Maeneo yenye mpango wa dharura
fact-dues-paid =
    { $all ->
        [0] Bado hakuna mwanachama hai kwenye rejesta.
        [one]
            { $unknown ->
                [0] Mwanachama aliyelipa chama katika miezi 12 iliyopita ni { $yes } kati ya { $all }.
               *[other] Kwa mwanachama mmoja aliyepo, rejesta haionyeshi tarehe kamili.
            }
       *[other]
            { $unknown ->
                [0] Wanachama waliolipa mchango wa mwaka katika miezi 12 iliyopita ni { $yes } kati ya { $all }.
                [one] Wanachama waliolipa mchango wa mwaka katika miezi 12 iliyopita ni { $yes } kati ya { $all }. Kwa mwanachama { $unknown }, rejesta haionyeshi tarehe kamili.
               *[other] Wanachama waliolipa mchango wa mwaka katika miezi 12 iliyopita ni { $yes } kati ya { $all }. Kwa wanachama { $unknown }, rejesta haionyeshi tarehe kamili.
            }
    }
    .name = Wanachama waliolipa
fact-incidents-open =
    { $all ->
        [0] Hakuna tukio kwenye rejesta.
        [one] Tukio ambalo bado halijafungwa ni { $yes } kati ya { $all }.
       *[other] Matukio ambayo bado hayajafungwa ni { $yes } kati ya { $all }.
    }
    .name = Matukio yaliyo wazi
fact-lots-in-stock =
    { $all ->
        [0] Bado hakuna mzigo kwenye rejesta.
        [one] Mzigo ulio stoo ni { $yes } kati ya { $all }.
       *[other] Mizigo iliyo stoo ni { $yes } kati ya { $all }.
    }
    .name = Mizigo iliyo stoo
fact-agreements-in-force =
    { $all ->
        [0] Bado hakuna makubaliano na jamii kwenye rejesta.
        [one]
            { $unknown ->
                [0] Makubaliano na jamii ambayo bado yanatumika ni { $yes } kati ya { $all }.
               *[other] Kwa makubaliano hayo, tarehe ya mwisho haijulikani.
            }
       *[other]
            { $unknown ->
                [0] Makubaliano na jamii ambayo bado yanatumika ni { $yes } kati ya { $all }.
                [one] Makubaliano na jamii ambayo bado yanatumika ni { $yes } kati ya { $all }. Kwa makubaliano { $unknown }, tarehe ya mwisho haijulikani.
               *[other] Makubaliano na jamii ambayo bado yanatumika ni { $yes } kati ya { $all }. Kwa makubaliano { $unknown }, tarehe ya mwisho haijulikani.
            }
    }
    .name = Makubaliano yanayotumika

## Measures

measure-accident-frequency = Watu waliojeruhiwa au kufariki kwa kila saa milioni moja za kazi: { $value }.
    .name = Waliojeruhiwa au kufariki kwa saa milioni moja
    .counts = Waliojeruhiwa au kufariki: { $over }. Saa za kazi: { $under }.
measure-accident-incidence = Watu waliojeruhiwa au kufariki kwa kila watu elfu moja wanaofanya kazi: { $value }.
    .name = Waliojeruhiwa au kufariki kwa watu elfu moja
    .counts = Waliojeruhiwa au kufariki: { $over }. Wastani wa watu wanaofanya kazi: { $under }.
measure-lost-time-frequency = Watu waliokosa angalau zamu moja ya kazi, au waliofariki, kwa kila saa milioni moja za kazi: { $value }.
    .name = Waliokosa zamu au kufariki, kwa saa milioni moja
    .counts = Waliokosa angalau zamu moja, au waliofariki: { $over }. Saa za kazi: { $under }.
measure-days-lost = Siku za kazi zilizopotea kwa sababu ya ajali: { $value }.
    .name = Siku zilizopotea
measure-hours-worked = Saa za kazi za watu wote pamoja: { $value }.
    .name = Saa za kazi
measure-mercury-net-loss = Zebaki iliyotumika bila kukusanywa tena: { $value }.
    .name = Zebaki iliyopotea
measure-mercury-to-gold = Gramu za zebaki zinazopotea kwa kila gramu ya dhahabu: { $value }.
    .name = Zebaki inayopotea kwa gramu ya dhahabu
    .counts = Zebaki iliyopotea: { $over }. Dhahabu: { $under }.
measure-mercury-stock = Zebaki inayopaswa kuwa stoo: { $value }.
    .name = Zebaki iliyo stoo
measure-worker-days = Siku za kazi za watu wote pamoja: { $value }.
    .name = Jumla ya siku za watu
measure-training-hours = Saa za mafunzo yaliyotolewa: { $value }.
    .name = Saa za mafunzo
measure-area-closed = Ardhi iliyochimbwa na kufukiwa tena: { $value }.
    .name = Ardhi iliyofukiwa
measure-trees-alive = Miti iliyo hai kwa hesabu ya mwisho: { $value }.
    .name = Miti iliyo hai

## Shared by all measures

measure-unknown =
    { $missing ->
        [one] { $name }: bado haiwezekani kuhesabu. Kumbukumbu { $missing } haina namba inayohitajika.
       *[other] { $name }: bado haiwezekani kuhesabu. Kumbukumbu { $missing } hazina namba inayohitajika.
    }
measure-few = { $name }: namba haionyeshwi kwa sababu kikundi ni kidogo. Tukio moja tu lingeibadilisha sana. Namba inayogawanya ifike { $limit }.
measure-none = { $name }: bado hakuna kilichoandikwa.
measure-window =
    { $months ->
        [one] Mwezi mmoja hadi { $date }.
       *[other] Miezi { $months } hadi { $date }.
    }

## Charts

chart-output-by-month = Uzalishaji kwa mwezi
    .lead = Angalia miezi iliyo tofauti na mingine. Andika sababu kwenye taarifa ya uzalishaji.
chart-accidents-by-month = Ajali kwa mwezi
    .lead = Angalia kama ajali zinapungua, na kama nusura ajali zinaandikwa pia.
chart-members-by-age = Wanachama kwa umri
    .lead = Kwanza angalia wanachama walio chini ya miaka 18 na wale ambao umri wao haujulikani.
chart-coverage = Wanachama waliofikiwa
    .lead = Angalia mstari mfupi kuliko yote: anza hapo.
chart-complaints-by-topic = Malalamiko kwa mada
    .lead = Angalia mada inayojirudia zaidi.
chart-mercury-by-month = Zebaki iliyotumika kwa mwezi
    .lead = Angalia kama uzito unapungua mwezi hadi mwezi.
chart-incidents-by-kind = Matukio kwa aina
    .lead = Angalia aina inayotokea zaidi. Hakuna jina la mtu hapa.

## Ages in a chart

age-band-under-18 = Chini ya miaka 18
age-band-18-24 = Miaka 18 hadi 24
age-band-25-34 = Miaka 25 hadi 34
age-band-35-44 = Miaka 35 hadi 44
age-band-45-54 = Miaka 45 hadi 54
age-band-55 = Miaka 55 au zaidi
age-band-unknown = Umri haujulikani
