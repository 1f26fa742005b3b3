import type { Transaction } from "../../db/client";
import { publish } from "../../db/publish";
import { type AuditContext, recordAudit } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { topicIntoItself, topicNameTaken, topicUnknown } from "./insights.errors";
import type { Place } from "./insights.repository";
import { rootsOf } from "./merged-topics.rules";
import { uniqueName } from "./topic-names.rules";
import { findTopic, findTopicNamed, listTopicRows, type TopicRow, updateTopic } from "./topics.repository";

type Context = Pick<Services, "db" | "clock"> & AuditContext & Place;

/** Gives a topic a name of one's own, which refreshing leaves alone. */
export const renameTopic = (
  ctx: Context,
  { topicId, name, isByHand }: { topicId: string; name: string; isByHand: boolean },
): Promise<void> =>
  changing(ctx, topicId, "topic.rename", async (tx) => {
    const other = await findTopicNamed(tx, ctx, name);
    if (other && other.id !== topicId) throw topicNameTaken();
    await updateTopic(tx, ctx, topicId, { name, isNamedByHand: isByHand });
  });

/** Counts a topic's questions for another one from now on, also those to come; or no more. */
export const mergeTopic = (
  ctx: Context,
  { topicId, intoId }: { topicId: string; intoId: string | null },
): Promise<void> =>
  changing(ctx, topicId, intoId ? "topic.merge" : "topic.unmerge", async (tx, topic) => {
    if (!intoId) return partAgain(tx, ctx, topic);
    const root = rootsOf(await listTopicRows(tx, ctx)).get(intoId);
    if (!root) throw topicUnknown();
    if (root.id === topicId) throw topicIntoItself();
    await updateTopic(tx, ctx, topicId, { mergedInto: root.id });
  });

/** Its name may have been given to another meanwhile. */
const partAgain = async (tx: Transaction, place: Place, topic: TopicRow): Promise<void> => {
  const others = (await listTopicRows(tx, place)).filter(({ id, mergedInto }) => id !== topic.id && !mergedInto);
  const taken = new Set(others.map(({ name }) => name));
  await updateTopic(tx, place, topic.id, {
    mergedInto: null,
    name: uniqueName(topic.name, (name) => taken.has(name)),
  });
};

/** Takes a topic off the list, or shows it again; it goes on counting. */
export const hideTopic = (ctx: Context, { topicId, isHidden }: { topicId: string; isHidden: boolean }): Promise<void> =>
  changing(ctx, topicId, isHidden ? "topic.hide" : "topic.show", (tx) =>
    updateTopic(tx, ctx, topicId, { hiddenAt: isHidden ? ctx.clock.now() : null }),
  );

const changing = (
  ctx: Context,
  topicId: string,
  action: string,
  change: (tx: Transaction, topic: TopicRow) => Promise<void>,
): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const topic = await findTopic(tx, ctx, topicId);
    if (!topic) throw topicUnknown();
    await change(tx, topic);
    await recordAudit(tx, ctx, action, { type: "topic", id: topicId }, { workspaceId: ctx.workspaceId });
    await publish(tx, ctx, { kind: "topic", workspaceId: ctx.workspaceId, subjectId: topicId });
  });
