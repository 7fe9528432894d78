### What an office said a fee costs. Label = table head; question = the guided page.

field-fee-quote-amount = Kiasi kilichotajwa
    .question = Ofisi ilitaja kiasi gani?
    .hint = Andika kiasi na aina ya fedha. Mfano: USD 25.
    .why = Programu itakitumia kukadiria ada zenu. Mnunuzi atakiona mkiruhusu tu.
field-fee-quote-office = Ofisi iliyoulizwa
    .question = Ofisi gani iliwaambia kiasi hiki?
    .hint = Andika ofisi, si jina la mtu. Mfano: ofisi ya madini.
field-fee-quote-told-on = Tarehe ya jibu
    .question = Ofisi iliwaambia kiasi hiki lini?
    .why = Ada hubadilika. Ulizeni tena kabla ya kusafiri.
field-fee-quote-receipt = Namba ya stakabadhi
    .question = Stakabadhi ina namba gani?
    .hint = Kama bado hamjalipa, acha wazi.
    .why = Stakabadhi inaonyesha kiasi mlicholipa. Mnunuzi ataiona mkiruhusu tu.
