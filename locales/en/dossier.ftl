### What is printed in a dossier.

dossier-title = Compliance dossier
dossier-contents = Contents
dossier-head = { $cooperative } · Compliance dossier · { $date }
dossier-foot = The cooperative’s own statement. Nobody verified it unless named.
dossier-example = EXAMPLE. This cooperative and all its people are invented.
dossier-page = Page { $x } of { $y }
dossier-attachment = The same content for computers
dossier-standing =
    { $total ->
        [0] no point applies
       *[other] { $met } of { $total } points met
    }
dossier-size =
    { $pages ->
        [one] { $pages } page · { $kilobytes } KB
       *[other] { $pages } pages · { $kilobytes } KB
    }
dossier-written =
    { $pages ->
        [one] The dossier is written. It has { $pages } page.
       *[other] The dossier is written. It has { $pages } pages.
    }
dossier-privacy-buyer = This paper holds no name, no personal number and no exact place.
dossier-privacy-members = This paper holds the names of the officers and exact places. It holds no member’s name. Do not send it to a buyer.
section-numbered = { $number }. { $name }

## Cover

cover-kind = Compliance dossier
cover-date = Made on
cover-for = For
cover-view = Kind of paper
cover-standards = Standards
cover-members = Members
cover-members-count =
    { $count ->
        [0] none in the register yet
       *[other] { $count } ({ $women } women)
    }
cover-minerals = Minerals
cover-language = Language
cover-fingerprint = Fingerprint
cover-chain = Mark of the history
cover-chain-mark = { $mark } (entry { $number } of { $date })

## Statement

statement-own = This is the cooperative’s own statement. It was made from its own records with the program Ngazi.
statement-not = It is not an audit, not a certificate and not an approval by an office. Nobody verified it unless a name stands beside it.
statement-records = Where the registers show a number, the number comes from the registers and not from an answer.
statement-unknown = What the cooperative does not know is called unknown. It is never counted as met or as zero.
statement-privacy-buyer = Names of persons, personal numbers and exact places are left out to protect people.
statement-privacy-members = This paper is for the members. Names of members are left out all the same.
statement-example = All data in this paper are invented. It only shows what such a paper looks like.

## Gaps and plan

gaps-lead =
    { $count ->
        [0] No gap is known today.
        [one] One gap is known today. It stands here with what the cooperative will do.
       *[other] { $count } gaps are known today. They stand here with what the cooperative will do, the gravest first.
    }
gaps-caption = Known gaps and what will be done
gaps-none = There is nothing in this list.
gaps-not-looked-at =
    { $count ->
        [0] Every point was looked at.
        [one] One point was not looked at yet. It may hide a gap.
       *[other] { $count } points were not looked at yet. They may hide gaps.
    }
gaps-late = Late or due soon
head-point = Point
head-state = State
head-action = What will be done

## Picture

picture-lead = The cooperative is in phase { $number } of { $total }.
picture-phases = The four phases: what is done
picture-standards = Points met, by standard
picture-facts = What the registers show
picture-note = A full bar means all. What is not known counts as not done.

## Standards

standards-lead = A point is something the cooperative was asked in plain words. One point may answer several standards. A link between a point and a standard is our reading; the buyer decides.
standards-caption = Points by part of the standard
standards-all = All parts, each point counted once
standards-references = What the standard asks and which point answers it
standards-unlinked = no point yet
head-module = Part
head-met = Met
head-partly = Partly
head-not-yet = Not yet
head-unknown = Not known
head-not-looked-at = Not looked at
head-not-applicable = Does not apply
head-reference = The standard asks
head-basis = Link
link-basis = { $relation }; { $basis }
relation-equal = the same
relation-subset = the point asks less
relation-superset = the point asks more
relation-intersects = they overlap
link-recognised = recognised by a named body
link-topic = same topic, the buyer decides
reference-numbered = { $number } · { $topic }

## Profile

profile-officers = Officers
profile-officers-caption = Posts that are filled
profile-no-officers = No officer is written in the register.
head-name = Name
kept-back = kept back

## Members

members-no-names = The list of names stays with the cooperative. This part only gives numbers.
members-differ = The cooperative says that it has { $declared } members. Its register has { $written }.
members-caption = Members by: { $by }
members-age = Age
members-not-written = not written
members-few = fewer than { $count }
members-together = all others together
members-small = A group of fewer than { $count } persons is not printed as a number, so that nobody can be recognised.
age-under-18 = under 18
age-band = { $from } to { $to }
age-from = { $from } and over
head-members = Members

## Sites

sites-rounded = Places are rounded to a tenth of a degree, about 11 kilometres. The exact place is shown on request.
sites-caption = Sites
sites-none = No site is written in the register.

## Documents

documents-lead = The cooperative holds these papers or copies of them. They are shown on request.
documents-caption = Documents
documents-none = No document is written in the register.
document-ended = { $date } (expired)

## Path

path-note = The name of each step is followed by the term that the office uses.
path-steps = Steps towards the offices
path-no-country = The country is not written yet.
step-both = { $step } — { $official }
head-step = Step
head-phase = Phase
head-milestone = Milestone
head-due = Date

## Sources

sources-lead = The built-in facts of this paper come from these sources. The column says how far we could read each of them. No number of a standard is printed that we did not read in it.
sources-caption = Sources
sources-none = No source is used.
source-line = { $title } · { $link }
head-source = Source
head-read = How far it was read
