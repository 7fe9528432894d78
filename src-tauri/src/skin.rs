//! The window's own skin: it shows the pages of the program and nothing else.

use tauri::webview::NewWindowResponse;
use tauri::{App, Runtime, Url, WebviewWindowBuilder};

/// Draws the window of the configuration. It goes to no other address, opens no other window and takes no download.
/// Errors: the system has no window to give.
pub(crate) fn draw<R: Runtime>(app: &App<R>) -> tauri::Result<()> {
    for window in &app.config().app.windows {
        WebviewWindowBuilder::from_config(app, window)?
            .on_navigation(is_ours)
            .on_new_window(|_, _| NewWindowResponse::Deny)
            .on_download(|_, _| false)
            .build()?;
    }
    Ok(())
}

/// Whether an address is one of the program's own pages.
fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        // Windows and Android have no schemes of their own; elsewhere this would be a real address.
        "http" | "https" if cfg!(any(windows, target_os = "android")) => {
            url.host_str() == Some("tauri.localhost") && url.port().is_none()
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn goes_to(address: &str) -> bool {
        is_ours(&address.parse().expect("an address"))
    }

    #[test]
    fn the_window_goes_to_its_own_pages_only() {
        let own = if cfg!(windows) { "http://tauri.localhost/" } else { "tauri://localhost/" };
        assert!(goes_to(own), "its own first page");
        for elsewhere in [
            "https://example.com/",
            "http://localhost/",
            "http://127.0.0.1:5173/",
            "https://tauri.localhost.example.com/",
            "http://tauri.localhost:8080/",
            "tauri://localhost.example.com/",
            "tauri://localhost@example.com/",
            "file:///etc/passwd",
            "data:text/html,<h1>here</h1>",
            "javascript:alert(1)",
            "about:blank",
            "ipc://localhost/home",
            "blob:https://example.com/1",
        ] {
            assert!(!goes_to(elsewhere), "{elsewhere} is not a page of the program");
        }
    }
}
