### Fixed labels of the window. No variables: whatever needs a number or a name comes as a finished sentence.

## Everywhere

ui-skip = Go to the content
ui-back = Back
ui-open = Open
ui-add = Add
ui-change = Change
ui-search = Search
ui-choose = Choose…
ui-required = Required
ui-unknown = I do not know
ui-loading = Loading…
ui-please-wait = Please wait
ui-try-again = Try again
ui-page-failed = This page could not be opened
ui-unexpected = Something went wrong. What was saved is still there. Close the program and open it again.
ui-error-title = Please look at this again
ui-sources = Sources
ui-language = Language
ui-print = Print
ui-undo = Undo
ui-redo = Redo
ui-turn-back = Undo or redo the last act
ui-work-done = Rows done:
ui-work-stop = Stop

## Places of the rail

ui-nav = Main menu
ui-nav-home = Home
ui-nav-cooperative = Cooperative
ui-nav-path = Path
ui-nav-points = Points
ui-nav-group = Group
ui-nav-registers = Registers
ui-nav-fees = Fees
ui-nav-dossier = Dossier
ui-nav-settings = Settings
ui-badge-points = Points still to look at:
ui-badge-group = Members to inspect:

## First run

ui-language-title = Choose your language
ui-first-title = How do you want to begin?
ui-first-lead = This program works without Internet. What you write stays on this computer.
ui-first-new = New cooperative
ui-first-new-text = Begin with about 15 plain questions.
ui-first-restore = Restore from a file
ui-first-restore-text = Open a cooperative that was saved on this computer or on a USB stick.
ui-first-example = See the example
ui-first-example-text = Look around in an invented cooperative. Nothing in it is real.
ui-first-country = In which country do you mine?
ui-first-example-country = Which country should the example be from?

## Password

ui-passphrase = Password
ui-passphrase-again = The same password again
ui-passphrase-show = Show the password
ui-passphrase-hint = At least 12 characters. Four words that only you know are good.
ui-passphrase-differ = The two passwords are not the same. Type the same one twice.
ui-passphrase-new = Choose a password
ui-passphrase-new-lead = It locks the names and papers of your cooperative.
ui-passphrase-lost = Nobody can open the file without this password, not even the makers of the program. Write it on paper and keep the paper in a safe place.
ui-passphrase-create = Create the cooperative
ui-locked-title = Open your cooperative
ui-unlock = Open
ui-locked-other = Another file
ui-locked-other-text = Open or restore another cooperative from a file.
ui-locked-other-go = Choose a file

## Home

ui-home-title = Your path
ui-tasks = To do now
ui-tasks-none = Nothing is waiting now.
ui-home-dossier = Prepare a dossier
ui-home-dossier-text = Print what is ready, in French, Swahili or English.
ui-home-dossier-go = Make the dossier
ui-resume-yes = Yes, go on there
ui-resume-no = No, stay here

## Question

ui-save-next = Save and continue
ui-why = Why we ask
ui-evidence = Evidence
ui-serves = This answer also serves
ui-law = What the law or the standard asks
ui-computed = Reckoned by the program
ui-answers = All answers
ui-list-add = Add a row
ui-list-remove = Remove row
ui-look-up-list = Search results

## Parts of a value

ui-part-amount = Amount
ui-part-weight = Weight
ui-part-currency = Currency
ui-part-unit = Unit
ui-part-latitude = Latitude
ui-part-longitude = Longitude
ui-part-datum = Map system
ui-part-area = Area

## Files and pictures

ui-file-choose = Choose a file
ui-file-replace = Choose another file
ui-file-view = Look at the picture
ui-file-copy = Save a copy
ui-file-remove = Remove the file
ui-file-original = The original file
ui-file-original-warning = The original can show where, when and with which phone it was made. Give it only to somebody you trust.
ui-file-original-go = Save the original
ui-picture-larger = Larger
ui-picture-smaller = Smaller
ui-picture-move = Picture. Move it with the arrow keys.
ui-page-beside = Show a photo of the paper page
ui-page-away = Take the photo away

