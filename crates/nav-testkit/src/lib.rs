//! nav-testkit
