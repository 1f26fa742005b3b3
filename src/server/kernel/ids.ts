import { monotonicFactory } from "ulid";

const ulid = monotonicFactory();

export type IdPrefix =
  | "org"
  | "usr"
  | "ws"
  | "doc"
  | "blob"
  | "cnv"
  | "msg"
  | "job"
  | "vis"
  | "aud"
  | "faq"
  | "web"
  | "pag"
  | "chk"
  | "run"
  | "can"
  | "top";

/** A new id such as `doc_01k…`: time-ordered, so that rows written together lie together, and unguessable (80 random bits). */
export const newId = (prefix: IdPrefix): string => `${prefix}_${ulid().toLowerCase()}`;
