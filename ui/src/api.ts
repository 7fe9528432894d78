import { invoke } from "@tauri-apps/api/core";
import type {
  CooperativeView, DoneView, DossierChoice, DossierView, FeesView, FiguresView, FrameView, GroupView, HistoryView, HomeView,
  ImportView, LookUpView, PathView, PictureView, PointView, PointsView, PreviewView, QuestionRef, QuestionView, RecordView,
  RegistersView, RowPlace, SavedView, SettingsView, StartView, TableQuery, TableView, Target, Typed, WorkView,
} from "./bindings";

/** The field of a record that a value belongs to. */
export type Spot = { form: string; record: string | null; subject: string | null; field: string };
/** What is done with a row that looks like a record that is there already. */
export type Decision = "skip" | "both" | "fill";
/** What kind of file a register is written into. */
export type FileKind = "xlsx" | "csv" | "json";

export const start = () => invoke<StartView>("start");
export const setLanguage = (language: string) => invoke<StartView>("set_language", { language });
export const createStore = (country: string, passphrase: string) => invoke<StartView>("create_store", { country, passphrase });
export const openExample = (country: string) => invoke<StartView>("open_example", { country });
export const chooseRestore = () => invoke<StartView | null>("choose_restore");
export const unlock = (passphrase: string) => invoke<StartView>("unlock", { passphrase });
export const closeStore = () => invoke<StartView>("close_store");
export const frame = () => invoke<FrameView>("frame");
export const undo = () => invoke<DoneView>("undo");
export const redo = () => invoke<DoneView>("redo");
export const notePlace = (target: Target | null) => invoke<null>("note_place", { target });
export const home = () => invoke<HomeView>("home");
export const openQuestion = (question: QuestionRef) => invoke<QuestionView>("open_question", { question });
export const saveField = (spot: Spot, typed: Typed) => invoke<SavedView>("save_field", { ...spot, typed });
export const attachFile = (spot: Spot, at: RowPlace | null) => invoke<SavedView | null>("attach_file", { ...spot, at });
export const showFile = (hash: string) => invoke<PictureView>("show_file", { hash });
export const saveFile = (hash: string, original: boolean) => invoke<DoneView | null>("save_file", { hash, original });
export const lookAtPage = () => invoke<PictureView | null>("look_at_page");
export const lookUp = (form: string, search: string) => invoke<LookUpView>("look_up", { form, search });
export const cooperative = () => invoke<CooperativeView>("cooperative");
export const registers = () => invoke<RegistersView>("registers");
export const table = (query: TableQuery) => invoke<TableView>("table", { query });
export const chooseColumns = (form: string, columns: string[]) => invoke<null>("choose_columns", { form, columns });
export const figures = (form: string) => invoke<FiguresView>("figures", { form });
export const openRecord = (form: string, record: string | null, subject: string | null) => invoke<RecordView>("open_record", { form, record, subject });
export const namedBy = (form: string, record: string) => invoke<string[]>("named_by", { form, record });
export const removeRecords = (form: string, records: string[], reason: string) => invoke<DoneView>("remove_records", { form, records, reason });
export const renewRecord = (form: string, record: string) => invoke<SavedView>("renew_record", { form, record });
export const history = (form: string, record: string) => invoke<HistoryView>("history", { form, record });
export const previewImport = (form: string) => invoke<ImportView | null>("preview_import", { form });
export const answerImport = (question: string, choice: string) => invoke<ImportView>("answer_import", { question, choice });
export const decideDouble = (row: number, decision: Decision) => invoke<ImportView>("decide_double", { row, decision });
export const decideDoubles = (decision: Decision) => invoke<ImportView>("decide_doubles", { decision });
export const applyImport = () => invoke<ImportView>("apply_import");
export const dropImport = () => invoke<null>("drop_import");
export const work = () => invoke<WorkView>("work");
export const stopWork = () => invoke<null>("stop_work");
export const exportTable = (form: string, to: FileKind, records: string[] | null) => invoke<DoneView | null>("export_table", { form, to, records });
export const template = (form: string) => invoke<DoneView | null>("template", { form });
export const printForm = (form: string, record: string | null, language: string | null) => invoke<DoneView | null>("print_form", { form, record, language });
export const printTable = (query: TableQuery, records: string[] | null) => invoke<DoneView | null>("print_table", { query, records });
export const points = () => invoke<PointsView>("points");
export const point = (point: string) => invoke<PointView>("point", { point });
export const path = () => invoke<PathView>("path");
export const group = () => invoke<GroupView>("group");
export const fees = () => invoke<FeesView>("fees");
export const dossier = () => invoke<DossierView>("dossier");
export const previewDossier = (choice: DossierChoice) => invoke<PreviewView>("preview_dossier", { choice });
export const saveDossier = (choice: DossierChoice) => invoke<DoneView | null>("save_dossier", { choice });
export const settings = () => invoke<SettingsView>("settings");
