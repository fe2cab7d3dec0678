//! The web UI is part of the library: when it was built anew it must be compiled in again.

fn main() {
    println!("cargo::rerun-if-changed=../../ui/dist");
}
