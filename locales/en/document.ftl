### Papers the cooperative holds. Label = table and spreadsheet head; question = the guided page.

field-document-title = Title
    .question = What is this document called?
    .hint = Example: By-laws of 2025.
field-document-kind = Kind of document
    .question = What kind of document is it?
field-document-number = Document number
    .question = Which number is on the document?
    .hint = Leave it empty if there is none.
    .why = A buyer sees it only if you decide so.
field-document-issuer = Issued by
    .question = Which office or person gave this document?
    .hint = Example: Mines office, general assembly of the cooperative.
field-document-issued-on = Date of issue
    .question = Which date is on the document?
field-document-expires-on = Expiry date
    .question = Until when is the document valid?
    .hint = Leave it empty if no end is written.
    .why = The program tells you before it expires.
field-document-original-held-by = Keeper of the original
    .question = Who keeps the original?
    .hint = Write the role rather than the name. Example: the secretary, in the office.
    .why = You will find the paper quickly on the day of a visit. A buyer sees it only if you decide so.
field-document-copy = Copy
    .question = Do you have a scan or a photo of the document?
    .hint = Add the file. All words on it should be easy to read.
    .why = You may leave it out. The copy stays with the cooperative. No buyer sees it.
