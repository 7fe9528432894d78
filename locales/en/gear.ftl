### Protective gear handed out. Label = table and spreadsheet head; question = the guided page.

form-gear = Protective gear given
    .many = Protective gear
    .lead = Write here who received which gear, in which condition, and when to replace it.

heading-gear-given = What was given
heading-gear-later = Replacement

field-gear-member = Member
    .question = Which member received the gear?
    .why = The name stays with the cooperative. No buyer sees it.
field-gear-given-on = Given on
    .question = When was the gear given?
field-gear-items = Gear
    .question = What did this member receive?
    .hint = Example: 1 helmet, new, paid by the cooperative.
field-gear-items-item = Item
    .question = Which item is it?
field-gear-items-description = Other gear
    .question = What is it?
    .hint = Example: reflective vest.
field-gear-items-size = Size
    .question = Which size is it?
    .hint = Example: 42.
    .why = People wear gear that fits.
field-gear-items-number = Number
    .question = How many were given?
    .hint = Example: 1. Count a pair as 1.
field-gear-items-condition = Condition
    .question = In which condition was it?
field-gear-items-paid-by = Paid by
    .question = Who paid for it?
    .why = It shows who carries the cost of safety. A buyer sees it only if you decide so.
field-gear-pieces = Pieces
    .hint = All the numbers in the list added together.
field-gear-signed = Signed for
    .question = Did the member sign for the gear?
    .hint = A thumb-print counts as a signature.
field-gear-replace-by = Replace by
    .question = By when should the gear be replaced?
    .hint = Example: 1 March 2027. Leave it empty if you do not know.
field-gear-replaced-on = Replaced on
    .question = When was the gear replaced?
    .hint = Then write the new gear as a new entry.
