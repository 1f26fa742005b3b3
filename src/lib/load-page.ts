/**
 * Leaves for a page by loading it whole. After signing in, out, or changing organization nothing of what the browser
 * holds of the previous one may remain.
 */
export const loadPage = (path: string): void => window.location.assign(path);
