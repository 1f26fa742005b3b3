import type { TestModelInput } from "~/contract/model-inputs";
import type { ModelTest } from "~/contract/models";
import type { LanguageModel } from "../../adapters/language-model/language-model";
import { failureOf } from "../../adapters/language-model/model-failure";
import { countHits } from "../../db/count-hit";
import { withTenant } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { isSamePlace, modelChoice } from "./model-choice.rules";
import { testedTooOften, workspaceUnknown } from "./workspaces.errors";
import { findWorkspace } from "./workspaces.repository";

type Context = Pick<Services, "db" | "clock" | "config" | "secrets" | "models"> & Tenant & { workspaceId: string };

const minuteMs = 60_000;
/** Each one is a call to wherever a person says: enough to get a key right, too few to scan with. */
const testsPerMinute = 12;

/** Asks a model for one word, with what was typed or what is kept, and says what is wrong if it does not come. */
export const testModel = async (ctx: Context, input: TestModelInput): Promise<ModelTest> => {
  const [hits] = await countHits(ctx, [`model tests ${ctx.organizationId}`], minuteMs);
  if (hits && hits.hits > testsPerMinute) throw testedTooOften(hits.leftMs);
  const wanted = { modelProvider: input.provider, modelName: input.model, modelBaseUrl: input.baseUrl };
  const key = input.apiKey || (await keptKey(ctx, wanted));
  if (key === undefined) return { ok: false, problem: "key_unreadable" };
  const choice = modelChoice(wanted, key, ctx.config.mistral);
  if (choice.kind === "local") return { ok: true, model: ctx.models.local.name, tookMs: 0 };
  return choice.kind === "unable" ? { ok: false, problem: choice.problem } : ask(ctx.models.once(choice.choice));
};

/** The kept key if it belongs to that place; undefined when it can't be opened any more. */
const keptKey = async (ctx: Context, wanted: Parameters<typeof isSamePlace>[0]): Promise<string | null | undefined> => {
  const row = await withTenant(ctx.db, ctx, (tx) => findWorkspace(tx, ctx, ctx.workspaceId));
  if (!row) throw workspaceUnknown();
  if (row.modelKey === null || !isSamePlace(row, wanted)) return null;
  return ctx.secrets.unseal(row.modelKey, row.id) ?? undefined;
};

/** Room for a model that thinks before its first word. */
const maxOutputTokens = 64;

const ask = async ({ name, model }: LanguageModel): Promise<ModelTest> => {
  const began = performance.now();
  try {
    const prompt = [{ role: "user" as const, content: [{ type: "text" as const, text: "Say yes." }] }];
    const { stream } = await model.doStream({ prompt, maxOutputTokens });
    await stream.cancel();
    return { ok: true, model: name, tookMs: Math.round(performance.now() - began) };
  } catch (error) {
    return { ok: false, problem: failureOf(error).problem };
  }
};
