import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aManager, testOrigin } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { hashSecret } from "../../auth/session-adapter";
import { rowsOf } from "../../db/client";
import { confirmEmail } from "./confirm-email";
import { logIn } from "./log-in";
import { readMe } from "./read-me";
import { register } from "./register";

let services: TestServices;
beforeAll(async () => {
  services = await openTestServices({ RATE_SIGN_IN_PER_MINUTE: "1000" });
});
afterAll(() => services.close());

const ctx = () => ({ ...services, origin: testOrigin });
const account = (email: string) => ({
  email,
  password: "correct horse battery",
  organization: "Atelier",
  language: "fr" as const,
  acceptedTerms: true as const,
});
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "no refusal",
    (error: unknown) => (error instanceof Error ? error.message : "not an error"),
  );
const me = async (cookie: string) => {
  const session = await services.sessions.read(cookie);
  return session && readMe(services, session);
};

describe("an account", () => {
  it("is the platform's administrator when it is the first, and only then; each opens its own organization at N4", async () => {
    const first = await me((await register(ctx(), account("ada@site.example"))).cookie);
    const second = await me((await register(ctx(), account("grace@site.example"))).cookie);
    expect(first).toMatchObject({ level: 4, isPlatformAdministrator: true, name: "ada" });
    expect(second).toMatchObject({ level: 4, isPlatformAdministrator: false });
    expect(first?.organization.id).not.toBe(second?.organization.id);
  });

  it("is one for each address, whatever its case", async () => {
    await register(ctx(), account("Marie@Site.example"));
    expect(await codeOf(register(ctx(), account("marie@site.EXAMPLE")))).toBe("accounts.email_taken");
    await logIn(ctx(), { email: "MARIE@site.example", password: "correct horse battery", remember: false });
  });

  it("is not opened where registration is closed", async () => {
    const closed = { ...ctx(), config: { ...services.config, isRegistrationOpen: false } };
    expect(await codeOf(register(closed, account("late@site.example")))).toBe("accounts.registration_closed");
  });

  it("keeps neither its password nor its session's cookie readable in the database", async () => {
    const { cookie } = await register(ctx(), account("safe@site.example"));
    const id = cookie.match(/monitora_session=([^;]+)/)?.[1] ?? "";
    const sessions = await rowsOf<{ id: string }>(services.db.system, sql`select id from sessions`);
    expect(sessions.map((row) => row.id)).toContain(hashSecret(id));
    expect(JSON.stringify(sessions)).not.toContain(id);
    const users = await rowsOf<{ password_hash: string }>(
      services.db.system,
      sql`select password_hash from users where email_key = 'safe@site.example'`,
    );
    expect(users[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
  });

  it("has its address confirmed by a link that works once", async () => {
    const { cookie } = await register(ctx(), account("link@site.example"));
    expect((await me(cookie))?.isEmailConfirmed).toBe(false);
    const token = services.mails.at(-1)?.text.match(/token=([\w-]+)/)?.[1] ?? "";
    await confirmEmail(services, { token });
    expect((await me(cookie))?.isEmailConfirmed).toBe(true);
    expect(await codeOf(confirmEmail(services, { token }))).toBe("accounts.link_spent");
  });
});

describe("signing in", () => {
  it("says the same of a wrong password and of an unknown address", async () => {
    await register(ctx(), account("known@site.example"));
    const wrong = { password: "not the password", remember: false };
    expect(await codeOf(logIn(ctx(), { email: "known@site.example", ...wrong }))).toBe("accounts.wrong_credentials");
    expect(await codeOf(logIn(ctx(), { email: "nobody@site.example", ...wrong }))).toBe("accounts.wrong_credentials");
  });

  it.each(["locked@site.example", "nobody-locked@site.example"])(
    "is locked for fifteen minutes after ten failures, whether %s has an account or not",
    async (email) => {
      if (email.startsWith("locked")) await register(ctx(), account(email));
      const right = { email, password: "correct horse battery", remember: false };
      for (let i = 0; i < 10; i++) {
        expect(await codeOf(logIn(ctx(), { ...right, password: "wrong" }))).toBe("accounts.wrong_credentials");
        services.clock.advance(60_000);
      }
      services.clock.advance(-60_000);
      expect(await codeOf(logIn(ctx(), right))).toBe("accounts.locked");
      services.clock.advance(14 * 60_000);
      expect(await codeOf(logIn(ctx(), right))).toBe("accounts.locked");
      services.clock.advance(61_000);
      const expected = email.startsWith("locked") ? "no refusal" : "accounts.wrong_credentials";
      expect(await codeOf(logIn(ctx(), right))).toBe(expected);
    },
  );

  it("is slowed down for an address that floods it", async () => {
    const strict = {
      ...ctx(),
      origin: { ip: "10.9.9.9", userAgent: null },
      config: { ...services.config, rates: { ...services.config.rates, signInPerMinute: 2 } },
    };
    const attempt = () => codeOf(logIn(strict, { email: "x@site.example", password: "x", remember: false }));
    expect([await attempt(), await attempt(), await attempt()]).toEqual([
      "accounts.wrong_credentials",
      "accounts.wrong_credentials",
      "accounts.too_many_attempts",
    ]);
  });
});

describe("a session", () => {
  it("ends after 24 hours without use, each use moving its end", async () => {
    const { cookie } = await aManager(services);
    services.clock.advance(23 * 3_600_000);
    expect(await services.sessions.read(cookie)).not.toBeNull();
    services.clock.advance(23 * 3_600_000);
    expect(await services.sessions.read(cookie)).not.toBeNull();
    services.clock.advance(24 * 3_600_000 + 1_000);
    expect(await services.sessions.read(cookie)).toBeNull();
  });

  it("that is remembered lasts thirty days, and its cookie is set again as its end moves", async () => {
    const email = "remembered@site.example";
    await register(ctx(), account(email));
    const { cookie } = await logIn(ctx(), { email, password: "correct horse battery", remember: true });
    const [pair] = cookie.split(";");
    const at = (days: number) => {
      services.clock.advance(days * 24 * 3_600_000);
      return services.sessions.read(pair ?? "");
    };
    expect((await at(29))?.renewedCookie).toContain("Max-Age=2592000");
    expect(await at(29)).toMatchObject({ isRemembered: true });
    expect(await at(31)).toBeNull();
  });

  it("ends when its browser signs out, and no forged cookie opens one", async () => {
    const { cookie } = await aManager(services);
    await services.sessions.end(cookie);
    expect(await services.sessions.read(cookie)).toBeNull();
    expect(await services.sessions.read("monitora_session=short_aaaaaaaaaaaaaaaaaaaaaaaaaaaa")).toBeNull();
    expect(await services.sessions.read("monitora_session=' or 1=1")).toBeNull();
  });
});
