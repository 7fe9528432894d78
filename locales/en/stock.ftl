### Counts of the minerals in store. Label = table and spreadsheet head; question = the guided page.

form-stock = Stock count
    .many = Stock counts
    .lead = Write here each time you weigh what lies in the store.

heading-stock-count = What was counted
heading-stock-who = Who counted

field-stock-on = Date of the count
    .question = When did you count the stock?
field-stock-place = Place
    .question = Where do the minerals lie?
    .hint = First write the store in the list of sites. Then choose it here.
    .why = A store that is known draws thieves. No buyer sees this place.
field-stock-mineral = Mineral
    .question = Which mineral did you count?
field-stock-weight = Weight counted
    .question = How much does the stock weigh?
    .hint = Weigh everything. Do not copy the weight of the last count.
field-stock-losses = Weight lost
    .question = How much was lost since the last count?
    .hint = Write 0 if nothing was lost.
    .why = The program compares what came in with what went out. A loss that is written down is not taken for a hidden sale.
field-stock-loss-cause = Cause of the loss
    .question = How was it lost?
field-stock-counted-by = Counted by
    .question = Which member counted?
    .why = You may leave it out. No buyer sees this name.
field-stock-witness = Witness
    .question = Who watched the count?
    .hint = Example: the treasurer. A second person should always watch.
    .why = No buyer sees this name.
field-stock-note = Note
    .question = What else should be remembered about this count?
    .hint = Example: one bag was wet.
