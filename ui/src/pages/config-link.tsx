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
