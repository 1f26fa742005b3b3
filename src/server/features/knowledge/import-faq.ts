import type { FaqImportPreview, FaqImportResult, FaqState } from "~/contract/faq";
import { enqueueJobs } from "../../db/enqueue-job";
import { publish } from "../../db/publish";
import { type AuditContext, recordAudit } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import { newId } from "../../kernel/ids";
import { pause } from "../../kernel/pause";
import type { Services } from "../../services";
import { getWorkspace } from "../workspaces/get-workspace";
import type { Owner } from "./documents.repository";
import { insertFaq, updateFaqRow } from "./faq.repository";
import { storedFaq } from "./faq.rules";
import { readFaqCsv } from "./faq-csv.rules";
import { ImportPlan, type PlannedRow } from "./faq-import.rules";
import { readAllFaq } from "./read-all-faq";
import { settleGapsJob } from "./settle-gaps-job";

type Context = Pick<Services, "db" | "clock"> & AuditContext & Owner;
interface Input {
  text: string;
  state: FaqState;
}

const sliceRows = 50;
/** More lines than this are counted, not listed. */
const listedMax = 300;

const slices = <Item>(items: Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / sliceRows) }, (_, at) =>
    items.slice(at * sliceRows, (at + 1) * sliceRows),
  );

const planOf = async (ctx: Context, { text, state }: Input): Promise<PlannedRow[]> => {
  const lines = readFaqCsv(text);
  const plan = new ImportPlan(await readAllFaq(ctx), state);
  const rows: PlannedRow[] = [];
  for (const slice of slices(lines)) {
    rows.push(...slice.map((line) => plan.judge(line)));
    await pause();
  }
  return rows;
};

const countsOf = (rows: PlannedRow[]): FaqImportResult => {
  const count = (kind: PlannedRow["kind"]) => rows.filter((row) => row.kind === kind).length;
  return {
    added: count("added"),
    changed: count("changed"),
    unchanged: count("unchanged"),
    refused: count("refused"),
  };
};

/** What importing a file would do, line by line, the refused ones first. Nothing is written. */
export const previewFaqImport = async (ctx: Context, input: Input): Promise<FaqImportPreview> => {
  const rows = await planOf(ctx, input);
  const listed = [...rows.filter(({ kind }) => kind === "refused"), ...rows.filter(({ kind }) => kind !== "refused")];
  const shown = listed
    .slice(0, listedMax)
    .map(({ line, question, kind, problem, otherLine }) => ({ line, question, kind, problem, otherLine }));
  return { ...countsOf(rows), rows: shown };
};

/**
 * Adds and changes what a file says, in slices so that visitors are answered meanwhile. Cut short, or done twice, it goes on
 * where it was: what is there already is left as it is.
 */
export const importFaq = async (ctx: Context, input: Input): Promise<FaqImportResult> => {
  const rows = await planOf(ctx, input);
  const { language } = await getWorkspace(ctx);
  const writes = rows.filter(({ kind }) => kind === "added" || kind === "changed");
  for (const slice of slices(writes)) {
    await writeSlice(ctx, slice, language);
    await pause();
  }
  const counts = countsOf(rows);
  await withTenant(ctx.db, ctx, async (tx) => {
    const details = { workspaceId: ctx.workspaceId, ...counts };
    await recordAudit(tx, ctx, "faq.import", { type: "workspace", id: ctx.workspaceId }, details);
    if (writes.length > 0) await enqueueJobs(tx, [settleGapsJob(ctx)]);
    await publish(tx, ctx, { kind: "faq", workspaceId: ctx.workspaceId, subjectId: null });
  });
  return counts;
};

const writeSlice = (ctx: Context, slice: PlannedRow[], language: string): Promise<void> => {
  const at = ctx.clock.now();
  const stored = slice.flatMap(({ fields, state, faqId }) =>
    fields && state ? [{ faqId, row: { ...storedFaq(fields, language, at), state } }] : [],
  );
  return withTenant(ctx.db, ctx, async (tx) => {
    const added = stored.flatMap(({ faqId, row }) => (faqId ? [] : [{ ...row, id: newId("faq") }]));
    await insertFaq(tx, ctx, added);
    for (const { faqId, row } of stored) if (faqId) await updateFaqRow(tx, ctx, faqId, row);
  });
};
