//! The demo is part of the binary: what changes there must be compiled in again.

fn main() {
    println!("cargo::rerun-if-changed=../../demo/recording");
}
