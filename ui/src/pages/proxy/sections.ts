import type { ProxySection } from "../../api/queries";

export interface Section {
  /** The tab, as the address has it. */
  id: string;
  label: string;
  /** What the proxy is asked for. */
  asks: ProxySection;
  /** A ztunnel is no Envoy, and has its own. */
  of: "envoy" | "ztunnel" | "both";
}

/** The tabs of what a proxy is configured with. */
export const SECTIONS: Section[] = [
  { id: "listeners", label: "Listeners", asks: "listeners", of: "envoy" },
  { id: "routes", label: "Routes", asks: "routes", of: "envoy" },
  { id: "clusters", label: "Upstream clusters", asks: "clusters", of: "envoy" },
  { id: "endpoints", label: "Endpoints", asks: "endpoints", of: "envoy" },
  { id: "secrets", label: "Secrets", asks: "secrets", of: "envoy" },
  { id: "bootstrap", label: "Bootstrap", asks: "bootstrap", of: "envoy" },
  { id: "workloads", label: "Workloads", asks: "ztunnel", of: "ztunnel" },
  { id: "services", label: "Services", asks: "ztunnel", of: "ztunnel" },
  { id: "policies", label: "Policies", asks: "ztunnel", of: "ztunnel" },
  { id: "certificates", label: "Certificates", asks: "ztunnel", of: "ztunnel" },
  { id: "connections", label: "Connections", asks: "ztunnel", of: "ztunnel" },
  { id: "dumps", label: "Raw", asks: "dumps", of: "both" },
];
