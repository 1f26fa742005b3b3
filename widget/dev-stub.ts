import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { WidgetConfig } from "../src/contract/chat";
import type { AskInput } from "../src/contract/chat-inputs";
import type { Followed } from "../src/contract/inbox";
import { type Script, type SentEvent, StubTurn } from "./dev-stub-turn";

/** A small server that speaks the widget's protocol by script, to show and to test what a real one seldom does. */
export interface Stub {
  origin: string;
  /** Every request received, in order, as `METHOD /path`. */
  requests: string[];
  /** Every `chat.ask` input received. */
  asked: AskInput[];
  turns: Map<string, StubTurn>;
  settings: WidgetConfig;
  /** Status of `widget.config`, 200 when it is answered. */
  settingsStatus: number;
  /** Refuses settings as the real server does: without the headers that let a page read the refusal. */
  hidesRefusals: boolean;
  /** Answers `question` this way; "*" is any other. */
  script(question: string, script: Partial<Script>): void;
  /** Status to answer the next `chat.ask` calls with, instead of a stream. */
  refuseConnections(count: number): void;
  /** Makes everything wait so long, as a slow network does. */
  latencyMs: number;
  close(): Promise<void>;
}

export const stubSettings: WidgetConfig = {
  name: "Atelier Lumen",
  accentColour: "#000000",
  position: "bottom-right",
  theme: "auto",
  welcomeMessage: "Bonjour, que puis-je pour vous ?",
  quickQuestions: ["Combien de temps dure la garantie ?", "Livrez-vous en Corse ?"],
  language: "fr",
  isPaused: false,
};

export const stubScript: Script = {
  deltas: [
    "Chaque lampe rénovée est garantie ",
    "**24 mois**, pièces et ",
    "main-d’œuvre. [1] La garantie ",
    "se transmet avec la lampe. [2]",
  ],
  delayMs: 40,
  sources: [
    {
      n: 1,
      documentId: "doc_1",
      title: "Conditions de garantie",
      page: 3,
      url: "https://lumen.example/garantie.pdf",
      quote: "Toute lampe rénovée dans nos ateliers est garantie vingt-quatre mois, pièces et main-d’œuvre comprises.",
      start: 120,
      end: 222,
    },
    {
      n: 2,
      documentId: "doc_2",
      title: "Questions fréquentes",
      quote: "La garantie suit la lampe : elle se transmet au nouvel acquéreur sur présentation de la facture.",
      start: 40,
      end: 136,
    },
  ],
  outcome: "answered",
};

const stubStanding: Followed = {
  version: "1",
  status: "ai",
  person: null,
  ticket: null,
  hasEmail: false,
  isSomebodyThere: false,
  rating: null,
  messages: [],
};

const dist = fileURLToPath(new URL("./dist", import.meta.url));

