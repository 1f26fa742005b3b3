import type { ServerResponse } from "node:http";
import { singleton } from "../kernel/singleton";

const openStreams = () => singleton("open-streams", () => new Map<AbortController, Promise<void>>());

/**
 * A signal that aborts when the client goes: the request's own never does under h3. `close` of the response counts, not of
 * the request, which closes once its body is read.
 */
export const clientSignal = (response: ServerResponse): AbortSignal => {
  const controller = new AbortController();
  const open = openStreams();
  const closed = new Promise<void>((resolve) => {
    response.once("close", () => {
      open.delete(controller);
      if (!response.writableEnded) controller.abort();
      resolve();
    });
  });
  open.set(controller, closed);
  return controller.signal;
};

/** Lets this process's streams send their last events, then cuts what is still open after `graceMs`. */
export const closeStreams = async (graceMs: number): Promise<void> => {
  const open = openStreams();
  let timer: NodeJS.Timeout | undefined;
  const grace = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, graceMs);
  });
  await Promise.race([Promise.all(open.values()), grace]);
  clearTimeout(timer);
  for (const controller of open.keys()) controller.abort();
};
