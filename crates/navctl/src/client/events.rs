//! What changes, told as it does, over connections that may break.

use std::collections::VecDeque;
use std::io::{self, Write};
use std::time::Duration;

use nav_proto::api::v1::{Event, WatchEventsRequest};
use reqwest::Response;
use reqwest::header::{ACCEPT, HeaderMap, HeaderName, HeaderValue};

use super::sse::{Message, Parser, TooLarge};
use super::{Client, Error};
use crate::client_config::Server;

const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// Before the second attempt to reach the server again; the first is made at once.
const PAUSE: Duration = Duration::from_millis(500);

/// The longest pause; it doubles with each attempt that brings no event.
const LONGEST_PAUSE: Duration = Duration::from_secs(15);

/// Events of one server, whatever becomes of the connection.
pub(crate) struct Events<'a> {
    client: &'a Client,
    request: WatchEventsRequest,
    connection: Option<(Response, Parser)>,
    waiting: VecDeque<Event>,
    pause: Duration,
    /// It was told that the server is away.
    is_away: bool,
}

/// What there is to tell.
#[derive(Debug, PartialEq)]
pub(crate) enum Told {
    Event(Event),
    /// The connection is lost; it is tried again.
    Lost(String),
    /// The server is there again. What changed meanwhile follows.
    Regained,
}

impl Told {
    /// The event; of the connection, people are told instead.
    pub(crate) fn event(self, server: &Server, err: &mut dyn Write) -> io::Result<Option<Event>> {
        match self {
            Self::Event(event) => return Ok(Some(event)),
            Self::Lost(reason) => writeln!(err, "Lost {server}: {reason}. Trying again.")?,
            Self::Regained => writeln!(err, "{server} is there again.")?,
        }
        Ok(None)
    }
}

impl Client {
    /// Fails if the server cannot be reached now; later it is waited for.
    pub(crate) async fn events(&self, request: WatchEventsRequest) -> Result<Events<'_>, Error> {
        let connection = Some((self.connect(&request).await?, Parser::default()));
        Ok(Events {
            client: self,
            request,
            connection,
            waiting: VecDeque::new(),
            pause: Duration::ZERO,
            is_away: false,
        })
    }

    async fn connect(&self, request: &WatchEventsRequest) -> Result<Response, Error> {
        let mut headers = HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static("text/event-stream"))]);
        if let Some(id) = HeaderValue::from_str(&request.last_event_id).ok().filter(|id| !id.is_empty()) {
            headers.insert(LAST_EVENT_ID, id);
        }
        let parameters = WatchEventsRequest { last_event_id: String::new(), ..request.clone() };
        self.ask(self.url(&["events"], &parameters), headers, None).await
    }
}

impl Events<'_> {
    /// Waits until there is something to tell.
    pub(crate) async fn next(&mut self) -> Result<Told, Error> {
        loop {
            if let Some(event) = self.waiting.pop_front() {
                return Ok(Told::Event(event));
            }
            let told = match self.connection.take() {
                Some(connection) => self.read(connection).await,
                None => self.reconnect().await?,
            };
            if let Some(told) = told {
                return Ok(told);
            }
        }
    }

    /// An event that has come already.
    pub(crate) fn pending(&mut self) -> Option<Event> {
        self.waiting.pop_front()
    }

    async fn read(&mut self, (mut response, mut parser): (Response, Parser)) -> Option<Told> {
        match response.chunk().await {
            Ok(Some(bytes)) => match parser.push(&bytes) {
                Ok(messages) => {
                    self.take(messages);
                    self.connection = Some((response, parser));
                    None
                }
                Err(TooLarge) => self.lost("it sent more than a message may hold".to_owned()),
            },
            Ok(None) => self.lost("it closed the connection".to_owned()),
            Err(_) => self.lost("the connection broke".to_owned()),
        }
    }

    /// Messages of kinds that are not known are none of ours.
    fn take(&mut self, messages: Vec<Message>) {
        for Message { id, data, .. } in messages {
            let Ok(mut event) = serde_json::from_str::<Event>(&data) else { continue };
            if event.id.is_empty() {
                event.id.clone_from(&id);
            }
            self.request.last_event_id.clone_from(&event.id);
            self.waiting.push_back(event);
            self.pause = Duration::ZERO;
        }
    }

    /// Told once, however long it lasts.
    fn lost(&mut self, reason: String) -> Option<Told> {
        let is_news = !std::mem::replace(&mut self.is_away, true);
        is_news.then_some(Told::Lost(reason))
    }

    async fn reconnect(&mut self) -> Result<Option<Told>, Error> {
        tokio::time::sleep(self.pause).await;
        self.pause = (self.pause * 2).clamp(PAUSE, LONGEST_PAUSE);
        match self.client.connect(&self.request).await {
            Ok(response) => {
                self.connection = Some((response, Parser::default()));
                self.is_away = false;
                Ok(Some(Told::Regained))
            }
            Err(error) if error.is_final() => Err(error),
            Err(_) => Ok(None),
        }
    }
}
