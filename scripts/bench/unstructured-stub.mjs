import { createServer } from "node:http";

const sample = [
  { type: "Title", element_id: "1", text: "Notre atelier", metadata: { page_number: 1, category_depth: 0 } },
  { type: "NarrativeText", element_id: "2", text: "L’atelier ouvre à neuf heures.", metadata: { page_number: 1 } },
];

/**
 * A server that speaks the protocol of Unstructured (`POST /general/v0/general`, a form with the file) on 127.0.0.1.
 * Modes: ok, hang (accepts, never answers), garbage (200, not the protocol), endless (an answer that never ends), or the
 * number of a refusal.
 */
export const startUnstructuredStub = async (options = {}) => {
  let settings = { mode: "ok", elements: sample, ...options };
  const requests = [];
  const server = createServer(async (request, response) => {
    requests.push(await requestOf(request));
    reply(response, settings);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    set: (changes) => {
      settings = { ...settings, ...changes };
    },
    requests: () => [...requests],
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};

const requestOf = async (request) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  const { headers, url, method } = request;
  if (url !== "/general/v0/general" || method !== "POST") return { key: undefined, fields: { url, method }, bytes: 0 };
  const form = await new Response(Buffer.concat(parts), {
    headers: { "content-type": headers["content-type"] },
  }).formData();
  const file = form.get("files");
  const fields = Object.fromEntries([...form].filter(([, value]) => typeof value === "string"));
  return { key: headers["unstructured-api-key"], fileName: file?.name, fields, bytes: file?.size ?? 0 };
};

const reply = (response, { mode, elements }) => {
  if (mode === "hang") return;
  if (/^\d+$/.test(mode)) {
    response.writeHead(Number(mode), { "content-type": "application/json" });
    response.end(JSON.stringify({ detail: `stub says ${mode}` }));
    return;
  }
  response.writeHead(200, { "content-type": mode === "garbage" ? "text/html" : "application/json" });
  if (mode === "garbage") response.end("<html>this is not the protocol</html>");
  else if (mode === "endless") writeForever(response);
  else response.end(JSON.stringify(elements));
};

const writeForever = (response) => {
  response.write("[");
  const filler = `${JSON.stringify({ type: "NarrativeText", text: "a".repeat(60_000) })},`.repeat(16);
  const more = () => {
    while (!response.destroyed && response.write(filler));
  };
  response.on("drain", more);
  more();
};
