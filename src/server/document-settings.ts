import {
  DidChangeConfigurationNotification,
  type Connection,
  type InitializeParams,
} from "vscode-languageserver";
import { defaultSettings, settingsSection, toSettings, type Settings } from "../protocol/settings";

/** The settings that hold for each document, asked of the client once and again after they changed. */
export interface DocumentSettings {
  /** Clients that answer no `workspace/configuration` get the defaults. */
  get(uri: string): Promise<Settings>;
  /** The same for a file that is not open, and not kept. */
  once(uri: string): Promise<Settings>;
  /** Of how many documents settings are kept. */
  readonly count: number;
  forget(uri: string): void;
  initialize(params: InitializeParams): void;
  /** To be called when the client is ready to be asked. */
  listen(): void;
}

export function createDocumentSettings(connection: Connection, onChange: () => void): DocumentSettings {
  const known = new Map<string, Promise<Settings>>();
  let canAsk = false;
  let canRegister = false;

  async function ask(uri: string): Promise<Settings> {
    try {
      const scope = { scopeUri: uri, section: settingsSection };
      return toSettings(await connection.workspace.getConfiguration(scope));
    } catch (error) {
      connection.console.error(`No settings for ${uri}: ${String(error)}`);
      return defaultSettings;
    }
  }

  return {
    get(uri) {
      if (!canAsk) return Promise.resolve(defaultSettings);
      const settings = known.get(uri) ?? ask(uri);
      known.set(uri, settings);
      return settings;
    },
    once: (uri) => known.get(uri) ?? (canAsk ? ask(uri) : Promise.resolve(defaultSettings)),
    get count() {
      return known.size;
    },
    forget(uri) {
      known.delete(uri);
    },
    initialize({ capabilities: { workspace } }) {
      canAsk = workspace?.configuration === true;
      canRegister = workspace?.didChangeConfiguration?.dynamicRegistration === true;
    },
    listen() {
      connection.onDidChangeConfiguration(() => {
        known.clear();
        onChange();
      });
      if (!canAsk || !canRegister) return;
      void connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
    },
  };
}