## Cooperative, registers, records

ui-profile = Profile
ui-registers = Registers
ui-import = Import a file
ui-export = Export to a file
ui-export-xlsx = Spreadsheet (XLSX)
ui-export-csv = Plain table (CSV)
ui-export-json = For other programs (JSON)
ui-no-rows = No results
ui-no-entries = Nothing is written here yet
ui-remove = Remove
ui-remove-ask = Do you really want to remove this?
ui-remove-text = It will no longer be counted or printed.
ui-remove-yes = Yes, remove
ui-remove-no = No, keep it
ui-write-many = Write many
ui-write-many-text = Enter goes to the next field. After the last field, a new entry begins. Esc closes.
ui-new-entry = New entry
ui-next-entry = Next entry
ui-one-page = All on one page
ui-to-register = Go to the register
ui-sections = Parts to fill in
ui-section-next = Go on here
ui-renew = Use the new version
ui-history = History
ui-print-record = Print this entry
ui-print-table = This table
ui-print-blank = Blank paper form
ui-template = Empty sheet to fill in (XLSX)
ui-filters = Filters
ui-filters-clear = Show all rows
ui-columns = Columns
ui-totals = Total
ui-choose-all = Choose all rows
ui-choose-row = Choose row
ui-chosen = What to do with the chosen rows
ui-chosen-count = Chosen rows:
ui-chosen-clear = Choose no row
ui-chosen-remove-ask = Do you really want to remove the chosen rows?
ui-remove-reason = Why?
ui-remove-reason-hint = Example: written twice.

## Figures and pictures of a register

ui-figures = Figures and charts
ui-chart-numbers = The numbers in a table

## Import

ui-import-title = What this file brings
ui-import-done = The file has been imported
ui-import-apply = Save the accepted rows
ui-import-rejected = Rows that were not accepted
ui-import-row = Row
ui-import-column = Column
ui-import-why = What to do
ui-import-questions = Please answer this first
ui-import-leave = Leave without saving
ui-doubles = Rows that may be there already
ui-doubles-text = Decide for each row. The sign ≠ shows what differs.
ui-doubles-all = For all rows that are left:
ui-double-skip = Leave it out
ui-double-both = Keep both
ui-double-fill = Fill in what is blank
ui-double-row = In the file, row
ui-double-differs = Differs:

## Points

ui-see-answers = Your answers
ui-point-action = What to do
ui-point-answers = Check your answers
ui-point-no-answers = No answer is written here.
ui-point-reasons = Reasons for this state
ui-point-serves = This point serves
ui-point-next = Next point
ui-point-answer = Answer the questions
ui-point-all = All points

## Path

ui-why-it-matters = Why
ui-how = What to do
ui-step-write = Write how far you are
ui-milestones = Milestones

## Group

ui-sample = Sample for the external audit

## Fees

ui-fee-item = Item
ui-fee-basis = How it is counted
ui-fee-amount = Amount for 12 months
ui-fee-write = Write what the office said
ui-fee-totals = Known sums

## Dossier

ui-dossier-lead = Choose what the reader will see.
ui-dossier-for = 1 · For whom?
ui-dossier-view = Kind of reader
ui-dossier-reader = Name of the reader
ui-dossier-reader-hint = It is printed on the first page. You may leave it empty.
ui-dossier-language = Language of the dossier
ui-dossier-standards = 2 · Which standards?
ui-dossier-parts = 3 · Which parts?
ui-dossier-preview = First page
ui-dossier-save = Save the PDF
ui-dossier-busy = The dossier is being made. Please wait.

## Settings

ui-close-title = Close this cooperative
ui-close-text = You need the password to open it again.
ui-close = Close
ui-about = About this program
ui-notices = Attributions
