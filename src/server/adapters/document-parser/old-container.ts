/** The container of Office before 2007, and of newer files closed with a password. */
const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const isOldContainer = (bytes: Uint8Array): boolean => bufferOf(bytes).subarray(0, 8).equals(signature);

/** Its parts have names in UTF-16. */
export const holdsPart = (bytes: Uint8Array, name: string): boolean =>
  bufferOf(bytes).includes(Buffer.from(name, "utf16le"));

/** A newer document behind a password is one part of an old container. */
export const isEncryptedOffice = (bytes: Uint8Array): boolean =>
  isOldContainer(bytes) && holdsPart(bytes, "EncryptedPackage");
