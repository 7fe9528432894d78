// Generated from src-tauri/crates/desk/src/view by `cargo xtask bless`. Do not edit.

// What a hand typed into a field, before it is read. Parts: money has `amount`, `currency`; weight and area have
// `amount`, `unit`; place has `latitude`, `longitude`, `datum`. Rows: those of a list, each by its columns.
export type Typed =
  | "empty" | "unknown" | { text: string } | { list: Array<string> } | { parts: { [key in string]: string } }
  | { rows: Array<{ [key in string]: Typed }> };

export type Mark = "done" | "partly" | "stop" | "open" | "not-applicable";

export type Failure = { 
/**
 * Stable code, such as `store-wrong-passphrase`; the window branches on it, never on the words.
 */
code: string, 
/**
 * One plain sentence that says what to do next.
 */
message: string, 
/**
 * The field it belongs to, when there is one.
 */
field: string | null, };

export type FieldMessage = { 
/**
 * The field.
 */
field: string, 
/**
 * The sentence.
 */
message: string, };

export type StartView = { 
/**
 * `first-run` (no store yet), `locked` (a store waits for its passphrase), `damaged` or `open`.
 */
state: string, 
/**
 * Whether the reader has chosen a language on this computer.
 */
language_chosen: boolean, 
/**
 * The language of every sentence: `en`, `fr` or `sw`.
 */
language: string, 
/**
 * BCP 47 tag for the document's `lang` attribute, such as `fr-CD`.
 */
tag: string, 
/**
 * Languages to choose from, each under its own name.
 */
languages: Array<LanguageView>, 
/**
 * Countries to choose from.
 */
countries: Array<CountryView>, 
/**
 * The fixed labels: every `ui-…` message of the language, by id.
 */
labels: { [key in string]: string }, 
/**
 * The open cooperative.
 */
frame: FrameView | null, 
/**
 * File name of the store that waits or is open.
 */
store_name: string | null, 
/**
 * Who may open the store that waits, when there is more than one password.
 */
holders: Array<HolderView>, 
/**
 * What can be done about a store that is damaged.
 */
damage: DamageView | null, 
/**
 * A recovery sheet was made and not yet confirmed, or there is none.
 */
sheet: boolean, 
/**
 * Who has it open, such as "Amani, secretary".
 */
me: string | null, 
/**
 * Whoever has it open may only look.
 */
read_only: boolean, 
/**
 * Seconds without a hand after which the window locks; zero for never.
 */
idle_seconds: number, };

export type LanguageView = { 
/**
 * `en`, `fr` or `sw`.
 */
id: string, 
/**
 * Its own name for itself.
 */
name: string, };

export type CountryView = { 
/**
 * `cd` or `tz`.
 */
id: string, 
/**
 * Its name in the reader's language.
 */
name: string, };

export type FrameView = { 
/**
 * Name of the cooperative, or a sentence that it has none yet.
 */
cooperative: string, 
/**
 * Its place.
 */
place: string, 
/**
 * A sentence on every screen when the cooperative is invented.
 */
example: string | null, 
/**
 * What turned out to be damaged when it was opened, and was mended from its copy.
 */
mended: string | null, 
/**
 * Points still to be looked at.
 */
open_points: number, 
/**
 * Members whose internal inspection is due.
 */
inspections_due: number, 
/**
 * Different answers of two computers that a person still has to decide.
 */
conflicts: number, 
/**
 * What "undo" would take back, such as "Undo: Name of the site"; none when there is nothing.
 */
undo: string | null, 
/**
 * What "redo" would do again.
 */
redo: string | null, 
/**
 * Where the window stood when the program ended without being closed; asked about once.
 */
resume: ResumeView | null, };

export type ResumeView = { 
/**
 * The question whether to go back there.
 */
message: string, 
/**
 * That place.
 */
target: Target, };

export type HomeView = { 
/**
 * Where the cooperative stands, one sentence.
 */
lead: string, 
/**
 * The four phases.
 */
phases: Array<PhaseView>, 
/**
 * What to do next, late first; at most eight.
 */
tasks: Array<TaskView>, 
/**
 * How many more there are beyond those shown, as a sentence.
 */
more: string | null, 
/**
 * Three figures.
 */
figures: Array<FigureView>, 
/**
 * When the last good backup was made; nothing for an example.
 */
backup: BackupNoteView | null, };

