import { useLocation, useNavigate } from "@solidjs/router";
import { openPath, readOpen } from "./conversation-address";

/** The conversation the inbox shows, as the address says: it can be sent to a colleague, and Back works. */
export function useOpenConversation() {
  const location = useLocation();
  const navigate = useNavigate();
  return {
    current: () => readOpen(location.query.open),
    open: (conversation: { workspaceId: string; id: string }) => navigate(openPath(location.pathname, conversation)),
    leave: () => navigate(location.pathname),
  };
}
