### Records and books: what is said of any of them. Questions, labels and choices stand with each form.

## Fields

field-other = { $field }: which other?
format-file = a file
format-not-reckoned = cannot be reckoned yet
format-converted = That is { $value }.
format-converted-confirm = That is about { $value }. Confirm it with the office.
format-converted-place = Converted, good to some ten metres: { $place }
look-up-none = Nothing fits. Type another part of the name or the number.
look-up-more = Only the first { $count } are shown. Type more of the name.

## Files

file-about = { $kind }, { $size } KB, fingerprint { $fingerprint }
file-missing = The file { $fingerprint } is missing in this store. Attach it again from the original.
file-changed = The file { $fingerprint } is no longer what it was. Attach it again from the original.
file-saved = Saved without position and device data: { $file }
file-saved-original = The original was saved, with everything that the device wrote into it: { $file }
media-jpeg = Photo
media-png = Picture
media-webp = Picture
media-pdf = PDF
media-mp3 = Sound
media-wav = Sound
media-ogg = Sound
media-m4a = Sound
media-amr = Sound

## A record

record-removed-number = { $form } { $number } (removed)
record-older = This was written with version { $version } of the form. The newest is { $newest }. Nothing changes until you decide. Taken over, it is asked by the new form; what was written stays in its history.
record-blank = Nothing is written yet.
record-wrong =
    { $count ->
        [one] One answer does not fit. It is marked.
       *[other] { $count } answers do not fit. They are marked.
    }
record-missing =
    { $count ->
        [one] One answer is still needed.
       *[other] { $count } answers are still needed.
    }
record-unknown =
    { $count ->
        [one] One answer is still to be found out.
       *[other] { $count } answers are still to be found out.
    }
record-complete = Complete.
record-wanted =
    { $count ->
        [one] Complete. One answer would make it stronger.
       *[other] Complete. { $count } answers would make it stronger.
    }
record-named-by =
    { $count ->
        [one] { $form }: { $count } entry names it.
       *[other] { $form }: { $count } entries name it.
    }
records-removed =
    { $count ->
        [one] { $count } entry was removed. Its content stays in the file.
       *[other] { $count } entries were removed. Their content stays in the file.
    }
section-state-not-started = Not started
section-state-started = Started
section-state-done = Done
section-state-wrong = To be corrected

## History

history-title = What happened to { $name }
history-written = { $field }: { $after }
history-changed = { $field }: { $before }, then { $after }
history-reason = Reason: { $reason }
history-version = Version of the form: { $before }, then { $after }
moment = { $date }, { $time }
action-create-store = Made with the store
action-save-field = Written
action-import-table = Brought in from a file
action-remove-record = Removed
action-renew-record = Taken over into the new form
action-attach-file = File attached
action-undo = Taken back
action-redo = Done again

## Undo

act-undone = Taken back { $time }.
act-redone = Done again { $time }.
undo-field = Undo: { $field }
undo-record = Undo: { $form } { $number }
undo-rows =
    { $count ->
        [one] Undo: { $form }, { $count } row
       *[other] Undo: { $form }, { $count } rows
    }
redo-field = Redo: { $field }
redo-record = Redo: { $form } { $number }
redo-rows =
    { $count ->
        [one] Redo: { $form }, { $count } row
       *[other] Redo: { $form }, { $count } rows
    }
resume-question = The program ended while you were at “{ $place }”. What was saved is there. Go back to that page?

## Tables

table-more = Only the first { $count } matches are shown. Type more to find fewer.
table-total = Total
table-total-part =
    { $missing ->
        [one] { $total } (one row has no figure)
       *[other] { $total } ({ $missing } rows have no figure)
    }

## Books

registers-lead = What you write here answers many questions by itself.
shelf-people = People
shelf-safety = Safety
shelf-environment = Environment
shelf-community = Community
shelf-trade = Mineral and sales
shelf-money = Money
shelf-state = State and security

## What follows from the books

measure-source = Reckoned as in: { $source }
measure-default = Reckoned by our own default.
balance-even = { $mineral }: what came in and what went out agree.
balance-gap = { $mineral }: { $amount } are missing.
    .advice = Look for a sale, a loss or a weight that was not written.
balance-gain = { $mineral }: { $amount } more went out than came in.
    .advice = Look for production that was not written, or mineral from elsewhere, and write the reason.
balance-unknown = { $mineral }: the balance cannot be told yet. Every entry needs its weight, and the stock must be counted.
balance-counts = Produced: { $received }. Sold: { $delivered }. Lost: { $losses }. In stock at the last count: { $closing }.
output-usual = { $site }, { $mineral }: the output of the last 30 days is usual here.
output-no-history = { $site }, { $mineral }: there is no history of 90 days yet to compare the output with.
output-unknown = { $site }, { $mineral }: a weight or the number of workers is missing in the last 30 days.
output-low = { $site }, { $mineral }: the output of the last 30 days is less than half of what is usual here.
    .advice = Write the reason.
output-high = { $site }, { $mineral }: the output of the last 30 days is more than a fifth above what is usual here.
    .advice = Write the reason.
output-very-high = { $site }, { $mineral }: the output of the last 30 days is far above what is usual here.
    .advice = Write the reason before a buyer asks.
output-counts = Last 30 days: { $reported } in { $days } worker-days. Usual in the 90 days before: { $usual } a worker-day.
output-no-site = Site not given
lot-overdrawn = { $lot }: the lots made from it took { $taken }, but it held { $held }.
    .advice = Check the weights.
chart-head = Group

## Tasks

task-find-out-answers =
    { $count ->
        [one] Find out one answer: { $form }
       *[other] Find out { $count } answers: { $form }
    }
    .detail = Somebody wrote “we do not know”: { $field }.
