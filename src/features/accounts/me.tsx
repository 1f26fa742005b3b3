import { createContext, type ParentProps, useContext } from "solid-js";
import type { Me } from "~/contract/accounts";
import { type Action, can } from "~/contract/rights";

const MeContext = createContext<() => Me>();

/** Gives the person signed in to the pages inside. */
export function MeProvider(props: ParentProps<{ me: Me }>) {
  return <MeContext.Provider value={() => props.me}>{props.children}</MeContext.Provider>;
}

export function useMe(): () => Me {
  const me = useContext(MeContext);
  if (!me) throw new Error("This page is outside of MeProvider.");
  return me;
}

/** What the person signed in may do. The server decides again; here it only keeps useless buttons away. */
export function useCan(): (action: Action) => boolean {
  const me = useMe();
  return (action) => can(me().level, action);
}
