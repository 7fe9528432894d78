### Answers one can choose, and units.

## Units (fixed by a field)

unit-hectare = hekta
unit-metre = mita
unit-gram = gramu
unit-kilogram = kilogramu
unit-tonne = tani
unit-carat = karati
unit-troy-ounce = aunsi za troy

## Yes, no, I do not know

choice-answer-yes = Ndiyo
choice-answer-no = Hapana
choice-answer-unknown = Sijui

## Country

choice-country-cd = Jamhuri ya Kidemokrasia ya Kongo
choice-country-tz = Tanzania

## Legal form

choice-legal-form-scoops = Ushirika wa muundo rahisi (SCOOPS)
    .hint = Aina hii iko katika sheria ya OHADA, mfano nchini Kongo.
choice-legal-form-coop-ca = Ushirika wenye bodi (COOP-CA)
    .hint = Aina hii iko katika sheria ya OHADA, mfano nchini Kongo.
choice-legal-form-primary-society = Chama cha msingi cha ushirika
    .hint = Ni aina ya ushirika nchini Tanzania.
choice-legal-form-group = Kikundi cha wachimbaji
    .hint = Kikundi chenye kanuni zake ambacho si chama cha ushirika.
choice-legal-form-company = Kampuni
choice-legal-form-association = Jumuiya
choice-legal-form-other = Muundo mwingine
choice-legal-form-none-yet = Bado hakuna
    .hint = Mnaweza kuanza hapa hata hivyo.

## Minerals

choice-mineral-gold = Dhahabu
choice-mineral-cassiterite = Kasiteriti (madini ya bati)
choice-mineral-coltan = Koltani (madini ya tantalamu)
choice-mineral-wolframite = Walframite (madini ya tungsten)
choice-mineral-cobalt = Kobalti
choice-mineral-copper = Shaba
choice-mineral-gemstones = Vito
choice-mineral-diamonds = Almasi
choice-mineral-other = Madini mengine

## Way of mining

choice-method-open-pit = Shimo la wazi
choice-method-shaft = Maduara na njia za chini ya ardhi
choice-method-alluvial = Mtoni, kwenye mchanga na kokoto
choice-method-tailings = Kuchenjua marudio
    .hint = Mabaki baada ya kuosha au kusaga mawe.

## Who buys

choice-buyer-type-trader = Mfanyabiashara wa madini
choice-buyer-type-export-house = Kampuni ya kununua na kusafirisha madini (comptoir)
choice-buyer-type-processing-plant = Kiwanda cha uchenjuaji
choice-buyer-type-mineral-market = Soko la madini
choice-buyer-type-refinery = Kiwanda cha kusafisha madini
choice-buyer-type-central-bank = Benki Kuu
choice-buyer-type-exporter = Msafirishaji wa madini nje ya nchi
choice-buyer-type-other = Mnunuzi mwingine

## Role of an officer

choice-officer-role-chairperson = Mwenyekiti
choice-officer-role-vice-chairperson = Makamu mwenyekiti
choice-officer-role-secretary = Katibu
choice-officer-role-treasurer = Mweka hazina
choice-officer-role-board-member = Mjumbe wa bodi
    .hint = Pia mjumbe wa kamati ya utendaji.
choice-officer-role-supervisory-member = Mjumbe wa kamati ya usimamizi
choice-officer-role-manager = Meneja
    .hint = Mtu anayelipwa kuendesha kazi za kila siku.
choice-officer-role-other = Cheo kingine

## Sex

choice-sex-female = Mwanamke
choice-sex-male = Mwanaume

## What an officer is in charge of

choice-responsibility-due-diligence = Uchunguzi makini wa hatari (due diligence)
    .hint = Kutambua hatari, kuzipunguza na kuwaeleza wanunuzi.
choice-responsibility-complaints = Malalamiko
choice-responsibility-safety = Usalama kazini
choice-responsibility-internal-inspection = Ukaguzi wa ndani
choice-responsibility-records = Rejesta na nyaraka

## Proof of age

choice-birth-proof-identity-card = Kitambulisho
choice-birth-proof-birth-certificate = Cheti cha kuzaliwa
choice-birth-proof-school-paper = Hati ya shule
choice-birth-proof-witness = Maelezo ya shahidi
choice-birth-proof-none = Hakuna uthibitisho

## Identity paper

choice-id-type-national-id = Kitambulisho cha taifa
choice-id-type-voter-card = Kadi ya mpiga kura
choice-id-type-passport = Pasipoti
choice-id-type-driving-licence = Leseni ya udereva
choice-id-type-other = Kitambulisho kingine
choice-id-type-none = Hana kitambulisho