export type PhaseView = { 
/**
 * Number and name, such as `2 · Foundations`.
 */
name: string, 
/**
 * Gates kept.
 */
done: number, 
/**
 * Gates in all.
 */
total: number, 
/**
 * The figure as a sentence.
 */
figure: string, 
/**
 * Its due date as a sentence.
 */
due: string | null, 
/**
 * The phase the cooperative is in.
 */
current: boolean, };

export type TaskView = { 
/**
 * Shape of its urgency.
 */
mark: Mark, 
/**
 * Word of its urgency, such as `Late`.
 */
tag: string, 
/**
 * What to do.
 */
title: string, 
/**
 * Why, or since when.
 */
detail: string, 
/**
 * Where the button leads.
 */
target: Target, };

export type Target = { "place": "question", 
/**
 * Which one.
 */
question: QuestionRef, } | { "place": "record", 
/**
 * The form.
 */
form: string, 
/**
 * The record.
 */
record: string | null, 
/**
 * What it is about, for forms with one record per subject.
 */
subject: string | null, } | { "place": "answers", 
/**
 * The form.
 */
form: string, 
/**
 * The record; none for a new one.
 */
record: string | null, } | { "place": "point", 
/**
 * The point.
 */
point: string, } | { "place": "register", 
/**
 * Its form.
 */
form: string, } | { "place": "page", 
/**
 * `home`, `cooperative`, `path`, `points`, `group`, `registers`, `fees`, `dossier` or `settings`.
 */
page: string, };

export type FigureView = { 
/**
 * The figure.
 */
figure: string, 
/**
 * What it counts.
 */
label: string, };

export type FieldView = { 
/**
 * The field's id in its form.
 */
id: string, 
/**
 * Its number, the same as on paper, such as `3` or `3.2`.
 */
number: string, 
/**
 * The section that begins with it.
 */
heading: string | null, 
/**
 * Short label.
 */
label: string, 
/**
 * The question in everyday words.
 */
question: string, 
/**
 * An example or a limit.
 */
hint: string | null, 
/**
 * Why we ask, and who sees it.
 */
why: string | null, 
/**
 * What the law or the standard asks, in plain words; shown behind a click with its sources.
 */
law: string | null, 
/**
 * Where that stands.
 */
sources: Array<SourceView>, 
/**
 * `text`, `long-text`, `whole`, `decimal`, `money`, `weight`, `area`, `date`, `time`, `answer`, `choice`,
 * `choices`, `points`, `place`, `phone`, `file`, `reference` or `list`.
 */
kind: string, 
/**
 * Whether it is reckoned from other fields: shown, never typed.
 */
computed: boolean, 
/**
 * Whether the record is incomplete without it.
 */
required: boolean, 
/**
 * Whether "I do not know" may be answered.
 */
unknown_allowed: boolean, 
/**
 * Choices, also of `answer` fields, of the currency, unit or datum of a value of parts, and of `reference` fields
 * as far as they are few.
 */
choices: Array<ChoiceView>, 
/**
 * For a `reference` whose register is long: the form in which [`LookUpView`] is asked for. `choices` then holds
 * only what is chosen.
 */
look_up: string | null, 
/**
 * The unit printed beside a decimal.
 */
unit: string | null, 
/**
 * What was typed last and accepted.
 */
typed: Typed, 
/**
 * The same as a finished text; a dash-like word when nothing is there.
 */
shown: string, 
/**
 * The same in another unit or datum, as a finished sentence.
 */
converted: string | null, 
/**
 * The kept file of a `file` field.
 */
file: FileView | null, 
/**
 * The rows of a `list`, each with its columns as fields.
 */
rows: Array<ListRowView>, 
/**
 * The columns of a blank row of a `list`.
 */
blank: Array<FieldView>, 
/**
 * A sentence when what is there breaks a rule.
 */
error: string | null, 
/**
 * Who may see it, one sentence.
 */
privacy: string, 
/**
 * What was being typed when the program ended by itself, and was not saved.
 */
draft: string | null, };

