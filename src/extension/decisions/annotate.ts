import {
  onClaim,
  onEntity,
  onQuotation,
  type Annotation,
  type Author,
  type Body,
} from "../../annotations/index";
import type { Span } from "../../core/index";
import type { Place, Subject } from "./subject";

/** What is decided, without who and when; `parts` are places that it is about, too. */
export interface Decided {
  readonly body: Body;
  readonly parts?: readonly Span[];
}

/** The decision about something that was found. */
export function annotate(
  { about, item }: Subject,
  { body, parts = [] }: Decided,
  { analysis, document }: Place,
  author: Author,
): Annotation {
  const context = { analysis, text: document.getText(), author, parts };
  switch (about) {
    case "quotation":
      return onQuotation(item, body, context);
    case "entity":
      return onEntity(item, body, context);
    case "claim":
      return onClaim(item, body, context);
  }
}
