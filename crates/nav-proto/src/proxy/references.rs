//! Where the configuration of a proxy names objects of Istio.

use super::v1::filter::Detail;
use super::v1::http_connection_manager::Routes;
use super::v1::{ConfigRef, Listener, ProxyConfig, RouteConfig, Update};

/// Shows each reference, with the name of the route that has it; empty, where it is no route's.
pub fn each_reference(config: &mut ProxyConfig, show: &mut dyn FnMut(&mut ConfigRef, &str)) {
    let ProxyConfig { clusters, listeners, routes, scopes, secrets, ecds, .. } = config;
    clusters.iter_mut().filter_map(|cluster| cluster.istio_config.as_mut()).for_each(|of| show(of, ""));
    listeners.iter_mut().for_each(|listener| of_listener(listener, show));
    routes.iter_mut().for_each(|routes| of_routes(routes, show));
    let updates = clusters.iter_mut().map(|of| &mut of.update).chain(listeners.iter_mut().map(|of| &mut of.update));
    let updates =
        updates.chain(routes.iter_mut().map(|of| &mut of.update)).chain(scopes.iter_mut().map(|of| &mut of.update));
    let updates =
        updates.chain(secrets.iter_mut().map(|of| &mut of.update)).chain(ecds.iter_mut().map(|of| &mut of.update));
    updates.flatten().for_each(|update| of_refused(update, show));
}

fn of_refused(update: &mut Update, show: &mut dyn FnMut(&mut ConfigRef, &str)) {
    let refused = update.error.iter_mut().flat_map(|error| &mut error.istio_configs);
    refused.for_each(|of| show(of, ""));
}

fn of_listener(listener: &mut Listener, show: &mut dyn FnMut(&mut ConfigRef, &str)) {
    listener.istio_config.iter_mut().for_each(|of| show(of, ""));
    for chain in &mut listener.filter_chains {
        chain.istio_config.iter_mut().for_each(|of| show(of, ""));
        for filter in &mut chain.filters {
            if let Some(Detail::Http(manager)) = &mut filter.detail
                && let Some(Routes::Inline(routes)) = &mut manager.routes
            {
                of_routes(routes, show);
            }
        }
    }
}

fn of_routes(routes: &mut RouteConfig, show: &mut dyn FnMut(&mut ConfigRef, &str)) {
    for route in routes.virtual_hosts.iter_mut().flat_map(|host| &mut host.routes) {
        route.istio_config.iter_mut().for_each(|of| show(of, &route.name));
    }
}
