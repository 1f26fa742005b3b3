import type { Language } from "~/contract/accounts";
import { type AuditContext, recordAudit } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import type { Owner } from "./documents.repository";
import { writeFaqCsv } from "./faq-csv.rules";
import { readAllFaq } from "./read-all-faq";

/** Every question-réponse of an assistant as a CSV file that importing reads back as it was. */
export const exportFaq = async (
  ctx: Pick<Services, "db" | "clock"> & AuditContext & Owner,
  { language }: { language: Language },
): Promise<{ text: string }> => {
  const entries = await readAllFaq(ctx);
  await withTenant(ctx.db, ctx, (tx) =>
    recordAudit(tx, ctx, "faq.export", { type: "workspace", id: ctx.workspaceId }, { entries: entries.length }),
  );
  return { text: writeFaqCsv(entries, language) };
};
