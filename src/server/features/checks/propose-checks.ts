import { checksProposed } from "~/contract/checks";
import type { AuditContext } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import { newId } from "../../kernel/ids";
import type { Services } from "../../services";
import { proposeQuestions } from "../knowledge/propose-questions";
import { noteChange } from "./check-changes";
import { insertChecks, listChecks, type Place } from "./checks.repository";

/** Fills the list up to ten with questions made from the documents; says how many came. */
export const proposeChecks = async (
  ctx: Pick<Services, "db" | "clock"> & AuditContext & Place,
): Promise<{ added: number }> => {
  const known = await withTenant(ctx.db, ctx, (tx) => listChecks(tx, ctx));
  const wanted = Math.max(0, checksProposed - known.length);
  const questions = await proposeQuestions(
    ctx,
    wanted,
    known.map(({ question }) => question),
  );
  const rows = questions.map((question) => ({ id: newId("chk"), question }));
  await withTenant(ctx.db, ctx, async (tx) => {
    await insertChecks(tx, ctx, rows);
    for (const { id } of rows) await noteChange(tx, ctx, "check.propose", id);
  });
  return { added: rows.length };
};
