### What members pay to the cooperative. Label = table and spreadsheet head; question = the guided page.

form-due = Payment by a member
    .many = Payments by members
    .lead = Write here what each member owes or has paid: joining fee, yearly due, share.

field-due-member = Member
    .question = Which member is it?
    .why = The name stays with the cooperative. No buyer sees it.
field-due-kind = Kind of payment
    .question = What is this payment for?
field-due-period = Year or period
    .question = For which year or period is it?
    .hint = Example: 2026, or March 2026.
field-due-amount = Amount
    .question = How much is it?
    .hint = Example: 10 USD. If a member pays in parts, write each part alone.
    .why = A buyer sees it only if you decide so.
field-due-paid-on = Paid on
    .question = When did the member pay?
    .hint = Leave it empty until the member has paid.
field-due-receipt = Receipt number
    .question = Which number is on the receipt?
    .hint = Example: 0147.
    .why = A receipt protects the member and the treasurer.
