//! What Envoys and ztunnels are configured to do, from what their admin interfaces tell. No I/O.

pub mod json;
