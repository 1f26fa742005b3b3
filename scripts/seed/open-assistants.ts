import { createWorkspace } from "~/server/features/workspaces/create-workspace";
import { listWorkspaces } from "~/server/features/workspaces/list-workspaces";
import type { Tenant } from "~/server/kernel/actor";
import type { Services } from "~/server/services";

const demoShare = 0.2;

export interface SeededAssistant {
  workspaceId: string;
  /** Of the conversations there are. */
  share: number;
}

/** The demo's assistant, with a fifth of all that is asked, and others beside it, each with less than the one before. */
export const openAssistants = async (
  ctx: Services & Tenant & { workspaceId: string },
  count: number,
): Promise<SeededAssistant[]> => {
  const audit = { ...ctx, actor: { type: "job", name: "seed" }, origin: { ip: null, userAgent: null } } as const;
  const ids = (await listWorkspaces(ctx)).map(({ id }) => id).filter((id) => id !== ctx.workspaceId);
  while (ids.length < count - 1) {
    const name = `Boutique ${ids.length + 2}`;
    ids.push((await createWorkspace(audit, { name, siteUrl: "", language: "fr" })).id);
  }
  const others = ids.slice(0, count - 1);
  if (others.length === 0) return [{ workspaceId: ctx.workspaceId, share: 1 }];
  const weights = others.map((_, at) => 1 / (at + 2) ** 0.7);
  const sum = weights.reduce((one, other) => one + other, 0);
  return [
    { workspaceId: ctx.workspaceId, share: demoShare },
    ...others.map((workspaceId, at) => ({ workspaceId, share: ((1 - demoShare) * (weights[at] ?? 0)) / sum })),
  ];
};
