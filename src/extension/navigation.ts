import { commands, Disposable, Location, Selection, TextEditorRevealType, window, workspace } from "vscode";
import { fullestMention } from "../core/at-offset";
import type { Entity, Mention, Quotation, Span } from "../core/index";
import { lastBefore, nextAfter } from "../core/steps";
import type { AnalysisStore } from "./analysis-store";
import { toLinkTarget } from "./link-target";
import { rangeOf } from "./ranges";
import { activeReading, entityById, entityHere, readingOf, speakerHere, type Reading } from "./reading";
import { shownClaims } from "./shown-claims";

type Step = (spans: readonly Span[], offset: number) => Span | null;
type StopsOf = (reading: Reading, offset: number) => readonly Span[];

/** The commands that go from one place in the article to the next. After the last comes the first. */
export function registerNavigation(store: AnalysisStore): Disposable {
  const both = (name: string, stopsOf: StopsOf): Disposable[] => [
    register(store, `onTheRecord.next${name}`, stopsOf, nextAfter),
    register(store, `onTheRecord.previous${name}`, stopsOf, lastBefore),
  ];
  return Disposable.from(
    ...both("Quotation", ({ quotations }) => quotations.map(startOf)),
    ...both("Claim", ({ analysis, document }) => shownClaims(analysis, document)),
    ...both("Mention", (reading, offset) => mentionsToVisit(entityHere(reading, offset))),
    commands.registerCommand("onTheRecord.nextQuotationBySpeaker", (target: unknown) =>
      nextBySpeaker(store, target),
    ),
    commands.registerCommand("onTheRecord.goToFirstMention", (target: unknown) =>
      firstMention(store, target),
    ),
    commands.registerCommand("onTheRecord.peekSpeaker", () => peekSpeaker(store)),
  );
}

function register(store: AnalysisStore, command: string, stopsOf: StopsOf, step: Step): Disposable {
  return commands.registerCommand(command, async () => {
    const reading = await activeReading(store);
    if (!reading) return;
    const stop = step(stopsOf(reading, reading.offset), reading.offset);
    if (stop) select(reading, stop);
  });
}

/** From a link: the speaker and the place that it tells; else those at the cursor. */
async function nextBySpeaker(store: AnalysisStore, target: unknown): Promise<void> {
  const link = toLinkTarget(target);
  const reading = link ? await linkedReading(store, link.uri.toString()) : await activeReading(store);
  if (!reading) return;
  const offset = link?.offset ?? reading.offset;
  const speaker = link ? entityById(reading, link.id) : speakerHere(reading, offset);
  if (!speaker) return;
  const spoken = reading.quotations.filter(({ speakers }) => speakers.includes(speaker.id));
  const stop = nextAfter(spoken.map(startOf), offset);
  if (stop) select(reading, stop);
}

async function firstMention(store: AnalysisStore, target: unknown): Promise<void> {
  const link = toLinkTarget(target);
  const reading = link ? await linkedReading(store, link.uri.toString()) : await activeReading(store);
  if (!reading) return;
  const entity = link ? entityById(reading, link.id) : entityHere(reading, reading.offset);
  const mention = entity && (mentionsToVisit(entity)[0] ?? entity.mentions[0]);
  if (mention) select(reading, mention);
}

/** Where the speaker is named in full stands first. */
async function peekSpeaker(store: AnalysisStore): Promise<void> {
  const reading = await activeReading(store);
  const speaker = reading && speakerHere(reading, reading.offset);
  if (!speaker) return;
  const { document, editor } = reading;
  const full = fullestMention(speaker);
  const mentions = [...(full ? [full] : []), ...speaker.mentions.filter((mention) => mention !== full)];
  await commands.executeCommand(
    "editor.action.peekLocations",
    document.uri,
    editor.selection.active,
    // VS Code knows locations by their class: of a plain object it would drop the range.
    mentions.map((mention) => new Location(document.uri, rangeOf(document, mention))),
    "peek",
  );
}

async function linkedReading(
  store: AnalysisStore,
  uri: string,
): Promise<Awaited<ReturnType<typeof activeReading>>> {
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  const document = editor?.document ?? workspace.textDocuments.find((open) => open.uri.toString() === uri);
  if (!document) return null;
  const shown = await window.showTextDocument(document, {
    ...(editor?.viewColumn === undefined ? {} : { viewColumn: editor.viewColumn }),
  });
  const reading = await readingOf(document, store);
  return reading && { ...reading, editor: shown, offset: document.offsetAt(shown.selection.start) };
}

/** Without credits and notices, where an entity is in the article itself. */
function mentionsToVisit(entity: Entity | null): readonly Mention[] {
  const mentions = entity?.mentions ?? [];
  const inArticle = mentions.filter(({ zone }) => zone !== "furniture");
  return inArticle.length > 0 ? inArticle : mentions;
}

/** The content without the attribution before it. */
function startOf(quotation: Quotation): Span {
  return quotation.fragments[0] ?? quotation;
}

function select(
  { document, editor }: Reading & { readonly editor: typeof window.activeTextEditor },
  span: Span,
): void {
  if (!editor) return;
  const range = rangeOf(document, span);
  // The cursor at the start: what comes next is asked for from there, and the hover shows what is at the cursor.
  editor.selection = new Selection(range.end, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
