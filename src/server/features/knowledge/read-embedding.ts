import type { EmbeddingView } from "~/contract/models";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { chooseEmbedder, type EmbedderContext } from "../workspaces/choose-embedder";
import type { Owner } from "./documents.repository";
import { countEmbedded, findEmbeddingRow } from "./embeddings.repository";
import { documentUnknown } from "./knowledge.errors";

type Context = Pick<Services, "db"> & EmbedderContext & Owner;

/** How far an assistant's passages are embedded, and by whom. */
export const readEmbedding = (ctx: Context): Promise<EmbeddingView> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const row = await findEmbeddingRow(tx, ctx);
    if (!row) throw documentUnknown();
    const { embeddingModel: model, servingEmbeddingModel: serving, embeddingProblem: problem } = row;
    const isPossible = chooseEmbedder(ctx, row, model || "any") !== null;
    const counted = model === "" ? { total: 0, done: 0 } : await countEmbedded(tx, ctx, model);
    return { model, serving, problem, isPossible, ...counted };
  });
