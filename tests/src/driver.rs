//! Drives the real window: WebKitWebDriver starts the program; a journey presses, types, reads and waits.

use std::collections::BTreeSet;
use std::fmt::{self, Display};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::{Mutex, MutexGuard};

use crate::top;

/// How long anything in the window may take. A command that hangs would block the session for ever.
const PATIENCE: Duration = Duration::from_secs(15);
/// Between two looks at something that is waited for.
const LOOK: Duration = Duration::from_millis(20);
const DRIVER: &str = "/usr/bin/WebKitWebDriver";

/// The keyboard belongs to one window at a time.
static SCREEN: Mutex<()> = Mutex::const_new(());

/// What went wrong, as a sentence.
pub struct Trouble(String);

/// What a step of a journey gives.
pub type Outcome<T = ()> = Result<T, Trouble>;

impl fmt::Debug for Trouble {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl<E: Display> From<E> for Trouble {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// Stops a journey.
pub fn stop<T>(sentence: impl Into<String>) -> Outcome<T> {
    Err(Trouble(sentence.into()))
}

/// Stops a journey unless a fact holds.
pub fn hold(fact: bool, otherwise: impl FnOnce() -> String) -> Outcome {
    if fact { Ok(()) } else { Err(Trouble(otherwise())) }
}

/// A computer on which the program was never started, and the files that its dialogs answer with.
pub struct Machine {
    folder: TempDir,
}

impl Machine {
    /// A new one.
    pub fn new() -> Outcome<Self> {
        let folder = tempfile::Builder::new().prefix("ngazi-window-").tempdir()?;
        for name in ["data", "config", "cache", "state", "desk"] {
            std::fs::create_dir(folder.path().join(name))?;
        }
        Ok(Self { folder })
    }

    /// A file on the person's desk, outside of what the program keeps.
    pub fn on_desk(&self, name: &str) -> PathBuf {
        self.folder.path().join("desk").join(name)
    }

    /// The file that every "which file?" is answered with.
    pub fn to_open(&self) -> PathBuf {
        self.on_desk("to-open.xlsx")
    }

    /// The file that every "save where?" is answered with.
    pub fn to_save(&self) -> PathBuf {
        self.on_desk("saved.pdf")
    }

    /// Every file that the program and its web view keep.
    pub fn kept_files(&self) -> Outcome<Vec<PathBuf>> {
        let mut files = Vec::new();
        let mut folders: Vec<PathBuf> =
            ["data", "config", "cache", "state"].map(|name| self.folder.path().join(name)).into();
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(&folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.is_file() {
                    files.push(path);
                }
            }
        }
        Ok(files)
    }
}

/// The driver and everything it started: one group of processes, ended together.
struct Processes(Child);

impl Processes {
    fn start(machine: &Machine, port: u16) -> Outcome<Self> {
        let at = |name: &str| machine.folder.path().join(name);
        let mut driver = Command::new(DRIVER);
        driver
            .args(["--host=127.0.0.1", &format!("--port={port}")])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1")
            .env("LANG", "C.UTF-8")
            .env("XDG_DATA_HOME", at("data"))
            .env("XDG_CONFIG_HOME", at("config"))
            .env("XDG_CACHE_HOME", at("cache"))
            .env("XDG_STATE_HOME", at("state"))
            .env("NGAZI_TEST_OPEN", machine.to_open())
            .env("NGAZI_TEST_SAVE", machine.to_save())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0);
        // With the first two the screenshot command hangs for ever; the others would open another store or language.
        for unwanted in [
            "WEBKIT_DISABLE_DMABUF_RENDERER",
            "WEBKIT_DISABLE_COMPOSITING_MODE",
            "WAYLAND_DISPLAY",
            "LC_ALL",
            "LC_MESSAGES",
            "NGAZI_STORE",
            "NGAZI_PASSPHRASE",
        ] {
            driver.env_remove(unwanted);
        }
        let child = driver.spawn().map_err(|error| {
            format!("{DRIVER} does not start ({error}); the package webkit2gtk-driver brings it.")
        })?;
        Ok(Self(child))
    }

