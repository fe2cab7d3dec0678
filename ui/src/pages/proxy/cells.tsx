import { Link } from "@tanstack/react-router";
import type { ProxySection } from "../../api/queries";
import type { proxy } from "../../api/types";
import { word } from "../../lib/format";
import { State, type Tone } from "../../ui/state";
import { Code, None } from "../../ui/text";
import { ConfigLink, kindAndName } from "../config-link";
import { isGenerated } from "./names";
import { useOwner } from "./owner";

const UPDATES: Record<proxy.UpdateState, Tone> = {
  UPDATE_STATE_ACTIVE: "good",
  UPDATE_STATE_STATIC: "good",
  UPDATE_STATE_WARMING: "warn",
  UPDATE_STATE_DRAINING: "warn",
  UPDATE_STATE_REJECTED: "bad",
  UPDATE_STATE_UNSPECIFIED: "none",
};

export function UpdateState({ of }: { of?: proxy.Update }) {
  if (!of) return <None />;
  return <State tone={UPDATES[of.state]}>{updateWord(of) || "unknown"}</State>;
}

export const updateWord = (of?: proxy.Update) => (of ? word(of.state, "UPDATE_STATE") : "");

interface ToProps {
  tab: ProxySection;
  label: string;
  open?: string;
  q?: string;
}

/** Leads to another part of the same proxy. */
export function To({ tab, label, open, q }: ToProps) {
  const { id } = useOwner();
  return (
    <Link
      to="/instances/$id"
      params={{ id }}
      search={{ tab, open, q }}
      title={label}
      className="block min-w-0 truncate text-accent hover:underline"
    >
      <Code>{label}</Code>
    </Link>
  );
}

/** The object of Istio that it was made from; of one that istiod made itself, what that was made of. */
export function MadeBy({ of }: { of?: proxy.ConfigRef }) {
  const { configCluster } = useOwner();
  if (!of?.kindName) return <None />;
  const { kindName, namespace, name, sources } = of;
  if (sources.length > 0) {
    return sources.map((id) => (
      <span
        key={id}
        title={`${kindAndName(id)}, which ${kindName} ${namespace}/${name} comes from`}
        className="mr-2"
      >
        <ConfigLink id={id}>
          <Code>{kindAndName(id)}</Code>
        </ConfigLink>
      </span>
    ));
  }
  const said = saidOf(of);
  if (isGenerated(name))
    return <span title={`${said}, which istiod made. It is not known of what.`}>{said}</span>;
  if (!configCluster)
    return <span title={`${said}. It is not known which cluster's objects count here.`}>{said}</span>;
  return (
    <span title={said}>
      <ConfigLink id={[configCluster, kindName, namespace, name].join(":")}>
        <Code>{said}</Code>
      </ConfigLink>
    </span>
  );
}

export function madeByOf(of?: proxy.ConfigRef) {
  if (!of?.kindName) return "";
  return of.sources.length > 0 ? of.sources.map(kindAndName).join(", ") : saidOf(of);
}

const saidOf = ({ kindName, name }: proxy.ConfigRef) => `${kindName} ${name}`;
