import { parseArgs } from "node:util";
import pLimit from "p-limit";
import { readProcessConfig } from "~/server/config";
import { openDatabase } from "~/server/db/client";
import { prepareDatabase } from "~/server/db/migrate";
import { refreshStatistics } from "~/server/db/refresh-statistics";
import { withTenant } from "~/server/db/tenant";
import { demoLogIn } from "~/server/demo/demo-log-in";
import { openDemo } from "~/server/demo/open-demo";
import { seedDemo } from "~/server/demo/seed-demo";
import { rebuildFigures } from "~/server/features/conversations/rebuild-figures";
import { listDocuments } from "~/server/features/knowledge/list-documents";
import { newId } from "~/server/kernel/ids";
import { createServices } from "~/server/services";
import { seededRandom } from "../bench/seeded-random.mjs";
import { busyTimes } from "./busy-times";
import { type MadeConversation, madeConversation, type Setting } from "./made-conversation";
import { openAssistants } from "./open-assistants";
import { putConversations } from "./put-conversations";

const { values: options } = parseArgs({
  options: {
    conversations: { type: "string", default: "5000" },
    assistants: { type: "string", default: "1" },
    days: { type: "string", default: "365" },
    seed: { type: "string", default: "1" },
  },
});
const total = Number(options.conversations);
const assistants = Number(options.assistants);
const days = Number(options.days);
if (![total, assistants, days].every((count) => Number.isInteger(count) && count > 0))
  throw new Error("--conversations, --assistants and --days are whole numbers from 1 on");
const random = seededRandom(Number(options.seed));

/** In one transaction. */
const slice = 500;
const countedAtOnce = 4;
const comesBack = 0.35;
const rememberedVisitors = 400;
const say = (text: string) => console.error(text);

const config = readProcessConfig();
const db = await openDatabase(config);
await prepareDatabase(db, config.database, "drizzle");
const services = createServices({ ...config, logLevel: "warn" }, db);
await seedDemo(services);
const owner = { ...services, ...(await openDemo(services)) };

/** Some visitors come back; most are new. */
const visitorsOf = () => {
  const known: string[] = [];
  return (): string => {
    if (known.length > 0 && random.next() < comesBack) return random.pick(known);
    const id = newId("vis");
    known.push(id);
    if (known.length > rememberedVisitors) known.shift();
    return id;
  };
};

const seedAssistant = async (setting: Setting, count: number, tell: (done: number) => void): Promise<void> => {
  const nextVisitor = visitorsOf();
  const times = busyTimes(count, days, services.clock.now(), random);
  for (let from = 0; from < times.length; from += slice) {
    const made: MadeConversation[] = times
      .slice(from, from + slice)
      .map((at) => madeConversation(setting, nextVisitor(), at));
    await withTenant(db, owner, (tx) => putConversations(tx, made));
    // The database looks up each message's conversation as it planned when there was none: by reading all of them.
    if (from === 0) await refreshStatistics(db);
    tell(made.length);
  }
};

const startedAt = performance.now();
const seconds = () => Math.round((performance.now() - startedAt) / 1_000);
let done = 0;
const tell = (more: number) => {
  if (Math.floor(((done + more) * 10) / total) > Math.floor((done * 10) / total))
    say(`${(done + more).toLocaleString("en")} conversations, ${seconds()} s`);
  done += more;
};
const documents = new Map((await listDocuments(owner)).map(({ fileName, id, title }) => [fileName, { id, title }]));
const { organizationId } = owner;
const opened = await openAssistants(owner, assistants);
for (const { workspaceId, share } of opened) {
  await seedAssistant({ organizationId, workspaceId, documents, random }, Math.round(total * share), tell);
}
say(`counting the days, ${seconds()} s`);
const someAtOnce = pLimit(countedAtOnce);
await Promise.all(
  opened.map(({ workspaceId }) => someAtOnce(() => rebuildFigures({ db, organizationId, workspaceId }))),
);
say(`${seconds()} s in all`);
await db.close();
console.log(JSON.stringify(demoLogIn(services)));
process.exit(0);
