//! `navctl`: the whole product in one binary.

mod cli;
mod contexts;
mod daemon;
mod demo;
mod local;
mod record;
mod together;

use clap::Parser;

/// Indexes live for months and every change replaces a few small objects: the system's allocator keeps twice the memory.
#[cfg(all(feature = "jemalloc", target_os = "linux"))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> std::process::ExitCode {
    cli::run(cli::Cli::parse())
}
