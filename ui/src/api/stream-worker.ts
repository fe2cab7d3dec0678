import { follow, type Live, type Told } from "./stream";

/** One stream for all tabs: a browser opens six connections to an address, and a stream holds one for ever. */
const tabs = new Set<MessagePort>();
let live: Live | undefined;

function tell(told: Told): void {
  if (told.what !== "event") live = told;
  for (const tab of tabs) tab.postMessage(told);
}

addEventListener("connect", (event) => {
  const [tab] = (event as MessageEvent).ports;
  if (!tab) return;
  tabs.add(tab);
  // All that a tab ever says is that it goes.
  tab.onmessage = () => tabs.delete(tab);
  if (live) tab.postMessage(live);
});

follow(tell);
