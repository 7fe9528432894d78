// Generated from src-tauri/crates/desk/src/view by `cargo xtask bless`. Do not edit.

// What a hand typed into a field, before it is read. Parts: money has `amount`, `currency`; weight has `amount`,
// `unit`; place has `latitude`, `longitude`, `datum`.
export type Typed = "empty" | "unknown" | { text: string } | { list: Array<string> } | { parts: { [key in string]: string } };

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
 * `first-run` (no store yet), `locked` (a store waits for its passphrase) or `open`.
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
store_name: string | null, };

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
 * Points still to be looked at.
 */
open_points: number, 
/**
 * Members whose internal inspection is due.
 */
inspections_due: number, };

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
figures: Array<FigureView>, };

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
subject: string | null, } | { "place": "point", 
/**
 * The point.
 */
point: string, } | { "place": "register", 
/**
 * Its form.
 */
form: string, } | { "place": "page", 
/**
 * `home`, `cooperative`, `path`, `points`, `group`, `fees`, `dossier` or `settings`.
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
 * `text`, `long-text`, `whole`, `decimal`, `money`, `weight`, `date`, `answer`, `choice`, `choices`,
 * `place`, `phone`, `file` or `reference`.
 */
kind: string, 
/**
 * Whether the record is incomplete without it.
 */
required: boolean, 
/**
 * Whether "I do not know" may be answered.
 */
unknown_allowed: boolean, 
/**
 * Choices, also of `answer` and `reference` fields, and of the currency, unit or datum of a value of parts.
 */
choices: Array<ChoiceView>, 
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
 * A sentence when what is there breaks a rule.
 */
error: string | null, 
/**
 * Who may see it, one sentence.
 */
privacy: string, };

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
 * Whether it may be removed.
 */
removable: boolean, };

export type SavedView = { 
/**
 * "Saved 10:42".
 */
message: string, 
/**
 * The record as it is now: conditions may show or hide fields.
 */
record: RecordView, };

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
 * Columns.
 */
columns: Array<ColumnView>, 
/**
 * The rows of this page.
 */
rows: Array<RowView>, 
/**
 * Position of the first row of this page.
 */
offset: number, 
/**
 * How many rows a page holds.
 */
limit: number, 
/**
 * Rows that match in all.
 */
total: number, 
/**
 * "Rows 1 to 50 of 86".
 */
range: string, };

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
 * `start` (the first 15) or `point`.
 */
flow: string, 
/**
 * The point's id; empty for `start`.
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
 * How many records, as a finished short text.
 */
count: string, };

export type ImportView = { 
/**
 * File name.
 */
file: string, 
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
 * Each rejected row.
 */
rows: Array<RejectedView>, 
/**
 * Whether the accepted rows are in the register now.
 */
applied: boolean, 
/**
 * Whether there is anything to apply.
 */
applicable: boolean, };

export type RejectedView = { 
/**
 * Row in the sheet, the heading being row 1.
 */
row: number, 
/**
 * Head of the column.
 */
column: string, 
/**
 * What is wrong and what to do.
 */
message: string, };

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

