import { Link, type LinkProps, useRouterState } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTitle } from "../lib/title";
import { CopyButton } from "../ui/copy";
import { CloseIcon } from "../ui/icons";

interface Crumb {
  label: string;
  leads: LinkProps;
}

interface DetailHeadProps {
  crumbs: Crumb[];
  name: string;
  id: string;
  /** Where closing leads: to the list, as it was searched. */
  close?: LinkProps;
  children?: ReactNode;
}

/** The top of a detail page: where it is, what it is, how it is. */
export function DetailHead({ crumbs, name, id, close, children }: DetailHeadProps) {
  useTitle(name);
  const here = useRouterState({ select: ({ location }) => location.href });
  return (
    <header className="border-b border-line px-4 pt-3 pb-3">
      <div className="flex items-start gap-2">
        <nav
          aria-label="Breadcrumb"
          className="flex min-w-0 flex-1 flex-wrap items-center gap-x-1.5 text-dim"
        >
          {crumbs.map(({ label, leads }) => (
            <span key={label} className="flex items-center gap-1.5">
              <Link {...leads} className="hover:text-ink hover:underline">
                {label}
              </Link>
              <span aria-hidden="true">/</span>
            </span>
          ))}
          <a href={here} aria-current="page" className="wrap-anywhere hover:text-ink">
            {name}
          </a>
        </nav>
        {close && (
          <Link
            {...close}
            data-close=""
            aria-label="Close"
            title="Close (Esc)"
            className="inline-flex size-6 items-center justify-center rounded text-dim hover:bg-hover hover:text-ink"
          >
            <CloseIcon size={14} />
          </Link>
        )}
      </div>
      <h1 className="mt-1 flex items-center gap-1 font-mono text-title font-medium wrap-anywhere">
        {name}
        <CopyButton text={id} what="id" />
      </h1>
      <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">{children}</div>
    </header>
  );
}
