import { useQuery } from "@tanstack/react-query";
import type { ProxySection } from "../../api/queries";
import * as queries from "../../api/queries";
import type { Instance, proxy } from "../../api/types";
import { SimpleTable } from "../../ui/layout";
import { Failed, Loading } from "../../ui/notices";
import { Age, Code, None } from "../../ui/text";
import { MadeBy, To } from "./cells";
import { keeperOf, rejectionsOf } from "./rejections";

const SECTIONS: ProxySection[] = ["listeners", "routes", "clusters", "secrets", "ecds"];

/** What a proxy refused of its configuration, in the proxy's own words, and from which object it was made. */
export function RejectedConfig({ instance }: { instance: Instance }) {
  const { data, error, refetch } = useQuery(queries.proxyConfig(instance.id, SECTIONS));
  if (error && !data)
    return <Failed what="What the proxy rejected is not known" error={error} retry={refetch} />;
  if (!data?.proxyConfig) return <Loading what="what the proxy rejected" />;
  const rows = rejectionsOf(data.proxyConfig).map(({ key, part, name, leads, error }) => ({
    key,
    cells: [
      leads ? <To key="name" {...leads} label={name || "without a name"} /> : <Code key="name">{name}</Code>,
      part,
      <span key="why" className="block w-max max-w-[72ch] wrap-anywhere whitespace-normal">
        {error.details}
      </span>,
      <Makers key="by" of={error.istioConfigs} keeper={part === "secrets" ? keeperOf(name) : ""} />,
      <Age key="when" of={error.lastUpdateAttempt} ago />,
    ],
  }));
  return <SimpleTable label="Rejected" head={["Rejected", "Part", "Why", "Made by", "Tried"]} rows={rows} />;
}

/** More of them than these fold: a route configuration is made of as many objects as it has hosts. */
const FEW = 3;

function Makers({ of, keeper }: { of: proxy.ConfigRef[]; keeper: string }) {
  if (of.length === 0) return keeper || <None />;
  const list = (
    <ul>
      {of.map((config) => (
        <li key={`${config.kind} ${config.namespace} ${config.name}`}>
          <MadeBy of={config} />
        </li>
      ))}
    </ul>
  );
  if (of.length <= FEW) return list;
  return (
    <details>
      <summary className="cursor-pointer">{of.length} objects</summary>
      {list}
    </details>
  );
}
