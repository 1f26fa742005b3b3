import { type LookupAddress, lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./public-address.rules";

/** An address of this machine, its network or its provider, which nothing that a person types may reach. */
export class BlockedAddressError extends Error {
  constructor(host: string) {
    super(`${host} leads to an address that is not public`);
  }
}

/** Refuses a host written in digits: sockets look no such name up, so `publicLookup` would never see it. */
export const assertPublicHost = (hostname: string): void => {
  const host = hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw new BlockedAddressError(hostname);
};

/**
 * For the `lookup` option of a socket or a request: the name's addresses, unless one of them is not public. The socket
 * connects to what was judged here, so a name that changes its answer between two questions gains nothing.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, []);
    const addresses: LookupAddress[] = found;
    if (!addresses.every(({ address }) => isPublicAddress(address)))
      return callback(new BlockedAddressError(hostname), []);
    if (options.all) return callback(null, addresses);
    const [first] = addresses;
    return callback(first ? null : new BlockedAddressError(hostname), first?.address ?? "", first?.family);
  });
};