export type ListRowView = { 
/**
 * Its columns.
 */
fields: Array<FieldView>, };

export type ChoiceView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its words.
 */
label: string, 
/**
 * A line below.
 */
hint: string | null, 
/**
 * Its shape when it says how a point stands.
 */
mark: Mark | null, };

export type LookUpView = { 
/**
 * The first that fit.
 */
choices: Array<ChoiceView>, 
/**
 * That there are more, or none, as a sentence.
 */
note: string | null, };

export type FileView = { 
/**
 * SHA-256 of its bytes.
 */
hash: string, 
/**
 * Its name when it came in.
 */
name: string, 
/**
 * Kind, size and fingerprint as a finished sentence.
 */
about: string, 
/**
 * Whether it can be shown as a picture.
 */
picture: boolean, 
/**
 * A sentence when the file is missing or was changed.
 */
fault: string | null, };

export type PictureView = { 
/**
 * `data:image/jpeg;base64,…`.
 */
source: string, 
/**
 * What it is: the text alternative.
 */
name: string, };

export type RecordView = { 
/**
 * The form's id.
 */
form: string, 
/**
 * The record, once something was saved.
 */
record: string | null, 
/**
 * What it is about.
 */
subject: string | null, 
/**
 * Heading: the record's name or the form's title.
 */
title: string, 
/**
 * Line under the heading, such as the record's number.
 */
lead: string, 
/**
 * Fields that are to be shown now, in order.
 */
fields: Array<FieldView>, 
/**
 * Its sections with their state, for the task list; one without heading when the form has none.
 */
sections: Array<SectionView>, 
/**
 * Whether it is complete, as a sentence.
 */
standing: string, 
/**
 * Shape of that.
 */
mark: Mark, 
/**
 * That it was made with an older version of its form, and what taking it over would do.
 */
older: string | null, 
/**
 * Whether it may be removed.
 */
removable: boolean, 
/**
 * Whether it has a history that can be read.
 */
history: boolean, };

export type SectionView = { 
/**
 * Its title.
 */
title: string, 
/**
 * Shape of its state.
 */
mark: Mark, 
/**
 * Word of its state: not started, started, done.
 */
state: string, 
/**
 * Its first question.
 */
question: QuestionRef, 
/**
 * Its answers, for "check your answers"; what was skipped says so.
 */
answers: Array<AnswerLine>, };

export type SavedView = { 
/**
 * "Saved 10:42".
 */
message: string, 
/**
 * The record as it is now: conditions may show or hide fields.
 */
record: RecordView, };

export type HistoryView = { 
/**
 * Heading.
 */
title: string, 
/**
 * One act each.
 */
acts: Array<ActView>, };

export type ActView = { 
/**
 * When, in words.
 */
when: string, 
/**
 * Who, as far as the program knew people then.
 */
who: string | null, 
/**
 * What was done, in words, such as "Written".
 */
what: string, 
/**
 * What changed, one finished sentence for each field.
 */
changes: Array<string>, };

export type AnswerLine = { 
/**
 * The label.
 */
label: string, 
/**
 * The value in words; "not given" when there is none.
 */
value: string, 
/**
 * Where it is changed.
 */
change: Target | null, };

export type QuestionView = { 
/**
 * Where it is.
 */
question: QuestionRef, 
/**
 * Line above: chapter and position, one finished sentence.
 */
position: string, 
/**
 * How far.
 */
progress: ProgressView, 
/**
 * The form it saves to.
 */
form: string, 
/**
 * The record it saves to.
 */
record: string | null, 
/**
 * The subject it saves to.
 */
subject: string | null, 
/**
 * The field.
 */
field: FieldView, 
/**
 * What the registers already show, finished sentences.
 */
evidence: Array<string>, 
/**
 * What this answer also serves, finished sentences.
 */
serves: Array<string>, 
/**
 * The question before.
 */
previous: QuestionRef | null, 
/**
 * The question after; none after the last.
 */
next: QuestionRef | null, 
/**
 * Where "finish" leads after the last.
 */
finish: Target, };

