import { readMe } from "~/server/features/accounts/read-me";
import { register } from "~/server/features/accounts/register";
import { createWorkspace } from "~/server/features/workspaces/create-workspace";
import { updateWorkspace } from "~/server/features/workspaces/update-workspace";
import type { Services } from "~/server/services";
import type { UserContext, WorkspaceContext } from "~/server/trpc/procedures";

export const testOrigin = { ip: "127.0.0.1", userAgent: "a test" };
let count = 0;

/** A new account with an organization of its own, at N4. */
export const aManager = async (services: Services, name = "Test"): Promise<UserContext & { cookie: string }> => {
  count += 1;
  const { cookie } = await register(
    { ...services, origin: { ...testOrigin, ip: `10.0.${count >> 8}.${count & 255}` } },
    {
      email: `person${count}@site.example`,
      password: "correct horse battery",
      organization: name,
      language: "fr",
      acceptedTerms: true,
    },
  );
  const session = await services.sessions.read(cookie);
  const me = session && (await readMe(services, session));
  if (!me) throw new Error("registering did not sign in");
  return {
    ...services,
    organizationId: me.organization.id,
    timeZone: me.organization.timeZone,
    actor: {
      type: "user",
      userId: me.userId,
      name: me.name,
      level: 4,
      isPlatformAdministrator: me.isPlatformAdministrator,
    },
    origin: testOrigin,
    cookie: cookie.split(";")[0] ?? "",
  };
};

/** The same with an assistant for site.example, which keeps no answer: a question asked twice goes to the model twice. */
export const aWorkspace = async (services: Services): Promise<WorkspaceContext & { cookie: string }> => {
  const manager = await aManager(services);
  const { id } = await createWorkspace(manager, { name: "Le site", siteUrl: "https://site.example", language: "fr" });
  const workspace = { ...manager, workspaceId: id };
  await updateWorkspace(workspace, { cacheDays: 0 });
  return workspace;
};
