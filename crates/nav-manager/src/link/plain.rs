//! The plain protocol: views of a cluster, whole each time.

mod handshake;
mod requests;
mod session;

pub(super) use requests::Command;
pub(super) use session::run;

use nav_proto::backend::v1alpha1::connect_response::Message;
use nav_proto::backend::v1alpha1::{ConnectResponse, ErrorMessage};

use super::outgoing::{Outgoing, Unread};

type ToEdge = Outgoing<ConnectResponse>;

async fn send(outgoing: &ToEdge, message: Message) -> Result<(), Unread> {
    outgoing.send(&ConnectResponse { message: Some(message) }).await
}

async fn send_error(outgoing: &ToEdge, code: &str, text: impl Into<String>) -> Result<(), Unread> {
    let error = ErrorMessage { error_code: code.to_owned(), error_message: text.into() };
    send(outgoing, Message::Error(error)).await
}
