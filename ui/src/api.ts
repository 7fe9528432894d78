import { invoke } from "@tauri-apps/api/core";
import type {
  CooperativeView, DoneView, DossierChoice, DossierView, FeesView, FrameView, GroupView, HomeView, ImportView, PathView,
  PointView, PointsView, PreviewView, QuestionRef, QuestionView, RecordView, SavedView, SettingsView, StartView, TableView,
  Typed,
} from "./bindings";

/** The field of a record that a value belongs to. */
export type Spot = { form: string; record: string | null; subject: string | null; field: string };

export const start = () => invoke<StartView>("start");
export const setLanguage = (language: string) => invoke<StartView>("set_language", { language });
export const createStore = (country: string, passphrase: string) => invoke<StartView>("create_store", { country, passphrase });
export const openExample = (country: string) => invoke<StartView>("open_example", { country });
export const chooseRestore = () => invoke<StartView | null>("choose_restore");
export const unlock = (passphrase: string) => invoke<StartView>("unlock", { passphrase });
export const closeStore = () => invoke<StartView>("close_store");
export const frame = () => invoke<FrameView>("frame");
export const home = () => invoke<HomeView>("home");
export const openQuestion = (question: QuestionRef) => invoke<QuestionView>("open_question", { question });
export const saveField = (spot: Spot, typed: Typed) => invoke<SavedView>("save_field", { ...spot, typed });
export const cooperative = () => invoke<CooperativeView>("cooperative");
export const table = (form: string, search: string, offset: number) => invoke<TableView>("table", { form, search, offset });
export const openRecord = (form: string, record: string | null, subject: string | null) => invoke<RecordView>("open_record", { form, record, subject });
export const removeRecord = (form: string, record: string) => invoke<DoneView>("remove_record", { form, record });
export const previewImport = (form: string) => invoke<ImportView | null>("preview_import", { form });
export const applyImport = () => invoke<ImportView>("apply_import");
export const exportTable = (form: string, to: "xlsx" | "csv" | "json") => invoke<DoneView | null>("export_table", { form, to });
export const points = () => invoke<PointsView>("points");
export const point = (point: string) => invoke<PointView>("point", { point });
export const path = () => invoke<PathView>("path");
export const group = () => invoke<GroupView>("group");
export const fees = () => invoke<FeesView>("fees");
export const dossier = () => invoke<DossierView>("dossier");
export const previewDossier = (choice: DossierChoice) => invoke<PreviewView>("preview_dossier", { choice });
export const saveDossier = (choice: DossierChoice) => invoke<DoneView | null>("save_dossier", { choice });
export const settings = () => invoke<SettingsView>("settings");
