//! The program's window: opened, closed, sized, asked by scripts, and waited for.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::time::Instant;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::sync::{Mutex, MutexGuard};

use super::machine::program;
use super::processes::Processes;
use super::reading::plain;
use super::{LOOK, Machine, Outcome, PATIENCE, Trouble, stop, wait, within};

/// The keyboard belongs to one window at a time.
static SCREEN: Mutex<()> = Mutex::const_new(());

/// The program's window.
pub struct Window {
    pub(super) client: Client,
    processes: Processes,
    _screen: Option<MutexGuard<'static, ()>>,
}

impl Window {
    /// Starts the program and waits for its first page. The window has the size of the usual screen.
    pub async fn open(machine: &Machine) -> Outcome<Self> {
        let screen = SCREEN.lock().await;
        Self::start(machine, Some(screen)).await
    }

    /// Starts the program a second time on the machine of this window, which stays open beside it.
    pub async fn open_again(&self, machine: &Machine) -> Outcome<Self> {
        Self::start(machine, None).await
    }

    async fn start(machine: &Machine, screen: Option<MutexGuard<'static, ()>>) -> Outcome<Self> {
        if std::env::var_os("DISPLAY").is_none_or(|display| display.is_empty()) {
            return stop(
                "There is no screen (DISPLAY is not set). Run the window tests with \
                 `cargo xtask test window`, which brings one.",
            );
        }
        let program = program()?;
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
        let window = Self { client, processes, _screen: screen };
        window.resize(1366, 768).await?;
        window.arrived().await?;
        window.run(COUNT_WORK, vec![]).await?;
        Ok(window)
    }

    /// Closes the window as a person does, and waits until the program has ended.
    pub async fn close(self) -> Outcome {
        within("the session ends", self.client.close()).await
    }

    /// The power is cut: the program ends at once, without closing anything.
    pub fn cut(self) -> Outcome {
        self.processes.cut()
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

    /// Does something after which the page is loaded anew, and waits for the first screen of the new one.
    pub async fn anew(&self, deed: impl AsyncFnOnce() -> Outcome) -> Outcome {
        self.run("window.ngaziOld = true", vec![]).await?;
        deed().await?;
        let begun = Instant::now();
        // While one page goes and the other comes, no script is answered.
        let new = "window.ngaziOld !== true && document.readyState === 'complete'";
        while !self.ask(new, vec![]).await.is_ok_and(|answer| answer == json!(true)) {
            if begun.elapsed() > PATIENCE {
                return stop("Waited in vain until the page is loaded anew.");
            }
            tokio::time::sleep(LOOK).await;
        }
        self.arrived().await?;
        self.run(COUNT_WORK, vec![]).await.map(|_| ())
    }

    /// Waits until no command and no timer is under way.
    pub async fn quiet(&self) -> Outcome {
        self.until("everything that was begun is done", "!(window.ngaziWork?.size > 0)").await
    }

    /// A picture of the window, as PNG.
    pub async fn picture(&self) -> Outcome<Vec<u8>> {
        within("the picture is taken", self.client.screenshot()).await
    }
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
