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
ui-later = Later
ui-keep-as-is = No, leave it as it is
ui-read-only = You may look and print, not change.

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
ui-lock = Lock (F9)

## First run

ui-language-title = Choose your language
ui-first-title = How do you want to begin?
ui-first-lead = This program works without Internet. What you write stays on this computer.
ui-first-new = New cooperative
ui-first-new-text = Begin with about 15 plain questions.
ui-first-restore = Restore from a file
ui-first-restore-text = Open a backup or a cooperative that was saved on this computer or on a USB stick.
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
ui-passphrase-lost = Nobody can open the file without a password or the recovery sheet, not even the makers of the program. The recovery sheet comes next.
ui-passphrase-create = Create the cooperative
ui-locked-title = Open your cooperative
ui-unlock = Open
ui-locked-other = Another file
ui-locked-other-text = Open a backup or another cooperative from a file.
ui-locked-other-go = Choose a file
ui-passphrase-fresh = New password
ui-your-name = Your name
ui-your-name-hint = You may leave it empty. With a name, the history says who did what. The name stays locked in the file.
ui-who = Who are you?
ui-forgot = Forgotten the password?
ui-recover-title = Open with the recovery words
ui-recover-lead = Take the recovery sheet out of its envelope. Then choose a new password.
ui-recover-words = Recovery words
ui-recover-words-hint = Type all the words of the sheet in their order, with a space between them.
ui-recover-go = Open with the new password

## Recovery sheet

ui-sheet-title = The recovery sheet
ui-sheet-lead = These words open the cooperative when the passwords are forgotten. They are shown only now.
ui-sheet-code = The same words as a picture for a telephone
ui-sheet-advice = How to keep it
ui-sheet-paper = Put it on paper
ui-sheet-save = Save a PDF to print
ui-sheet-check = Show that you have it on paper
ui-sheet-confirm = I have the sheet on paper
ui-sheet-over = The sheet is shown only once. Nobody confirmed that it is on paper. Make a new one.
ui-sheet-open = Go to the recovery sheet
ui-sheet-remind = The recovery sheet is not on paper yet. If the passwords are forgotten, everything is lost.

## After a damage

ui-damage-aside = The damaged file lies here. Nothing in it was changed.
ui-damage-take = Go on with this
ui-damage-missing = What could not be read
ui-salvage = See what can still be read
ui-salvage-text = Type your password. The program reads what it can and writes it into a new file.
ui-salvage-go = Read what can be read

## Home

ui-home-title = Your path
ui-tasks = To do now
ui-tasks-none = Nothing is waiting now.
ui-home-dossier = Prepare a dossier
ui-home-dossier-text = Print what is ready, in French, Swahili or English.
ui-home-dossier-go = Make the dossier
ui-resume-yes = Yes, go on there
ui-resume-no = No, stay here
ui-conflicts-remind = Answers that differ between two computers:
ui-conflicts-go = Decide

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
ui-draft = Typed before the program ended. Not saved yet.

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
ui-erase = Erase the content for good
ui-erase-ask = Do you really want to erase this for good?
ui-erase-goes = All answers and files of this entry are erased, and what the history says of them. Do this when the person whom it is about asks for it.
ui-erase-stays = The number stays. The history still says that something was erased, without the name.
ui-erase-backups = Older backups and printed papers still hold the content.
ui-erase-final = This cannot be taken back.
ui-erase-yes = Yes, erase for good

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
ui-safety = Passwords and safety

## People and passwords

ui-people = People and passwords
ui-people-card = See who may open the cooperative. Change your password.
ui-people-lead = Everybody has a password of their own. The history says who did what.
ui-people-me = you
ui-people-gone = has left
ui-people-add = Add a person
ui-people-add-lead = This person types a password that only they know.
ui-people-add-go = Add this person
ui-person-name = Name of this person
ui-person-name-hint = You may leave it empty. The name stays locked in the file.
ui-people-role = What does this person do?
ui-people-role-missing = Choose what this person does.
ui-people-passphrase = Password of this person
ui-people-leave = Take the password away
ui-people-leave-ask = Do you really want to take this password away?
ui-people-leave-text = The password of this person will no longer open this file. It still opens older backups. What this person wrote stays.
ui-people-leave-yes = Yes, take it away
ui-password-change = Change my password
ui-password-lead = Only your own password changes.
ui-password-old = Your present password
ui-password-save = Use the new password
ui-recovery = Recovery sheet
ui-recovery-card = It opens the cooperative when the passwords are forgotten.
ui-recovery-text = Its words open the cooperative when the passwords are forgotten.
ui-recovery-new = Make a new sheet
ui-recovery-new-text = Make a new sheet when the old one is lost or somebody has seen it. Then the old one no longer opens this file: destroy it.
ui-lock-time = Lock by itself
ui-lock-time-card = Choose after how long without work the window locks.
ui-lock-time-text = When nobody works, the window shows nothing and asks for the password. What is typed is kept.
ui-lock-time-label = Lock after

## Backups

ui-backups = Backups
ui-backups-card = See where the backups go, and when the last one was made.
ui-backup-last = The last backup
ui-backup-now = Back up now
ui-backup-choose = Choose a place
ui-backup-other = Choose another place
ui-backup-forget = Use this place no more
ui-backup-kept = Backups that are there
ui-backup-made = Made
ui-backup-size = Size
ui-backup-place = Place
ui-restore = Restore a backup
ui-restore-card = See what is in a backup, and go on with it.
ui-restore-text = Choose the file of a backup. You see what is inside before anything changes.
ui-restore-aside = The file that is open now is put aside. Nothing is deleted.
ui-restore-choose = Choose the file
ui-restore-open = Open the file to look inside
ui-restore-inside = What is in this file
ui-restore-passphrase-hint = A password that was in use when this file was made.
ui-restore-by-words = Use the recovery words instead
ui-restore-by-passphrase = Use a password instead
ui-restore-look = Look inside
ui-restore-leave = Leave without changing anything
ui-restore-way = How do you want to go on?
ui-restore-apply = Restore

## Two computers

ui-laptops = Two computers
ui-laptops-card = Bring together what was written on two computers.
ui-laptops-go = Go to “Two computers”
ui-bundle-write = Give to the other computer
ui-bundle-write-text = Save what changed here in a file. Carry it to the other computer on a USB stick.
ui-bundle-since = What goes along?
ui-bundle-write-go = Save the file
ui-bundle-take = Take from the other computer
ui-bundle-take-text = Choose the file that the other computer saved. You see what it brings before anything changes.
ui-bundle-take-go = Choose the file
ui-bundle-apply = Take these changes
ui-bundle-leave = Leave without taking anything
ui-conflicts = Both computers changed this
ui-conflicts-text = Choose what is right, one after the other.
ui-conflicts-later = Choose what is right. You can also decide later.
ui-conflict-settle = This is right

## Check

ui-check-title = Check the file
ui-check-card = See whether the file is whole and its history unchanged.
ui-check-text = The program reads everything and looks whether the file is whole and its history unchanged.
ui-check-go = Check now
ui-check-faults = What is wrong
ui-check-head = Last mark of the history
ui-prove = Check a printed dossier
ui-prove-head = Mark printed in the dossier
ui-prove-hint = Copy the mark of the history from the paper.
ui-prove-go = Compare with the history
