import type { ChatModule } from "../seam";

/**
 * The chat's file. `import()` needs no Trusted Types and carries this script's nonce. The name with the hash is gone
 * when a new version was put in place since this loader was fetched: then the current one.
 */
export const loadChat = (base: string): Promise<ChatModule> =>
  import(/* @vite-ignore */ base + __CHAT_FILE__).catch(
    // A browser may remember that an address failed, so each try has its own.
    () => import(/* @vite-ignore */ `${base}chat.js?${Date.now()}`),
  );
