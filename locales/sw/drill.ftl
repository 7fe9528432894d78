### Emergency drills. Label = table head; question = the guided page.

form-drill = Zoezi la dharura
    .many = Mazoezi ya dharura
    .lead = Jaribuni mpango wa dharura pamoja na watu wote, kisha andika muda uliotumika na kilichoshindikana.

heading-drill-drill = Zoezi
heading-drill-lessons = Mlichojifunza

field-drill-held-on = Tarehe
    .question = Mlifanya zoezi hili lini?
field-drill-site = Eneo
    .question = Zoezi lilifanyika katika eneo gani la machimbo?
field-drill-scenario = Dharura ya mfano
    .question = Mlifanya kana kwamba nini kimetokea?
field-drill-people = Walioshiriki
    .question = Watu wangapi walishiriki?
field-drill-minutes = Dakika zilizotumika
    .question = Zilipita dakika ngapi hadi mtu wa mwisho alipotoka?
    .hint = Mfano: 12.
field-drill-everyone-counted = Wote walihesabiwa
    .question = Je, watu wote walihesabiwa kwenye sehemu ya kusanyiko?
field-drill-problems = Matatizo
    .question = Nini hakikwenda vizuri?
    .hint = Usiandike majina. Mfano: king’ora hakikusikika kwenye njia ya 3 ya chini ya ardhi.
    .why = Zoezi linaloonyesha tatizo ni zoezi zuri.
field-drill-improve = Cha kuboresha
    .question = Mtabadilisha nini?
field-drill-next-drill = Tarehe ya zoezi lijalo
    .hint = Miezi sita baada ya zoezi hili: mazoezi mawili kwa mwaka. Huu ni muda uliowekwa na programu hii.
