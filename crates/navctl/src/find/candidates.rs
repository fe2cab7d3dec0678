//! What to type where a name means several things.

use std::borrow::Cow;

use crate::resources::Place;
use crate::target::Target;

/// Candidates that are told.
const SHOWN: usize = 10;

/// A flag that tells things apart, by the part of their places that it is about.
type Flag = (&'static str, fn(&Place) -> &str);

const FLAGS: [Flag; 3] =
    [("-n", |place| &place.namespace), ("--cluster", |place| &place.cluster), ("--mesh", |place| &place.mesh)];

/// The candidates, each with the command that means only it.
pub(super) fn sentence(target: &Target, command: &str, places: &[Place]) -> String {
    let name = target.name.as_deref().unwrap_or_default();
    let shown = places.iter().take(SHOWN);
    let lines: String = shown.map(|place| format!("\n  {}", line(target, command, place, places))).collect();
    let more = places.len().saturating_sub(SHOWN);
    let rest = if more == 0 { String::new() } else { format!("\n  and {more} more") };
    format!("{name:?} may be {} {}; say which:{lines}{rest}", places.len(), target.many())
}

fn line(target: &Target, command: &str, place: &Place, all: &[Place]) -> String {
    let differs = |part: fn(&Place) -> &str| all.iter().any(|other| part(other) != part(place));
    let is_of_kind = target.says_kind() || differs(|place| &place.kind);
    let word = if is_of_kind { &place.kind } else { target.word() };
    let flags = FLAGS.iter().filter(|(flag, part)| match *flag {
        "-n" => !part(place).is_empty(),
        // A cluster has but one mesh.
        "--mesh" => differs(*part) && !differs(|place| &place.cluster),
        _ => differs(*part),
    });
    let flags: String = flags.map(|(flag, part)| format!(" {flag} {}", quoted(part(place)))).collect();
    format!("navctl {command} {word} {}{flags}", quoted(&place.name))
}

/// As a shell takes it for one word: `~` and what cloud providers call clusters mean something to shells.
pub(super) fn quoted(word: &str) -> Cow<'_, str> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.:/@".contains(c);
    match word.chars().all(is_plain) && !word.is_empty() {
        true => word.into(),
        false => format!("'{}'", word.replace('\'', r"'\''")).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_quoted_where_a_shell_would_read_more_into_them() {
        assert_eq!(quoted("arn:aws:eks:eu:1:cluster/prod"), "arn:aws:eks:eu:1:cluster/prod");
        assert_eq!(quoted("~10.0.0.1"), "'~10.0.0.1'");
        assert_eq!(quoted("it's"), r"'it'\''s'");
        assert_eq!(quoted(""), "''");
    }
}
