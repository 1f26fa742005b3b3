import { Cookie, generateIdFromEntropySize, Lucia, TimeSpan } from "lucia";
import type { Clock } from "../adapters/clock";
import type { DatabaseClient } from "../db/client";
import type { users } from "../db/schema/users";
import type { Origin } from "../kernel/actor";
import { hashedSessionAdapter } from "./session-adapter";

declare module "lucia" {
  interface Register {
    Lucia: Lucia<SessionAttributes, Person>;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: Person;
  }
}

interface SessionAttributes {
  organizationId: string;
  userAgent: string | null;
  ip: string | null;
}

/** Read with the session, in one statement. */
type Person = Pick<
  typeof users.$inferSelect,
  "email" | "name" | "language" | "isPlatformAdministrator" | "emailConfirmedAt"
>;

export const sessionCookieName = "monitora_session";

/** A session ends after this time without use; each use moves the end, written at most once an hour. */
const lives = { short: new TimeSpan(24, "h"), long: new TimeSpan(30, "d") };
type Life = keyof typeof lives;
const hourMs = 3_600_000;

export interface SignedIn {
  userId: string;
  person: Person;
  organizationId: string;
  isRemembered: boolean;
  /** The cookie to set again, when this use moved the end of one that outlives the browser. */
  renewedCookie?: string;
}

export interface Sessions {
  /** Gives the cookie to set. */
  open(userId: string, organizationId: string, isRemembered: boolean, origin: Origin): Promise<string>;
  read(cookieHeader: string | null): Promise<SignedIn | null>;
  /** Gives the cookie that clears the browser's. */
  end(cookieHeader: string | null): Promise<string>;
}

export const createSessions = (db: DatabaseClient, clock: Clock, isSecure: boolean): Sessions => {
  const adapter = hashedSessionAdapter(db.system);
  const lucia = (life: Life) =>
    new Lucia<SessionAttributes, Person>(adapter, {
      sessionExpiresIn: lives[life],
      getSessionAttributes: ({ organizationId, userAgent, ip }) => ({ organizationId, userAgent, ip }),
      getUserAttributes: ({ email, name, language, isPlatformAdministrator, emailConfirmedAt }) => {
        return { email, name, language, isPlatformAdministrator, emailConfirmedAt };
      },
    });
  const byLife = { short: lucia("short"), long: lucia("long") };
  const endOf = (life: Life) => new Date(clock.now().getTime() + lives[life].milliseconds());
  const attributes = { httpOnly: true, secure: isSecure, sameSite: "lax", path: "/" } as const;
  const cookieOf = (id: string, life: Life) => {
    const maxAge = life === "long" ? { maxAge: lives.long.seconds() } : {};
    return new Cookie(sessionCookieName, id, { ...attributes, ...maxAge }).serialize();
  };

  return {
    open: async (userId, organizationId, isRemembered, origin) => {
      const life = isRemembered ? "long" : "short";
      const id = `${life}_${generateIdFromEntropySize(25)}`;
      await byLife[life].createSession(userId, { organizationId, ...origin }, { sessionId: id });
      await adapter.updateSessionExpiration(id, endOf(life));
      return cookieOf(id, life);
    },
    read: async (cookieHeader) => {
      const found = sessionIdOf(cookieHeader);
      if (!found) return null;
      const { session, user: person } = await byLife[found.life].validateSession(found.id);
      if (!session || session.expiresAt <= clock.now()) return null;
      const end = endOf(found.life);
      const isMoved = end.getTime() - session.expiresAt.getTime() > hourMs;
      if (isMoved) await adapter.updateSessionExpiration(found.id, end);
      const isRemembered = found.life === "long";
      const renewed = isMoved && isRemembered ? { renewedCookie: cookieOf(found.id, found.life) } : {};
      return { userId: person.id, person, organizationId: session.organizationId, isRemembered, ...renewed };
    },
    end: async (cookieHeader) => {
      const found = sessionIdOf(cookieHeader);
      if (found) await adapter.deleteSession(found.id);
      return new Cookie(sessionCookieName, "", { ...attributes, maxAge: 0 }).serialize();
    },
  };
};

/** The id names its own life, so that one look-up is enough: `short_…` or `long_…`. */
const sessionIdOf = (cookieHeader: string | null): { id: string; life: Life } | null => {
  const id = cookieHeader?.match(/(?:^|;\s*)monitora_session=((short|long)_[a-z0-9]{20,80})(?:;|$)/)?.[1];
  return id ? { id, life: id.startsWith("long_") ? "long" : "short" } : null;
};
