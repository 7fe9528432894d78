### Money for the community. Label = table and spreadsheet head; question = the guided page.

form-community-fund = Entry of the community fund
    .many = Community fund
    .lead = Write here all money that comes into the fund for the community and all money that goes out.

heading-community-fund-movement = The money
heading-community-fund-use = Where from and what for
heading-community-fund-papers = Papers

field-community-fund-kind = In or out
    .question = Did money come in or go out?
field-community-fund-on = Date
    .question = On which day was it?
field-community-fund-amount = Amount
    .question = How much was it?
    .hint = Example: 150 USD.
    .why = A buyer sees it only if you decide so.
field-community-fund-received = Money in
    .hint = The amount, when money came in.
field-community-fund-spent = Money out
    .hint = The amount, when money went out.
field-community-fund-from = Origin of the money
    .question = Where did the money come from?
    .hint = Example: the share of the sales of March that the members voted.
field-community-fund-purpose = Purpose
    .question = What was the money used for?
field-community-fund-what = What was paid
    .question = What exactly was paid?
    .hint = Example: 40 school desks.
field-community-fund-decided-by = Meeting that decided
    .question = Which meeting decided this?
    .hint = First write the meeting in its book. Then choose it here.
    .why = Money for everybody should be voted before it is spent.
    .law = Fairmined asks that a committee of all groups decides how the premium is used: miners, plant workers, owners of shares, vulnerable people and local authorities.
field-community-fund-two-signed = Two signatures
    .question = Did two people sign for this expense?
    .why = Two signatures protect the money and the person who keeps it.
field-community-fund-receipt = Receipt number
    .question = Which number is on the receipt?
    .hint = Example: 0032.
field-community-fund-copy = Copy of the receipt
    .question = Do you have a photo or a scan of the receipt?
    .why = It stays with the cooperative. No buyer sees it.
field-community-fund-note = Note
    .question = Is there anything else to remember?
    .hint = Example: the rest of the desks comes in May.
    .why = No buyer sees it.
