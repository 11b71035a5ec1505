import { commands, Disposable, l10n, Uri, window, workspace } from "vscode";
import {
  onSelection,
  type Annotation,
  type Author,
  type Body,
  type EntityRef,
} from "../../annotations/index";
import type { Span } from "../../core/index";
import type { DecideParams } from "../../protocol/decide";
import { shorten } from "../../wording/text";
import type { ActiveArticle } from "../active-article";
import { annotate, type Decided } from "./annotate";
import { askEntity, askQuotationType, askSpeaker, askText, askType } from "./ask";
import { askAuthor } from "./author";
import type { DecisionStore } from "./decision-store";
import { reportTrouble } from "./report";
import { subjectOf, uriIn, writablePlace, type Place, type Subject } from "./subject";

/** Asks the person for whatever else is to be known; undefined where they go away. */
type Ask<S extends Subject> = (
  subject: S,
  place: Place,
) => Promise<Decided | undefined> | Decided | undefined;
type About<A extends Subject["about"]> = Extract<Subject, { about: A }>;

const reject = (): Decided => ({ body: { kind: "reject" } });

const onQuotations: Readonly<Record<string, Ask<About<"quotation">>>> = {
  setSpeaker: async ({ item }, { analysis }) => {
    const speakers = await askSpeaker(analysis, item.speakers);
    return speakers && { body: { kind: "set-speakers", speakers } };
  },
  notAQuotation: reject,
  setQuotationType: async () => {
    const type = await askQuotationType(l10n.t("What Kind of Quotation Is It?"));
    return type && { body: { kind: "set-type", type } };
  },
  setQuotationBounds: (_, place) => selected(place, (parts) => ({ body: { kind: "set-bounds" }, parts })),
};

const onEntities: Readonly<Record<string, Ask<About<"entity">>>> = {
  renameEntity: async ({ item }) => {
    const name = await askText(l10n.t("The Full Name"), item.name);
    return name === undefined ? undefined : { body: { kind: "rename", name } };
  },
  mergeEntity: async ({ item }, { analysis }) => {
    const title = l10n.t("{0} Is the Same As …", shorten(item.name, 60));
    const into = await askEntity(analysis, title, ({ id, type }) => id !== item.id && type === item.type);
    return into && { body: { kind: "merge", into: refOf(into) } };
  },
  splitMention: async ({ item }, place) => {
    const mention = item.mentions.find(
      ({ start, end }) => place.selection && start <= place.selection.start && place.selection.start <= end,
    );
    if (!mention) return undefined;
    const into = await askSpeaker(place.analysis, []);
    return into?.[0] && { body: { kind: "split", into: into[0] }, parts: [mention] };
  },
  retypeEntity: async ({ item }) => {
    const type = await askType(l10n.t("What Is {0}?", shorten(item.name, 60)));
    return type && { body: { kind: "retype", type } };
  },
  setRole: async ({ item }) => {
    const role = await askText(l10n.t("The Role of {0}", shorten(item.name, 60)), item.role ?? "");
    return role === undefined ? undefined : { body: { kind: "set-role", role } };
  },
  ignoreEntity: reject,
};

const onClaims: Readonly<Record<string, Ask<About<"claim">>>> = {
  notAClaim: reject,
  setClaimBounds: (_, place) => selected(place, (parts) => ({ body: { kind: "set-bounds" }, parts })),
};

/** Of the words selected, which nothing was found in. */
const onWords: Readonly<Record<string, (place: Place) => Promise<Body | undefined>>> = {
  markAsQuotation: async ({ analysis }) => {
    const type = await askQuotationType(l10n.t("What Kind of Quotation Is It?"));
    const speakers = type && (await askSpeaker(analysis, []));
    return speakers && { kind: "add-quotation", type, speakers };
  },
  markAsClaim: () => Promise.resolve({ kind: "add-claim", claimant: null }),
};

/** The commands by which a person corrects what was found, and takes that back. */
export function registerDecisions(article: ActiveArticle, store: DecisionStore): Disposable {
  return Disposable.from(
    ...entriesOf(onQuotations, "quotation"),
    ...entriesOf(onEntities, "entity"),
    ...entriesOf(onClaims, "claim"),
    ...Object.entries(onWords).map(([name, ask]) => register(name, () => decideOnWords(ask))),
    register("decide", (argument) => decideAs(argument as DecideParams)),
    register("undoDecision", () => step("undo")),
    register("redoDecision", () => step("redo")),
  );

  function entriesOf<A extends Subject["about"]>(
    table: Readonly<Record<string, Ask<About<A>>>>,
    about: A,
  ): Disposable[] {
    return Object.entries(table).map(([name, ask]) =>
      register(name, (argument) => decide(about, ask as Ask<Subject>, argument)),
    );
  }

  async function decide(about: Subject["about"], ask: Ask<Subject>, argument: unknown): Promise<void> {
    const place = writablePlace(article, uriIn(argument));
    if (!place) return;
    const subject = subjectOf(about, argument, place);
    if (!subject) {
      nothingHere(about);
      return;
    }
    const decided = await ask(subject, place);
    if (decided) await keep(place, (author) => annotate(subject, decided, place, author));
  }

  /** From a code action, which says all there is to know. */
  async function decideAs({ uri, about, id, body }: DecideParams): Promise<void> {
    const document = workspace.textDocuments.find((open) => isSame(open.uri, uri));
    await decide(about, () => ({ body }), { uri: document?.uri.toString(), id });
  }

  async function decideOnWords(ask: (place: Place) => Promise<Body | undefined>): Promise<void> {
    const place = writablePlace(article);
    const span = place?.selection;
    if (!span) return;
    if (span.start === span.end) {
      void window.showInformationMessage(l10n.t("Select the words first."));
      return;
    }
    const body = await ask(place);
    if (!body) return;
    const parts = body.kind === "add-quotation" ? [span] : [];
    await keep(place, (author) => onSelection(span, body, { text: place.document.getText(), author, parts }));
  }

  async function keep(place: Place, make: (author: Author) => Annotation): Promise<void> {
    const author = await askAuthor();
    if (!author) return;
    const annotation = make(author);
    reportTrouble(place.document, store, await store.act(place.document, { type: "decide", annotation }));
  }

  async function step(type: "undo" | "redo"): Promise<void> {
    const place = writablePlace(article);
    if (place) reportTrouble(place.document, store, await store.act(place.document, { type }));
  }
}

function register(name: string, run: (argument: unknown) => Promise<void>): Disposable {
  return commands.registerCommand(`onTheRecord.${name}`, run);
}

/** The server writes URIs in another way than VS Code. */
function isSame(uri: Uri, written: string): boolean {
  return uri.toString() === Uri.parse(written).toString();
}

function selected({ selection }: Place, make: (parts: readonly Span[]) => Decided): Decided | undefined {
  if (selection && selection.start < selection.end) return make([selection]);
  void window.showInformationMessage(l10n.t("Select the words first."));
  return undefined;
}

function nothingHere(about: Subject["about"]): void {
  const words = {
    quotation: l10n.t("There is no quotation at the cursor."),
    entity: l10n.t("There is no name at the cursor."),
    claim: l10n.t("There is no claim at the cursor."),
  };
  void window.showInformationMessage(words[about]);
}

function refOf({ id, name, type }: EntityRef): EntityRef {
  return { id, name, type };
}
