import { sql } from "drizzle-orm";
import { rowsOf } from "~/server/db/client";
import { refreshStatistics } from "~/server/db/refresh-statistics";
import { asSystem } from "~/server/db/tenant";
import { findPassages } from "~/server/features/knowledge/find-passages";
import { percentile } from "../percentile.mjs";
import { townGuides } from "../town-guides.mjs";
import { type Bench, type BenchAssistant, openBench } from "./bench-services";
import { copyAssistant } from "./copy-assistant";
import { indexFiles } from "./index-files";

const questionsAsked = 400;
const warmUp = 20;
const passagesOfNeighbour = 100;

const spread = (questions: string[], count: number): string[] =>
  Array.from(
    { length: Math.min(count, questions.length) },
    (_, at) => questions[Math.floor((at + 0.5) * (questions.length / Math.min(count, questions.length)))] ?? "",
  );

const timesOf = async (ctx: BenchAssistant, questions: string[]) => {
  const spent: { ms: number; cpuMs: number }[] = [];
  for (const question of questions) {
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    await findPassages(ctx, question, "fr");
    const { user, system } = process.cpuUsage(cpu);
    spent.push({ ms: performance.now() - began, cpuMs: (user + system) / 1_000 });
  }
  const kept = spent.slice(Math.min(warmUp, spent.length - 1));
  const times = kept.map(({ ms }) => ms);
  const cpuMsP50 = percentile(
    kept.map(({ cpuMs }) => cpuMs),
    0.5,
  );
  return { queryMsP50: percentile(times, 0.5), queryMsP95: percentile(times, 0.95), cpuMsP50 };
};

const filled = async (bench: Bench, passages: number, seed: number) => {
  const guides = townGuides(passages, seed);
  const ctx = await bench.newAssistant("fr");
  const began = performance.now();
  await indexFiles(ctx, guides);
  const indexMs = Math.round(performance.now() - began);
  return {
    ctx,
    indexMs,
    questions: spread(
      guides.flatMap(({ questions }) => questions),
      questionsAsked + warmUp,
    ),
  };
};

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

const databaseMb = ({ services }: Bench): Promise<number> =>
  asSystem(services.db, "health", async (tx) => {
    const [row] = await rowsOf<{ bytes: number | string }>(
      tx,
      sql`select pg_database_size(current_database()) as bytes`,
    );
    return megabytes(Number(row?.bytes ?? 0));
  });

/** Questions to one assistant beside others, and to one of those others beside it. */
export const measureScale = async (databaseUrl: string | null, passages: number, workspaces: number) => {
  const bench = await openBench(databaseUrl);
  try {
    const neighbour = workspaces > 0 ? await filled(bench, passagesOfNeighbour, 11) : null;
    if (neighbour) await copyAssistant(neighbour.ctx, workspaces - 1);
    const { ctx, indexMs, questions } = await filled(bench, passages, 2026);
    await refreshStatistics(bench.services.db);
    if (databaseUrl) await bench.services.db.system.execute(sql`analyze`);
    return {
      indexMs,
      ...(await timesOf(ctx, questions)),
      neighbour: neighbour && (await timesOf(neighbour.ctx, neighbour.questions)),
      memoryMb: megabytes(process.memoryUsage().rss),
      databaseMb: await databaseMb(bench),
    };
  } finally {
    await bench.close();
  }
};
