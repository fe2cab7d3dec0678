//! `navctl`: the whole product in one binary.

mod cli;
mod contexts;
mod daemon;
mod demo;
mod local;
mod together;

use clap::Parser;

fn main() -> std::process::ExitCode {
    cli::run(cli::Cli::parse())
}