    fn signal(&self, name: &str) {
        let group = format!("-{}", self.0.id());
        // There may be nobody left to tell.
        let _ = Command::new("kill")
            .args([name, "--", &group])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
    }

    fn gone(&mut self) -> bool {
        let ended = matches!(self.0.try_wait(), Ok(Some(_)));
        ended && living(self.0.id()) == 0
    }
}

impl Drop for Processes {
    fn drop(&mut self) {
        for name in ["-TERM", "-KILL"] {
            self.signal(name);
            let begun = Instant::now();
            while begun.elapsed() < Duration::from_secs(5) {
                if self.gone() {
                    return;
                }
                std::thread::sleep(LOOK);
            }
        }
    }
}

/// How many processes of a group are alive. The dead that nobody has buried are not.
fn living(group: u32) -> usize {
    let Ok(entries) = std::fs::read_dir("/proc") else { return 0 };
    let stats = entries
        .flatten()
        .filter_map(|entry| std::fs::read_to_string(entry.path().join("stat")).ok());
    stats
        .filter(|stat| {
            // pid (name) state parent group …; the name may hold anything.
            let after = stat.rsplit_once(") ").map_or("", |(_, after)| after);
            let mut words = after.split(' ');
            let state = words.next().unwrap_or("X");
            let of = words.nth(1).and_then(|word| word.parse().ok());
            of == Some(group) && !["Z", "X"].contains(&state)
        })
        .count()
}

/// The program's window.
pub struct Window {
    client: Client,
    _processes: Processes,
    _screen: MutexGuard<'static, ()>,
}

impl Window {
    /// Starts the program and waits for its first page. The window has the size of the usual screen.
    pub async fn open(machine: &Machine) -> Outcome<Self> {
        if std::env::var_os("DISPLAY").is_none_or(|display| display.is_empty()) {
            return stop(
                "There is no screen (DISPLAY is not set). Run the window tests with \
                 `cargo xtask test window`, which brings one.",
            );
        }
        let program = program()?;
        let screen = SCREEN.lock().await;
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let processes = Processes::start(machine, port)?;
        let listening = || async { Ok(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok()) };
        wait("WebKitWebDriver listens", listening).await?;
        let capabilities = json!({
            "browserName": "wry",
            "webkitgtk:browserOptions": { "binary": program, "args": [] },
        });
        let Value::Object(capabilities) = capabilities else { return stop("no capabilities") };
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let address = format!("http://127.0.0.1:{port}");
        let client = within("the program starts", builder.connect(&address)).await?;
        let window = Self { client, _processes: processes, _screen: screen };
        window.resize(1366, 768).await?;
        window.arrived().await?;
        window.run(COUNT_WORK, vec![]).await?;
        Ok(window)
    }

    /// Closes the window as a person does, and waits until the program has ended.
    pub async fn close(self) -> Outcome {
        within("the session ends", self.client.close()).await
    }

    /// Gives the window a size.
    pub async fn resize(&self, width: u32, height: u32) -> Outcome {
        within("the window is moved", self.client.set_window_rect(0, 0, width, height)).await?;
        let args = vec![json!(width), json!(height)];
        self.until_with(
            "the window has its size",
            "innerWidth === a[0] && innerHeight === a[1]",
            args,
        )
        .await
    }

    /// Runs a script; its arguments are in `arguments`.
    pub async fn run(&self, script: &str, args: Vec<Value>) -> Outcome<Value> {
        let short: String = script.chars().take(80).collect();
        within(&format!("the script “{short}”"), self.client.execute(script, args)).await
    }

    /// Runs a script that calls its last argument when it has done.
    pub async fn run_async(&self, script: &str, args: Vec<Value>) -> Outcome<Value> {
        let short: String = script.chars().take(80).collect();
        within(&format!("the script “{short}”"), self.client.execute_async(script, args)).await
    }

