import type { proxy } from "../../api/types";

type Address = Pick<proxy.Address, "type" | "address" | "endpointId">;

/** The address of the pod; of a tunnel to one, as HBONE is, that of its end. Empty: it is of no pod. */
export function podAddress({ address }: { address?: Address }): string {
  if (address?.type === "ADDRESS_TYPE_SOCKET") return address.address;
  if (address?.type === "ADDRESS_TYPE_INTERNAL") return withoutPort(address.endpointId);
  return "";
}

const withoutPort = (endpoint: string) => endpoint.replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1");

/** Other things than addresses may be at the end of a tunnel. */
export const isIp = (text: string) => /^(\d+\.){3}\d+$|:/.test(text);
