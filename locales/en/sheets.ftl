### Spreadsheets that come in and go out.

## What an import would do

import-waits = Answer the question first. Then each row is checked.
import-dates-question = How are the dates written in this file? { $example } can be read in two ways.
import-dates-day-first = The day first: { $date }
import-dates-month-first = The month first: { $date }
import-decimals-question = How are the numbers written in this file? { $example } can be read in two ways.
import-decimals-comma = The comma is the decimal sign: { $number }
import-decimals-point = The point is the decimal sign: { $number }
import-accepted =
    { $count ->
        [0] No row can be accepted.
        [one] One row can be accepted.
       *[other] { $count } rows can be accepted.
    }
import-fills =
    { $count ->
        [one] One row fills in what is blank in an entry.
       *[other] { $count } rows fill in what is blank in entries.
    }
import-rejected =
    { $count ->
        [0] No row is rejected.
        [one] One row is rejected. Correct it in the table and import that row again.
       *[other] { $count } rows are rejected. Correct them in the table and import those rows again.
    }
import-more =
    { $count ->
        [one] One more rejected row is not shown here.
       *[other] { $count } more rejected rows are not shown here.
    }
import-ignored = These columns are not read: { $columns }. Give them a name from the form if they are needed.
import-files = Files cannot come in with a table: { $columns }. Add them to each entry afterwards.
import-stray =
    { $count ->
        [one] One answer stands in a column that does not apply to its row. It was left out.
       *[other] { $count } answers stand in columns that do not apply to their rows. They were left out.
    }
import-undecided =
    { $count ->
        [one] One row may be written twice. Decide what becomes of it.
       *[other] { $count } rows may be written twice. Decide what becomes of them.
    }
import-double-id-number = The same number of the identity paper.
import-double-phone = The same telephone number.
import-double-names = The same names, and the dates of birth can be the same.
import-double-same = What names this entry is the same.
import-there-record = { $name }, no. { $number } in the register
import-there-row = Row { $row } of this file
import-written =
    { $count ->
        [0] No new row was written.
        [one] One row is in the register now.
       *[other] { $count } rows are in the register now.
    }
import-filled =
    { $count ->
        [one] One entry was completed.
       *[other] { $count } entries were completed.
    }

## What is wrong in a cell

import-rounded = “{ $field }” lost its last digits in the spreadsheet. Set the column to text and type the number again.
import-failed = “{ $field }” is a formula without a result. Type the value itself.
import-year-as-day = “{ $field }” became a day of 1905, because only a year was typed. Type ' before the year, such as '1987.
import-date-order = “{ $field }” has day and month in another order than the file is read in. Write it like 2026-02-28.
import-no-currency = “{ $field }” has no currency. Write USD 10, or put the currency in the heading, such as (USD).
import-no-unit = “{ $field }” has no unit. Write 12 g, or put the unit in the heading, such as (g).
import-ambiguous-name = “{ $field }” names more than one entry. Write its number instead.
import-two-rows = The “{ $field }” of this row stands in another row, too. Give each row its own.
import-no-row = The “{ $field }” of this line stands in no row of the first sheet. Write there the one it belongs to.
import-other-form = This entry belongs to another register than “{ $field }”. Import it there.

## What goes out

export-done =
    { $count ->
        [0] The file is written. It has no entries.
        [one] The file is written with one entry.
       *[other] The file is written with { $count } entries.
    }
export-without-lists = This kind of file has no room for: { $lists }. Choose XLSX or JSON if you need them.
sheet-template-done = The blank spreadsheet is written. Fill it in, then import it.
sheet-hint-number = A number that you give to each row. It ties the lines of the other sheets to this row.
sheet-hint-date = Write it like 2026-02-28. If you know only the year or the month, write '1987 or '1987-05 with the sign ' in front.
sheet-hint-money = Write the currency, too. Example: USD 10.
sheet-hint-weight = Write the unit, too: g, kg, t, ct, oz or tola. Example: 12 g.
sheet-hint-area = Write the unit, too: ha or m². Example: 4 ha.
sheet-hint-place = Write latitude; longitude; map system. Example: -2; 28; WGS 84.
sheet-hint-several = Write a semicolon between several.

## What stops an import

error-import-no-heading = No row of this table has the headings of this form. Take the blank spreadsheet of this form, or write its headings in one row.
error-import-undecided = Something is still open. Answer the question, and decide about each row that may be written twice.
error-import-changed = Something was changed since you chose the file. Choose it again. Nothing was written.
error-import-circle = Some rows would name themselves through others. Choose again what becomes of the rows that may be written twice. Nothing was written.
error-import-fill = Row { $row } cannot fill in that entry. { $message }
error-import-dates-open = In { $file }, { $example } can be read in two ways. Add --dates day or --dates month. Nothing was written.
error-import-decimals-open = In { $file }, { $example } can be read in two ways. Add --decimals comma or --decimals point. Nothing was written.
