/** Whether the platform's modifier is ⌘. Browser only. */
export const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent);
