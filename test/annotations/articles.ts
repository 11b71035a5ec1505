import {
  noAnnotations,
  onClaim,
  onEntity,
  onQuotation,
  onSelection,
  ratingOf,
  defaultScale,
  type Annotations,
  type Annotation,
  type Body,
  type EntityRef,
} from "../../src/annotations/index";
import { createAnalyzer, type Analysis, type Span } from "../../src/core/index";

export const article = `Council to close two libraries 🎺

HARROWBY — The county council will close two of its nine libraries in March, its leader said on Tuesday.

“We have lost £2.4m in grants since 2019,” said Ada Orme, the council's leader. “No other county lost more.”

Loans rose by 8% last year, the highest figure since 2004, said Tom Pike, who runs the branch in Nørby. “The roof 🎺 is safe,” said Mary Finn. Orme called the plan “a scandal”.
`;

const analyzer = createAnalyzer();
export const analyse = (text: string): Analysis => analyzer.analyze(text);

let count = 0;
/** The next author: the same ones in the same order after a call of `newAuthors`. */
export function author(by = "Ann Roe"): { id: string; by: string; at: string } {
  count++;
  const number = String(count).padStart(12, "0");
  return {
    id: `urn:uuid:00000000-0000-4000-8000-${number}`,
    by,
    at: `2026-03-0${1 + (count % 9)}T10:00:00Z`,
  };
}
export function newAuthors(): void {
  count = 0;
}

export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no “${words}”`);
  return { start, end: start + words.length };
}

export function quotationOf(analysis: Analysis, words: string) {
  return analysis.quotations.find(({ text }) => text.includes(words))!;
}

export function entityOf(analysis: Analysis, name: string) {
  return analysis.entities.find((entity) => entity.name === name)!;
}

export function claimOf(analysis: Analysis, words: string) {
  return analysis.claims.find(({ text }) => text.includes(words))!;
}

export function collect(...items: Annotation[]): Annotations {
  const sorted = items.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...noAnnotations("urn:uuid:00000000-0000-4000-8000-00000000000a"), items: sorted };
}

export const verdict: Body = {
  kind: "verdict",
  status: "done",
  rating: ratingOf("Mostly true", defaultScale),
  checker: "Ann Roe",
  checkedOn: "2026-03-02",
  secondChecker: "Ben Tull",
  secondCheckedOn: "2026-03-03",
  wording: "Harrowby's county council lost £2.4m in grants between 2019 and 2026.",
  sources: [
    {
      url: "https://example.org/grants",
      archiveUrl: "https://archive.example.org/1",
      title: "Grants, 2019 to 2026",
      accessed: "2026-03-02",
    },
    { url: "https://example.org/more", archiveUrl: null, title: null, accessed: null },
  ],
  explanation: "The sum leaves out *one* grant.",
  reviewUrl: "https://example.org/checks/7",
};

/** An annotation of each kind. */
export function everyKind(text: string): Annotations {
  newAuthors();
  const analysis = analyse(text);
  const grants = quotationOf(analysis, "We have lost");
  const more = quotationOf(analysis, "No other county");
  const roof = quotationOf(analysis, "is safe");
  const orme = entityOf(analysis, "Ada Orme");
  const finn = entityOf(analysis, "Mary Finn");
  const ref: EntityRef = { id: finn.id, name: finn.name, type: finn.type };
  const context = { analysis, text };
  const lost = claimOf(analysis, "lost £2.4m");
  const loans = claimOf(analysis, "Loans rose");
  const scandal = spanOf(text, "a scandal");
  const message = {
    id: "urn:uuid:00000000-0000-4000-8000-0000000000b1",
    text: "Is this **right**?",
    by: "Ann Roe",
    at: "2026-03-01T10:00:00Z",
    edited: null,
  };
  return collect(
    onQuotation(grants, { kind: "confirm" }, { ...context, author: author() }),
    onQuotation(more, { kind: "set-speakers", speakers: [ref] }, { ...context, author: author("Ben Tull") }),
    onQuotation(more, { kind: "set-type", type: "mixed" }, { ...context, author: author() }),
    onQuotation(
      roof,
      { kind: "set-bounds" },
      { ...context, author: author(), parts: [spanOf(text, "The roof 🎺 is safe")] },
    ),
    onQuotation(quotationOf(analysis, "will close"), { kind: "reject" }, { ...context, author: author() }),
    onSelection(
      spanOf(text, "Council to close two libraries 🎺"),
      { kind: "add-quotation", type: "indirect", speakers: [ref] },
      { text, author: author(), parts: [spanOf(text, "Council to close"), spanOf(text, "libraries 🎺")] },
    ),
    onSelection(
      spanOf(text, "the branch in Nørby"),
      { kind: "add-claim", claimant: null },
      { text, author: author() },
    ),
    onClaim(loans, { kind: "reject" }, { text, author: author() }),
    onClaim(lost, verdict, { text, author: author() }),
    onClaim(
      lost,
      { kind: "set-bounds" },
      { text, author: author(), parts: [spanOf(text, "lost £2.4m in grants")] },
    ),
    onEntity(orme, { kind: "rename", name: "Ada M. Orme" }, { text, author: author() }),
    onEntity(orme, { kind: "set-role", role: null }, { text, author: author() }),
    onEntity(finn, { kind: "retype", type: "group" }, { text, author: author() }),
    onEntity(
      finn,
      { kind: "merge", into: { id: orme.id, name: orme.name, type: orme.type } },
      { text, author: author() },
    ),
    onEntity(
      orme,
      { kind: "split", into: { id: "person:joe-orme", name: "Joe Orme", type: "person" } },
      { text, author: author(), parts: [spanOf(text, "Orme called")] },
    ),
    onSelection(
      scandal,
      {
        kind: "note",
        resolved: true,
        messages: [
          message,
          { ...message, id: message.id.replace("b1", "b2"), by: "Ben Tull", edited: "2026-03-02T10:00:00Z" },
        ],
      },
      { text, author: author() },
    ),
  );
}
