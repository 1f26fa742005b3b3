import { publish } from "../../db/publish";
import { asSystem } from "../../db/tenant";
import type { Services } from "../../services";
import { interruptSlice } from "./stale-answers.repository";

/** A node writes a sign of life every two seconds; one silent for this long is dead. */
export const staleAfterMs = 30_000;

/** Marks answers whose node died as interrupted. `silentForMs` 0 at the start of a single-process server: none can be alive. */
export const interruptStaleAnswers = (
  ctx: Pick<Services, "db" | "clock">,
  silentForMs = staleAfterMs,
): Promise<number> =>
  asSystem(ctx.db, "sweep", async (tx) => {
    const rows = await interruptSlice(tx, new Date(ctx.clock.now().getTime() - silentForMs));
    for (const { organizationId, workspaceId, conversationId } of rows) {
      await publish(tx, { organizationId }, { kind: "conversation", workspaceId, subjectId: conversationId });
    }
    return rows.length;
  });
