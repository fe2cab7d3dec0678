import { type ErrorComponentProps, Link } from "@tanstack/react-router";
import { Button } from "../ui/controls";
import { Notice } from "../ui/notices";

export function NoPage() {
  return (
    <Notice page tone="none" title="There is no such page" role="status">
      <p>
        The address leads nowhere. Ctrl K searches everything, or see{" "}
        <Link to="/services" className="text-accent underline">
          all services
        </Link>
        .
      </p>
    </Notice>
  );
}

/** The page's code failed, or could not be loaded: mostly because the manager was upgraded meanwhile. */
export function Crashed({ error }: ErrorComponentProps) {
  return (
    <Notice page tone="bad" title="This page could not be shown" role="alert">
      <p className="text-ink">{error instanceof Error ? error.message : String(error)}</p>
      <p>If the manager was upgraded, loading the page anew brings what fits to it.</p>
      <Button onClick={() => location.reload()}>Load anew</Button>
    </Notice>
  );
}
