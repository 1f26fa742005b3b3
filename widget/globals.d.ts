/** File name of the chat, put in the loader by the build. */
declare const __CHAT_FILE__: string;