export type QuestionRef = { 
/**
 * `start` (the first 15), `point` or `record`.
 */
flow: string, 
/**
 * The point's id; for a record its form, a slash and its id, such as `accident/9f…`, or `accident/` for a new one;
 * empty for `start`.
 */
id: string, 
/**
 * Position among the questions that are shown now, from 0.
 */
index: number, };

export type ProgressView = { 
/**
 * This many are behind.
 */
done: number, 
/**
 * Of this many.
 */
total: number, };

export type RowPlace = { 
/**
 * The row, from 0.
 */
row: number, 
/**
 * Its column.
 */
column: string, };

export type TableQuery = { 
/**
 * The form.
 */
form: string, 
/**
 * What was typed into the search.
 */
search: string, 
/**
 * The column the rows are sorted by; by number without.
 */
sort: string | null, 
/**
 * Whether from the last to the first.
 */
descending: boolean, 
/**
 * For each filtered field the choices that are let through.
 */
filters: Array<FilterChoice>, 
/**
 * Position of the first row asked for.
 */
offset: number, 
/**
 * How many; at most 200.
 */
limit: number, };

export type FilterChoice = { 
/**
 * The field.
 */
field: string, 
/**
 * Ids of choices; `-` stands for "not answered".
 */
choices: Array<string>, };

export type TableView = { 
/**
 * The form's id.
 */
form: string, 
/**
 * Heading.
 */
title: string, 
/**
 * How many there are, as a sentence.
 */
lead: string, 
/**
 * The columns that are shown.
 */
columns: Array<ColumnView>, 
/**
 * The rows asked for.
 */
rows: Array<RowView>, 
/**
 * Position of the first of them.
 */
offset: number, 
/**
 * How many were asked for.
 */
limit: number, 
/**
 * Rows that match in all.
 */
total: number, 
/**
 * "Rows 1 to 50 of 86".
 */
range: string, 
/**
 * That only the first matches are shown, as a sentence.
 */
more: string | null, 
/**
 * Totals of the matching rows under the columns that have one; empty when no column has.
 */
totals: Array<CellView>, 
/**
 * The columns that can be shown.
 */
offered: Array<OfferedColumn>, 
/**
 * The fields that can be filtered by.
 */
filters: Array<FilterView>, };

export type OfferedColumn = { 
/**
 * Field id.
 */
id: string, 
/**
 * Its head.
 */
head: string, 
/**
 * Whether it is shown.
 */
shown: boolean, };

export type FilterView = { 
/**
 * Field id.
 */
field: string, 
/**
 * Its label.
 */
label: string, 
/**
 * Its choices, "not answered" last.
 */
choices: Array<ChoiceView>, };

export type ColumnView = { 
/**
 * Field id, or `number`.
 */
id: string, 
/**
 * Its head.
 */
head: string, 
/**
 * Numbers stand to the right.
 */
numeric: boolean, };

export type RowView = { 
/**
 * The record.
 */
record: string, 
/**
 * One cell for each column.
 */
cells: Array<CellView>, };

export type CellView = { 
/**
 * Its words.
 */
text: string, 
/**
 * Its status shape.
 */
mark: Mark | null, };

export type CooperativeView = { 
/**
 * The profile.
 */
profile: Array<AnswerLine>, 
/**
 * Registers with their counts.
 */
registers: Array<RegisterView>, };

export type RegisterView = { 
/**
 * The form.
 */
form: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What it is for; not said of every register.
 */
lead: string | null, 
/**
 * How many records, as a finished short text.
 */
count: string, };

export type RegistersView = { 
/**
 * One sentence.
 */
lead: string, 
/**
 * The shelves.
 */
shelves: Array<ShelfView>, };

export type ShelfView = { 
/**
 * Its title.
 */
title: string, 
/**
 * Its books.
 */
registers: Array<RegisterView>, };

export type FiguresView = { 
/**
 * Finished sentences.
 */
sentences: Array<FigureLine>, 
/**
 * Pictures.
 */
charts: Array<ChartView>, };

export type FigureLine = { 
/**
 * Shape, when it says that something is late, missing or too much.
 */
mark: Mark | null, 
/**
 * The sentence.
 */
text: string, 
/**
 * What it was reckoned from, and by whose definition.
 */
notes: Array<string>, };

