/** The place in the stream that `lastEventId` names, -1 when it names none of this answer's. */
export const placeOf = (lastEventId: string | undefined, messageId: string): number => {
  const [, id, n] = lastEventId?.match(/^(\w+):(\d{1,9})$/) ?? [];
  return id === messageId && n !== undefined ? Number(n) : -1;
};
