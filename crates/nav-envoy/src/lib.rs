//! nav-envoy
