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

/** A piece of the configuration, as it goes by in its tab. */
interface Piece {
  name: string;
  update?: proxy.Update;
  /** Undefined: nowhere. */
  leads?: Place;
}

interface Rejection extends Pick<Piece, "name" | "leads"> {
  /** Unlike that of any other. */
  key: string;
  part: string;
  error: proxy.UpdateError;
}

/** What a proxy refused of its configuration. */
export function rejectionsOf(config: proxy.ProxyConfig): Rejection[] {
  const { listeners, routes, scopes, clusters, secrets, ecds } = config;
  const rejections = [
    ...refusedOf("listeners", opening("listeners", listeners, nameOfListener)),
    ...refusedOf("routes", routes.map(pieceOfRoutes)),
    ...refusedOf(
      "scoped routes",
      scopes.map((scope) => pieceOfScope(scope, routes)),
    ),
    ...refusedOf("clusters", opening("clusters", clusters, nameOf)),
    ...refusedOf("secrets", opening("secrets", secrets, nameOf)),
    ...refusedOf("filters", ecds.map(pieceOfExtension)),
  ];
  const keys = distinct(rejections.map(({ part, name }) => `${part} ${name}`));
  return rejections.map((rejection, at) => ({ ...rejection, key: keys[at] ?? "" }));
}

const nameOf = ({ name }: { name: string }) => name;

/** Each is a row of its tab, whose key numbers what is called as another. */
function opening<Item extends Pick<Piece, "update">>(
  tab: ProxySection,
  items: Item[],
  nameOf: (item: Item) => string,
): Piece[] {
  const keys = distinct(items.map(nameOf));
  return items.map((item, at) => ({
    name: nameOf(item),
    update: item.update,
    leads: { tab, open: keys[at] },
  }));
}

/** Its tab has a row for each route, and so none for a configuration without any. */
function pieceOfRoutes({ name, update, virtualHosts }: proxy.RouteConfig): Piece {
  const hasRoutes = virtualHosts.some(({ routes }) => routes.length > 0);
  return { name, update, leads: hasRoutes ? { tab: "routes", q: wordsOfConfig(name) } : undefined };
}

/** A scope has no tab; the routes that it chooses have. */
function pieceOfScope({ name, update, routeConfig }: proxy.Scope, routes: proxy.RouteConfig[]): Piece {
  const chosen = routes.find(({ name }) => name === routeConfig);
  return { name, update, leads: chosen && pieceOfRoutes(chosen).leads };
}

/** Filters that are configured apart have no tab. */
const pieceOfExtension = ({ filter, update }: proxy.ExtensionConfig): Piece => ({
  name: filter?.extension?.name ?? "",
  update,
});

function refusedOf(part: string, pieces: Piece[]): Array<Omit<Rejection, "key">> {
  return pieces.flatMap(({ name, update, leads }) =>
    update?.error ? [{ part, name, error: update.error, leads }] : [],
  );
}

/** What names secrets that are no object of Istio's. */
const KEEPERS: Array<[RegExp, string]> = [
  [/^kubernetes(?:-gateway)?:\/\/(.+)$/, "Secret $1"],
  [/^configmap:\/\/(.+)$/, "ConfigMap $1"],
  [/^(default|ROOTCA)$/, "CA of the mesh"],
];

/** Who keeps a secret, as its name tells; empty: nobody knows. */
export function keeperOf(secret: string): string {
  const [form, said = ""] = KEEPERS.find(([form]) => form.test(secret)) ?? [];
  return form ? secret.replace(form, said) : "";
}