export const startStub = async (port = 0): Promise<Stub> => {
  const scripts = new Map<string, Script>([["*", stubScript]]);
  let refusals = 0;
  const stub: Stub = {
    origin: "",
    requests: [],
    asked: [],
    turns: new Map(),
    settings: { ...stubSettings },
    settingsStatus: 200,
    hidesRefusals: false,
    latencyMs: 0,
    script: (question, script) => void scripts.set(question, { ...stubScript, ...script }),
    refuseConnections: (count) => {
      refusals = count;
    },
    close: () => stop(server),
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? "/", "http://stub");
    stub.requests.push(`${request.method} ${pathname}`);
    const origin = request.headers.origin;
    const isHidden = stub.hidesRefusals && stub.settingsStatus !== 200 && pathname.startsWith("/api/");
    if (origin && !isHidden) response.setHeader("access-control-allow-origin", origin);
    response.setHeader("access-control-allow-headers", "content-type");
    response.setHeader("cross-origin-resource-policy", "cross-origin");
    if (request.method === "OPTIONS") return response.writeHead(204).end();
    if (stub.latencyMs) await new Promise((resolve) => setTimeout(resolve, stub.latencyMs));
    const body = await readBody(request);
    switch (pathname) {
      case "/api/public/widget.config":
        return stub.settingsStatus === 200
          ? sendData(response, stub.settings)
          : send(response, stub.settingsStatus, { error: { message: "not found" } });
      case "/api/public/chat.ask":
        return ask(body, response);
      case "/api/public/chat.stop":
        turnOf(body, "messageId")?.stop();
        return sendData(response, {});
      case "/api/public/handoff.follow":
        // Nobody ever comes: the call waits, as it does at the real server.
        return void setTimeout(() => sendData(response, stubStanding), 2_000);
      case "/api/public/chat.history":
        return sendData(response, history(body));
      default:
        return sendFile(response, pathname);
    }
  };

  const ask = (body: Record<string, unknown>, response: ServerResponse) => {
    if (refusals > 0) {
      refusals--;
      return response.writeHead(503).end();
    }
    const input = asAskInput(body);
    stub.asked.push(input);
    const script = scripts.get(input.question) ?? scripts.get("*") ?? stubScript;
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
    response.write("event: connected\ndata: {}\n\n");
    if (script.refusal) return response.end(`data: ${JSON.stringify(script.refusal)}\n\n`);
    const isFirst = !stub.turns.has(input.clientMessageId);
    const turn = stub.turns.get(input.clientMessageId) ?? begin(input, script);
    let toCut = isFirst ? script.cutAfter : undefined;
    const tell = ({ n, event }: SentEvent) => {
      response.write(`id: ${turn.messageId}:${n}\ndata: ${JSON.stringify(event)}\n\n`);
      if (event.type === "done" || event.type === "failed") response.end("event: return\ndata:\n\n");
      // Once written: the deltas before the cut do arrive.
      if (event.type === "delta" && toCut !== undefined && --toCut === 0) setTimeout(() => response.destroy(), 30);
    };
    const leave = turn.listen(Number(input.lastEventId?.split(":").at(-1) ?? -1), tell);
    response.once("close", leave);
  };

  const begin = (input: AskInput, script: Script): StubTurn => {
    const { question, clientMessageId, conversationId = `conv_${stub.turns.size + 1}`, visitorToken } = input;
    const turn = new StubTurn(question, clientMessageId, conversationId, visitorToken ?? "token_1", script);
    stub.turns.set(clientMessageId, turn);
    return turn;
  };

  const turnOf = (body: Record<string, unknown>, key: "messageId" | "conversationId") =>
    [...stub.turns.values()].find((turn) => turn[key] === body[key]);

  const history = ({ conversationId }: Record<string, unknown>) => {
    const turns = [...stub.turns.values()].filter((turn) => turn.conversationId === conversationId);
    return {
      conversations: [],
      conversation: { id: conversationId, messages: turns.flatMap((turn) => turn.toHistory()) },
    };
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.destroy(error));
  });
  stub.origin = await listen(server, port);
  return stub;
};

/** Resolves to the address, on the name `localhost`: a page on 127.0.0.1 is then of another origin. */
const listen = (server: Server, port: number): Promise<string> =>
  new Promise((resolve) => {
    server.listen(port, () => {
      const address = server.address();
      resolve(`http://localhost:${typeof address === "object" && address ? address.port : port}`);
    });
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

const readBody = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const value: unknown = JSON.parse(Buffer.concat(chunks).toString() || "{}");
  return typeof value === "object" && value !== null ? { ...value } : {};
};

/** What the widget sends is what its own types say; the real server checks it with the contract's schema. */
const asAskInput = (body: Record<string, unknown>): AskInput => body as AskInput;

const sendData = (response: ServerResponse, data: unknown) => send(response, 200, { result: { data } });

const send = (response: ServerResponse, status: number, body: unknown) =>
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));

const sendFile = (response: ServerResponse, pathname: string) => {
  const path = join(dist, pathname);
  if (!path.startsWith(dist) || !existsSync(path)) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": "text/javascript", "cache-control": "no-cache" });
  return response.end(readFileSync(path));
};
