import type { Body } from "../annotations/index";
import type { Id } from "../core/index";

/** The command of a code action: VS Code's client carries it out; for other editors the server does. */
export const decideCommand = "onTheRecord.decide";

/** Its one argument: what is decided about what. */
export interface DecideParams {
  readonly uri: string;
  readonly about: "quotation" | "entity" | "claim";
  readonly id: Id;
  readonly body: Body;
}
