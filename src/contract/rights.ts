/** Rights come from one number, the user's level in the organization (N0 to N4), and from this table alone. */
export const levels = [0, 1, 2, 3, 4] as const;
export type Level = (typeof levels)[number];

/** The lowest level that may do each action. */
export const actions = {
  "workspace.read": 0,
  "document.read": 0,
  "faq.read": 0,
  "conversation.read": 0,
  "figures.read": 0,
  "conversation.answer": 1,
  "conversation.archive": 1,
  "conversation.resolve": 1,
  "topic.update": 1,
  "workspace.try": 1,
  "faq.propose": 1,
  "document.upload": 2,
  "document.replace": 2,
  "document.reindex": 2,
  "document.delete": 2,
  "document.update": 2,
  "web_source.create": 2,
  "web_source.update": 2,
  "web_source.visit": 2,
  "web_source.delete": 2,
  "faq.publish": 2,
  "faq.delete": 2,
  "faq.import": 2,
  "faq.export": 2,
  "workspace.create": 3,
  "workspace.update": 3,
  "workspace.pause": 3,
  "workspace.delete": 3,
  "conversation.delete": 3,
  "conversation.export": 3,
  "figures.export": 3,
  "organization.update": 4,
} as const satisfies Record<string, Level>;

export type Action = keyof typeof actions;

export const can = (level: Level, action: Action): boolean => level >= actions[action];
