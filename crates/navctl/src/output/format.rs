use std::ffi::OsStr;
use std::str::FromStr;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Arg, Command};

use super::CustomColumn;

/// What `-o` says.
#[derive(Clone, Debug, Default)]
pub(crate) enum Format {
    #[default]
    Table,
    /// A table with more columns.
    Wide,
    Json,
    Yaml,
    /// TYPE/ID, a line each.
    Name,
    CustomColumns(Vec<CustomColumn>),
}

const CUSTOM_COLUMNS: &str = "custom-columns=";

/// Formats of kubectl that take paths.
const PATHS: [&str; 2] = ["jsonpath", "go-template"];

impl FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "table" => Ok(Self::Table),
            "wide" => Ok(Self::Wide),
            "json" => Ok(Self::Json),
            "yaml" => Ok(Self::Yaml),
            "name" => Ok(Self::Name),
            text => match text.strip_prefix(CUSTOM_COLUMNS) {
                Some(spec) => CustomColumn::parse_all(spec).map(Self::CustomColumns),
                None if PATHS.iter().any(|format| text.starts_with(format)) => {
                    Err("paths are for custom-columns=HEADER:.path,…; for anything else there is `-o json | jq`"
                        .to_owned())
                }
                None => Err("it is one of table, wide, json, yaml, name and custom-columns=HEADER:PATH,…".to_owned()),
            },
        }
    }
}

/// Knows what there is to complete.
#[derive(Clone, Copy)]
pub(crate) struct FormatParser;

impl TypedValueParser for FormatParser {
    type Value = Format;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<Format, clap::Error> {
        Format::from_str.parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let words = ["table", "wide", "json", "yaml", "name", CUSTOM_COLUMNS];
        Some(Box::new(words.into_iter().map(PossibleValue::new)))
    }
}

impl Format {
    /// Everything that the server tells is in it, how fresh it is included.
    pub(crate) fn is_whole(&self) -> bool {
        matches!(self, Self::Json | Self::Yaml)
    }
}
