/// A field of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) text: String,
    pub(crate) tone: Tone,
}

/// What the text says of the state of things; where there is colour, it only repeats the word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Tone {
    #[default]
    Plain,
    Good,
    Doubtful,
    Bad,
}

/// What is written for nothing, so that every line has as many words as there are columns.
const NOTHING: &str = "-";

impl Cell {
    /// Control characters would let what is shown command the terminal, or break the line.
    pub(crate) fn new(text: &str, tone: Tone) -> Self {
        let text = if text.is_empty() { NOTHING } else { text };
        Self { text: text.replace(char::is_control, " "), tone }
    }

    /// Of a table that others know by heart: nothing is written for nothing.
    pub(crate) fn verbatim(text: &str) -> Self {
        Self { text: text.replace(char::is_control, " "), tone: Tone::Plain }
    }

    pub(crate) fn is_nothing(&self) -> bool {
        self.text == NOTHING
    }

    /// The text as it goes to a terminal with colours.
    pub(crate) fn coloured(&self, text: &str) -> String {
        let code = match self.tone {
            Tone::Plain => return text.to_owned(),
            Tone::Good => 32,
            Tone::Doubtful => 33,
            Tone::Bad => 31,
        };
        format!("\x1b[{code}m{text}\x1b[0m")
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::new(text, Tone::Plain)
    }
}

impl From<&String> for Cell {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        number.to_string().into()
    }
}
