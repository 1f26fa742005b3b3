import { asSystem } from "../../db/tenant";
import type { Services } from "../../services";
import { listSealedKeys, replaceSealedKey } from "./workspaces.repository";

const sliceRows = 50;

/** After SECRET_KEY has changed: seals the kept keys under the new one, so that the old one can be forgotten. Says how many. */
export const resealModelKeys = async ({ db, secrets }: Pick<Services, "db" | "secrets">): Promise<number> => {
  let resealed = 0;
  for (let afterId = ""; ; ) {
    const rows = await asSystem(db, "sweep", async (tx) => {
      const slice = await listSealedKeys(tx, secrets.keyId, afterId, sliceRows);
      for (const { id, modelKey } of slice) {
        const key = modelKey && secrets.unseal(modelKey, id);
        if (!modelKey || !key) continue;
        await replaceSealedKey(tx, id, modelKey, secrets.seal(key, id));
        resealed += 1;
      }
      return slice;
    });
    const last = rows.at(-1);
    if (!last) return resealed;
    afterId = last.id;
  }
};