export type ChartView = { 
/**
 * The chart's id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * What to look at.
 */
lead: string, 
/**
 * `columns` (months, side by side) or `bars` (one below the other).
 */
shape: string, 
/**
 * What parts each bar, in order; one entry without parts.
 */
series: Array<string>, 
/**
 * One bar each.
 */
rows: Array<ChartRowView>, 
/**
 * Heads of the table beside it; the first stands over the labels.
 */
heads: Array<string>, 
/**
 * The greatest value as a finished text.
 */
greatest: string, };

export type ChartRowView = { 
/**
 * Its label.
 */
label: string, 
/**
 * Its parts, one for each series.
 */
values: Array<ChartValueView>, };

export type ChartValueView = { 
/**
 * Thousandths of the greatest bar; none when it is not known.
 */
share: number | null, 
/**
 * The number in words.
 */
text: string, };

export type ImportView = { 
/**
 * The form.
 */
form: string, 
/**
 * File name.
 */
file: string, 
/**
 * What the file leaves open: asked once for the whole file, before anything else is shown.
 */
questions: Array<ImportQuestion>, 
/**
 * How many rows are accepted, as a sentence.
 */
accepted: string, 
/**
 * How many are not, as a sentence.
 */
rejected: string, 
/**
 * Columns that are not read, as a sentence.
 */
ignored: string | null, 
/**
 * Each rejected row; at most 500.
 */
rows: Array<RejectedView>, 
/**
 * That there are more rejected rows than those, as a sentence.
 */
more: string | null, 
/**
 * Rows that look like a record that is there already, or like an earlier row; at most 200.
 */
doubles: Array<DoubleView>, 
/**
 * How many of them still wait for a decision, as a sentence.
 */
undecided: string | null, 
/**
 * Whether the accepted rows are in the register now.
 */
applied: boolean, 
/**
 * Whether there is anything to apply and nothing left open.
 */
applicable: boolean, };

export type ImportQuestion = { 
/**
 * `dates` or `decimals`.
 */
id: string, 
/**
 * The question, with an example from the file.
 */
text: string, 
/**
 * The answers.
 */
choices: Array<ChoiceView>, 
/**
 * The one that was given.
 */
chosen: string | null, };

export type RejectedView = { 
/**
 * Row in the sheet, the heading being row 1; with the sheet's name when it is not the first.
 */
row: string, 
/**
 * Head of the column.
 */
column: string, 
/**
 * What is wrong and what to do.
 */
message: string, };

export type DoubleView = { 
/**
 * Row in the sheet, from 1.
 */
row: number, 
/**
 * Why it looks the same, one sentence.
 */
reason: string, 
/**
 * Head over what is there: the record's name, or the earlier row.
 */
there: string, 
/**
 * Both sides, field by field.
 */
lines: Array<DoubleLine>, 
/**
 * What was decided: `skip` (the row is left out), `both` (it is another one), `fill` (blank answers of the record
 * are filled from the row); none yet.
 */
decision: string | null, 
/**
 * Whether `fill` is offered: the other one is a record, not a row.
 */
fillable: boolean, };

export type DoubleLine = { 
/**
 * Its label.
 */
label: string, 
/**
 * What is there.
 */
there: string, 
/**
 * What the row says.
 */
row: string, 
/**
 * Whether they differ.
 */
differs: boolean, };

export type WorkView = { 
/**
 * Rows done.
 */
done: number, 
/**
 * Whether something runs.
 */
running: boolean, };

export type PointsView = { 
/**
 * How many are met, as a sentence.
 */
lead: string, 
/**
 * A stop finding, said at the top.
 */
stop: string | null, 
/**
 * Where we stand per standard, finished sentences.
 */
standards: Array<FigureView>, 
/**
 * The chapters.
 */
chapters: Array<ChapterView>, };

export type ChapterView = { 
/**
 * Its title.
 */
title: string, 
/**
 * Its points.
 */
points: Array<PointLine>, };

export type PointLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Shape of its state.
 */
mark: Mark, 
/**
 * Word of its state.
 */
