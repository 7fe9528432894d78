//! The files below are built into this crate; a new one has to make it new.

fn main() {
    println!("cargo:rerun-if-changed=../../data");
}
