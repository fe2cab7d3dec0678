//! Which HTTP a plain-text connection speaks, by its first bytes.
//!
//! hyper-util can find that out too, but waits for those bytes without a limit.

use std::io::{self, Cursor};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, Join, ReadHalf, WriteHalf, join, split};

const HTTP2_PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    Http1,
    Http2,
}

type Replayed<S> = Join<tokio::io::Chain<Cursor<Vec<u8>>, ReadHalf<S>>, WriteHalf<S>>;

/// Reads just enough to tell, and returns a stream that still gives those bytes.
pub(super) async fn read_version<S>(mut stream: S) -> io::Result<(Version, Replayed<S>)>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let mut seen = Vec::with_capacity(HTTP2_PREFACE.len());
    let version = loop {
        if seen == HTTP2_PREFACE {
            break Version::Http2;
        }
        let missing = HTTP2_PREFACE.len() - seen.len();
        let read = (&mut stream).take(missing as u64).read_buf(&mut seen).await?;
        if read == 0 || !HTTP2_PREFACE.starts_with(&seen) {
            break Version::Http1;
        }
    };
    let (reader, writer) = split(stream);
    Ok((version, join(Cursor::new(seen).chain(reader), writer)))
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncWriteExt, duplex};

    use super::*;

    /// Sends `parts` one by one and returns what was found, and the bytes that are left to read.
    async fn check(parts: &[&[u8]], expected: Version) {
        let (mut client, server) = duplex(1);
        let send = async {
            for part in parts {
                client.write_all(part).await.unwrap();
            }
            drop(client);
        };
        let receive = async {
            let (version, mut stream) = read_version(server).await.unwrap();
            let mut replayed = Vec::new();
            stream.read_to_end(&mut replayed).await.unwrap();
            (version, replayed)
        };
        let ((), (version, replayed)) = tokio::join!(send, receive);
        assert_eq!(version, expected);
        assert_eq!(replayed, parts.concat());
    }

    #[tokio::test]
    async fn the_preface_means_http2() {
        check(&[HTTP2_PREFACE, b"frames"], Version::Http2).await;
    }

    #[tokio::test]
    async fn a_method_that_begins_like_the_preface_means_http1() {
        check(&[b"PROPFIND / HTTP/1.1\r\n\r\n"], Version::Http1).await;
    }

    #[tokio::test]
    async fn a_request_shorter_than_the_preface_means_http1() {
        check(&[b"GET / HTTP/1.1\r\n\r\n"], Version::Http1).await;
    }

    #[tokio::test]
    async fn a_preface_cut_short_is_left_to_http1_to_refuse() {
        check(&[b"PRI *"], Version::Http1).await;
    }
}
