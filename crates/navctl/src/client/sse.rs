//! Server-sent events, from bytes to messages.

/// A message of the stream.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Message {
    pub(super) event: String,
    pub(super) id: String,
    pub(super) data: String,
}

/// Puts messages together; a message is never larger than this.
#[derive(Debug, Default)]
pub(super) struct Parser {
    /// The beginning of a line whose end did not come yet.
    line: Vec<u8>,
    message: Message,
}

/// Far more than the changes that a server tells at once.
const MAX_MESSAGE: usize = 4 * 1024 * 1024;

/// It is larger than any message of ours.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooLarge;

impl Parser {
    /// The messages that these bytes complete.
    pub(super) fn push(&mut self, bytes: &[u8]) -> Result<Vec<Message>, TooLarge> {
        let mut messages = Vec::new();
        for part in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.line.extend_from_slice(part);
            if self.line.len() + self.message.data.len() > MAX_MESSAGE {
                return Err(TooLarge);
            }
            if part.ends_with(b"\n") {
                let line = std::mem::take(&mut self.line);
                messages.extend(self.end_line(String::from_utf8_lossy(&line).trim_end_matches(['\n', '\r'])));
            }
        }
        Ok(messages)
    }

    /// An empty line ends a message; one without data is none.
    fn end_line(&mut self, line: &str) -> Option<Message> {
        if line.is_empty() {
            let message = std::mem::take(&mut self.message);
            return Some(message).filter(|message| !message.data.is_empty());
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => value.clone_into(&mut self.message.event),
            "id" => value.clone_into(&mut self.message.id),
            "data" => {
                let separator = if self.message.data.is_empty() { "" } else { "\n" };
                self.message.data.push_str(separator);
                self.message.data.push_str(value);
            }
            _ => {}
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(event: &str, id: &str, data: &str) -> Message {
        Message { event: event.into(), id: id.into(), data: data.into() }
    }

    #[test]
    fn messages_come_whole_however_their_bytes_do() {
        let text =
            ": hello\n\nevent: change\nid: 7\ndata: {\"a\":\ndata: 1}\n\nevent:reload\r\nid:8\r\ndata:{}\r\n\r\n";
        let expected = [message("change", "7", "{\"a\":\n1}"), message("reload", "8", "{}")];
        for size in [1, 7, text.len()] {
            let mut parser = Parser::default();
            let messages = text.as_bytes().chunks(size).flat_map(|bytes| parser.push(bytes).expect("small"));
            assert_eq!(messages.collect::<Vec<_>>(), expected, "in pieces of {size}");
        }
    }

    #[test]
    fn a_message_that_has_not_ended_is_none() {
        let mut parser = Parser::default();
        assert_eq!(parser.push(b"data: x\n"), Ok(Vec::new()));
        assert_eq!(parser.push(b"\n"), Ok(vec![message("", "", "x")]));
    }

    #[test]
    fn a_message_without_end_is_refused() {
        let mut parser = Parser::default();
        let line = vec![b'x'; MAX_MESSAGE / 2];
        assert_eq!(parser.push(&line), Ok(Vec::new()));
        assert_eq!(parser.push(&line), Ok(Vec::new()));
        assert_eq!(parser.push(&line), Err(TooLarge));
    }
}
