### What an office said a fee costs. Label = table head; question = the guided page.

field-fee-quote-amount = Amount asked
    .question = How much did the office ask for?
    .hint = Write the amount and the currency. Example: 25 USD.
    .why = The program uses it in your estimate. A buyer sees it only if you decide so.
field-fee-quote-office = Office asked
    .question = Which office told you this amount?
    .hint = Write the office, not the name of the person. Example: Mines office.
field-fee-quote-told-on = Date of the answer
    .question = When did the office tell you this amount?
    .why = Amounts change. Ask again before you travel.
field-fee-quote-receipt = Receipt number
    .question = Which number is on the receipt?
    .hint = Leave it empty if you have not paid yet.
    .why = A receipt proves what you paid. A buyer sees it only if you decide so.
