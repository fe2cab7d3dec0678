//! `navctl`: the whole product in one binary.

mod ask;
mod cli;
mod client;
mod client_config;
mod completion;
mod console;
mod contexts;
mod daemon;
mod demo;
mod describe;
mod events;
mod exit;
mod find;
mod get;
mod local;
mod output;
mod proxy_config;
mod record;
mod resources;
mod scope;
mod search;
mod servers;
mod target;
#[cfg(test)]
mod tests;
mod together;

/// Indexes live for months and every change replaces a few small objects: the system's allocator keeps twice the memory.
#[cfg(all(feature = "jemalloc", target_os = "linux"))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> std::process::ExitCode {
    cli::run(cli::parse())
}
