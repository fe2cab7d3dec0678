//! What acts on a cluster's objects: the controllers, the scheduler, and KWOK in place of kubelets.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::api_server::ApiServer;
use crate::process::Process;
use crate::{kubectl, programs};

/// Their own limits would make a test wait for them instead of for us.
const HURRY: [&str; 4] = ["--leader-elect=false", "--secure-port=0", "--kube-api-qps=500", "--kube-api-burst=1000"];

/// Without leases, nodes would keep the taint of those that are not ready.
const KWOK: [&str; 3] = ["--manage-all-nodes=true", "--node-lease-duration-seconds=40", "--cidr=10.10.0.0/16"];

pub(crate) fn start(folder: &Path, api_server: &ApiServer) -> Result<Vec<Process>> {
    let mut manager = command("kube-controller-manager", folder)?;
    manager.args(HURRY);
    manager.arg("--service-account-private-key-file").arg(api_server.signing_key());
    manager.arg("--root-ca-file").arg(api_server.authority());
    let mut scheduler = command("kube-scheduler", folder)?;
    scheduler.args(HURRY);
    let mut kwok = command("kwok", folder)?;
    kwok.args(KWOK).arg("--config").arg(programs::control_plane("kwok-stages.yaml")?);
    Ok(vec![
        Process::start("kube-controller-manager", folder, manager)?,
        Process::start("kube-scheduler", folder, scheduler)?,
        Process::start("kwok", folder, kwok)?,
    ])
}

fn command(program: &str, folder: &Path) -> Result<Command> {
    let mut command = Command::new(programs::control_plane(program)?);
    command.arg("--kubeconfig").arg(kubectl::kubeconfig(folder));
    Ok(command)
}
