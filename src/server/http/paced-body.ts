import type { ServerResponse } from "node:http";

/**
 * A request's body as it comes. The framework turns it into a stream that takes all the client sends, however slowly it
 * is read; holding the connection between two reads keeps a large upload out of memory.
 */
export async function* pacedBody(request: Request, response: ServerResponse): AsyncGenerator<Uint8Array> {
  if (!request.body) return;
  const reader = request.body.getReader();
  const { req } = response;
  let leave = () => {};
  const left = new Promise<never>((_, reject) => {
    leave = () => reject(new Error("the client left before the end of its upload"));
  });
  // Only a read that waits for it hears of it.
  left.catch(() => undefined);
  response.once("close", leave);
  try {
    for (;;) {
      req.resume();
      const part = await Promise.race([reader.read(), left]);
      req.pause();
      if (part.done) return;
      yield part.value;
    }
  } finally {
    response.off("close", leave);
    reader.releaseLock();
  }
}
