//! What the window calls, called without a window: names, arguments and failures as they travel.

mod answers;
mod calls;
mod dialogs;
mod failures;
mod first_day;
mod hostile;
mod keys;
mod names;
mod window;
