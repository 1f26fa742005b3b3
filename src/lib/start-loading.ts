/** Begins to read what a page will ask for in a moment. What fails here is told by the page, which gets the same answer. */
export const startLoading = (...calls: Promise<unknown>[]): void => {
  for (const call of calls) call.catch(() => undefined);
};
