import { asSystem } from "../db/tenant";
import type { Tenant } from "../kernel/actor";
import type { Services } from "../services";
import { findDemoUser, insertDemo, setDemoPassword } from "./demo.repository";
import { demoEmail, demoOrganizationName, demoSettings, demoUserName, demoWorkspaceId } from "./demo-content";
import { demoLogIn } from "./demo-log-in";

const organizationId = "org_demo";
const userId = "usr_demo";

type Context = Pick<Services, "db" | "passwords" | "secrets" | "clock">;

/** The demo's organization, its user at N4 and its assistant, made where they are missing. The password is the one printed. */
export const openDemo = async (ctx: Context): Promise<Tenant & { workspaceId: string }> => {
  const { password } = demoLogIn(ctx);
  const user = await asSystem(ctx.db, "demo seed", (tx) => findDemoUser(tx, userId));
  if (user && (await ctx.passwords.isRight(password, user.passwordHash))) return owner;
  const passwordHash = await ctx.passwords.hash(password);
  await asSystem(ctx.db, "demo seed", (tx) =>
    user ? setDemoPassword(tx, userId, passwordHash) : insertDemo(tx, rowsOf(passwordHash, ctx.clock.now())),
  );
  return owner;
};

const owner = { organizationId, workspaceId: demoWorkspaceId };

const rowsOf = (passwordHash: string, now: Date) => ({
  organization: { id: organizationId, name: demoOrganizationName, language: "fr" as const },
  user: {
    id: userId,
    email: demoEmail,
    emailKey: demoEmail,
    passwordHash,
    name: demoUserName,
    language: "fr" as const,
    isDemo: true,
    emailConfirmedAt: now,
  },
  workspace: { id: demoWorkspaceId, organizationId, ...demoSettings },
});
