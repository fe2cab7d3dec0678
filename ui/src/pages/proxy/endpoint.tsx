import { Link } from "@tanstack/react-router";
import type { proxy } from "../../api/types";
import { word } from "../../lib/format";
import { State, type Tone } from "../../ui/state";
import { Code } from "../../ui/text";
import { addressed } from "./leads";
import { podAddress } from "./pod-address";

const TONES: Partial<Record<proxy.Health, Tone>> = {
  HEALTH_HEALTHY: "good",
  HEALTH_DEGRADED: "warn",
  HEALTH_DRAINING: "warn",
  HEALTH_UNHEALTHY: "bad",
  HEALTH_TIMEOUT: "bad",
};

const FAILURES: Record<proxy.EndpointFailure, string> = {
  ENDPOINT_FAILURE_UNSPECIFIED: "unknown",
  ENDPOINT_FAILURE_ACTIVE_HEALTH_CHECK: "failed its health check",
  ENDPOINT_FAILURE_OUTLIER_CHECK: "ejected as an outlier",
  ENDPOINT_FAILURE_ACTIVE_HEALTH_CHECK_DEGRADED: "degraded by its health check",
  ENDPOINT_FAILURE_PENDING_DYNAMIC_REMOVAL: "about to be removed",
  ENDPOINT_FAILURE_PENDING_ACTIVE_HEALTH_CHECK: "not checked yet",
  ENDPOINT_FAILURE_EXCLUDED_VIA_IMMEDIATE_HEALTH_CHECK_FAIL: "asked to be excluded",
  ENDPOINT_FAILURE_ACTIVE_HEALTH_CHECK_TIMEOUT: "did not answer its health check",
  ENDPOINT_FAILURE_DEGRADED_OUTLIER_DETECTION: "degraded as an outlier",
};

/** Whether requests go there, and what the proxy found itself. */
export function healthOf({ health, failures }: proxy.Endpoint): string {
  const said = failures.map((failure) => FAILURES[failure]);
  return said.join(", ") || word(health, "HEALTH") || "unknown";
}

export function EndpointHealth({ of }: { of: proxy.Endpoint }) {
  return (
    <span title={healthOf(of)}>
      <State tone={TONES[of.health] ?? "none"}>{healthOf(of)}</State>
    </span>
  );
}

/** Leads to the pod that has it, through a tunnel too. */
export function EndpointAddress({ of }: { of: proxy.Endpoint }) {
  return (
    <AddressLink address={podAddress(of)} cluster={of.workload?.cluster}>
      {of.address?.text ?? "–"}
    </AddressLink>
  );
}

interface AddressLinkProps {
  address: string;
  /** Of the pod that is meant, as the proxy knows it: networks of clusters may overlap. */
  cluster?: string;
  children: string;
}

export function AddressLink({ address, cluster, children }: AddressLinkProps) {
  const leads = addressed(address, cluster);
  if (!leads) return <Code>{children}</Code>;
  return (
    <Link {...leads} className="block truncate text-accent hover:underline">
      <Code>{children}</Code>
    </Link>
  );
}

export function workloadOf({ workload }: proxy.Endpoint): string {
  return workload?.name ? `${workload.cluster}/${workload.namespace}/${workload.name}` : "";
}
