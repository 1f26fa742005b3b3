import { RefusedConnection } from "./refused-connection";

export interface TargetRules {
  /** Ports of public machines. */
  ports: readonly number[];
  /** `host:port` of machines the operator names himself: their address is not looked at. */
  privateHosts: ReadonlySet<string>;
}

export const portOf = (url: URL): number => Number(url.port) || (url.protocol === "https:" ? 443 : 80);

/** Whether the operator named this very machine and port. */
export const isNamedByOperator = (url: URL, { privateHosts }: TargetRules): boolean =>
  privateHosts.has(`${url.hostname}:${portOf(url)}`);

/** Throws unless the address has a form that may be asked at all; what its name resolves to is judged at the connection. */
export const checkTarget = (url: URL, rules: TargetRules): void => {
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  if (!isWeb || url.username || url.password) throw new RefusedConnection("address_refused");
  if (!rules.ports.includes(portOf(url)) && !isNamedByOperator(url, rules))
    throw new RefusedConnection("address_refused");
};