state: string, 
/**
 * Its first question; none when it lives from the registers alone.
 */
question: QuestionRef | null, };

export type PointView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Shape of its state.
 */
mark: Mark, 
/**
 * Word of its state.
 */
state: string, 
/**
 * Why it has this state.
 */
reasons: Array<string>, 
/**
 * What to do.
 */
action: string, 
/**
 * The answers given.
 */
answers: Array<AnswerLine>, 
/**
 * What the registers show.
 */
evidence: Array<string>, 
/**
 * Which references it serves.
 */
serves: Array<string>, 
/**
 * Its first question.
 */
question: QuestionRef | null, 
/**
 * The next point to look at.
 */
next: Target | null, };

export type PathView = { 
/**
 * How many steps are done, as a sentence.
 */
lead: string, 
/**
 * Steps by stage.
 */
stages: Array<StageView>, 
/**
 * Milestones in order.
 */
milestones: Array<MilestoneView>, };

export type StageView = { 
/**
 * Its title.
 */
title: string, 
/**
 * Its steps.
 */
steps: Array<StepView>, };

export type StepView = { 
/**
 * Its id: the subject of its record.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The term in the country's official language.
 */
official: string, 
/**
 * Shape of its state.
 */
mark: Mark, 
/**
 * Word of its state.
 */
state: string, 
/**
 * Why.
 */
why: string, 
/**
 * What to do.
 */
how: string, 
/**
 * Terms and values: office, papers, result, validity, fees, what it needs first.
 */
lines: Array<AnswerLine>, 
/**
 * Where it comes from.
 */
sources: Array<SourceView>, 
/**
 * "To confirm at the office" when the source is not primary.
 */
badge: string | null, 
/**
 * Where its state is written.
 */
target: Target, };

export type MilestoneView = { 
/**
 * Its title.
 */
title: string, 
/**
 * Its phase.
 */
phase: string, 
/**
 * Shape of its state.
 */
mark: Mark, 
/**
 * Word of its state.
 */
state: string, 
/**
 * Why it matters.
 */
why: string, 
/**
 * Its due date as a sentence.
 */
due: string, 
/**
 * Its gates.
 */
gates: Array<GateView>, };

export type GateView = { 
/**
 * Shape of its state.
 */
mark: Mark, 
/**
 * What it asks and how it stands, one sentence.
 */
text: string, };

export type SourceView = { 
/**
 * Title, issuer and date, one line.
 */
title: string, 
/**
 * Its address.
 */
link: string | null, 
/**
 * What was read of it, in words.
 */
mark: string, };

export type GroupView = { 
/**
 * Year, members, inspected.
 */
lead: string, 
/**
 * Coverage and sample figures.
 */
figures: Array<FigureView>, 
/**
 * How the outside sample follows: scheme, formula, numbers.
 */
sample: Array<AnswerLine>, 
/**
 * "Estimate; the certifier decides."
 */
notice: string, 
/**
 * Members whose inspection is due, the oldest first.
 */
due: TableView, 
/**
 * Sources.
 */
sources: Array<SourceView>, };

export type FeesView = { 
/**
 * Period.
 */
lead: string, 
/**
 * Items by group.
 */
groups: Array<FeeGroupView>, 
/**
 * Known sums, one for each currency.
 */
totals: Array<FigureView>, 
/**
 * How many items are unknown, as a sentence.
 */
unknown: string, 
/**
 * Ask before you travel.
 */
notice: string, };

export type FeeGroupView = { 
/**
 * Its title.
 */
title: string, 
/**
 * Its items.
 */
items: Array<FeeView>, };

export type FeeView = { 
/**
 * Its id: the subject of a quote.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How it is counted, with the numbers in it.
 */
basis: string, 
/**
 * The amount for twelve months, or a word that it is unknown.
 */
amount: string, 
/**
 * Whether the amount is known.
 */
known: boolean, 
/**
 * "To confirm", "for information", "told by the office" …
 */
badge: string | null, 
/**
 * What the reader must know.
 */
note: string | null, 
/**
 * Where it comes from.
 */
sources: Array<SourceView>, 
/**
 * Where the office's amount is written.
 */
target: Target, };

