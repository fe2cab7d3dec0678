//! What acts on a cluster's objects: the controllers, the scheduler, and KWOK in place of kubelets.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;
use rcgen::generate_simple_self_signed;

use crate::api_server::ApiServer;
use crate::process::{self, Process};
use crate::{kubectl, ports, programs};

pub(crate) const SCHEDULER: &str = "kube-scheduler";

/// Must be there before KWOK starts.
pub(crate) const FORWARD_CRDS: &str = "kwok-crds.yaml";

/// Their own limits would make a test wait for them instead of for us.
const HURRY: [&str; 4] = ["--leader-elect=false", "--secure-port=0", "--kube-api-qps=500", "--kube-api-burst=1000"];

/// Without leases, nodes would keep the taint of those that are not ready.
const KWOK: [&str; 3] = ["--manage-all-nodes=true", "--node-lease-duration-seconds=40", "--node-ip=127.0.0.1"];

/// Pods get addresses of `10.{network}.0.0/16`.
pub(crate) fn start(folder: &Path, api_server: &ApiServer, network: u8) -> Result<Vec<Process>> {
    let mut manager = command("kube-controller-manager", folder)?;
    manager.args(HURRY);
    manager.arg("--service-account-private-key-file").arg(api_server.signing_key());
    manager.arg("--root-ca-file").arg(api_server.authority());
    let mut scheduler = command(SCHEDULER, folder)?;
    scheduler.args(HURRY);
    Ok(vec![
        Process::start("kube-controller-manager", folder, manager)?,
        Process::start(SCHEDULER, folder, scheduler)?,
        Process::start("kwok", folder, kwok(folder, network)?)?,
    ])
}

/// The rules by which it makes pods Running are files; those by which it forwards ports are objects ([`FORWARD_CRDS`]).
fn kwok(folder: &Path, network: u8) -> Result<Command> {
    let mut kwok = command("kwok", folder)?;
    kwok.args(KWOK)
        .arg(format!("--cidr=10.{network}.0.1/16"))
        .arg("--config")
        .arg(programs::shared("kwok-stages.yaml")?);
    kwok.args([format!("--node-port={}", ports::free()?), "--enable-crds=PortForward".to_owned()]);
    let identity = generate_simple_self_signed(["127.0.0.1".to_owned()])?;
    for (flag, name, pem) in [
        ("--tls-cert-file", "kubelet.crt", identity.cert.pem()),
        ("--tls-private-key-file", "kubelet.key", identity.signing_key.serialize_pem()),
    ] {
        fs::write(folder.join(name), pem)?;
        kwok.arg(flag).arg(folder.join(name));
    }
    Ok(kwok)
}

fn command(program: &str, folder: &Path) -> Result<Command> {
    let mut command = process::command(programs::program(program)?)?;
    command.arg("--kubeconfig").arg(kubectl::kubeconfig(folder));
    Ok(command)
}
