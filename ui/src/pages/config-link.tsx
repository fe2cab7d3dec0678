import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** Leads to a config object; says its id, or what it is given to say. */
export function ConfigLink({ id, children = <code>{id}</code> }: { id: string; children?: ReactNode }) {
  return (
    <Link to="/config/$id" params={{ id }} search={{}} className="text-accent hover:underline">
      {children}
    </Link>
  );
}

/** Of an id, `cluster:kind:namespace:name`, whose cluster may have colons: `HTTPRoute cart`. */
export function kindAndName(id: string) {
  const [kind, , name] = id.split(":").slice(-3);
  return `${kind} ${name}`;
}

/** Of an id: `shop/cart`. */
export const pathOf = (id: string) => id.split(":").slice(-2).join("/");
