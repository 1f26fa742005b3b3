import type { ServerResponse } from "node:http";
import { singleton } from "../kernel/singleton";

const openStreams = () => singleton("open-streams", () => new Set<AbortController>());

/**
 * A signal that aborts when the client goes: the request's own never does under h3. `close` of the response counts, not of
 * the request, which closes once its body is read.
 */
export const clientSignal = (response: ServerResponse): AbortSignal => {
  const controller = new AbortController();
  const open = openStreams();
  open.add(controller);
  response.once("close", () => {
    open.delete(controller);
    if (!response.writableEnded) controller.abort();
  });
  return controller.signal;
};

/** Ends every stream of this process, for its own end. */
export const closeStreams = (): void => {
  for (const controller of openStreams()) controller.abort();
};
