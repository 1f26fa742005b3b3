import { checksMax } from "~/contract/checks";
import type { AuditContext } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import { newId } from "../../kernel/ids";
import type { Services } from "../../services";
import { questionKey } from "../knowledge/proposals.rules";
import { noteChange } from "./check-changes";
import { checkUnknown, tooManyChecks } from "./checks.errors";
import { deleteCheck, insertChecks, listChecks, type Place, updateCheck } from "./checks.repository";

type Context = Pick<Services, "db"> & AuditContext & Place;

/** Adds a question; one that is in the list already, in the same words, stays as it is. */
export const addCheck = (ctx: Context, question: string): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const known = await listChecks(tx, ctx);
    if (known.some((check) => questionKey(check.question) === questionKey(question))) return;
    if (known.length >= checksMax) throw tooManyChecks();
    const id = newId("chk");
    await insertChecks(tx, ctx, [{ id, question }]);
    await noteChange(tx, ctx, "check.add", id);
  });

export const editCheck = (ctx: Context, checkId: string, question: string): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    if (!(await updateCheck(tx, ctx, checkId, question))) throw checkUnknown();
    await noteChange(tx, ctx, "check.edit", checkId);
  });

export const removeCheck = (ctx: Context, checkId: string): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    if (!(await deleteCheck(tx, ctx, checkId))) throw checkUnknown();
    await noteChange(tx, ctx, "check.remove", checkId);
  });
