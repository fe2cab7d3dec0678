//! Where the configuration of a proxy names objects of Istio.

use super::v1::filter::Detail;
use super::v1::http_connection_manager::Routes;
use super::v1::{ConfigRef, Listener, ProxyConfig, RouteConfig, Update};

/// Shows each reference but those of RBAC policies, which are always users' own, with the name of the route that has it; empty, where
/// it is no route's.
pub fn each_reference(config: &mut ProxyConfig, show: &mut dyn FnMut(&mut ConfigRef, &str)) {
    let ProxyConfig { clusters, listeners, routes, scopes, secrets, ecds, .. } = config;
    clusters.iter_mut().filter_map(|cluster| cluster.istio_config.as_mut()).for_each(|of| show(of, ""));
    listeners.iter_mut().for_each(|listener| of_listener(listener, show));
    routes.iter_mut().for_each(|routes| of_routes(routes, show));
    clusters.iter_mut().for_each(|of| of_refused(&mut of.update, show));
    listeners.iter_mut().for_each(|of| of_refused(&mut of.update, show));
    routes.iter_mut().for_each(|of| of_refused(&mut of.update, show));
    scopes.iter_mut().for_each(|of| of_refused(&mut of.update, show));
    secrets.iter_mut().for_each(|of| of_refused(&mut of.update, show));
    ecds.iter_mut().for_each(|of| of_refused(&mut of.update, show));
}

fn of_refused(update: &mut Option<Update>, show: &mut dyn FnMut(&mut ConfigRef, &str)) {
    let errors = update.iter_mut().filter_map(|update| update.error.as_mut());
    errors.flat_map(|error| &mut error.istio_configs).for_each(|of| show(of, ""));
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
