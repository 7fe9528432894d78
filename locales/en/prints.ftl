### What is printed beside the dossier: forms, blank and filled, and the tables of the books; and what the dossier tells of the books.

## Every print

print-foot = Own statement of { $cooperative }. Nobody verified it unless named.
print-done =
    { $pages ->
        [one] The PDF is written. It has { $pages } page.
       *[other] The PDF is written. It has { $pages } pages.
    }

## Forms on paper

print-head = { $cooperative } · { $form } · version { $version } of the form
print-blank = Write one sign in each box. If only the year of a date is known, fill only the year. The numbers are those of the screen.
print-filled = This sheet holds what is written in the program today. It may name people: keep it locked away.
print-number = No.
print-date = Date
print-writer = Written by
print-about = About
print-field = { $number } { $field }
print-several = Several answers are possible.
print-reckoned = The program reckons this. Nobody writes here.
print-file = Write the number of the photo or paper here.
print-reference = Name or number from the book “{ $book }”.
print-column = { $field }: { $choices }.
print-column-file = { $field }: the number of the photo or paper.
print-row = No.
print-unknown = I do not know
print-day = day
print-month = month
print-year = year
print-hour = hour
print-minute = minutes
print-latitude = Latitude
print-longitude = Longitude
print-north = north
print-south = south
print-east = east
print-west = west

## When a question is asked

print-only-if = Only if: { $conditions }.
print-and = { $first }, and { $next }
print-or = { $first } or { $next }
print-if-is = { $field } — { $choices }
print-if-is-not = { $field } — not { $choices }
print-if-known = { $field } — answered
print-if-absent = { $field } — not answered
print-if-at-least = { $field } — { $number } or more
print-if-years = { $field } — { $number } years ago or more
print-if-months = { $field } — in the last { $number } months
print-if-not-expired = { $field } — not yet past
print-if-expired = { $field } — already past

## Signatures

print-signatures = Signatures
print-sign-question = Who gave these answers, and who wrote them down?
print-sign-note = A thumb-print counts like a signature. Whoever wants to stay without a name does not sign.
print-sign-told = Who gave the answers
print-sign-wrote = Who wrote them down
print-signature = Signature, or a thumb-print in the frame

## For those who listen to the paper

print-ticked = ticked
print-open = not ticked
print-thumb = Frame for a thumb-print:
print-boxes-record = Boxes for the number of the record
print-boxes-number = Boxes for a number
print-boxes-money = Boxes for a sum
print-boxes-weight = Boxes for a weight
print-boxes-area = Boxes for an area
print-boxes-date = Boxes for day, month and year
print-boxes-time = Boxes for hour and minutes
print-boxes-phone = Boxes for a telephone number
print-boxes-degrees = Boxes for degrees

## Tables of the books

print-table-head = { $cooperative } · { $book } · { $date }
print-rows =
    { $count ->
        [one] { $cooperative } · { $date } · { $count } row of { $all }
       *[other] { $cooperative } · { $date } · { $count } rows of { $all }
    }
print-closed = This table names what stays in the cooperative: keep it locked away.
print-too-many = This table has { $count } rows. At most { $most } can be printed. Search or filter first, or export the table to a file.

## The books in a dossier

section-books = The books and their figures
book-lead = The cooperative keeps these books. Every sentence and every number below was reckoned from their entries. Where a number could point at a person, it is left out.
book-none = No book holds an entry yet.
book-count =
    { $count ->
        [one] The book has { $count } entry.
       *[other] The book has { $count } entries.
    }
book-told = What follows from: { $book }
book-head-told = What the book shows
book-head-how = How it was reckoned
book-small = { $chart }: not drawn. A number under { $count } in it could point at a person.
book-entries = Entries: { $book }
book-latest = These are the last { $count } of { $all } entries.
