//! Where a command writes, and what may be written there.

use std::io::{self, IsTerminal, Write};

use clap::ValueEnum;
use jiff::Timestamp;

/// Standard output and error of one command, or what a test reads instead.
pub(crate) struct Console<'a> {
    pub(crate) out: &'a mut dyn Write,
    pub(crate) err: &'a mut dyn Write,
    /// Columns of the terminal; `None` where output goes elsewhere, where nothing is cut.
    pub(crate) width: Option<usize>,
    pub(crate) colour: bool,
    pub(crate) clock: fn() -> Timestamp,
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Colour {
    /// On a terminal, unless NO_COLOR is set or it is a dumb one
    Auto,
    /// Also into files and pipes
    Always,
    /// Words alone
    Never,
}

impl Console<'_> {
    pub(crate) fn now(&self) -> Timestamp {
        (self.clock)()
    }
}

/// The console of this process.
pub(crate) struct Standard {
    out: io::Stdout,
    err: io::Stderr,
    width: Option<usize>,
    colour: bool,
}

impl Standard {
    pub(crate) fn new(colour: Colour) -> Self {
        let (out, err) = (io::stdout(), io::stderr());
        let is_terminal = out.is_terminal();
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let is_plain = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let width = terminal_size::terminal_size().filter(|_| is_terminal).map(|(width, _)| width.0.into());
        Self { out, err, width, colour: is_wanted(colour, is_terminal, no_color || is_plain) }
    }

    pub(crate) fn console(&mut self) -> Console<'_> {
        let Self { out, err, width, colour } = self;
        Console { out, err, width: *width, colour: *colour, clock: Timestamp::now }
    }
}

fn is_wanted(colour: Colour, is_terminal: bool, is_refused: bool) -> bool {
    match colour {
        Colour::Auto => is_terminal && !is_refused,
        Colour::Always => true,
        Colour::Never => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colour_needs_a_terminal_and_no_objection_unless_it_is_asked_for() {
        assert!(is_wanted(Colour::Auto, true, false));
        assert!(!is_wanted(Colour::Auto, true, true));
        assert!(!is_wanted(Colour::Auto, false, false));
        assert!(is_wanted(Colour::Always, false, true));
        assert!(!is_wanted(Colour::Never, true, false));
    }
}
