//! All that is logged in this process, by any thread of it.

use std::io;
use std::sync::{Arc, Mutex};

use tracing::Level;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::prelude::*;

/// Crates of our own: others log the bytes of connections.
const OURS: [&str; 5] = ["nav_edge", "nav_manager", "nav_envoy", "nav_proto", "nav_runtime"];

#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().expect("no writer panics")).into_owned()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("no reader panics").write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// Begins to listen. Once in a process.
pub(crate) fn everything() -> Log {
    let log = Log::default();
    let layer = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(log.clone());
    let ours = Targets::new().with_targets(OURS.map(|name| (name, Level::TRACE)));
    tracing_subscriber::registry().with(layer.with_filter(ours)).init();
    log
}
