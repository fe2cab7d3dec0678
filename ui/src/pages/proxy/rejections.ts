import type { ProxySection } from "../../api/queries";
import type { proxy } from "../../api/types";
import { distinct } from "./distinct";
import { nameOfListener, wordsOfConfig } from "./names";

/** Where something can be seen among what the proxy has. */
interface Place {
  tab: ProxySection;
  open?: string;
  q?: string;
}

/** A part of the configuration, as it goes by in its tab. */
interface Part {
  name: string;
  update?: proxy.Update;
  madeBy?: proxy.ConfigRef;
  /** Undefined: nowhere. */
  leads?: Place;
}

interface Rejection extends Pick<Part, "name" | "madeBy" | "leads"> {
  /** Unlike that of any other. */
  key: string;
  section: ProxySection;
  error: proxy.UpdateError;
}

/** What a proxy refused of its configuration. */
export function rejectionsOf({ listeners, routes, clusters, secrets, ecds }: proxy.ProxyConfig): Rejection[] {
  const rejections = [
    ...refusedOf("listeners", opening("listeners", listeners, nameOfListener)),
    ...refusedOf("routes", routes.map(partOfRoutes)),
    ...refusedOf("clusters", opening("clusters", clusters, nameOf)),
    ...refusedOf("secrets", opening("secrets", secrets, nameOf)),
    ...refusedOf("ecds", ecds.map(partOfExtension)),
  ];
  const keys = distinct(rejections.map(({ section, name }) => `${section} ${name}`));
  return rejections.map((rejection, at) => ({ ...rejection, key: keys[at] ?? "" }));
}

const nameOf = ({ name }: { name: string }) => name;

interface Told {
  update?: proxy.Update;
  istioConfig?: proxy.ConfigRef;
}

/** Each is a row of its tab, whose key numbers what is called as another. */
function opening<Item extends Told>(
  tab: ProxySection,
  items: Item[],
  nameOf: (item: Item) => string,
): Part[] {
  const keys = distinct(items.map(nameOf));
  return items.map((item, at) => ({
    name: nameOf(item),
    update: item.update,
    madeBy: item.istioConfig,
    leads: { tab, open: keys[at] },
  }));
}

/** Its tab has a row for each route, and so none for a configuration without any. */
function partOfRoutes({ name, update, virtualHosts }: proxy.RouteConfig): Part {
  const hasRoutes = virtualHosts.some(({ routes }) => routes.length > 0);
  return { name, update, leads: hasRoutes ? { tab: "routes", q: wordsOfConfig(name) } : undefined };
}

/** Filters that are configured apart have no tab. */
const partOfExtension = ({ filter, update }: proxy.ExtensionConfig): Part => ({
  name: filter?.extension?.name ?? "",
  update,
});

function refusedOf(section: ProxySection, parts: Part[]): Array<Omit<Rejection, "key">> {
  return parts.flatMap(({ name, update, madeBy, leads }) =>
    update?.error ? [{ section, name, error: update.error, madeBy, leads }] : [],
  );
}
