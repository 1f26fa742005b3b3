import ipaddr from "ipaddr.js";

const prefixBits = 64;

/** What limits count as one address: an IPv6 customer has a block of 2^64 of them, an IPv4 one has the one. */
export const addressBlock = (ip: string | null): string => {
  if (!ip || !ipaddr.IPv6.isValid(ip)) return ip ?? "";
  return ipaddr.IPv6.networkAddressFromCIDR(`${ip.split("%")[0]}/${prefixBits}`).toString();
};
