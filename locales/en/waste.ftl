### Waste and tailings. Label = table and spreadsheet head; question = the guided page.

form-waste = Waste
    .many = Waste and tailings
    .lead = Write where waste rock, tailings and dangerous waste go.

heading-waste-waste = Kind and amount
field-waste-on = Date
    .question = On which day was the waste put there or taken away?
    .hint = Example: 12 March 2026.
field-waste-kind = Kind of waste
    .question = Which kind of waste is it?
field-waste-amount = Amount
    .question = How much was it?
    .hint = Example: 2 lorry loads.
field-waste-mercury-before = Tailings with mercury
    .question = Was mercury used on these tailings?
    .why = Mercury stays in the tailings. Buyers can see this answer.

heading-waste-place = Where it went
field-waste-site = Site
    .question = From which site does the waste come?
    .hint = Example: the pit P3.
field-waste-where = Destination
    .question = Where was it put, or who took it away?
    .hint = Example: the heap beside pit P3.
    .why = A buyer sees it only if you decide so.
field-waste-near-water = Near water
    .question = Is that place near a river, a lake, a spring or a well?
    .why = Rain washes waste into the water. Buyers can see this answer.
    .law = The London gold market (LBMA) announced a toolkit for artisanal gold that looks at how close a site is to people, rivers and water.
field-waste-buried = Buried
    .question = Was it buried?
    .hint = Example: batteries put in a hole and covered.
field-waste-note = Note
    .question = What else should be remembered?
    .why = You may leave it out. No buyer sees it.