    /// The value of an expression; its arguments are in `a`.
    pub async fn ask(&self, expression: &str, args: Vec<Value>) -> Outcome<Value> {
        self.run(&format!("const a = [...arguments]; return ({expression});"), args).await
    }

    /// Waits until an expression is true.
    pub async fn until(&self, what: &str, expression: &str) -> Outcome {
        self.until_with(what, expression, vec![]).await
    }

    /// Waits until an expression is true; its arguments are in `a`.
    pub async fn until_with(&self, what: &str, expression: &str, args: Vec<Value>) -> Outcome {
        let look = || async { Ok(self.ask(expression, args.clone()).await? == json!(true)) };
        match wait(what, look).await {
            Ok(()) => Ok(()),
            Err(Trouble(sentence)) => {
                let seen =
                    self.ask("document.querySelector('main')?.innerText ?? ''", vec![]).await;
                let seen = seen.map_or_else(|Trouble(error)| error, |seen| plain(&seen));
                stop(format!("{sentence}\nOn the screen:\n{seen}"))
            }
        }
    }

    /// Waits until a new screen stands: its heading has the focus, and nothing is asked or written any more.
    pub async fn arrived(&self) -> Outcome {
        self.until(
            "a screen opens and its heading takes the focus",
            "document.activeElement?.matches('h1[data-test=heading]') === true",
        )
        .await?;
        self.quiet().await
    }

    /// Waits until no command and no timer is under way.
    pub async fn quiet(&self) -> Outcome {
        self.until("everything that was begun is done", "!(window.ngaziWork?.size > 0)").await
    }

    /// Waits until something is on the screen.
    pub async fn see(&self, test: &str) -> Outcome {
        let args = vec![json!(hook(test))];
        self.until_with(
            &format!("“{test}” is on the screen"),
            "!!document.querySelector(a[0])?.checkVisibility()",
            args,
        )
        .await
    }

    /// Presses something with the mouse as soon as it is there.
    pub async fn press(&self, test: &str) -> Outcome {
        self.press_at(&hook(test)).await
    }

    /// Presses the first thing that a CSS selector finds.
    pub async fn press_at(&self, css: &str) -> Outcome {
        let begun = Instant::now();
        loop {
            let pressed = async { self.client.find(Locator::Css(css)).await?.click().await };
            match within(&format!("pressing {css}"), pressed).await {
                Ok(()) => return Ok(()),
                Err(Trouble(error)) if begun.elapsed() > PATIENCE => {
                    return stop(format!("{css} cannot be pressed: {error}"));
                }
                Err(_) => tokio::time::sleep(LOOK).await,
            }
        }
    }

    /// Presses something that leads to another screen, and waits for that screen.
    pub async fn follow(&self, test: &str) -> Outcome {
        self.press(test).await?;
        self.arrived().await
    }

    /// Types into a field that is empty.
    pub async fn type_in(&self, test: &str, text: &str) -> Outcome {
        self.see(test).await?;
        let css = hook(test);
        let typed = async { self.client.find(Locator::Css(&css)).await?.send_keys(text).await };
        within(&format!("typing into {css}"), typed).await
    }

    /// Takes away what stands in a field and types something else.
    pub async fn retype(&self, test: &str, text: &str) -> Outcome {
        let select =
            "(document.querySelector(a[0]).focus(), document.querySelector(a[0]).select(), true)";
        self.see(test).await?;
        self.ask(select, vec![json!(hook(test))]).await?;
        self.keys(text).await
    }

    /// The words that something shows.
    pub async fn text(&self, test: &str) -> Outcome<String> {
        self.see(test).await?;
        let text =
            self.ask("document.querySelector(a[0]).innerText", vec![json!(hook(test))]).await?;
        Ok(plain(&text))
    }

