import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { rowAddress } from "../lib/search";

interface RowLinkProps {
  /** The list that the row is of. */
  list: string;
  id: string;
  mesh?: string;
  className?: string;
  children: ReactNode;
}

/**
 * What a row leads to, for other tabs. Here a click opens the row beside the list as it is searched, so this address need not
 * follow every letter of the search in every row.
 */
export function RowLink({ list, id, mesh, className = "", children }: RowLinkProps) {
  const cluster = useSearch({ from: "__root__", select: (now) => now.cluster });
  return (
    <a
      data-opens-row=""
      href={rowAddress(`${list}/`, id, { mesh, cluster })}
      className={`hover:underline ${className}`}
    >
      {children}
    </a>
  );
}
