import type { proxy } from "../../api/types";
import { Button } from "../../ui/controls";
import { RefreshIcon } from "../../ui/icons";
import { Strip } from "../../ui/notices";
import { Age } from "../../ui/text";

interface AsOfProps {
  config: proxy.ProxyConfig;
  asking: boolean;
  onAsk: () => void;
}

/** When a proxy told what is shown of it, and what it did not tell. */
export function AsOf({ config: { fetchedAt, failures, problems }, asking, onAsk }: AsOfProps) {
  return (
    <>
      <div className="flex shrink-0 items-center gap-3 px-4 py-1.5 text-label text-dim">
        <span>
          Told by the proxy <Age of={fetchedAt} ago />
        </span>
        <span role="status" className="sr-only">
          {asking ? "The proxy is asked" : "The proxy has answered"}
        </span>
        <Button onClick={onAsk} disabled={asking}>
          <RefreshIcon size={14} />
          Ask the proxy again
        </Button>
      </div>
      {failures.map(({ part, reason }) => (
        <Strip key={part} tone="warn">
          The proxy did not tell its {part}: {reason}
        </Strip>
      ))}
      {problems.map(({ at, text }) => (
        <Strip key={at} tone="warn">
          <code>{at}</code> could not be read: {text}
        </Strip>
      ))}
    </>
  );
}
