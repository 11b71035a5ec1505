import * as l10n from "@vscode/l10n";
import {
  ErrorCodes,
  ResponseError,
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  type PrepareRenameResult,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Entity, Mention, Span } from "../../core/index";
import { plainLine } from "../../wording/text";
import { mentionAt, type ShownArticle } from "./lookup";
import { matchingPart, wordsOf } from "./name-parts";
import { rangeOf } from "./ranges";
import { doubtsIn, unlinkedNames, type Doubt } from "./rename-doubts";

/** What a client can do with an edit. */
export interface EditSupport {
  readonly documentChanges: boolean;
  /** It shows some edits to a person first, to be ticked. */
  readonly changeAnnotations: boolean;
}

/** What the box opens with: the full name, whatever form of it the offset is in. Refuses, in words, what has no name. */
export function prepareRename({ document, analysis }: ShownArticle, offset: number): PrepareRenameResult {
  const { entity, mention } = namedAt({ document, analysis }, offset);
  return { range: rangeOf(document, mention), placeholder: nameOf(entity) };
}

/**
 * The edit that gives an entity another name: each mention of its name gets the matching part of the new one. What a
 * person should look at first is left to be ticked, or out where the client cannot ask.
 */
export function rename(
  { document, analysis }: ShownArticle,
  offset: number,
  newName: string,
  support: EditSupport,
): WorkspaceEdit {
  const { entity } = namedAt({ document, analysis }, offset);
  const name = plainLine(newName);
  if (wordsOf(name).length === 0) throw refusal(l10n.t("A name has letters or digits."));
  const text = document.getText();
  const doubtOf = doubtsIn(analysis, text);
  const changes = [
    ...entity.mentions
      .filter(({ form }) => form === "name")
      .map((mention) => renameMention(text, entity, mention, name))
      .map((change) => ({ ...change, doubt: doubtOf(change) ?? change.doubt })),
    ...unlinkedNames(analysis, text, entity, name),
  ].sort((a, b) => a.start - b.start);

  const edits: (TextEdit | AnnotatedTextEdit)[] = [];
  const used = new Set<Doubt>();
  for (const { doubt, newText, ...span } of changes) {
    if (text.slice(span.start, span.end) === newText) continue;
    const edit = { range: rangeOf(document, span), newText };
    if (!doubt) edits.push(edit);
    else if (support.changeAnnotations && support.documentChanges) {
      used.add(doubt);
      edits.push({ ...edit, annotationId: doubt });
    }
  }
  const { uri, version } = document;
  if (!support.documentChanges) return { changes: { [uri]: edits } };
  return {
    documentChanges: [{ textDocument: { uri, version }, edits }],
    ...(used.size > 0
      ? { changeAnnotations: Object.fromEntries([...used].map((doubt) => [doubt, annotations[doubt]()])) }
      : {}),
  };
}

const annotations: Readonly<Record<Doubt, () => ChangeAnnotation>> = {
  quoted: () => needsLook(l10n.t("In quoted words"), l10n.t("Somebody said it so.")),
  title: () => needsLook(l10n.t("In the title of a work"), l10n.t("The work has this title.")),
  link: () => needsLook(l10n.t("In a link"), l10n.t("The address may not change.")),
  "other-name": () => needsLook(l10n.t("In another name"), l10n.t("Somebody or something else is meant.")),
  unlinked: () => needsLook(l10n.t("Not read as this name"), l10n.t("It may be somebody else's.")),
  alias: () => needsLook(l10n.t("Another name"), l10n.t("It is no part of the name that changes.")),
};

function needsLook(label: string, description: string): ChangeAnnotation {
  return { label, description, needsConfirmation: true };
}

interface Change extends Span {
  readonly newText: string;
  readonly doubt: Doubt | null;
}

function renameMention(text: string, entity: Entity, mention: Mention, newName: string): Change {
  const part = matchingPart(mention.text, entity.name, newName, entity.type === "person");
  const words = wordByWord(mention.text, part ?? newName);
  const newText = words ?? part ?? newName;
  // A bare apostrophe makes a possessive of a name in -s alone: "Adams' boat", but "Moe's boat".
  const isBare =
    /s$/i.test(mention.text) &&
    !/s$/i.test(newText) &&
    /^['’] \p{L}/u.test(text.slice(mention.end, mention.end + 3));
  const isClosing =
    isBare &&
    text.slice(0, mention.start).lastIndexOf(openingOf(text[mention.end]!)) >
      text.slice(0, mention.start).lastIndexOf("\n");
  const ending = isBare && !isClosing ? `${text[mention.end]!}s` : "";
  return {
    start: mention.start,
    end: mention.end + (ending ? 1 : 0),
    newText: newText + ending,
    doubt: part === null || (words === null && !/^[^*_`[\]<>]*$/.test(mention.text)) ? "alias" : null,
  };
}

function openingOf(mark: string): string {
  return mark === "’" ? "‘" : "'";
}

/** The new words in the places of the old ones, line breaks and markup between them left alone; null for another number. */
function wordByWord(before: string, after: string): string | null {
  const [old, words] = [wordsOf(before), wordsOf(after)];
  if (old.length !== words.length || words.join(" ") !== after) return null;
  let at = 0;
  let result = "";
  old.forEach((word, i) => {
    const start = before.indexOf(word, at);
    result += before.slice(at, start) + words[i]!;
    at = start + word.length;
  });
  return result + before.slice(at);
}

function namedAt(
  { analysis }: Pick<ShownArticle, "document" | "analysis">,
  offset: number,
): { entity: Entity; mention: Mention } {
  const named = mentionAt(analysis, offset);
  if (!named)
    throw refusal(l10n.t("Only names can be renamed: of people, organizations, places and the like."));
  const { entity } = named;
  if (entity.type === "date" || entity.type === "quantity")
    throw refusal(l10n.t("Dates and quantities have no name that could be changed."));
  if (entity.unnamed || !entity.mentions.some(({ form }) => form === "name"))
    throw refusal(l10n.t("The article gives no name that could be changed."));
  return named;
}

/** The full name without markup between its words. */
function nameOf({ name }: Entity): string {
  return /[*_`[\]]/.test(name) ? wordsOf(name).join(" ") : plainLine(name);
}

function refusal(message: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidRequest, message);
}
