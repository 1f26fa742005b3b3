import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { type MistralStub, startMistralStub } from "../../../../scripts/bench/mistral-stub.mjs";
import { rowsOf } from "../../db/client";
import { openSecrets } from "../../kernel/secret-key";
import type { WorkspaceContext } from "../../trpc/procedures";
import { chooseModel } from "./choose-model";
import { getModel } from "./get-model";
import { getWorkspace } from "./get-workspace";
import { publicWorkspace } from "./public-workspace";
import { resealModelKeys } from "./reseal-model-keys";
import { testModel } from "./test-model";
import { updateModel } from "./update-model";

const key = "sk-a-secret-that-ends-in-1234";
let stub: MistralStub;
let services: TestServices;
let site: WorkspaceContext;

beforeAll(async () => {
  stub = await startMistralStub();
  services = await openTestServices(
    { MODEL_ALLOW_PRIVATE: "1", MISTRAL_BASE_URL: stub.baseUrl },
    { patience: { firstMs: 2_000 } },
  );
  site = await aWorkspace(services);
});
afterAll(async () => {
  await services.close();
  await stub.close();
});
afterEach(() => {
  stub.set({ mode: "ok", keys: null, models: null });
  services.clock.advance(61_000);
});

const friend = () => ({ provider: "openai", model: "a-model", baseUrl: stub.baseUrl }) as const;
const storedKey = async () => {
  const rows = await rowsOf<{ model_key: string | null }>(
    services.db.system,
    sql`select model_key from workspaces where id = ${site.workspaceId}`,
  );
  return rows[0]?.model_key ?? null;
};

describe("an assistant's model", () => {
  it("is the server's at first", async () => {
    const fresh = await aWorkspace(services);
    expect(await getModel(fresh)).toMatchObject({
      provider: "server",
      serverModel: "local",
      temperature: 0.7,
      maxTokens: 900,
      keyEnding: null,
    });
  });

  it("keeps its key sealed, and tells its last four characters alone", async () => {
    const saved = await updateModel(site, { settings: friend(), apiKey: key });
    expect(saved).toMatchObject({ ...friend(), keyEnding: "1234", isKeyReadable: true });
    for (const seen of [saved, await getModel(site), await getWorkspace(site)]) {
      expect(JSON.stringify(seen)).not.toMatch(/sk-a-secret/);
    }
    const [stored, audit] = [await storedKey(), await rowsOf(services.db.system, sql`select * from audit_entries`)];
    expect(stored).not.toContain("secret");
    expect(JSON.stringify(audit)).not.toContain("secret");
    expect(JSON.stringify(audit)).not.toContain(String(stored));
  });

  it("keeps it through other changes, and forgets it when it would go to another place, or when asked to", async () => {
    await updateModel(site, { settings: friend(), apiKey: key });
    expect((await updateModel(site, { settings: { temperature: 0.1, model: "other" } })).keyEnding).toBe("1234");
    expect((await updateModel(site, { settings: { baseUrl: "https://thief.example/v1" } })).keyEnding).toBeNull();
    expect(await storedKey()).toBeNull();
    await updateModel(site, { settings: friend(), apiKey: key });
    expect((await updateModel(site, { settings: { provider: "mistral" } })).keyEnding).toBeNull();
    await updateModel(site, { settings: friend(), apiKey: key });
    expect((await updateModel(site, { settings: {}, apiKey: "" })).keyEnding).toBeNull();
  });

  it("keeps its key readable when the server's key changes, and is sealed again under the new one", async () => {
    await updateModel(site, { settings: friend(), apiKey: key });
    const rotating = {
      ...services,
      secrets: openSecrets("n".repeat(40), "/nowhere", ["a key for tests that is long enough for it"]),
    };
    const rotated = { ...services, secrets: openSecrets("n".repeat(40), "/nowhere") };
    expect(await getModel({ ...site, ...rotated })).toMatchObject({ keyEnding: "1234", isKeyReadable: false });
    expect(await getModel({ ...site, ...rotating })).toMatchObject({ isKeyReadable: true });
    expect(await resealModelKeys(rotating)).toBe(1);
    expect(await resealModelKeys(rotating)).toBe(0);
    expect(await getModel({ ...site, ...rotated })).toMatchObject({ isKeyReadable: true });
    const workspace = await publicWorkspace(services, site.workspaceId);
    expect(workspace && chooseModel(rotated, workspace).model.name).toBe("a-model");
  });
});

describe("testing a key", () => {
  const test = (over: Partial<Parameters<typeof testModel>[1]> = {}) =>
    testModel(site, { workspaceId: site.workspaceId, ...friend(), apiKey: key, ...over });

  it("says that all is well, and asks once", async () => {
    const before = stub.counts().requests;
    expect(await test()).toEqual({ ok: true, model: "a-model", tookMs: expect.any(Number) });
    expect(await test({ provider: "mistral", model: "", baseUrl: "" })).toMatchObject({ ok: true });
    expect(stub.counts().requests - before).toBe(2);
    expect(stub.keys().at(-1)).toBe(key);
  });

  it.each([
    ["a key that is not known", { keys: ["another"] }, "wrong_key"],
    ["a model that does not exist", { models: ["another"] }, "unknown_model"],
    ["no more credit", { mode: "402" }, "quota"],
    ["too many calls", { mode: "429" }, "rate_limited"],
    ["a service that is down", { mode: "500" }, "server_error"],
    ["a service that hangs", { mode: "hang" }, "too_slow"],
    ["a page that is no service", { mode: "garbage" }, "not_compatible"],
    ["an address with nothing of the kind", { mode: "404" }, "not_compatible"],
  ] as const)("says it of %s", async (_, settings, problem) => {
    stub.set(settings);
    expect(await test()).toEqual({ ok: false, problem });
  });

  it("says it of an address where nobody is", async () => {
    expect(await test({ baseUrl: "http://127.0.0.1:9/v1" })).toEqual({ ok: false, problem: "unreachable" });
    expect(await test({ provider: "mistral", apiKey: undefined })).toEqual({ ok: false, problem: "no_key" });
  });

  it("uses the kept key where it was typed for, and takes it nowhere else", async () => {
    await updateModel(site, { settings: friend(), apiKey: key });
    await test({ apiKey: undefined });
    expect(stub.keys().at(-1)).toBe(key);
    await updateModel(site, { settings: { baseUrl: "https://elsewhere.example/v1" }, apiKey: key });
    await test({ apiKey: undefined });
    expect(stub.keys().at(-1)).toBeNull();
  });

  it("is counted: it is no way to scan", async () => {
    for (let count = 0; count < 12; count++) await test({ provider: "local" });
    await expect(test({ provider: "local" })).rejects.toMatchObject({ code: "models.tested_too_often" });
  });

  it("never calls a private address, unless the operator allows it", async () => {
    const strict = await openTestServices();
    const other = await aWorkspace(strict);
    const before = stub.counts().requests;
    const at = (baseUrl: string) =>
      testModel(other, { workspaceId: other.workspaceId, provider: "openai", model: "m", baseUrl, apiKey: key });
    for (const url of [stub.baseUrl, stub.baseUrl.replace("http:", "https:"), "https://localhost:1/v1"]) {
      expect(await at(url)).toEqual({ ok: false, problem: "private_address" });
    }
    expect(stub.counts().requests).toBe(before);
    await strict.close();
  });
});
