const protocols = ["http:", "https:", "mailto:"];

/** The address when a visitor may follow it: whole, and of a kind that runs nothing. */
export const safeLink = (address: string): string | undefined => {
  try {
    const { protocol, href } = new URL(address);
    return protocols.includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
};
