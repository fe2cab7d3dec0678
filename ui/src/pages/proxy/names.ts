import type { proxy } from "../../api/types";

export const nameOfListener = ({ name, address }: Pick<proxy.Listener, "name" | "address">) =>
  name || (address?.text ?? "");

/** Words that find the routes of one configuration: of `80`, not of `8080`. */
export const wordsOfConfig = (name: string) => `"config":${JSON.stringify(name)}`;
