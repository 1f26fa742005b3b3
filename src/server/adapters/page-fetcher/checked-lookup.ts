import { lookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { RefusedConnection } from "./refused-connection";

export interface ResolvedAddress {
  address: string;
  family: number;
}
export type Resolve = (host: string) => Promise<ResolvedAddress[]>;

export const systemResolve: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/** A host that is an address itself is never looked up by node: it is judged before. */
export const checkLiteral = (host: string, isAllowed: (address: string) => boolean): void => {
  const address = host.startsWith("[") ? host.slice(1, -1) : host;
  if (isIP(address) !== 0 && !isAllowed(address)) throw new RefusedConnection("address_refused");
};

/**
 * The look-up of a connection: the addresses judged here are the very ones connected to, so a name server that answers
 * otherwise the second time is not asked a second time. One address that is not allowed refuses the name.
 */
export const checkedLookup =
  (resolve: Resolve, isAllowed: (address: string) => boolean): LookupFunction =>
  (host, options, callback) => {
    judged(resolve, isAllowed, host).then(
      (found) => {
        const [first] = found;
        if (options.all) callback(null, found);
        else if (first) callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, "", 0),
    );
  };

const judged = async (
  resolve: Resolve,
  isAllowed: (address: string) => boolean,
  host: string,
): Promise<ResolvedAddress[]> => {
  const found = await resolve(host).catch(() => []);
  if (found.length === 0) throw new RefusedConnection("not_resolved");
  if (!found.every(({ address }) => isAllowed(address))) throw new RefusedConnection("address_refused");
  return found;
};
