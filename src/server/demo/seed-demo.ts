import type { UploadResult } from "~/contract/documents";
import { deleteDocument } from "../features/knowledge/delete-document";
import { listDocuments } from "../features/knowledge/list-documents";
import { type UploadContext, uploadDocument } from "../features/knowledge/upload-document";
import { getWorkspace } from "../features/workspaces/get-workspace";
import { updateWorkspace } from "../features/workspaces/update-workspace";
import type { Services } from "../services";
import { demoSettings } from "./demo-content";
import { listFiles, openFile, samplesFolder } from "./demo-files";
import { openDemo } from "./open-demo";

type Context = Services & UploadContext;
export type RefusedFile = Extract<UploadResult, { ok: false }>;

/**
 * The demo organization with its assistant and documents: the samples, or the files of `DOCS_FOLDER` instead. Doing it
 * again changes nothing that is there. Files are only kept here; the server reads them as it reads any upload.
 */
export const seedDemo = async (services: Services): Promise<RefusedFile[]> => {
  const ctx: Context = { ...services, ...(await openDemo(services)), actor, origin };
  const folder = services.config.docsFolder;
  if (folder) await clearSamples(ctx);
  else if (await hasOwnDocuments(ctx)) return [];
  return upload(ctx, folder ?? samplesFolder);
};

const actor = { type: "job", name: "demo" } as const;
const origin = { ip: null, userAgent: null };

const upload = async (ctx: Context, folder: string): Promise<RefusedFile[]> => {
  const known = new Map((await listDocuments(ctx)).map((document) => [document.fileName, document.id]));
  const refused: RefusedFile[] = [];
  for (const name of await listFiles(folder)) {
    const file = openFile(folder, name);
    const result = await uploadDocument(ctx, { ...file, replaces: known.get(file.fileName) ?? null });
    if (!result.ok) refused.push(result);
  }
  return refused;
};

const hasOwnDocuments = async (ctx: Context): Promise<boolean> => {
  const samples = await listFiles(samplesFolder);
  return (await listDocuments(ctx)).some(({ fileName }) => !samples.includes(fileName));
};

/** Who brings documents of their own does not want the samples beside them, nor their quick questions. */
const clearSamples = async (ctx: Context): Promise<void> => {
  const samples = await listFiles(samplesFolder);
  for (const { id, fileName } of await listDocuments(ctx)) {
    if (samples.includes(fileName)) await deleteDocument(ctx, id);
  }
  const { quickQuestions } = await getWorkspace(ctx);
  if (quickQuestions.join() !== demoSettings.quickQuestions.join()) return;
  await updateWorkspace(ctx, { quickQuestions: [], welcomeMessage: "Bonjour ! Posez votre question." });
};
