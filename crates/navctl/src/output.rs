//! How answers are written: for people as tables and pages, for programs as JSON and YAML.

mod age;
mod cell;
mod custom_columns;
mod format;
mod freshness;
mod page;
mod table;
mod yaml;

pub(crate) use age::{absolute, age, ago, timestamp};
pub(crate) use cell::{Cell, Tone};
pub(crate) use custom_columns::CustomColumn;
pub(crate) use format::{Format, FormatParser};
pub(crate) use freshness::{sentences, warn};
pub(crate) use page::Page;
pub(crate) use table::{Fit, Header, Layout, Table};
pub(crate) use yaml::yaml;
