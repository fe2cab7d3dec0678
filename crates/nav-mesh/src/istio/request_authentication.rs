//! RequestAuthentication: all that hold for a workload check together (`model/authentication.go`, `GetJwtPoliciesForWorkload`).

use super::attachment::Attachment;
use super::context::Context;
use super::head::RequestAuthentication;
use super::policies::Judge;
use super::reason::Reason;
use super::subject::Subject;

pub(super) fn judge<'a>(context: &'a Context, subject: &'a Subject) -> Judge<'a> {
    let attachment = Attachment::of(context, subject);
    Box::new(move |object| {
        Reason::of_head(object, |policy: &RequestAuthentication| match attachment.reason(object, policy) {
            reason if reason.applies() && policy.jwt_rules.is_empty() => Reason::NoJwtRules {},
            reason => reason,
        })
    })
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::istio::context::Istiod;
    use crate::istio::testing::{codes, config, context_of, workload};
    use crate::proxy::Role;

    fn check(role: Role, expected: &[&str]) {
        let objects = [
            config("RequestAuthentication shop/jwt 1", r#"{"jwtRules":[{"issuer":"a"}]}"#),
            config("RequestAuthentication shop/empty 2", "{}"),
            config("RequestAuthentication plain/jwt 3", r#"{"jwtRules":[{"issuer":"a"}]}"#),
        ];
        let context = context_of(Istiod::default(), &objects);
        let subject = workload("Pod shop/cart-1 1", role);
        assert_eq!(codes(&context, Kind::RequestAuthentication, &subject), expected);
    }

    #[test]
    fn a_sidecar_checks_the_tokens_of_its_namespace_s_policies() {
        check(Role::Sidecar, &["shop/jwt HOLDS_FOR_NAMESPACE", "shop/empty NO_JWT_RULES", "plain/jwt OTHER_NAMESPACE"]);
    }

    #[test]
    fn a_workload_without_a_proxy_checks_nothing() {
        check(Role::None, &["shop/jwt NO_PROXY", "shop/empty NO_PROXY", "plain/jwt NO_PROXY"]);
    }
}
