### What is printed beside the dossier: forms, blank and filled, and the tables of the books; and what the dossier tells of the books.

## Every print

print-foot = Maelezo ya chama chenyewe: { $cooperative }. Hayajahakikiwa, ila pale penye jina la aliyehakiki.
print-done =
    { $pages ->
        [one] PDF imetengenezwa. Ina ukurasa { $pages }.
       *[other] PDF imetengenezwa. Ina kurasa { $pages }.
    }

## Forms on paper

print-head = { $cooperative } · { $form } · toleo la { $version } la fomu
print-blank = Andika herufi au tarakimu moja kwenye kila kisanduku. Kama unajua mwaka tu wa tarehe, jaza mwaka tu. Namba za maswali ni zilezile za kwenye skrini.
print-filled = Karatasi hii ina yale yaliyoandikwa kwenye programu leo. Inaweza kuwa na majina ya watu: ifungie mahali salama.
print-number = Na.
print-date = Tarehe
print-writer = Imeandikwa na
print-about = Kuhusu
print-field = { $number } { $field }
print-several = Unaweza kuchagua majibu kadhaa.
print-reckoned = Programu inakokotoa hapa. Usiandike kitu.
print-file = Andika hapa namba ya picha au karatasi.
print-reference = Jina au namba kutoka kwenye rejesta: “{ $book }”.
print-column = { $field }: { $choices }.
print-column-file = { $field }: namba ya picha au karatasi.
print-row = Na.
print-unknown = Sijui
print-day = siku
print-month = mwezi
print-year = mwaka
print-hour = saa
print-minute = dakika
print-latitude = Latitudo
print-longitude = Longitudo
print-north = kaskazini
print-south = kusini
print-east = mashariki
print-west = magharibi

## When a question is asked

print-only-if = Ikiwa tu: { $conditions }.
print-and = { $first }, na { $next }
print-or = { $first } au { $next }
print-if-is = { $field } — { $choices }
print-if-is-not = { $field } — si { $choices }
print-if-known = { $field } — imejibiwa
print-if-absent = { $field } — haijajibiwa
print-if-at-least = { $field } — { $number } au zaidi
print-if-years = { $field } — miaka { $number } iliyopita au zaidi
print-if-months = { $field } — katika miezi { $number } iliyopita
print-if-not-expired = { $field } — bado haijapita
print-if-expired = { $field } — imeshapita

## Signatures

print-signatures = Sahihi
print-sign-question = Nani alitoa majibu haya, na nani aliyaandika?
print-sign-note = Alama ya dole gumba ni sawa na sahihi. Asiyetaka kutaja jina lake haweki sahihi.
print-sign-told = Aliyetoa majibu
print-sign-wrote = Aliyeyaandika
print-signature = Sahihi, au alama ya dole gumba ndani ya fremu

## For those who listen to the paper

print-ticked = imewekwa alama
print-open = haijawekwa alama
print-thumb = Fremu ya alama ya dole gumba:
print-boxes-record = Visanduku vya namba ya kumbukumbu
print-boxes-number = Visanduku vya namba
print-boxes-money = Visanduku vya kiasi cha fedha
print-boxes-weight = Visanduku vya uzito
print-boxes-area = Visanduku vya ukubwa wa eneo
print-boxes-date = Visanduku vya siku, mwezi na mwaka
print-boxes-time = Visanduku vya saa na dakika
print-boxes-phone = Visanduku vya namba ya simu
print-boxes-degrees = Visanduku vya digrii

## Tables of the books

print-table-head = { $cooperative } · { $book } · { $date }
print-rows =
    { $count ->
        [one] { $cooperative } · { $date } · mstari { $count } kati ya { $all }
       *[other] { $cooperative } · { $date } · mistari { $count } kati ya { $all }
    }
print-closed = Jedwali hili lina taarifa zinazobaki ndani ya chama: lifungie mahali salama.
print-too-many = Jedwali hili lina mistari { $count }. Inaweza kuchapishwa mistari { $most } tu. Tafuta au chuja kwanza, au hamisha jedwali kwenye faili.

## The books in a dossier

section-books = Rejesta na takwimu zake
book-lead = Chama kinatunza rejesta hizi. Kila sentensi na kila idadi hapa chini imetoka kwenye rejesta hizo. Idadi inayoweza kumtambulisha mtu haichapishwi.
book-none = Bado hakuna rejesta yenye kumbukumbu.
book-count =
    { $count ->
        [one] Rejesta ina kumbukumbu { $count }.
       *[other] Rejesta ina kumbukumbu { $count }.
    }
book-told = Yanayotokana na rejesta: { $book }
book-head-told = Rejesta inaonyesha
book-head-how = Ilivyokokotolewa
book-small = { $chart }: haikuchorwa. Idadi chini ya { $count } ingeweza kumtambulisha mtu.
book-entries = Kumbukumbu: { $book }
book-latest = Hizi ni kumbukumbu { $count } za mwisho kati ya { $all }.
