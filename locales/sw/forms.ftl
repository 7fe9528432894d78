### Titles of the forms: one record, and a list of records.

form-cooperative = Chama cha ushirika
    .many = Vyama vya ushirika
form-officer = Kiongozi
    .many = Viongozi
form-member = Mwanachama
    .many = Wanachama
form-site = Eneo la machimbo
    .many = Maeneo ya machimbo
form-document = Hati
    .many = Nyaraka
form-step = Hatua
    .many = Hatua
form-fee-quote = Ada iliyotajwa na ofisi
    .many = Ada zilizotajwa na ofisi
