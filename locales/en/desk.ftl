### What the screens and the command line say.

## Everywhere

frame-no-name = Cooperative without a name yet
example-banner = Example: this cooperative and all its people are invented.
saved-at = Saved { $time }
record-numbered = { $form } no. { $number }
record-removed = Removed: { $name }
label-value = { $label }: { $value }
with-mark = { $text } ({ $mark })
privacy-buyer = A buyer may see this.
privacy-request = A buyer sees this only if you decide so.
privacy-local = This stays on your computer.
read-verified = read in the official text
read-secondary = to confirm at the office
read-default = our own default
read-unsure = not found: ask the office

## Home

home-lead-start = Begin with the first questions.
home-lead =
    { $open ->
        [0] You are in phase { $number } of { $total }. All its points are done.
        [one] You are in phase { $number } of { $total }. One thing is still open in it.
       *[other] You are in phase { $number } of { $total }. { $open } things are still open in it.
    }
home-more =
    { $count ->
        [one] One more thing comes after these.
       *[other] { $count } more things come after these.
    }
home-tasks = To do now
phase-numbered = { $number } · { $name }
phase-figure =
    { $total ->
        [0] nothing is asked here
       *[other] { $done } of { $total } done
    }
phase-due = before { $date }
figure-of = { $done } / { $total }
figure-of-unknown =
    { $unknown ->
        [one] { $done } / { $total }, { $unknown } not known
       *[other] { $done } / { $total }, { $unknown } not known
    }
figure-points = points are met
figure-members =
    { $count ->
        [0] members are written in the register
        [one] member, women: { $women }, with an identity paper: { $papers }
       *[other] members, { $women } of them women, { $papers } with an identity paper
    }
figure-papers = papers with an expiry date are still valid
urgency-stop = Stop
urgency-late = Late
urgency-due = Before { $date }
urgency-open = To start
late-since = Since { $date }
task-line = { $tag }: { $title } — { $detail }
task-finding = Every sale is stopped. Point: { $point }
task-renew-step = Renew: { $step }
task-step = Next step: { $step }
task-renew-document = Renew the paper “{ $document }”
task-renew-document-why = A buyer asks for a valid paper.
task-renew-cards =
    { $count ->
        [one] Renew the card of one member
       *[other] Renew the cards of { $count } members
    }
task-renew-cards-why = A card that has expired no longer counts.
task-inspect =
    { $count ->
        [one] Inspect one member
       *[other] Inspect { $count } members
    }
task-inspect-why = Every member is inspected once a year.
task-milestone = Reach the milestone: { $milestone }
task-milestone-why =
    { $count ->
        [one] One thing is still missing.
       *[other] { $count } things are still missing.
    }
task-compare-members = Compare your members with the register
task-compare-members-why = You wrote: { $declared }. The register has: { $written }.
task-write-members = Write your members into the register
task-write-members-why = You can type them or import a table.
task-look-at =
    { $count ->
        [one] { $chapter }: answer the questions of one point
       *[other] { $chapter }: answer the questions of { $count } points
    }
task-look-at-why = Begins with: { $point }
task-find-out = Find out: { $point }

## Questions and points

question-start = The first questions
question-position = { $chapter } · question { $number } of { $total }
serves-line = { $standard } — { $reference }
state-not-looked-at = Not looked at
state-unknown = We do not know
state-not-yet = Not yet
state-partly = Partly
state-met = Met
state-not-applicable = Does not apply
points-lead =
    { $total ->
        [0] No point applies.
       *[other] Points met: { $met } of { $total }.
    }
stop-notice = Stop. To be settled first: { $points }. Until then no buyer can accept the mineral. Nothing else makes up for it.
reason-unanswered =
    { $count ->
        [one] One question has no answer yet.
       *[other] { $count } questions have no answer yet.
    }
reason-answer = { $question }: { $answer }
standard-line = { $standard }: { $met } of { $total } points met
facts-lead = What your registers show

## Tables

table-number = No.
table-count =
    { $count ->
        [0] Nothing is written here yet.
        [one] { $count } entry
       *[other] { $count } entries
    }
