//! The program without its window.
//!
//! `tauri::test` is not a stable part of Tauri: it is used in [`Window`] and nowhere else.

use std::path::Path;

use chrono::NaiveDate;
use ngazi_desk::ports::still::{self, StillClock};
use ngazi_desk::{Desk, Language};
use serde_json::{Value as Json, json};
use tauri::WebviewWindowBuilder;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tempfile::TempDir;

pub const PASSPHRASE: &str = "mti mkubwa wa Kalehe";

/// The program as it is built for its window, with the window left out.
pub struct Window {
    webview: tauri::WebviewWindow<MockRuntime>,
    _app: tauri::App<MockRuntime>,
}

impl Window {
    pub fn open(home: &TempDir) -> Self {
        Self::at(home.path())
    }

    /// With a folder of the program.
    pub fn at(home: &Path) -> Self {
        let clock = StillClock::on(NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day"));
        let ports = still::ports(&clock, home);
        let desk = Desk::new(ports, Language::English).expect("the shipped content is sound");
        // The real configuration, so that what the window may call is decided by the real capabilities.
        let mut context = tauri::generate_context!();
        context.config_mut().app.windows.clear();
        let app = ngazi_shell::configure(mock_builder(), desk, home);
        let app = app.build(context).expect("an app");
        let webview = WebviewWindowBuilder::new(&app, "main", Default::default()).build();
        Self { webview: webview.expect("a window that is not drawn"), _app: app }
    }

    pub fn ask(&self, from: &str, command: &str, args: &Json) -> Result<Json, Json> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: from.parse().expect("an address"),
            body: InvokeBody::Json(args.clone()),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        let answer = get_ipc_response(&self.webview, request)?;
        Ok(answer.deserialize().expect("an answer is JSON"))
    }

    pub fn call(&self, command: &str, args: &Json) -> Result<Json, Json> {
        self.ask("tauri://localhost", command, args)
    }

    #[track_caller]
    pub fn answer(&self, command: &str, args: Json) -> Json {
        let answer = self.call(command, &args);
        answer.unwrap_or_else(|failure| panic!("{command} {args} is answered, not: {failure}"))
    }

    /// The failure of a call in its three parts.
    #[track_caller]
    pub fn failure(&self, command: &str, args: Json) -> (String, String, Option<String>) {
        let failure = self.call(command, &args).expect_err("this call fails");
        let parts = failure.as_object().unwrap_or_else(|| panic!("{command}: {failure}"));
        let names: Vec<&str> = parts.keys().map(String::as_str).collect();
        assert_eq!(names, ["code", "field", "message"], "{command}: the window knows these three");
        let text = |name: &str| parts[name].as_str().map(str::to_owned);
        let message = text("message").unwrap_or_default();
        assert!(
            message.len() > 10 && !message.contains("error-") && !message.contains("rule-"),
            "{command}: {message:?} is a sentence for a person"
        );
        (text("code").expect("a code"), message, text("field"))
    }

    /// With the example of a country open.
    pub fn with_example(home: &TempDir) -> Self {
        let window = Self::open(home);
        window.answer("open_example", json!({ "country": "cd" }));
        window
    }
}

pub fn home() -> TempDir {
    tempfile::tempdir().expect("a home for the test")
}