export type DossierView = { 
/**
 * Readers.
 */
views: Array<OptionView>, 
/**
 * Languages.
 */
languages: Array<OptionView>, 
/**
 * Standards with where we stand.
 */
standards: Array<OptionView>, 
/**
 * Sections of each view, by view id; those that cannot be left out are `fixed`.
 */
sections: Array<[string, Array<OptionView>]>, 
/**
 * What is chosen at first.
 */
choice: DossierChoice, };

export type OptionView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
label: string, 
/**
 * A line below.
 */
hint: string | null, 
/**
 * It cannot be left out.
 */
fixed: boolean, };

export type DossierChoice = { 
/**
 * The reader: a view's id.
 */
view: string, 
/**
 * The language of the paper.
 */
language: string, 
/**
 * Standards, at least one.
 */
standards: Array<string>, 
/**
 * Sections; fixed ones are added anyway.
 */
sections: Array<string>, 
/**
 * The reader's name, printed on the cover; may be empty.
 */
reader: string, };

export type PreviewView = { 
/**
 * Language tag of the words below.
 */
tag: string, 
/**
 * Kind of paper.
 */
kind: string, 
/**
 * The cooperative.
 */
name: string, 
/**
 * Its place.
 */
place: string, 
/**
 * Terms and values of the cover.
 */
lines: Array<[string, string]>, 
/**
 * The statement of what this is not.
 */
statement: Array<string>, 
/**
 * Titles of the sections in order.
 */
sections: Array<string>, 
/**
 * Banner when the data are invented.
 */
example: string | null, 
/**
 * Short fingerprint.
 */
fingerprint: string, 
/**
 * Pages and size, one sentence in the window's language.
 */
size: string, 
/**
 * What the reader will not see, one sentence in the window's language.
 */
privacy: string, };

export type DoneView = { 
/**
 * One sentence.
 */
message: string, 
/**
 * Full path of the file, when one was written.
 */
path: string | null, };

export type SettingsView = { 
/**
 * Terms and values: program version, file, its place, data packs and their editions.
 */
about: Array<AnswerLine>, 
/**
 * Attributions that must be shown.
 */
notices: Array<string>, 
/**
 * Sources of the built-in facts.
 */
sources: Array<SourceView>, };

export type CheckView = { 
/**
 * The result in one line.
 */
heading: string, 
/**
 * Shape of it.
 */
mark: Mark, 
/**
 * What was looked at.
 */
lines: Array<string>, 
/**
 * What is wrong.
 */
faults: Array<string>, 
/**
 * The last mark of the history.
 */
head: string, };

export type DamageView = { 
/**
 * What happened, one line.
 */
heading: string, 
/**
 * What was found, and what was done about it.
 */
lead: string, 
/**
 * Where the damaged file lies, untouched.
 */
aside: string, 
/**
 * How to go on; none when there is no backup and nothing can be read.
 */
ways: Array<DamageWayView>, 
/**
 * What one of the ways would lack, one finished sentence each.
 */
missing: Array<string>, 
/**
 * How many more are missing, as a sentence.
 */
more: string | null, };

export type DamageWayView = { 
/**
 * `salvaged` or `backup`.
 */
id: string, 
/**
 * Its name.
 */
title: string, 
/**
 * What it brings and what it lacks.
 */
text: string, 
/**
 * Whether it can be chosen. `salvaged` waits for a password until then.
 */
open: boolean, };

export type HolderView = { 
/**
 * Role and number, such as `secretary-2`.
 */
person: string, 
/**
 * The same in words.
 */
name: string, };

export type PeopleView = { 
/**
 * Everybody, those who left last.
 */
people: Array<PersonView>, 
/**
 * Roles that a new person can have, each with what it may do.
 */
roles: Array<OptionView>, 
/**
 * Whether the reader may add people and take them away.
 */
may_manage: boolean, 
/**
 * Whether there is a recovery sheet, one sentence.
 */
recovery: string, 
/**
 * Shape of that.
 */
recovery_mark: Mark, 
/**
 * Minutes without a hand after which the program locks itself, as one of the choices.
 */
idle: string, 
/**
 * Those that can be chosen.
 */
idle_choices: Array<OptionView>, 
/**
 * Which of them is the default, and that it is one.
 */
idle_hint: string, };