## Standing of a member

choice-standing-applicant = Ameomba kujiunga
choice-standing-registered = Amesajiliwa
    .hint = Yuko kwenye rejesta, bado hajaidhinishwa baada ya ukaguzi.
choice-standing-approved = Ameidhinishwa
    .hint = Amekaguliwa, na chama kimekubali.
choice-standing-approved-with-conditions = Ameidhinishwa kwa masharti
    .hint = Anaweza kuleta madini, lakini bado arekebishe jambo fulani.
choice-standing-suspended = Amesimamishwa
    .hint = Kwa sasa haruhusiwi kuleta madini.
choice-standing-excluded = Amefukuzwa uanachama
choice-standing-left = Amejiondoa
    .hint = Ameamua mwenyewe kuondoka.

## Work of a member

choice-task-pit-owner = Mwenye duara
choice-task-digger = Mchimbaji
choice-task-washer = Mwoshaji
choice-task-transporter = Msafirishaji
choice-task-crusher = Mponda mawe
choice-task-processor = Mchenjuaji
choice-task-cook = Mpishi
choice-task-guard = Mlinzi
choice-task-other = Kazi nyingine

## Kind of site

choice-site-kind-pit = Shimo
choice-site-kind-shaft = Duara
choice-site-kind-river = Mto
choice-site-kind-washing-place = Mwalo
choice-site-kind-store = Stoo

## Colour given by the state

choice-site-status-not-inspected = Bado halijakaguliwa (bluu)
choice-site-status-green = Kijani
choice-site-status-yellow = Njano
choice-site-status-red = Nyekundu

## Activity of a site

choice-site-activity-active = Watu wanafanya kazi sasa
choice-site-activity-not-active = Kazi imesimama kwa sasa
choice-site-activity-abandoned = Limeachwa

## Kind of document

choice-document-kind-statutes = Masharti ya chama
choice-document-kind-internal-rules = Kanuni za ndani za chama
choice-document-kind-minutes = Kumbukumbu za mkutano
choice-document-kind-registration-certificate = Hati ya usajili
choice-document-kind-approval = Idhini
choice-document-kind-licence = Leseni
choice-document-kind-permit = Kibali
choice-document-kind-zone-order = Agizo la kufungua eneo la wachimbaji wadogo
choice-document-kind-environmental-paper = Hati ya mazingira
choice-document-kind-agreement = Mkataba au makubaliano
choice-document-kind-tax-paper = Hati ya kodi
choice-document-kind-inspection-report = Ripoti ya ukaguzi
choice-document-kind-policy = Sera
choice-document-kind-other = Hati nyingine

## State of a step

choice-step-state-not-started = Haijaanza
choice-step-state-in-preparation = Inaandaliwa
choice-step-state-submitted = Imewasilishwa
    .hint = Hati zimepelekwa ofisini.
choice-step-state-waiting = Inasubiri jibu
choice-step-state-granted = Imekubaliwa
choice-step-state-refused = Imekataliwa
choice-step-state-suspended = Imesimamishwa
choice-step-state-expired = Muda umeisha
choice-step-state-renewed = Imehuishwa

## Answers to the points: looked at and checked

choice-checked-yes-checked = Ndiyo, na tumehakiki
    .hint = Tumeangalia wenyewe au tuna hati.
choice-checked-yes-unchecked = Ndiyo, lakini hatujahakiki
choice-checked-no = Hapana
choice-checked-unknown = Hatujui

## Answers to the points: done

choice-done-yes = Ndiyo
choice-done-partly = Kwa sehemu
choice-done-no = Hapana, bado
choice-done-unknown = Hatujui

## Answers to the points: done, or does not apply

choice-done-or-na-yes = Ndiyo
choice-done-or-na-partly = Kwa sehemu
choice-done-or-na-no = Hapana, bado
choice-done-or-na-unknown = Hatujui
choice-done-or-na-not-applicable = Haituhusu

## Answers to the points: something that must not happen

choice-absent-absent-checked = Hapana, na tumechunguza
choice-absent-absent-unchecked = Hatujasikia hivyo, lakini hatujachunguza
choice-absent-seen = Ndiyo, jambo hili linatokea au lilitokea katika miezi 12 iliyopita
choice-absent-unknown = Hatujui
unit-tola = tola
unit-square-metre = mita za mraba
unit-carre = carré