table-range =
    { $count ->
        [0] No rows
       *[other] Rows { $first } to { $last } of { $count }
    }

## Path

path-lead = Steps done: { $done } of { $total }.
path-open-gates = Still missing
path-milestones = Milestones
step-first = First
step-office = Office
step-papers = Papers
step-result = You receive
step-validity = Valid for
step-validity-unknown = not found: ask the office
step-years =
    { $count ->
        [one] one year
       *[other] { $count } years
    }
step-fees = Fees
step-granted = Granted on
step-expires = Expires on
step-blocked = Cannot start yet
milestone-kept = Kept
milestone-late = Late
milestone-under-way = Under way
milestone-open = Open
milestone-due = Due on { $date }
milestone-due-unknown = No date yet: the start of your path is not written.
gate-stage = { $stage }: { $done } of { $total } steps granted
gate-point = { $point }: { $state }
gate-minimum = Members in the register: { $members }. Your legal form needs { $minimum }.
gate-minimum-unknown = The minimum number of members is not known. Ask the registry office.

## Group

group-lead = Year { $year } · Members: { $members } · Inspected in the last 12 months: { $inspected }
group-scheme = Rules used
group-sample =
    { $size ->
        [one] { $size } member of { $members } ({ $factor } × square root, rounded up)
       *[other] { $size } members of { $members } ({ $factor } × square root, rounded up)
    }
group-central = In addition
group-central-why = the office of the cooperative and its own inspections, every time
group-random = Drawn at random, at least
group-due = Inspections due
group-due-count =
    { $count ->
        [0] Every member was inspected in the last 12 months.
        [one] One member is to be inspected.
       *[other] { $count } members are to be inspected.
    }
audit-initial = First external audit
audit-surveillance = Yearly external audit
audit-recertification = External audit for renewal
figure-inspected = members inspected in the last 12 months
figure-due = members to inspect now
figure-sample = members the auditor visits first (estimate)

## Fees

fees-lead = Estimate for 12 months, from { $from } to { $to }
fees-known = known so far
fees-unknown =
    { $count ->
        [0] Every amount that you owe is known.
        [one] One amount is not known. It is not in the sum.
       *[other] { $count } amounts are not known. They are not in the sum.
    }
fees-notice = Ask the office before you travel. Write here what it tells you.
fee-group-registration = Registration and licences
fee-group-certification = Group certification
fee-group-sale = When you sell
fee-information = for information: somebody else owes it
fee-told = told by the office on { $date }
fee-told-some-time = told by the office
fee-rate = { $percent } of the value sold
fee-missing-amount = not known, ask the office
fee-missing-answer = not known, an answer about your cooperative is missing
fee-missing-quantity = not known, the number of members or hectares is missing
fee-too-large = this number is too large to be counted
fee-basis = { $how } · { $trigger } · paid by { $payer }
basis-flat = one amount
basis-per-member = for each member
basis-per-member-counted = members: { $times } × { $each }
basis-per-hectare = for each hectare
basis-per-hectare-counted = hectares: { $times } × { $each }
basis-percent-of-value = a share of the value sold
basis-percent-of-value-counted = { $percent } of the sales you expect
trigger-once = once
trigger-yearly = every year
trigger-per-sale = at each sale
payer-cooperative = the cooperative
payer-member = each member
payer-trader = the trader
payer-exporter = the exporter
payer-holder = the holder of the title
payer-seller = the seller

## Settings

about-version = Version of the program
about-file = File of this cooperative
about-country = Country
about-standard = Standard
about-fonts = Letters: Noto Sans, SIL Open Font License 1.1.

## Check of the file

check-well = The file is whole.
check-not-well = The file has faults. Keep it as it is and open your last backup copy.
check-records =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
check-chain =
    { $count ->
        [one] { $count } entry in the history, each bound to the one before
       *[other] { $count } entries in the history, each bound to the one before
    }
check-head = Last mark of the history: { $head }
check-fault = Fault in the file: { $detail }
check-record = { $form } no. { $number }: { $message }

## Command line

command-created = The cooperative is in { $file }.
command-passphrase = Password:
