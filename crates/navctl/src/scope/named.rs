//! Names of places, with whether somebody asked for them just now.

use std::ffi::OsStr;

use clap::builder::TypedValueParser;
use clap::error::ErrorKind;
use clap::parser::ValueSource;
use clap::{Arg, Command};

/// A place to look in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) name: String,
    /// On the command line: unlike a default, it must not be overruled without a word.
    pub(crate) is_asked: bool,
}

impl Named {
    pub(super) fn by_default(name: &str) -> Self {
        Self { name: name.to_owned(), is_asked: false }
    }
}

#[derive(Clone, Copy)]
pub(super) struct NamedParser;

impl TypedValueParser for NamedParser {
    type Value = Named;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<Named, clap::Error> {
        self.parse_ref_(command, arg, value, ValueSource::CommandLine)
    }

    fn parse_ref_(
        &self,
        command: &Command,
        _: Option<&Arg>,
        value: &OsStr,
        source: ValueSource,
    ) -> Result<Named, clap::Error> {
        let name = value.to_string_lossy().into_owned();
        if name.contains(',') {
            let refusal = format!("{name:?}: only one place at a time can be named; leave it out to look in all\n");
            return Err(clap::Error::raw(ErrorKind::InvalidValue, refusal).with_cmd(command));
        }
        Ok(Named { name, is_asked: source == ValueSource::CommandLine })
    }
}
