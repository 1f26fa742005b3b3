import type { ListPlace } from "./conversation-list.repository";

/** Where the next page of a list starts: after this row, by the moment the list is ordered by. */
export const cursorOf = (at: Date, id: string): string => `${at.getTime()}.${id}`;

/** A cursor nobody gave out starts at the top. */
export const placeOf = (cursor: string | undefined): ListPlace | undefined => {
  const [, ms, id] = cursor?.match(/^(\d{1,15})\.(\w{1,64})$/) ?? [];
  return ms && id ? { at: new Date(Number(ms)), id } : undefined;
};
