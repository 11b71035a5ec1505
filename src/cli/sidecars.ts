import { basename, dirname, join } from "node:path";
import * as l10n from "@vscode/l10n";
import { applyDecisions, fromJson, noAnnotations, sidecarName, type Annotations } from "../annotations/index";
import type { Analysis } from "../core/index";
import { nodeFiles } from "../storage/node-files";
import { loadSidecar } from "../storage/sidecar-file";
import { explain } from "./messages";

/** The decisions beside an article, or what is wrong with the file that holds them, in words. */
export interface Decided {
  readonly annotations: Annotations;
  readonly problem: string | null;
}

/** What people decided about an article, from the file beside it; nothing where there is none. */
export async function readDecisions(path: string, text: string): Promise<Decided> {
  const none = noAnnotations(`urn:x-on-the-record:article/${encodeURIComponent(basename(path))}`);
  if (path === "-") return { annotations: none, problem: null };
  const sidecar = sidecarOf(path);
  try {
    const found = await loadSidecar(nodeFiles, sidecar);
    if (!found) return { annotations: none, problem: null };
    if (found.state === "ok") return { annotations: fromJson(found.file, text), problem: null };
    return { annotations: none, problem: `${sidecar}: ${unreadable[found.state]()}` };
  } catch (error) {
    return { annotations: none, problem: `${sidecar}: ${explain(error)}` };
  }
}

/** The analysis with the decisions beside the article in it. */
export async function withDecisions(path: string, text: string, analysis: Analysis) {
  const { annotations, problem } = await readDecisions(path, text);
  return { analysis: applyDecisions(analysis, annotations, text), problem };
}

function sidecarOf(path: string): string {
  return join(dirname(path), sidecarName(basename(path)));
}

const unreadable = {
  torn: () => l10n.t("not whole, so that the decisions in it are left out"),
  foreign: () => l10n.t("no annotations of On the Record"),
  newer: () => l10n.t("written by a later version of On the Record"),
  invalid: () => l10n.t("not of the form that its schema tells"),
};
