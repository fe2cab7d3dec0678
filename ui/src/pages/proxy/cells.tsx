import { Link } from "@tanstack/react-router";
import type { ProxySection } from "../../api/queries";
import type { proxy } from "../../api/types";
import { word } from "../../lib/format";
import { State, type Tone } from "../../ui/state";
import { Code, None } from "../../ui/text";
import { ConfigLink, kindAndName } from "../config-link";
import { makerOf, saidOf } from "./maker";
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

interface MadeByProps {
  of?: proxy.ConfigRef;
  /** The route of Envoy that was made. */
  route?: string;
}

/** The object of Istio that it was made from; of one that istiod made itself, what that was made of. */
export function MadeBy({ of, route }: MadeByProps) {
  const { configCluster } = useOwner();
  if (!of?.kindName) return <None />;
  if (of.sources.length > 0) {
    return of.sources.map((id) => (
      <span key={id} title={`istiod made ${of.kindName} ${of.namespace}/${of.name} of it`} className="mr-2">
        <ConfigLink id={id}>
          <Code>{kindAndName(id)}</Code>
        </ConfigLink>
      </span>
    ));
  }
  if (!configCluster) {
    const said = saidOf(of);
    return <span title={`${said}. It is not known which cluster's objects count here.`}>{said}</span>;
  }
  const { said, leads } = makerOf(of, configCluster, route);
  return (
    <Link {...leads} title={said} className="text-accent hover:underline">
      <Code>{said}</Code>
    </Link>
  );
}

export function madeByOf(of?: proxy.ConfigRef) {
  if (!of?.kindName) return "";
  return of.sources.length > 0 ? of.sources.map(kindAndName).join(", ") : saidOf(of);
}
