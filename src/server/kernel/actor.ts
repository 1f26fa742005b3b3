import type { Level } from "~/contract/rights";

/** Who acts. Rights and audit entries read it; a verb never asks where the call came from. */
export type Actor =
  | { type: "user"; userId: string; name: string; level: Level; isPlatformAdministrator: boolean }
  | { type: "visitor"; visitorId: string }
  | { type: "job"; name: string };

/** The agent and address behind an action, for the audit entry. */
export interface Origin {
  ip: string | null;
  userAgent: string | null;
}

/** An organization's own work: only tRPC's procedures and the job worker make one. */
export interface Tenant {
  organizationId: string;
}

/** The same with its time zone (IANA name), in which its days begin. */
export interface ZonedTenant extends Tenant {
  timeZone: string;
}
