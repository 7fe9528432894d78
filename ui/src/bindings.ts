// Generated from src-tauri/crates/desk/src/view by `cargo xtask bless`. Do not edit.

export type Mark = "done" | "partly" | "stop" | "open" | "not-applicable";

export type Typed = "empty" | "unknown" | { "text": string } | { "list": Array<string> } | { "parts": { [key in string]: string } };

export type Failure = { code: string, message: string, field: string | null, };

export type FieldMessage = { field: string, message: string, };

export type StartView = { state: string, language_chosen: boolean, language: string, tag: string, languages: Array<LanguageView>, countries: Array<CountryView>, labels: { [key in string]: string }, frame: FrameView | null, store_name: string | null, };

export type LanguageView = { id: string, name: string, };

export type CountryView = { id: string, name: string, };

export type FrameView = { cooperative: string, place: string, example: string | null, open_points: number, inspections_due: number, late: number, };

export type HomeView = { lead: string, phases: Array<PhaseView>, tasks: Array<TaskView>, more: string | null, figures: Array<FigureView>, };

export type PhaseView = { name: string, done: number, total: number, figure: string, due: string | null, current: boolean, };

export type TaskView = { mark: Mark, tag: string, title: string, detail: string, target: Target, };

export type Target = { "place": "question", question: QuestionRef, } | { "place": "record", form: string, record: string | null, subject: string | null, } | { "place": "point", point: string, } | { "place": "register", form: string, } | { "place": "page", page: string, };

export type FigureView = { figure: string, label: string, };

export type FieldView = { id: string, label: string, question: string, hint: string | null, why: string | null, kind: string, required: boolean, unknown_allowed: boolean, choices: Array<ChoiceView>, unit: string | null, typed: Typed, shown: string, error: string | null, privacy: string, };

export type ChoiceView = { id: string, label: string, hint: string | null, mark: Mark | null, };

export type RecordView = { form: string, record: string | null, subject: string | null, title: string, lead: string, fields: Array<FieldView>, removable: boolean, };

export type SavedView = { message: string, record: RecordView, };

export type AnswerLine = { label: string, value: string, change: Target | null, };

export type TableView = { form: string, title: string, lead: string, columns: Array<ColumnView>, rows: Array<RowView>, offset: number, limit: number, total: number, range: string, };

export type ColumnView = { id: string, head: string, numeric: boolean, };

export type RowView = { record: string, cells: Array<CellView>, };

export type CellView = { text: string, mark: Mark | null, };

export type QuestionView = { question: QuestionRef, position: string, progress: ProgressView, form: string, record: string | null, subject: string | null, field: FieldView, evidence: Array<string>, serves: Array<string>, previous: QuestionRef | null, next: QuestionRef | null, finish: Target, };

export type QuestionRef = { flow: string, id: string, index: number, };

export type ProgressView = { done: number, total: number, };

export type CooperativeView = { profile: Array<AnswerLine>, registers: Array<RegisterView>, };

export type RegisterView = { form: string, title: string, count: string, };

export type ImportView = { file: string, accepted: string, rejected: string, rows: Array<RejectedView>, applied: boolean, applicable: boolean, };

export type RejectedView = { row: number, column: string, message: string, };

export type PointsView = { lead: string, stop: string | null, standards: Array<FigureView>, chapters: Array<ChapterView>, };

export type ChapterView = { title: string, points: Array<PointLine>, };

export type PointLine = { id: string, name: string, mark: Mark, state: string, question: QuestionRef | null, };

export type PointView = { id: string, name: string, mark: Mark, state: string, reasons: Array<string>, action: string, answers: Array<AnswerLine>, evidence: Array<string>, serves: Array<string>, question: QuestionRef | null, next: Target | null, };

export type PathView = { lead: string, stages: Array<StageView>, milestones: Array<MilestoneView>, };

export type StageView = { title: string, steps: Array<StepView>, };

export type StepView = { id: string, title: string, official: string, mark: Mark, state: string, why: string, how: string, lines: Array<AnswerLine>, sources: Array<SourceView>, badge: string | null, target: Target, };

export type MilestoneView = { title: string, phase: string, mark: Mark, state: string, why: string, due: string, gates: Array<GateView>, };

export type GateView = { mark: Mark, text: string, };

export type SourceView = { title: string, link: string | null, mark: string, };

export type GroupView = { lead: string, figures: Array<FigureView>, sample: Array<AnswerLine>, notice: string, due: TableView, sources: Array<SourceView>, };

export type FeesView = { lead: string, groups: Array<FeeGroupView>, totals: Array<FigureView>, unknown: string, notice: string, };

export type FeeGroupView = { title: string, items: Array<FeeView>, };

export type FeeView = { id: string, name: string, basis: string, amount: string, known: boolean, badge: string | null, note: string | null, sources: Array<SourceView>, target: Target, };

export type DossierView = { views: Array<OptionView>, languages: Array<OptionView>, standards: Array<OptionView>, sections: Array<[string, Array<OptionView>]>, choice: DossierChoice, };

export type OptionView = { id: string, label: string, hint: string | null, fixed: boolean, };

export type DossierChoice = { view: string, language: string, standards: Array<string>, sections: Array<string>, reader: string, };

export type PreviewView = { tag: string, kind: string, name: string, place: string, lines: Array<[string, string]>, statement: Array<string>, sections: Array<string>, example: string | null, fingerprint: string, size: string, privacy: string, };

export type DoneView = { message: string, path: string | null, };

export type SettingsView = { about: Array<AnswerLine>, notices: Array<string>, sources: Array<SourceView>, };

