### Titles of the forms: one record, and a list of records.

form-cooperative = Cooperative
    .many = Cooperatives
form-officer = Officer
    .many = Officers
form-member = Member
    .many = Members
form-site = Site
    .many = Sites
form-document = Document
    .many = Documents
form-step = Step
    .many = Steps
form-fee-quote = Fee told by an office
    .many = Fees told by offices
