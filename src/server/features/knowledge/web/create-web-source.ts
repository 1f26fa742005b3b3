import type { CreateWebSourceInput } from "~/contract/web-source-inputs";
import type { AuditContext } from "../../../db/record-audit";
import { withTenant } from "../../../db/tenant";
import { newId } from "../../../kernel/ids";
import type { Services } from "../../../services";
import { lockWorkspace, type Owner } from "../documents.repository";
import { addressImpossible, addressKnown } from "../knowledge.errors";
import { startVisit } from "./start-visit";
import { normalAddress } from "./web-address.rules";
import { noteWebSource } from "./web-source-changes";
import { findWebSource, findWebSourceByUrl, insertWebSource } from "./web-sources.repository";

/** Adds an address and visits it at once. */
export const createWebSource = async (
  ctx: Pick<Services, "db"> & AuditContext & Owner,
  input: Omit<CreateWebSourceInput, "workspaceId">,
): Promise<{ id: string }> => {
  const url = normalAddress(input.url);
  if (!url) throw addressImpossible();
  const id = newId("web");
  const { kind, revisit, pagesMax, depthMax } = input;
  await withTenant(ctx.db, ctx, async (tx) => {
    await lockWorkspace(tx, ctx);
    if (await findWebSourceByUrl(tx, ctx, url)) throw addressKnown();
    await insertWebSource(tx, ctx, { id, url, kind, revisit, depthMax, pagesMax: kind === "page" ? 1 : pagesMax });
    const source = await findWebSource(tx, ctx, id);
    if (source) await startVisit(tx, ctx, source);
    await noteWebSource(tx, ctx, "web_source.create", id, { kind, revisit });
  });
  return { id };
};
