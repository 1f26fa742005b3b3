/** The palette is a program of its own, fetched at its first use. */
export const loadPalette = () => import("./Palette");
