import { createSignal } from "solid-js";
import type { BenchAnswer } from "~/contract/bench";
import { api } from "~/lib/api";

export type ReplayState = { answer?: BenchAnswer; failure?: unknown };

/** Asks a question again, on the visitors' way, in channel `test`, which no figure counts. */
export function createReplay(workspaceId: () => string, question: () => string) {
  const [state, setState] = createSignal<ReplayState>();
  return {
    state,
    run: async () => {
      setState({});
      await api.bench.ask.mutate({ workspaceId: workspaceId(), question: question() }).then(
        (answer) => setState({ answer }),
        (failure: unknown) => setState({ failure }),
      );
    },
  };
}

export type Replay = ReturnType<typeof createReplay>;
