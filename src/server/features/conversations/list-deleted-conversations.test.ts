import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { withTenant } from "../../db/tenant";
import { newId } from "../../kernel/ids";
import type { WorkspaceContext } from "../../trpc/procedures";
import { archiveConversations, deleteConversations, restoreConversations } from "./change-conversations";
import { listDeletedRows } from "./conversation-list.repository";
import { listConversations } from "./list-conversations";
import { listDeletedConversations } from "./list-deleted-conversations";
import { makeSearchable } from "./make-searchable";
import { openTurn } from "./open-turn";
import { sweepConversations } from "./sweep-conversations";

const dayMs = 86_400_000;
let services: TestServices;
let site: WorkspaceContext;

beforeAll(async () => {
  services = await openTestServices();
  site = await aWorkspace(services);
});
afterAll(() => services.close());

const asked = async (question: string, channel: "widget" | "test" = "widget"): Promise<string> => {
  const turn = await openTurn(site, { question, visitorId: newId("vis"), clientMessageId: newId("msg"), channel });
  if (turn.kind !== "opened") throw new Error(turn.kind);
  services.clock.advance(1_000);
  return turn.conversationId;
};
const deleted = async (id: string): Promise<string> => {
  await deleteConversations(site, [id]);
  services.clock.advance(1_000);
  return id;
};
const listed = async (input: Parameters<typeof listDeletedConversations>[1] = {}) =>
  (await listDeletedConversations(site, input)).items.map(({ id }) => id);

describe("the deleted conversations", () => {
  it("are listed the last deleted first, whatever was said last, each with the moment it is gone for good", async () => {
    const [early, late, kept] = [await asked("Tôt ?"), await asked("Tard ?"), await asked("Gardée ?")];
    const at = new Date(services.clock.now().getTime() + 1_000);
    await deleted(late);
    await archiveConversations(site, [early], true);
    await deleted(early);
    expect(await listed()).toEqual([early, late]);
    const { items } = await listDeletedConversations(site, {});
    expect(items[1]).toMatchObject({
      title: "Tard ?",
      deletedAt: new Date(at.getTime() - 1_000).toISOString(),
      goneAt: new Date(at.getTime() - 1_000 + 7 * dayMs).toISOString(),
    });
    await restoreConversations(site, [late]);
    expect(await listed()).toEqual([early]);
    expect((await listConversations(site, {})).items.map(({ id }) => id)).toEqual([kept, late]);
  });

  it("leave after seven days, also before the sweep comes by", async () => {
    const id = await deleted(await asked("Sept jours ?"));
    services.clock.advance(7 * dayMs - 2_000);
    expect(await listed()).toEqual([id]);
    services.clock.advance(2_000);
    expect(await listed()).toEqual([]);
    expect(await sweepConversations(services)).toBeGreaterThan(0);
  });

  it("are narrowed by the other filters, and found by their words, which show", async () => {
    const widget = await asked("Les bougies parfumées ?");
    await makeSearchable(site, [widget]);
    await deleted(widget);
    const test = await deleted(await asked("Un essai ?", "test"));
    expect(await listed({ channel: "test" })).toEqual([test]);
    expect(await listed({ days: 1 })).toEqual([test, widget]);
    const { items } = await listDeletedConversations(site, { search: "bougie" });
    expect(items.map(({ id, match }) => [id, match?.title.filter(({ isMatch }) => isMatch)])).toEqual([
      [widget, [{ text: "bougies", isMatch: true }]],
    ]);
  });

  it("come page by page, each once, also those deleted at the same moment", async () => {
    const ids = [];
    for (let count = 0; count < 5; count++) ids.push(await asked(`Ensemble ${count} ?`));
    await deleteConversations(site, ids);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listDeletedConversations(site, { limit: 2, cursor });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(await listed());
    expect(seen.slice(0, 5).sort()).toEqual([...ids].sort());
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("stay behind both walls, and behind each of them alone", async () => {
    await deleted(await asked("À nous seuls ?"));
    const other = await aWorkspace(services);
    const narrowed = { now: services.clock.now(), since: new Date(0) };
    const asOther = { ...other, workspaceId: site.workspaceId };
    expect((await listDeletedConversations(asOther, {})).items).toEqual([]);
    const read = (tenant: WorkspaceContext, place: WorkspaceContext) =>
      withTenant(services.db, tenant, (tx) => listDeletedRows(tx, place, narrowed, undefined, 10));
    expect(await read(site, site)).not.toEqual([]);
    // Row-level security alone, then the filter alone.
    expect(await read(other, site)).toEqual([]);
    expect(await read(site, asOther)).toEqual([]);
  });
});
