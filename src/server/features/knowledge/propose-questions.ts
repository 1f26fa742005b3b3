import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { type DocumentRow, listDocumentRows, type Owner } from "./documents.repository";
import { type Proposal, pickProposals, proposalsOf } from "./proposals.rules";
import { listPassageRows } from "./segments.repository";

type Context = Pick<Services, "db"> & Owner;

/** As many documents as there are questions to make would do; more give a choice. */
const documentsRead = 20;
const passagesRead = 60;

/** Up to `wanted` questions made from the documents that answer, spread over them; none of those `known`. */
export const proposeQuestions = async (ctx: Context, wanted: number, known: string[]): Promise<string[]> => {
  if (wanted === 0) return [];
  const documents = await withTenant(ctx.db, ctx, (tx) => listDocumentRows(tx, ctx));
  const answering = documents.filter(({ passages, visibility }) => passages > 0 && visibility !== "hidden");
  const proposals: Proposal[][] = [];
  for (const document of evenly(answering, documentsRead)) proposals.push(await proposalsFrom(ctx, document));
  return pickProposals(proposals, wanted, known);
};

const proposalsFrom = (ctx: Context, { id, revision, language }: DocumentRow): Promise<Proposal[]> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const { organizationId, workspaceId } = ctx;
    const passages = await listPassageRows(
      tx,
      { organizationId, workspaceId, documentId: id, revision },
      0,
      passagesRead,
    );
    return passages.flatMap((passage) => proposalsOf(passage, language ?? "fr"));
  });

const evenly = <T>(list: readonly T[], wanted: number): T[] =>
  list.length <= wanted
    ? [...list]
    : Array.from({ length: wanted }, (_, at) => list.slice(Math.floor((at * list.length) / wanted))[0]).filter(
        (one) => one !== undefined,
      );