export type PersonView = { 
/**
 * Role and number, such as `secretary-2`.
 */
person: string, 
/**
 * The name that was typed, or role and number.
 */
name: string, 
/**
 * The role in words.
 */
role: string, 
/**
 * Since when, or until when, one sentence.
 */
since: string, 
/**
 * Whether they left.
 */
gone: boolean, 
/**
 * Whether it is the reader.
 */
me: boolean, 
/**
 * Whether the reader may take their key away.
 */
may_leave: boolean, };

export type RecoverySheetView = { 
/**
 * Its words, in order.
 */
words: Array<string>, 
/**
 * What has to be typed to confirm it.
 */
check: string, 
/**
 * How it is kept, one sentence each.
 */
advice: Array<string>, 
/**
 * The words as a code that a telephone reads: `data:image/svg+xml;base64,…`.
 */
code: string, };

export type BackupsView = { 
/**
 * When the last good backup was made, one sentence.
 */
last: string, 
/**
 * Shape of that.
 */
mark: Mark, 
/**
 * When backups are made and how long they are kept.
 */
rule: string, 
/**
 * Where they go besides the program's own folder.
 */
places: Array<BackupPlaceView>, 
/**
 * Backups that are there, newest first.
 */
kept: Array<BackupLineView>, };

export type BackupPlaceView = { 
/**
 * `folder` or `stick`.
 */
id: string, 
/**
 * Its name.
 */
label: string, 
/**
 * What it is for.
 */
hint: string, 
/**
 * Its path, once one is chosen.
 */
path: string | null, 
/**
 * How it stands, one sentence; what to do when the last backup there failed.
 */
state: string, 
/**
 * Shape of that.
 */
mark: Mark, };

export type BackupLineView = { 
/**
 * When it was made.
 */
made: string, 
/**
 * Its size.
 */
size: string, 
/**
 * Where it is.
 */
place: string, };

export type BackupNoteView = { 
/**
 * Shape.
 */
mark: Mark, 
/**
 * When the last good backup was made.
 */
text: string, 
/**
 * Where it is, or what to do.
 */
detail: string, };

export type RestoreView = { 
/**
 * Name of the file.
 */
file: string, 
/**
 * When it was made, one sentence.
 */
made: string, 
/**
 * Its size, one sentence.
 */
size: string, 
/**
 * Who may open it, when there is more than one password.
 */
holders: Array<HolderView>, 
/**
 * What is in it, once it was opened.
 */
inside: InsideView | null, };

export type InsideView = { 
/**
 * Labels and values.
 */
lines: Array<AnswerLine>, 
/**
 * What would be put aside, and whether it is newer.
 */
warning: string | null, 
/**
 * `replace`: this laptop takes the place of the one it comes from; `beside`: both go on working.
 */
ways: Array<OptionView>, };

export type LaptopsView = { 
/**
 * How it works, one or two sentences.
 */
lead: string, 
/**
 * Which computer this is, and what was exchanged last.
 */
lines: Array<AnswerLine>, 
/**
 * What may go into a bundle; the usual choice first.
 */
since: Array<OptionView>, 
/**
 * Conflicts that are open.
 */
conflicts: Array<ConflictView>, };

export type BundleView = { 
/**
 * Whose it is, and of when.
 */
heading: string, 
/**
 * What it would do, register by register.
 */
lines: Array<AnswerLine>, 
/**
 * What a person may decide now or later.
 */
conflicts: Array<ConflictView>, 
/**
 * Whether everything in it is here already.
 */
nothing: boolean, };

export type ConflictView = { 
/**
 * The record and the field.
 */
id: string, 
/**
 * The record.
 */
title: string, 
/**
 * The field.
 */
label: string, 
/**
 * What each computer says; the first is shown until somebody decides.
 */
sides: Array<SideView>, 
/**
 * The side that was chosen, from 0.
 */
chosen: number | null, };

export type SideView = { 
/**
 * Which computer, and when.
 */
whose: string, 
/**
 * The answer in words.
 */
value: string, };

