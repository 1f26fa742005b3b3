import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

const defaults = {
  mode: "ok",
  text: "D’après les documents, la garantie dure 24 mois [1]. Elle se transmet avec la lampe [1].",
  firstTokenDelayMs: 0,
  tokenDelayMs: 0,
  whole: null,
  failures: Number.POSITIVE_INFINITY,
  retryAfter: "1",
  keys: null,
  models: null,
  vectorOf: (text) => bagOfWords(text),
};
/** What `slow` means: slow enough to be stopped or lost in the middle. */
const slow = { firstTokenDelayMs: 100, tokenDelayMs: 250 };

/**
 * A server that speaks the protocol of Mistral's chat completions (`POST /v1/chat/completions`, streamed or not) and
 * embeddings (`POST /v1/embeddings`) on 127.0.0.1, so that the real client is tested over real HTTP.
 * Modes: ok, slow, hang (accepts, never answers), cut (breaks the connection after three tokens), garbage (200, not the
 * protocol), or a status such as 401, 429, 500. With `failures: 2` only the next two requests meet the mode. With `keys`
 * or `models` others are refused as the service would. A vector is made by `vectorOf`, from the text's words by default.
 */
export const startMistralStub = async (options = {}) => {
  let settings = { ...defaults, ...options };
  const counts = { requests: 0, open: 0, aborted: 0, completed: 0 };
  const bodies = [];
  const keys = [];
  const server = createServer(async (request, response) => {
    counts.requests += 1;
    counts.open += 1;
    response.once("close", () => {
      counts.open -= 1;
      counts[response.writableFinished ? "completed" : "aborted"] += 1;
    });
    const body = JSON.parse(await textOf(request));
    bodies.push(body);
    keys.push(request.headers.authorization?.replace(/^Bearer /, "") ?? null);
    const isSpared = settings.failures <= 0;
    settings.failures -= 1;
    await reply(
      response,
      { path: request.url, body, key: keys.at(-1) },
      isSpared ? { ...settings, mode: "ok" } : settings,
    );
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${server.address().port}/v1`,
    /** Changes the behaviour of requests to come. */
    set: (changes) => {
      settings = { ...settings, failures: Number.POSITIVE_INFINITY, ...changes };
    },
    /** Requests so far: received, open now, left by the client before the end, answered to the end. */
    counts: () => ({ ...counts }),
    /** Bodies received, oldest first. */
    bodies: () => [...bodies],
    /** The keys they came with. */
    keys: () => [...keys],
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};

const textOf = async (request) => {
  let text = "";
  for await (const part of request) text += part;
  return text;
};

const reply = (response, { path, body, key }, settings) => {
  const { mode } = settings;
  if (mode === "hang") return undefined;
  if (/^\d+$/.test(mode)) return refuse(response, Number(mode), settings);
  if (settings.keys && !settings.keys.includes(key)) return refuse(response, 401, settings);
  if (settings.models && !settings.models.includes(body.model)) return refuseModel(response, body);
  if (mode === "garbage") return void response.end("<html>this is not the protocol</html>");
  if (path.endsWith("/embeddings")) return embed(response, body, settings);
  if (!path.endsWith("/chat/completions")) return refuse(response, 404, settings);
  return body.stream ? stream(response, body, settings) : answerWhole(response, body, settings);
};

/** As Mistral words it. */
const refuseModel = (response, { model }) => {
  response.writeHead(400, { "content-type": "application/json" });
  response.end(
    JSON.stringify({
      object: "error",
      message: `Invalid model: ${model}`,
      type: "invalid_model",
      param: null,
      code: "1500",
    }),
  );
};

const refuse = (response, status, { retryAfter }) => {
  response.writeHead(status, {
    "content-type": "application/json",
    ...(status === 429 ? { "retry-after": retryAfter } : {}),
  });
  response.end(
    JSON.stringify({ object: "error", message: `stub says ${status}`, type: "stub", param: null, code: "0" }),
  );
};

/** A token is a word with the space before it, much as a model gives them. */
const tokensOf = (text) => text.match(/\s*\S+/g) ?? [];

const stream = async (response, body, settings) => {
  const pace = settings.mode === "slow" ? { ...slow, ...pick(settings) } : settings;
  const tokens = tokensOf(settings.text);
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
  response.flushHeaders();
  await sleep(pace.firstTokenDelayMs);
  for (const [index, content] of tokens.entries()) {
    if (response.destroyed) return;
    if (settings.mode === "cut" && index === 3) return void response.destroy();
    response.write(event(chunk(body, { role: "assistant", content }, null)));
    if (pace.tokenDelayMs > 0) await sleep(pace.tokenDelayMs);
  }
  response.write(event({ ...chunk(body, { content: "" }, "stop"), usage: usage(tokens.length) }));
  response.end("data: [DONE]\n\n");
};

/** Delays somebody asked for by name win over those of `slow`. */
const pick = ({ firstTokenDelayMs, tokenDelayMs }) => ({
  ...(firstTokenDelayMs ? { firstTokenDelayMs } : {}),
  ...(tokenDelayMs ? { tokenDelayMs } : {}),
});

const event = (data) => `data: ${JSON.stringify(data)}\n\n`;

const head = (body, object) => ({ id: "stub", object, created: 1_767_225_600, model: body.model });
const usage = (tokens) => ({ prompt_tokens: 100, completion_tokens: tokens, total_tokens: 100 + tokens });

const chunk = (body, delta, finish) => ({
  ...head(body, "chat.completion.chunk"),
  choices: [{ index: 0, delta, finish_reason: finish }],
});

const answerWhole = async (response, body, settings) => {
  await sleep(settings.firstTokenDelayMs);
  const message = { role: "assistant", content: settings.whole ?? settings.text };
  response.writeHead(200, { "content-type": "application/json" });
  response.end(
    JSON.stringify({
      ...head(body, "chat.completion"),
      choices: [{ index: 0, message, finish_reason: "stop" }],
      usage: usage(tokensOf(settings.text).length),
    }),
  );
};

const dimensions = 1_024;

/** Texts that share words point the same way. */
const bagOfWords = (text) => {
  const vector = new Array(dimensions).fill(0);
  for (const word of text.toLowerCase().match(/\p{L}{3,}/gu) ?? []) {
    let hash = 7;
    for (const letter of word) hash = (hash * 31 + letter.codePointAt(0)) % dimensions;
    vector[hash] += 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((part) => part / length);
};

const embed = async (response, body, settings) => {
  await sleep(settings.firstTokenDelayMs);
  const data = body.input.map((text, index) => ({ object: "embedding", index, embedding: settings.vectorOf(text) }));
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify({ ...head(body, "list"), data, usage: usage(0) }));
};
