import { randomUUID } from "node:crypto";
import { readStream } from "./read-stream.mjs";

/** Asks as the widget does. Gives the events of the answer as they come, each with its moment. */
export async function* askProduct(serverUrl, workspace, question) {
  const response = await fetch(`${serverUrl}/api/public/chat.ask`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: serverUrl },
    body: JSON.stringify({ workspace, question, clientMessageId: randomUUID() }),
  });
  yield* readStream(response);
}
