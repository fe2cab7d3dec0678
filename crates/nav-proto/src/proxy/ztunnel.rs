mod policies;
mod services;

use nav_envoy::ztunnel::{Connection, Identity, Workload, WorkloadState, Ztunnel};

use super::common::{Raw, all, locality as place};
use super::{secrets, v1};

pub(super) fn message(ztunnel: &Ztunnel, pieces: Raw) -> v1::Ztunnel {
    // Problems are told of the answer as a whole.
    let Ztunnel { workloads, services, policies, identities, states, problems: _ } = ztunnel;
    let (healthy, hosts) = (services::healthy(workloads), services::hosts(services));
    let hosts_of = |it: &Workload| hosts.get(it.uid.as_str()).cloned().unwrap_or_default();
    v1::Ztunnel {
        workloads: all(workloads, |it| workload(it, hosts_of(it), pieces)),
        services: all(services, |it| services::message(it, &healthy, pieces)),
        policies: all(policies, |it| policies::message(it, pieces)),
        certificates: all(identities, |it| certificate(it, pieces)),
        states: all(states, |it| state(it, pieces)),
    }
}

fn workload(workload: &Workload, hosts: Vec<String>, pieces: Raw) -> v1::ZtunnelWorkload {
    let Workload {
        uid,
        name,
        namespace,
        addresses,
        hostname,
        waypoint,
        network_gateway,
        protocol,
        trust_domain,
        service_account,
        workload_name,
        workload_type,
        canonical_name,
        canonical_revision,
        cluster,
        locality,
        node,
        network,
        status,
        capacity,
        application_tunnel,
        policies,
        raw,
    } = workload.clone();
    v1::ZtunnelWorkload {
        uid,
        name,
        namespace,
        addresses,
        node,
        service_account,
        trust_domain,
        protocol,
        waypoint: waypoint.unwrap_or_default(),
        status,
        cluster,
        network,
        canonical_name,
        canonical_revision,
        authorization_policies: policies,
        services: hosts,
        workload_name,
        workload_type,
        raw: pieces.text(&raw),
        hostname,
        network_gateway: network_gateway.unwrap_or_default(),
        locality: Some(place(&locality)),
        capacity,
        application_tunnel,
    }
}

fn certificate(identity: &Identity, pieces: Raw) -> v1::ZtunnelCertificate {
    let Identity { identity, state, chain, roots, raw } = identity;
    v1::ZtunnelCertificate {
        identity: identity.clone(),
        state: state.clone(),
        chain: all(chain, secrets::certificate),
        roots: all(roots, secrets::certificate),
        raw: pieces.text(raw),
    }
}

fn state(state: &WorkloadState, pieces: Raw) -> v1::ZtunnelWorkloadState {
    let WorkloadState { uid, name, namespace, trust_domain, service_account, state, inbound, outbound, raw } = state;
    v1::ZtunnelWorkloadState {
        uid: uid.clone(),
        name: name.clone(),
        namespace: namespace.clone(),
        trust_domain: trust_domain.clone(),
        service_account: service_account.clone(),
        state: state.clone(),
        inbound: all(inbound, connection),
        outbound: all(outbound, connection),
        raw: pieces.text(raw),
    }
}

fn connection(connection: &Connection) -> v1::ZtunnelConnection {
    let Connection { source, original_destination, destination, protocol } = connection.clone();
    v1::ZtunnelConnection { source, original_destination, destination, protocol }
}
