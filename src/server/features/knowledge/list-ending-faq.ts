import type { FaqView } from "~/contract/faq-view";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import type { Owner } from "./documents.repository";
import { listEndingRows } from "./faq.repository";
import { faqViewOf } from "./faq.rules";

/** More than anybody mends in one go. */
const endingMax = 100;

/** Published question-réponses that end soon or have ended, the first to end before. */
export const listEndingFaq = async (ctx: Pick<Services, "db" | "clock"> & Owner): Promise<FaqView[]> =>
  (await withTenant(ctx.db, ctx, (tx) => listEndingRows(tx, ctx, ctx.clock.now(), endingMax))).map(faqViewOf);
