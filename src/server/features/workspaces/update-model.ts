import type { UpdateModelInput } from "~/contract/model-inputs";
import type { ModelView } from "~/contract/model-view";
import { publish } from "../../db/publish";
import { type AuditContext, recordAudit } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { enqueueEmbedding } from "./enqueue-embedding";
import { modelViewOf } from "./get-model";
import { isSamePlace, keyEndingOf } from "./model-choice.rules";
import { workspaceUnknown } from "./workspaces.errors";
import { findWorkspace, updateWorkspaceRow, type WorkspaceRow } from "./workspaces.repository";

type Context = Pick<Services, "db" | "config" | "secrets"> & AuditContext & { workspaceId: string };

/** Changes an assistant's model. A kept key stays only while it goes to the place it was typed for. */
export const updateModel = (
  ctx: Context,
  { settings, apiKey }: Pick<UpdateModelInput, "settings" | "apiKey">,
): Promise<ModelView> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const row = await findWorkspace(tx, ctx, ctx.workspaceId);
    if (!row) throw workspaceUnknown();
    const values = columnsOf(settings);
    const changes = { ...values, ...keyColumns(ctx, row, { ...row, ...values }, apiKey) };
    if (Object.keys(changes).length === 0) return modelViewOf(ctx, row);
    const changed = await updateWorkspaceRow(tx, ctx, ctx.workspaceId, changes);
    if (!changed) throw workspaceUnknown();
    if (isEmbeddingConcerned(row, changed)) await enqueueEmbedding(tx, ctx);
    const names = [...Object.keys(settings), ...("modelKey" in changes ? ["key"] : [])];
    await recordAudit(tx, ctx, "workspace.update", { type: "workspace", id: ctx.workspaceId }, { changed: names });
    await publish(tx, ctx, { kind: "workspace", workspaceId: ctx.workspaceId, subjectId: null });
    return modelViewOf(ctx, changed);
  });

/** Another model, none any more, or a key that may help where one was missing or failed. */
const isEmbeddingConcerned = (before: WorkspaceRow, after: WorkspaceRow): boolean =>
  before.embeddingModel !== after.embeddingModel ||
  (after.embeddingModel !== "" && (before.modelKey !== after.modelKey || before.modelProvider !== after.modelProvider));

const columnsOf = ({ provider, model, baseUrl, ...rest }: UpdateModelInput["settings"]): Partial<WorkspaceRow> => ({
  ...rest,
  // What is not wished for any more stops answering at once; another model only when its vectors are ready.
  ...(rest.embeddingModel === "" ? { servingEmbeddingModel: "", embeddingProblem: null } : {}),
  ...(provider === undefined ? {} : { modelProvider: provider }),
  ...(model === undefined ? {} : { modelName: model }),
  ...(baseUrl === undefined ? {} : { modelBaseUrl: baseUrl }),
});

const noKey = { modelKey: null, modelKeyEnding: null };

const keyColumns = (
  { secrets, workspaceId }: Context,
  before: WorkspaceRow,
  after: WorkspaceRow,
  apiKey: string | undefined,
): Partial<WorkspaceRow> => {
  if (apiKey) return { modelKey: secrets.seal(apiKey, workspaceId), modelKeyEnding: keyEndingOf(apiKey) };
  const mustGo = apiKey === "" || !isSamePlace(before, after);
  return mustGo && before.modelKey !== null ? noKey : {};
};
