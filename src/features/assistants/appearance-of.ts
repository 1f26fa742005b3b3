import type { WorkspaceSettings } from "~/contract/workspace-inputs";

export type Appearance = Pick<
  WorkspaceSettings,
  "accentColour" | "position" | "theme" | "welcomeMessage" | "quickQuestions"
>;

export const appearanceOf = (settings: WorkspaceSettings): Appearance => ({
  accentColour: settings.accentColour,
  position: settings.position,
  theme: settings.theme,
  welcomeMessage: settings.welcomeMessage,
  quickQuestions: [...settings.quickQuestions],
});