    /// What stands in a field.
    pub async fn value(&self, test: &str) -> Outcome<String> {
        self.see(test).await?;
        let value = self.ask("document.querySelector(a[0]).value", vec![json!(hook(test))]).await?;
        Ok(plain(&value))
    }

    /// All words of the screen.
    pub async fn screen(&self) -> Outcome<String> {
        Ok(plain(&self.ask("document.querySelector('main').innerText", vec![]).await?))
    }

    /// Waits until something shows certain words.
    pub async fn reads(&self, test: &str, words: &str) -> Outcome {
        let args = vec![json!(hook(test)), json!(words)];
        let expression = "document.querySelector(a[0])?.innerText.includes(a[1]) === true";
        self.until_with(&format!("“{test}” reads “{words}”"), expression, args).await
    }

    /// Presses a language's name and waits until every word has changed.
    pub async fn speak(&self, language: &str) -> Outcome {
        self.press(&format!("language-{language}")).await?;
        let args = vec![json!(language)];
        let expression = "document.documentElement.lang.split('-')[0] === a[0]";
        self.until_with(&format!("the window speaks “{language}”"), expression, args).await?;
        self.quiet().await
    }

    /// Strikes keys, one after the other, wherever the focus is.
    pub async fn keys(&self, keys: &str) -> Outcome {
        let mut strokes = KeyActions::new("keyboard".to_owned());
        for value in keys.chars() {
            strokes = strokes.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        within("the keys are struck", self.client.perform_actions(strokes)).await
    }

    /// Strikes Tab, forward or backward.
    pub async fn tab(&self, back: bool) -> Outcome {
        let (tab, shift) = (char::from(Key::Tab), char::from(Key::Shift));
        let mut strokes = KeyActions::new("keyboard".to_owned());
        if back {
            strokes = strokes.then(KeyAction::Down { value: shift });
        }
        strokes = strokes.then(KeyAction::Down { value: tab }).then(KeyAction::Up { value: tab });
        if back {
            strokes = strokes.then(KeyAction::Up { value: shift });
        }
        within("Tab is struck", self.client.perform_actions(strokes)).await
    }

    /// Holds the screen against the rules of axe-core.
    pub async fn check_access(&self, place: &str) -> Outcome {
        if self.ask("typeof window.axe", vec![]).await? != json!("object") {
            let path = top().join("ui/node_modules/axe-core/axe.min.js");
            let source = std::fs::read_to_string(&path).map_err(|error| {
                format!("{} cannot be read ({error}); run `npm ci` in ui.", path.display())
            })?;
            self.run(&source, vec![]).await?;
        }
        let found = self.run_async(AXE, vec![]).await?;
        let violations = found.as_array().cloned().unwrap_or_else(|| vec![found.clone()]);
        let lines: BTreeSet<String> = violations.iter().map(plain).collect();
        hold(lines.is_empty(), || {
            format!("{place}: axe-core finds\n{}", lines.into_iter().collect::<Vec<_>>().join("\n"))
        })
    }

    /// Nothing of the page lies outside of the window on the right, and no words outside of their box.
    pub async fn check_fit(&self, place: &str) -> Outcome {
        let found = self.run(FIT, vec![]).await?;
        let lines: Vec<String> = found.as_array().into_iter().flatten().map(plain).collect();
        hold(found == json!([]), || format!("{place}: does not fit:\n{}", lines.join("\n")))
    }

    /// A picture of the window, as PNG.
    pub async fn picture(&self) -> Outcome<Vec<u8>> {
        within("the picture is taken", self.client.screenshot()).await
    }
}

/// The built program: `NGAZI_BIN`, or where Cargo puts it.
fn program() -> Outcome<PathBuf> {
    let named = std::env::var_os("NGAZI_BIN").map(PathBuf::from);
    let program = named.unwrap_or_else(|| top().join("target/debug/ngazi"));
    hold(program.is_file(), || {
        format!(
            "There is no program at {}; build it with `cargo build -p ngazi`.",
            program.display()
        )
    })?;
    Ok(program)
}

/// The selector of a hook for tests. `name*` means every hook that begins so.
fn hook(test: &str) -> String {
    match test.strip_suffix('*') {
        Some(begin) => format!("[data-test^=\"{begin}\"]"),
        None => format!("[data-test=\"{test}\"]"),
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

async fn within<T, E: Display>(what: &str, work: impl Future<Output = Result<T, E>>) -> Outcome<T> {
    match tokio::time::timeout(PATIENCE, work).await {
        Ok(result) => result.map_err(|error| Trouble(format!("{what}: {error}"))),
        Err(_) => stop(format!("{what}: no answer in {} seconds.", PATIENCE.as_secs())),
    }
}

async fn wait<F: Future<Output = Outcome<bool>>>(
    what: &str,
    mut look: impl FnMut() -> F,
) -> Outcome {
    let begun = Instant::now();
    while !look().await? {
        if begun.elapsed() > PATIENCE {
            return stop(format!("Waited in vain until {what}."));
        }
        tokio::time::sleep(LOOK).await;
    }
    Ok(())
}

/// Whether a file holds a word, as UTF-8 or as UTF-16.
pub fn holds(path: &Path, words: &[String]) -> Outcome<Option<String>> {
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        // The program may take away its journal while we look.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let within = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
    let found = words.iter().find(|word| {
        let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
        within(word.as_bytes()) || within(&wide)
    });
    Ok(found.cloned())
}

/// Counts what the page has begun: commands (a fetch each) and timers.
const COUNT_WORK: &str = r"
if (window.ngaziWork) return;
const work = (window.ngaziWork = new Set());
const { fetch, setTimeout, clearTimeout } = window;
window.fetch = (...args) => {
  const one = {};
  work.add(one);
  // Done means: the page has also drawn what came.
  return fetch(...args).finally(() => requestAnimationFrame(() => requestAnimationFrame(() => work.delete(one))));
};
window.setTimeout = (job, after, ...args) => {
  const id = setTimeout((...given) => { work.delete(id); job(...given); }, after, ...args);
  // The driver sets one of its own for every script, far away.
  if (!(after > 2000)) work.add(id);
  return id;
};
window.clearTimeout = (id) => { work.delete(id); clearTimeout(id); };
";

/// Of the boxes that hold words, only a wide table may move inside its frame.
const FIT: &str = r"
const page = document.documentElement;
const boxes = 'button, label, td, th, li, dd, dt, h1, h2, h3, .card, .notice, .band, .status, .badge-word';
const clipped = [...document.querySelectorAll(boxes)].filter((box) =>
  box.checkVisibility() && getComputedStyle(box).display !== 'inline' && !box.matches('.wide, .sr, .sr *') &&
  !box.querySelector('.menu[open]') &&
  (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1));
return [
  ...(page.scrollWidth > page.clientWidth ? [`the page is ${page.scrollWidth} wide, the window ${page.clientWidth}`] : []),
  ...clipped.map((box) =>
    `${box.scrollWidth}×${box.scrollHeight} in ${box.clientWidth}×${box.clientHeight}: ${box.outerHTML.slice(0, 160)}`),
];
";

const AXE: &str = r"
const done = arguments[arguments.length - 1];
const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }).then(
  (result) => done(result.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}\n    ${node.html}\n    ${node.failureSummary}`))),
  (error) => done([String(error)]),
);
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_in_both_encodings() -> Outcome {
        let file = tempfile::NamedTempFile::new()?;
        let words = ["Wanjirũ".to_owned()];
        let wide: Vec<u8> = "…Wanjirũ…".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (bytes, found) in
            [("…Wanjirũ…".as_bytes(), true), (&wide[..], true), (b"Wanjiru".as_slice(), false)]
        {
            std::fs::write(file.path(), bytes)?;
            hold(holds(file.path(), &words)?.is_some() == found, || format!("{bytes:?}"))?;
        }
        Ok(())
    }
}
