import { percentile } from "./percentile.mjs";

const workspaceId = "ws_demo";
/** Rare, common, of two words, with accents, and begun but not finished. */
const searches = [
  ...["variateur", "abat-jour", "tournage", "opalines", "Kbis", "bitcoins"],
  ...["lampe", "merci", "bonjour", "laiton"],
  ...["liste mariage", "cire incolore", "remise professionnels", "parking atelier"],
  ...["fauteuil", "réparez", "dépoussiérage", "à l’étranger"],
  ...["lam", "répa"],
];

/** One after another, after a first call that counts for nothing. */
const time = async (rounds, call) => {
  await call(0);
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now();
    await call(round);
    times.push(performance.now() - startedAt);
  }
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
};

const listed = (client, more = {}) => client.query("conversations.list", { workspaceId, ...more });

/** Conversation after conversation as the list shows them, page by page. */
const someConversations = async (client, count) => {
  const ids = [];
  let cursor;
  while (ids.length < count) {
    const page = await listed(client, { limit: 100, ...(cursor ? { cursor } : {}) });
    ids.push(...page.items.map(({ id }) => id));
    if (!page.nextCursor) break;
    cursor = page.nextCursor;
  }
  return ids;
};

const exportRows = async ({ cookie }, url) => {
  const startedAt = performance.now();
  const response = await fetch(`${url}/api/conversations/export?workspace=${workspaceId}&format=csv`, {
    headers: { cookie },
  });
  if (!response.ok) throw new Error(`the export failed: ${response.status}`);
  let lines = 0;
  for await (const chunk of response.body) for (const byte of chunk) if (byte === 10) lines++;
  return Math.round(lines / ((performance.now() - startedAt) / 1_000));
};

/** What each page of the desk asks of the server, in milliseconds. */
export const measureDesk = async (client, { url, rounds }) => {
  const ids = await someConversations(client, 400);
  const outcomes = ["answered", "no_answer", "failed"];
  const statistics = (period) => time(rounds, () => client.query("statistics.ofAssistant", { workspaceId, period }));
  const ofAll = (period) => time(rounds, () => client.query("statistics.ofOrganization", { period }));
  return {
    home: await time(rounds, () => client.query("home.read", {})),
    ...{ statistics30: await statistics("30"), statisticsYear: await statistics("year") },
    ...{ allStatistics30: await ofAll("30"), allStatisticsYear: await ofAll("year") },
    gaps: await time(rounds, () => client.query("insights.gaps", { workspaceId })),
    topics: await time(rounds, () => client.query("insights.topics", { workspaceId })),
    list: await time(rounds, () => listed(client)),
    filtered: await time(rounds, (round) => listed(client, { outcome: outcomes[round % 3], days: 90 })),
    search: await time(searches.length * 2, (round) => listed(client, { search: searches[round % searches.length] })),
    detail: await time(rounds, (round) =>
      client.query("conversations.get", { workspaceId, conversationId: ids[(round * 7) % ids.length] }),
    ),
    exportRowsPerSecond: await exportRows(client, url),
  };
};
