import { topicQuestionsMin } from "~/contract/topics";
import type { Transaction } from "../../db/client";
import { publish } from "../../db/publish";
import { withTenant } from "../../db/tenant";
import { newId } from "../../kernel/ids";
import { pause } from "../../kernel/pause";
import type { Services } from "../../services";
import { readAskedTexts } from "./gaps.repository";
import type { Place } from "./insights.repository";
import { topicNameOf, uniqueName } from "./topic-names.rules";
import {
  type CountedPhrasing,
  deletePhrasings,
  deleteTopics,
  findLatestAsked,
  insertTopic,
  listPhrasings,
  listStaleNames,
  listTopicRows,
  markCompared,
  sortPhrasings,
  type TopicRow,
  updateTopic,
} from "./topics.repository";
import { type Group, groupByMeaning } from "./topics.rules";

type Context = Pick<Services, "db"> & Place;

const sliceRows = 200;
/** The most asked ways of asking are compared; a longer tail never makes a topic. */
const comparedMax = 5_000;
const busyMs = 5;

/**
 * Puts what was asked since into the topics of an assistant, makes topics of what is asked often enough, and forgets what was
 * erased. What a person renamed, merged or hid stays so.
 */
export const refreshTopics = async (ctx: Context, signal: AbortSignal): Promise<void> => {
  const all = await readPhrasings(ctx);
  await forget(
    ctx,
    all.filter(({ count }) => count === 0),
  );
  const asked = all.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
  const groups = await grouped(asked.slice(0, comparedMax), signal);
  if (!groups) return;
  const byKey = new Map(asked.map((one) => [one.key, one]));
  for (const group of groups) await keepGroup(ctx, group, byKey);
  for (const keys of slices(asked.filter(({ isNew }) => isNew).map(({ key }) => key))) {
    await withTenant(ctx.db, ctx, (tx) => markCompared(tx, ctx, keys));
    await pause();
  }
  await renameStale(ctx, byKey);
  await withTenant(ctx.db, ctx, (tx) =>
    publish(tx, ctx, { kind: "topic", workspaceId: ctx.workspaceId, subjectId: null }),
  );
};

const readPhrasings = async (ctx: Context): Promise<CountedPhrasing[]> => {
  const all: CountedPhrasing[] = [];
  for (let after = ""; ; ) {
    const slice = await withTenant(ctx.db, ctx, (tx) => listPhrasings(tx, ctx, after, sliceRows));
    all.push(...slice);
    const last = slice.at(-1);
    if (!last || slice.length < sliceRows) return all;
    after = last.key;
    await pause();
  }
};

const forget = async (ctx: Context, erased: CountedPhrasing[]): Promise<void> => {
  for (const keys of slices(erased.map(({ key }) => key))) {
    await withTenant(ctx.db, ctx, (tx) => deletePhrasings(tx, ctx, keys));
    await pause();
  }
};

/** Null when it was cut short. */
const grouped = async (asked: CountedPhrasing[], signal: AbortSignal): Promise<Group[] | null> => {
  const known = new Map<string, Group>();
  for (const one of asked) {
    if (!one.topicId) continue;
    const group = known.get(one.topicId) ?? { topicId: one.topicId, members: [] };
    group.members.push(one);
    known.set(one.topicId, group);
  }
  const run = groupByMeaning(
    [...known.values()],
    asked.filter(({ topicId }) => topicId === null),
  );
  for (let since = performance.now(); ; ) {
    const step = run.next();
    if (step.done) return step.value;
    if (signal.aborted) return null;
    if (performance.now() - since < busyMs) continue;
    await pause();
    since = performance.now();
  }
};

type ByKey = ReadonlyMap<string, CountedPhrasing>;

/** A group asked often enough becomes a topic; what joined one is put into it. */
const keepGroup = async (ctx: Context, { topicId: known, members }: Group, byKey: ByKey): Promise<void> => {
  const keys = members.map(({ key }) => key);
  const joining = keys.filter((key) => byKey.get(key)?.topicId === null);
  const count = keys.reduce((sum, key) => sum + (byKey.get(key)?.count ?? 0), 0);
  if (joining.length === 0 || (!known && count < topicQuestionsMin)) return;
  const topicId = known ?? (await makeTopic(ctx, keys, byKey));
  if (!topicId) return;
  for (const slice of slices(joining)) await withTenant(ctx.db, ctx, (tx) => sortPhrasings(tx, ctx, slice, topicId));
  await pause();
};

const makeTopic = (ctx: Context, keys: string[], byKey: ByKey): Promise<string | null> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const named = await nameFor(tx, ctx, keys, byKey, await listTopicRows(tx, ctx));
    if (!named) return null;
    const id = newId("top");
    await insertTopic(tx, ctx, { id, ...named });
    return id;
  });

/** After the most asked of its questions that is still there. */
const nameFor = async (
  tx: Transaction,
  place: Place,
  keys: string[],
  byKey: ByKey,
  others: TopicRow[],
): Promise<Pick<TopicRow, "name" | "namedAfter"> | null> => {
  const taken = new Set(others.filter(({ mergedInto }) => !mergedInto).map(({ name }) => name));
  const countOf = (key: string) => byKey.get(key)?.count ?? 0;
  for (const key of [...keys].sort((one, other) => countOf(other) - countOf(one))) {
    const messageId = await findLatestAsked(tx, place, key);
    const [text] = messageId ? await readAskedTexts(tx, place, [messageId]) : [];
    const name = topicNameOf(text?.question ?? "");
    if (name) return { name: uniqueName(name, (tried) => taken.has(tried)), namedAfter: key };
  }
  return null;
};

/** A topic named after a question that was erased takes the name of another; without any question it goes. */
const renameStale = async (ctx: Context, byKey: ByKey): Promise<void> => {
  for (const id of await withTenant(ctx.db, ctx, (tx) => listStaleNames(tx, ctx))) {
    const keys = [...byKey.values()].flatMap(({ key, topicId }) => (topicId === id ? [key] : []));
    await withTenant(ctx.db, ctx, async (tx) => {
      const topics = await listTopicRows(tx, ctx);
      const others = topics.filter((topic) => topic.id !== id);
      const named = await nameFor(tx, ctx, keys, byKey, others);
      if (named) await updateTopic(tx, ctx, id, named);
      else if (!others.some(({ mergedInto }) => mergedInto === id)) await deleteTopics(tx, ctx, [id]);
    });
    await pause();
  }
};

const slices = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / sliceRows) }, (_, at) =>
    rows.slice(at * sliceRows, (at + 1) * sliceRows),
  );
