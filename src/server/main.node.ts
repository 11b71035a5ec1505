import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "./start-server";

startServer(createConnection(ProposedFeatures.all));
