import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { benchPerMinute } from "~/contract/limits";
import { aDocument } from "~/test/documents";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { getConversation } from "../conversations/get-conversation";
import { readOverview } from "../insights/read-overview";
import { tryQuestion } from "./try-question";

let services: TestServices;
let site: Awaited<ReturnType<typeof aWorkspace>>;

beforeAll(async () => {
  services = await openTestServices({ RATE_VISITOR_PER_MINUTE: "1", RATE_WORKSPACE_IP_PER_MINUTE: "1" });
  site = await aWorkspace(services);
  await aDocument(site, { text: "Chaque lampe rénovée est garantie vingt-quatre mois.", fileName: "garantie.txt" });
});
afterAll(() => services.close());

describe("the test bench", () => {
  it("gives the answer a visitor would get, kept as a test and counted nowhere", async () => {
    const { conversationId, message } = await tryQuestion(site, "Combien de temps une lampe rénovée est garantie ?");
    expect(message.text).toContain("vingt-quatre mois");
    expect(message.answer).toMatchObject({ outcome: "answered", state: "complete" });
    expect(message.answer?.sources).toHaveLength(1);
    expect((await getConversation(site, { conversationId })).channel).toBe("test");
    expect((await readOverview(site, 7)).current).toMatchObject({ conversations: 0, messages: 0, visitors: 0 });
  });

  it("is not held by the visitors' rates, but by its own", async () => {
    for (let i = 1; i < benchPerMinute; i++) await tryQuestion(site, "Bonjour");
    await expect(tryQuestion(site, "Bonjour")).rejects.toMatchObject({ code: "bench.rate_limited" });
    services.clock.advance(60_000);
    await tryQuestion(site, "Bonjour");
  });
});
