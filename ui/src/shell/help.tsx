import { Dialog } from "../ui/dialog";
import { Key } from "../ui/text";
import { SHORTCUTS } from "./keys";

export function Help({ onClose }: { onClose: () => void }) {
  return (
    <Dialog label="Keyboard" onClose={onClose}>
      <h2 className="border-b border-line px-4 py-3 text-head font-medium">Keyboard</h2>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-6 gap-y-2 p-4">
        {SHORTCUTS.map(([keys, does]) => (
          <div key={keys} className="contents">
            <dt>
              <Key>{keys}</Key>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
