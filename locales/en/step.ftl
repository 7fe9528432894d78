### What was done for one step towards an office. Label = table head; question = the guided page.

field-step-state = State
    .question = How far are you with this step?
field-step-submitted-on = Date of submission
    .question = When did you hand in the papers?
field-step-receipt = Receipt for the papers
    .question = Which number is on the receipt for the papers?
    .hint = Ask for a receipt each time you hand in papers.
    .why = It proves that you asked. A buyer sees it only if you decide so.
field-step-number = Number of the paper received
    .question = Which number is on the paper you received?
    .hint = Copy every letter, figure and sign.
field-step-granted-on = Date of the decision
    .question = When did the office say yes?
    .hint = The date is on the paper.
field-step-expires-on = Valid until
    .question = Until when is it valid?
    .hint = Leave it empty if no end is written.
    .why = The program tells you before it expires.
field-step-note = Notes
    .question = What else do you want to remember about this step?
    .hint = Example: The office asked us to come back in May.
    .why = Only your cooperative sees these notes.
