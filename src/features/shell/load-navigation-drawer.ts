/** Fetched at its first use: wide windows never need it. */
export const loadNavigationDrawer = () => import("./NavigationDrawer");
