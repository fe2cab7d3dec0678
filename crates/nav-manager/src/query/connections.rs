use nav_mesh::Timestamp;

use super::Error;

/// Whether a question for a service's connections is well formed: everything is required, and the span lies in the past.
pub(crate) fn check_connections(
    service_name: &str,
    namespace: &str,
    (start, end): (Option<jiff::Timestamp>, Option<jiff::Timestamp>),
    now: Timestamp,
) -> Result<(), Error> {
    for (parameter, value) in [("service_name", service_name), ("namespace", namespace)] {
        if value.is_empty() {
            return Err(Error::invalid(parameter, "it is required"));
        }
    }
    let start = past("start_time", start, now)?;
    let end = past("end_time", end, now)?;
    if end <= start {
        return Err(Error::invalid("end_time", format!("{end} is not after start_time {start}")));
    }
    Ok(())
}

fn past(parameter: &'static str, time: Option<jiff::Timestamp>, now: Timestamp) -> Result<jiff::Timestamp, Error> {
    let time = time.ok_or_else(|| Error::invalid(parameter, "it is required"))?;
    if time.as_second() > now.unix_seconds() {
        return Err(Error::invalid(parameter, format!("{time} is not in the past; the manager's clock says {now}")));
    }
    Ok(time)
}
