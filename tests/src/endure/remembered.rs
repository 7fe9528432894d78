use serde::{Deserialize, Serialize};

/// What the memory of a program still tells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remembered {
    /// All memory that can be written but the stacks.
    pub heap: Counted,
    /// The stack of the main thread.
    pub stack: Counted,
}

/// How often something typed stands there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// A name.
    pub names: u64,
    /// The password.
    pub passwords: u64,
}
