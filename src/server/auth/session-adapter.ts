import { createHash } from "node:crypto";
import { DrizzlePostgreSQLAdapter } from "@lucia-auth/adapter-drizzle";
import type { Adapter } from "lucia";
import type { Database } from "../db/client";
import { sessions } from "../db/schema/sessions";
import { users } from "../db/schema/users";

export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Lucia's Drizzle adapter, with the session id hashed on its way in: who reads the table can't sign in with it. */
export const hashedSessionAdapter = (db: Database): Adapter => {
  const inner = new DrizzlePostgreSQLAdapter(db, sessions, users);
  return {
    getSessionAndUser: async (id) => {
      const [session, user] = await inner.getSessionAndUser(hashSecret(id));
      return session && user ? [{ ...session, id }, user] : [null, null];
    },
    setSession: (session) => inner.setSession({ ...session, id: hashSecret(session.id) }),
    updateSessionExpiration: (id, at) => inner.updateSessionExpiration(hashSecret(id), at),
    deleteSession: (id) => inner.deleteSession(hashSecret(id)),
    getUserSessions: (userId) => inner.getUserSessions(userId),
    deleteUserSessions: (userId) => inner.deleteUserSessions(userId),
    deleteExpiredSessions: () => inner.deleteExpiredSessions(),
  };
};
