//! What the window receives: plain structs of finished sentences. Nothing here is decided by the window.
//!
//! Every struct is exported to `ui/src/bindings.ts` by [`typescript`]; a test fails when that file is stale.

mod backup;
mod bundle;
mod damage;
mod dossier;
mod frame;
mod home;
mod import;
mod keys;
mod places;
mod record;
mod table;

pub use backup::*;
pub use bundle::*;
pub use damage::*;
pub use dossier::*;
pub use frame::*;
pub use home::*;
pub use import::*;
pub use keys::*;
pub use places::*;
pub use record::*;
pub use table::*;

use ts_rs::{Config, TS};

/// `ngazi_domain::Typed` as it travels: the domain knows nothing of windows, so its shape is written here.
const TYPED: &str = "\
// What a hand typed into a field, before it is read. Parts: money has `amount`, `currency`; weight and area have
// `amount`, `unit`; place has `latitude`, `longitude`, `datum`. Rows: those of a list, each by its columns.
export type Typed =
  | \"empty\" | \"unknown\" | { text: string } | { list: Array<string> } | { parts: { [key in string]: string } }
  | { rows: Array<{ [key in string]: Typed }> };

";

/// The TypeScript declarations of all views, in a fixed order.
pub fn typescript() -> String {
    let config = Config::default();
    let mut out = String::from(
        "// Generated from src-tauri/crates/desk/src/view by `cargo xtask bless`. Do not edit.\n\n",
    );
    out.push_str(TYPED);
    macro_rules! declare {
        ($($view:ty),+ $(,)?) => {$(
            out.push_str("export ");
            out.push_str(&<$view>::decl(&config));
            out.push_str("\n\n");
        )+};
    }
    declare!(
        Mark,
        Failure,
        FieldMessage,
        StartView,
        LanguageView,
        CountryView,
        FrameView,
        ResumeView,
        HomeView,
        PhaseView,
        TaskView,
        Target,
        FigureView,
        FieldView,
        ListRowView,
        ChoiceView,
        LookUpView,
        FileView,
        PictureView,
        RecordView,
        SectionView,
        SavedView,
        HistoryView,
        ActView,
        AnswerLine,
        QuestionView,
        QuestionRef,
        ProgressView,
        RowPlace,
        TableQuery,
        FilterChoice,
        TableView,
        OfferedColumn,
        FilterView,
        ColumnView,
        RowView,
        CellView,
        CooperativeView,
        RegisterView,
        RegistersView,
        ShelfView,
        FiguresView,
        FigureLine,
        ChartView,
        ChartRowView,
        ChartValueView,
        ImportView,
        ImportQuestion,
        RejectedView,
        DoubleView,
        DoubleLine,
        WorkView,
        PointsView,
        ChapterView,
        PointLine,
        PointView,
        PathView,
        StageView,
        StepView,
        MilestoneView,
        GateView,
        SourceView,
        GroupView,
        FeesView,
        FeeGroupView,
        FeeView,
        DossierView,
        OptionView,
        DossierChoice,
        PreviewView,
        DoneView,
        SettingsView,
        CheckView,
        DamageView,
        DamageWayView,
        HolderView,
        PeopleView,
        PersonView,
        RecoverySheetView,
        BackupsView,
        BackupPlaceView,
        BackupLineView,
        BackupNoteView,
        RestoreView,
        InsideView,
        LaptopsView,
        BundleView,
        ConflictView,
        SideView,
    );
    out
}
