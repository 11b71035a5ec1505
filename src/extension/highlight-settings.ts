import { workspace, type TextDocument } from "vscode";
import { settingsSection, toTentativeBelow } from "../protocol/settings";
import type { HighlightOptions } from "./highlights";

export interface HighlightSettings extends HighlightOptions {
  readonly enabled: boolean;
}

/** As they are for a document; what a person wrote and nobody understands is as if not there. */
export function highlightSettings(document: TextDocument): HighlightSettings {
  const settings = workspace.getConfiguration(settingsSection, document);
  return {
    enabled: settings.get<unknown>("highlight.enabled") !== false,
    colorBy: settings.get<unknown>("highlight.colorBy") === "speaker" ? "speaker" : "kind",
    tentativeBelow: toTentativeBelow(settings.get("speakers.tentativeBelow")),
  };
}
