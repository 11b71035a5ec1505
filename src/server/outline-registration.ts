import {
  DocumentSymbolRequest,
  type Connection,
  type Disposable,
  type DocumentSymbolOptions,
  type InitializeParams,
} from "vscode-languageserver";

/** The offer of an outline. Clients ask for one when the text changed, or when the offer is a new one. */
export interface OutlineRegistration {
  /** What stands among the server's capabilities: nothing where the offer comes later, in a way that can be renewed. */
  initialize(params: InitializeParams): { documentSymbolProvider?: DocumentSymbolOptions };
  /** Makes the offer, or makes it again for documents that are read in another way than before, though not edited. */
  renew(): void;
}

const options: DocumentSymbolOptions = { label: "On the Record" };

export function createOutlineRegistration(connection: Connection): OutlineRegistration {
  let isRenewable = false;
  let registered: Promise<Disposable | null> = Promise.resolve(null);

  async function register(before: Disposable | null): Promise<Disposable | null> {
    before?.dispose();
    return connection.client.register(DocumentSymbolRequest.type, { documentSelector: null, ...options });
  }

  return {
    initialize({ capabilities }) {
      isRenewable = capabilities.textDocument?.documentSymbol?.dynamicRegistration === true;
      return isRenewable ? {} : { documentSymbolProvider: options };
    },
    renew() {
      if (!isRenewable) return;
      registered = registered.then(register).catch((error: unknown) => {
        connection.console.error(String(error));
        return null;
      });
    },
  };
}
