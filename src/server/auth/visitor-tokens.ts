import { createHmac, randomBytes, webcrypto } from "node:crypto";
import { jwtVerify, SignJWT } from "jose";
import type { Clock } from "../adapters/clock";
import type { Secrets } from "../kernel/secret-key";

export interface Visitor {
  visitorId: string;
  /** When the token was signed: an older one is renewed. */
  signedAt: Date;
}

export interface VisitorTokens {
  sign(workspaceId: string, visitorId: string): Promise<string>;
  /** Null when forged, expired, or made for another assistant. */
  read(workspaceId: string, token: string): Promise<Visitor | null>;
  /**
   * Id of a visitor who has no token yet. Sending the first question again (the answer to the first try got lost) must
   * find the same visitor, so the id comes from the message's own random id; ids too short to be random get a random one.
   */
  newVisitorId(workspaceId: string, clientMessageId: string, question: string): string;
}

const lifeDays = 30;
const randomEnoughChars = 20;
const hs256 = { name: "HMAC", hash: "SHA-256" };

/** A visitor is a random id in a signed token (HS256), for one assistant, for thirty days. */
export const createVisitorTokens = (secrets: Secrets, clock: Clock): VisitorTokens => {
  // Made ready once: from its bytes it would be made anew for each token.
  const key = webcrypto.subtle.importKey("raw", secrets.derive("visitor token"), hs256, false, ["sign", "verify"]);
  const idKey = secrets.derive("visitor id");
  const seconds = () => Math.floor(clock.now().getTime() / 1000);
  return {
    sign: async (workspaceId, visitorId) =>
      new SignJWT()
        .setProtectedHeader({ alg: "HS256" })
        .setSubject(visitorId)
        .setAudience(workspaceId)
        .setIssuedAt(seconds())
        .setExpirationTime(seconds() + lifeDays * 86_400)
        .sign(await key),
    read: async (workspaceId, token) => {
      try {
        const { payload } = await jwtVerify(token, await key, {
          audience: workspaceId,
          algorithms: ["HS256"],
          currentDate: clock.now(),
          requiredClaims: ["sub", "iat", "exp"],
        });
        return payload.sub && payload.iat ? { visitorId: payload.sub, signedAt: new Date(payload.iat * 1000) } : null;
      } catch {
        // Every way a token can be wrong is one refusal: saying which would only help who forges it.
        return null;
      }
    },
    newVisitorId: (workspaceId, clientMessageId, question) => {
      if (clientMessageId.length < randomEnoughChars) return `vis_${randomBytes(16).toString("hex")}`;
      const mac = createHmac("sha256", idKey).update(JSON.stringify([workspaceId, clientMessageId, question]));
      return `vis_${mac.digest("hex").slice(0, 32)}`;
    },
  };
};
