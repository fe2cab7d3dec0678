import type { ReactNode } from "react";
import type { Instance, proxy } from "../../api/types";
import { plural, word } from "../../lib/format";
import { Properties, Section } from "../../ui/layout";
import { AnswerState } from "../../ui/notices";
import { None } from "../../ui/text";
import { Ambient } from "./ambient";
import { AsOf } from "./as-of";
import { ProxyOwner } from "./owner";
import { RejectedConfig } from "./rejected";
import { Sync } from "./sync";
import { useProxyConfig } from "./use-proxy-config";

/** Of an instance: what its proxy is and how it is, or who else carries its traffic. */
export function ProxyPart({ of }: { of: Instance }) {
  return (
    <Section title="Proxy">
      <Part of={of} />
    </Section>
  );
}

function Part({ of }: { of: Instance }) {
  if (of.proxyRole === "PROXY_ROLE_ZTUNNEL") return <Summary instance={of} section="ztunnel" />;
  if (hasProxy(of)) return <Summary instance={of} section="bootstrap" />;
  if (of.ambient) return <Ambient of={of} />;
  return <p className="px-4 py-2 text-dim">None: the pod is not in the mesh.</p>;
}

export const hasProxy = ({ proxyRole }: Instance) =>
  proxyRole !== "PROXY_ROLE_NONE" && proxyRole !== "PROXY_ROLE_UNSPECIFIED";

/** How many of what the proxy is configured with, and what of it the proxy refused. */
function Summary({ instance, section }: { instance: Instance; section: "bootstrap" | "ztunnel" }) {
  const { id, proxyRole, proxyVersion, revision } = instance;
  const told = useProxyConfig(id, [section]);
  const { data } = told;
  const state = <AnswerState of={told} what="the proxy's configuration" failed="The proxy did not answer" />;
  if (!data?.proxyConfig) return state;
  const { counts, ztunnel, version, redactions } = data.proxyConfig;
  const rejected = counts?.rejected ?? 0;
  const facts: Array<[string, ReactNode]> = [
    ["Role", word(proxyRole, "PROXY_ROLE")],
    ["Version", `Istio ${proxyVersion || "unknown"}${version ? `, Envoy ${version}` : ""}`],
    ["Revision", revision || <None />],
    ...(counts ? [["Sync", <Sync key="sync" of={counts} />] satisfies [string, ReactNode]] : []),
    ["Holds", holdings(counts, ztunnel) || <None>not told</None>],
    [
      "Redacted",
      redactions === "0"
        ? "nothing of it was secret"
        : `${plural(Number(redactions), "secret value")} never left the cluster`,
    ],
  ];
  return (
    <>
      {state}
      <AsOf config={data.proxyConfig} asking={told.isFetching} onAsk={told.askAnew} />
      <Properties of={facts} />
      {rejected > 0 && (
        <ProxyOwner instance={instance}>
          <RejectedConfig instance={instance} />
        </ProxyOwner>
      )}
    </>
  );
}

function holdings(counts?: proxy.Counts, ztunnel?: proxy.Ztunnel): string {
  if (ztunnel) {
    const { workloads, services, policies, certificates } = ztunnel;
    return `${plural(workloads.length, "workload")}, ${plural(services.length, "service")}, ${plural(policies.length, "policy", "policies")}, ${plural(certificates.length, "certificate")}`;
  }
  if (!counts) return "";
  const { listeners, routes, clusters, endpoints, secrets } = counts;
  return `${plural(listeners, "listener")}, ${plural(routes, "route configuration")}, ${plural(clusters, "cluster")}, ${plural(endpoints, "endpoint")}, ${plural(secrets, "secret")}`;
}
