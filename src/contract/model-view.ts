import type { ModelSettings } from "./model-inputs";

/** An assistant's model as the dashboard sees it. */
export interface ModelView extends ModelSettings {
  /** The last characters of the kept key, null when there is none. */
  keyEnding: string | null;
  /** False when the server's own key was lost: the key has to be typed again. */
  isKeyReadable: boolean;
  /** What `server` stands for: the model's name, or `local`. */
  serverModel: string;
}
