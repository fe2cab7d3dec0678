import type { proxy } from "../../api/types";
import { plural } from "../../lib/format";
import { State, type Tone } from "../../ui/state";
import { Age } from "../../ui/text";

/** How far the proxy is with what its istiod sent it, as istioctl's proxy-status has it: by discovery service. */
export function Sync({ of: { sync } }: { of: proxy.Counts }) {
  const [tone, words] = syncOf(sync);
  return (
    <div>
      <State tone={tone}>{words}</State>
      <ul className="text-label text-dim">
        {sync.map(({ type, resources, warming, rejected, lastUpdated }) => (
          <li key={type}>
            <code>{type}</code> {plural(resources, "object")}
            {warming > 0 && `, ${warming} waiting`}
            {rejected > 0 && `, ${rejected} rejected`}, newest <Age of={lastUpdated || undefined} ago />
          </li>
        ))}
      </ul>
    </div>
  );
}

export function syncOf(sync: proxy.SyncState[]): [Tone, string] {
  const sum = (count: (of: proxy.SyncState) => number) => sync.reduce((all, of) => all + count(of), 0);
  const [rejected, warming] = [sum(({ rejected }) => rejected), sum(({ warming }) => warming)];
  if (rejected > 0) return ["bad", `${rejected} rejected by the proxy: it runs with what was before`];
  if (warming > 0) return ["warn", `${warming} not in use yet: waiting for secrets or endpoints`];
  return sync.length > 0 ? ["good", "all that it was sent is in use"] : ["none", "it was sent nothing"];
}
