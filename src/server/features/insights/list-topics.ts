import type { ListTopicsInput } from "~/contract/topic-inputs";
import { type TopicPage, type TopicView, topicPageSize, topicQuestionsMin, topicSamplesMax } from "~/contract/topics";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { answeredShare, satisfaction } from "./figures.rules";
import { type AskedText, readAskedTexts } from "./gaps.repository";
import type { Place } from "./insights.repository";
import { rootsOf } from "./merged-topics.rules";
import { topicNameOf } from "./topic-names.rules";
import {
  listStaleNames,
  listTopicRows,
  type PhrasingFigures,
  readSamples,
  readTopicFigures,
  type SampleRow,
  startOfPeriod,
  type TopicRow,
} from "./topics.repository";

/** What visitors asked about most over the last days, beside the period before. */
export const listTopics = (
  ctx: Pick<Services, "db" | "clock"> & Place,
  { days = 30, hidden = false, limit = topicPageSize }: Omit<ListTopicsInput, "workspaceId">,
): Promise<TopicPage> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const rows = await listTopicRows(tx, ctx);
    const roots = rootsOf(rows);
    const [from, beforeFrom] = [
      await startOfPeriod(tx, ctx, ctx.clock.now(), days),
      await startOfPeriod(tx, ctx, ctx.clock.now(), 2 * days),
    ];
    const sums = sumsByRoot(await readTopicFigures(tx, ctx, { from, beforeFrom }), roots);
    const all = rows
      .filter(({ id, mergedInto, hiddenAt }) => !mergedInto && (hiddenAt !== null) === hidden && isAsked(sums.get(id)))
      .sort((one, other) => (sums.get(other.id)?.count ?? 0) - (sums.get(one.id)?.count ?? 0));
    const shown = all.slice(0, limit);
    const inside = (id: string) => rows.filter((row) => roots.get(row.id)?.id === id);
    const ids = shown.flatMap(({ id }) => inside(id).map((row) => row.id));
    const samples = await readSamples(tx, ctx, ids, from, topicSamplesMax);
    const texts = await readAskedTexts(
      tx,
      ctx,
      samples.map(({ messageId }) => messageId),
    );
    const stale = new Set(await listStaleNames(tx, ctx));
    const names = rows.filter(({ mergedInto, id }) => !mergedInto && !stale.has(id));
    return {
      items: shown.flatMap((row) => {
        const own = samplesOf(row, samples, texts, roots);
        // A name whose question was erased is not shown, not even until the next refresh.
        const name = stale.has(row.id) ? topicNameOf(own[0]?.question ?? "") : row.name;
        const merged = inside(row.id).filter(({ id }) => id !== row.id && !stale.has(id));
        return name ? [viewOf(row, name, sums.get(row.id) ?? none, own, merged)] : [];
      }),
      total: all.length,
      names: names.map(({ id, name }) => ({ id, name })),
    };
  });

type Sums = Omit<PhrasingFigures, "topicId">;
const none: Sums = { count: 0, before: 0, answered: 0, up: 0, down: 0 };
const isAsked = (sums: Sums | undefined): boolean => (sums?.count ?? 0) >= topicQuestionsMin;

const sumsByRoot = (figures: PhrasingFigures[], roots: ReadonlyMap<string, TopicRow>): Map<string, Sums> => {
  const sums = new Map<string, Sums>();
  for (const one of figures) {
    const root = roots.get(one.topicId)?.id;
    if (root) sums.set(root, added(sums.get(root) ?? none, one));
  }
  return sums;
};

const added = (one: Sums, other: Sums): Sums => ({
  count: one.count + other.count,
  before: one.before + other.before,
  answered: one.answered + other.answered,
  up: one.up + other.up,
  down: one.down + other.down,
});

const samplesOf = (
  { id }: TopicRow,
  samples: SampleRow[],
  texts: AskedText[],
  roots: ReadonlyMap<string, TopicRow>,
): TopicView["samples"] => {
  const textOf = new Map(texts.map((text) => [text.messageId, text]));
  return samples
    .filter(({ topicId }) => roots.get(topicId)?.id === id)
    .slice(0, topicSamplesMax)
    .flatMap(({ messageId, count }) => {
      const text = textOf.get(messageId);
      if (!text?.question) return [];
      return [{ question: text.question, conversationId: text.conversationId, messageId, count }];
    });
};

const viewOf = (
  row: TopicRow,
  name: string,
  { count, before, answered, up, down }: Sums,
  samples: TopicView["samples"],
  merged: TopicRow[],
): TopicView => ({
  id: row.id,
  name,
  isNamedByHand: row.isNamedByHand,
  count,
  before,
  answeredShare: answeredShare({ answered, noAnswer: count - answered }),
  satisfaction: satisfaction({ ratedUp: up, ratedDown: down }),
  samples,
  merged: merged.map((topic) => ({ id: topic.id, name: topic.name })),
});
