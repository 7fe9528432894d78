### Agreements with the people around the mine. Label = table and spreadsheet head; question = the guided page.

form-community-agreement = Agreement with the community
    .many = Agreements with the community
    .lead = Write here what was promised between the cooperative and its neighbours, and whether it was kept.

heading-community-agreement-paper = The agreement
heading-community-agreement-promises = The promises

field-community-agreement-title = Short name
    .question = What do people call this agreement?
    .hint = Example: Water of Mlimani.
field-community-agreement-signed-on = Signed on
    .question = When was it signed?
    .hint = A thumb-print counts as a signature.
field-community-agreement-with = With whom
    .question = With whom was it made?
    .hint = Example: the landowner and the neighbours.
field-community-agreement-signed-by = Signed by
    .question = Who signed it?
    .hint = Example: the chairperson, and two people chosen by the village.
    .why = The names stay with the cooperative. No buyer sees them.
field-community-agreement-subject = Subject
    .question = What is the agreement about?
    .hint = Example: water and damage.
field-community-agreement-until = Valid until
    .question = Until when is it valid?
    .hint = Leave it empty if it has no end.
field-community-agreement-promises = Promises
    .question = What was promised?
    .hint = Example: repair the bridge before 30 June.
    .why = A kept promise is the best proof. A buyer sees it only if you decide so.
field-community-agreement-promises-promise = Promise
    .question = What was promised, and by whom?
    .hint = Example: the cooperative repairs the bridge.
field-community-agreement-promises-by = To be done by
    .question = By when should it be done?
field-community-agreement-promises-kept = Kept
    .question = Was the promise kept?
    .hint = Leave it empty until the day has come.
field-community-agreement-copy = Copy of the agreement
    .question = Do you have a photo or a scan of the signed agreement?
    .why = It holds names. No buyer sees it.
