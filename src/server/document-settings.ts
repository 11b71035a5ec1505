import {
  DidChangeConfigurationNotification,
  type Connection,
  type InitializeParams,
} from "vscode-languageserver";
import { defaultSettings, settingsSection, type Settings } from "../protocol/settings";

/** The settings that hold for each document, asked of the client once and again after they changed. */
export interface DocumentSettings {
  /** Clients that answer no `workspace/configuration` get the defaults. */
  get(uri: string): Promise<Settings>;
  forget(uri: string): void;
  initialize(params: InitializeParams): void;
}

export function createDocumentSettings(connection: Connection, onChange: () => void): DocumentSettings {
  const known = new Map<string, Promise<Settings>>();
  let canAsk = false;

  async function ask(uri: string): Promise<Settings> {
    const answer: unknown = await connection.workspace.getConfiguration({
      scopeUri: uri,
      section: settingsSection,
    });
    return toSettings(answer);
  }

  return {
    initialize({ capabilities: { workspace } }) {
      canAsk = workspace?.configuration === true;
      connection.onDidChangeConfiguration(() => {
        known.clear();
        onChange();
      });
      if (!canAsk || !workspace?.didChangeConfiguration?.dynamicRegistration) return;
      connection.onInitialized(() => {
        void connection.client.register(DidChangeConfigurationNotification.type, {
          section: settingsSection,
        });
      });
    },
    get(uri) {
      if (!canAsk) return Promise.resolve(defaultSettings);
      const settings = known.get(uri) ?? ask(uri);
      known.set(uri, settings);
      return settings;
    },
    forget(uri) {
      known.delete(uri);
    },
  };
}

/** People write settings by hand: what is not understood is as if not there. */
function toSettings(answer: unknown): Settings {
  const { annotate } = (answer ?? {}) as Record<string, unknown>;
  return {
    annotate: annotate === "always" || annotate === "never" ? annotate : defaultSettings.annotate,
  };
}
