/**
 * What is built is served before this: only the chat of another version comes here, while nodes are being updated. The
 * loader then takes the current one; nobody may remember that this one was missing.
 */
export const GET = () =>
  new Response("This version of the chat is not here.\n", {
    status: 404,
    headers: { "cache-control": "no-store", "content-type": "text/plain; charset=utf-8" },
  });
