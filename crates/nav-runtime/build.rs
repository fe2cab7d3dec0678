//! Hands the compilation target to `build_info`: Cargo tells it to build scripts only.

fn main() {
    let target = std::env::var("TARGET").expect("Cargo sets TARGET for build scripts");
    println!("cargo::rustc-env=NAVIGATOR_TARGET={target}");
    println!("cargo::rerun-if-changed=build.rs");
}
