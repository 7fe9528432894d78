import { invoke } from "@tauri-apps/api/core";
import type {
  BackupsView, BundleView, CheckView, CooperativeView, DamageView, DoneView, DossierChoice, DossierView, FeesView, FiguresView,
  FrameView, GroupView, HistoryView, HomeView, ImportView, LaptopsView, LookUpView, PathView, PeopleView, PictureView, PointView,
  PointsView, PreviewView, QuestionRef, QuestionView, RecordView, RecoverySheetView, RegistersView, RestoreView, RowPlace,
  SavedView, SettingsView, StartView, TableQuery, TableView, Target, Typed, WorkView,
} from "./bindings";

/** The field of a record that a value belongs to. */
export type Spot = { form: string; record: string | null; subject: string | null; field: string };
/** What is done with a row that looks like a record that is there already. */
export type Decision = "skip" | "both" | "fill";
/** What kind of file a register is written into. */
export type FileKind = "xlsx" | "csv" | "json";
/** What opens a backup: somebody's passphrase, or the recovery words. */
export type Opening = { person: string | null; passphrase: string | null; words: string | null };

export const start = () => invoke<StartView>("start");
export const setLanguage = (language: string) => invoke<StartView>("set_language", { language });
export const createStore = (country: string, name: string, passphrase: string) => invoke<StartView>("create_store", { country, name, passphrase });
export const openExample = (country: string) => invoke<StartView>("open_example", { country });
export const unlock = (person: string | null, passphrase: string) => invoke<StartView>("unlock", { person, passphrase });
export const recover = (words: string, person: string | null, passphrase: string) => invoke<StartView>("recover", { words, person, passphrase });
export const lock = () => invoke<StartView>("lock");
export const closeStore = () => invoke<StartView>("close_store");
export const frame = () => invoke<FrameView>("frame");
export const undo = () => invoke<DoneView>("undo");
export const redo = () => invoke<DoneView>("redo");
export const notePlace = (target: Target | null) => invoke<null>("note_place", { target });
export const noteDraft = (spot: Spot, text: string | null) => invoke<null>("note_draft", { ...spot, text });
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
export const eraseRecord = (form: string, record: string, reason: string) => invoke<DoneView>("erase_record", { form, record, reason });
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
export const people = () => invoke<PeopleView>("people");
export const addPerson = (name: string, role: string, passphrase: string) => invoke<PeopleView>("add_person", { name, role, passphrase });
export const removePerson = (person: string) => invoke<PeopleView>("remove_person", { person });
export const changePassphrase = (old: string, fresh: string) => invoke<DoneView>("change_passphrase", { old, new: fresh });
export const setIdle = (minutes: string) => invoke<PeopleView>("set_idle", { minutes });
export const recoverySheet = () => invoke<RecoverySheetView>("recovery_sheet");
export const newRecovery = () => invoke<RecoverySheetView>("new_recovery");
export const saveRecoverySheet = () => invoke<DoneView | null>("save_recovery_sheet");
export const confirmRecovery = (word: string) => invoke<StartView>("confirm_recovery", { word });
export const backups = () => invoke<BackupsView>("backups");
export const chooseBackupPlace = (place: string) => invoke<BackupsView | null>("choose_backup_place", { place });
export const forgetBackupPlace = (place: string) => invoke<BackupsView>("forget_backup_place", { place });
export const backUp = () => invoke<DoneView>("back_up");
export const chooseRestore = () => invoke<RestoreView | null>("choose_restore");
export const lookIntoRestore = (opening: Opening) => invoke<RestoreView>("look_into_restore", opening);
export const applyRestore = (way: string) => invoke<StartView>("apply_restore", { way });
export const dropRestore = () => invoke<null>("drop_restore");
export const laptops = () => invoke<LaptopsView>("laptops");
export const writeBundle = (since: string) => invoke<DoneView | null>("write_bundle", { since });
export const previewBundle = () => invoke<BundleView | null>("preview_bundle");
export const decideBundle = (conflict: string, side: number) => invoke<BundleView>("decide_bundle", { conflict, side });
export const applyBundle = () => invoke<DoneView>("apply_bundle");
export const dropBundle = () => invoke<null>("drop_bundle");
export const settleConflict = (conflict: string, side: number) => invoke<LaptopsView>("settle_conflict", { conflict, side });
export const checkStore = () => invoke<CheckView>("check_store");
export const proveHead = (head: string) => invoke<DoneView>("prove_head", { head });
export const salvage = (passphrase: string, person: string | null) => invoke<DamageView>("salvage", { passphrase, person });
export const takeWay = (way: string) => invoke<StartView>("take_way", { way });
