import { type LookupAddress, lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** An address of this machine, its network or its provider, which nothing that a person types may reach. */
export class BlockedAddressError extends Error {
  constructor(host: string) {
    super(`${host} leads to an address that is not public`);
  }
}

/** IANA's special-purpose registry: every range that is not globally reachable, and relays that hide a private one. */
const closedV4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const;
/** Of IPv6 only the global unicast range is open, less documentation, Teredo and 6to4, which carry an IPv4 address inside. */
const closedV6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const closed = new BlockList();
for (const [net, prefix] of closedV4) closed.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of closedV6) closed.addSubnet(net, prefix, "ipv6");
const openV6 = new BlockList();
openV6.addSubnet("2000::", 3, "ipv6");

/** Whether an IP address, in digits, is one of the public internet. */
export const isPublicAddress = (address: string): boolean => {
  switch (isIP(address)) {
    case 4:
      return !closed.check(address, "ipv4");
    case 6:
      return openV6.check(address, "ipv6") && !closed.check(address, "ipv6");
    default:
      return false;
  }
};

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
