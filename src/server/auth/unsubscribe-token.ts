import { createHmac, timingSafeEqual } from "node:crypto";
import type { Secrets } from "../kernel/secret-key";

export interface Reader {
  organizationId: string;
  userId: string;
}

/** Ends one person's weekly mail of one organization, whoever opens it; it does not expire: old mails must let go too. */
export const signUnsubscribeToken = (secrets: Secrets, { organizationId, userId }: Reader): string =>
  `${organizationId}.${userId}.${macOf(secrets, organizationId, userId).toString("base64url")}`;

/** Null when it was not signed here. */
export const readUnsubscribeToken = (secrets: Secrets, token: string): Reader | null => {
  const [organizationId = "", userId = "", mac = ""] = token.split(".");
  const given = Buffer.from(mac, "base64url");
  const expected = macOf(secrets, organizationId, userId);
  return given.length === expected.length && timingSafeEqual(given, expected) ? { organizationId, userId } : null;
};

const macOf = (secrets: Secrets, organizationId: string, userId: string): Buffer =>
  createHmac("sha256", secrets.derive("unsubscribe from the weekly mail"))
    .update(JSON.stringify([organizationId, userId]))
    .digest();
