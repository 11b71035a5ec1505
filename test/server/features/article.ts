import { TextDocument } from "vscode-languageserver-textdocument";
import {
  emptyAnalysis,
  type Analysis,
  type Entity,
  type Mention,
  type Quotation,
  type TextSpan,
} from "../../../src/core/index";
import { allActs } from "../../../src/protocol/settings";
import { showActs, type ShownArticle } from "../../../src/server/features/lookup";

/** A short article with its analysis made by hand, so that the features are tested apart from the analyser. */
const text = `Ferry terminal approved

By Ines Calloway

“We will build it,” said Marta Olsen, the mayor. She promised that the pier would open in June.

“No comment,” [Tom *Brandt*](command:x) wrote.

“Nobody asked us.”
`;

export const document = TextDocument.create(
  "file:///ferry.txt",
  "plaintext",
  1,
  text.replaceAll("\n", "\r\n"),
);

/** The words' span, counting from `after`. */
export function spanOf(words: string, after = ""): TextSpan {
  const from = after ? document.getText().indexOf(after) : 0;
  const start = document.getText().indexOf(words, from);
  if (start < 0) throw new Error(`Not in the article: ${words}`);
  return { start, end: start + words.length, text: words };
}

export function mention(words: string, form: Mention["form"], after = ""): Mention {
  return { ...spanOf(words, after), form, zone: "body" };
}

export function person(name: string, mentions: readonly Mention[], role: string | null = null): Entity {
  return {
    id: `person:${name}`,
    name,
    type: "person",
    unnamed: false,
    role,
    roles: [],
    gender: null,
    age: null,
    value: null,
    aliases: [],
    similar: [],
    confidence: 0.9,
    mentions,
    decision: null,
  };
}

export function quotation(envelope: string, fields: Partial<Quotation>): Quotation {
  const span = spanOf(envelope);
  return {
    ...span,
    id: envelope,
    type: "direct",
    act: "speech",
    stance: "asserted",
    fragments: [span],
    content: envelope,
    quoted: [],
    cue: null,
    source: null,
    speaker: null,
    onBehalfOf: null,
    via: null,
    continues: null,
    confidence: { span: 0.9, speaker: 0.9 },
    reason: "unattributed",
    decision: null,
    ...fields,
    speakers: fields.speakers ?? (fields.speaker ? [fields.speaker] : []),
  };
}

export const olsen = person(
  "Marta Olsen",
  [mention("Marta Olsen", "name"), mention("She", "pronoun", "the mayor.")],
  "the mayor",
);
export const brandt = person("[Tom *Brandt*](command:x)", [mention("[Tom *Brandt*](command:x)", "name")]);

export const built = quotation("“We will build it,”", {
  cue: spanOf("said"),
  source: spanOf("Marta Olsen, the mayor"),
  speaker: olsen.id,
  reason: "named",
  confidence: { span: 0.99, speaker: 0.97 },
});
export const promised = quotation("the pier would open in June", {
  type: "indirect",
  stance: "promised",
  cue: spanOf("promised"),
  source: spanOf("She", "the mayor."),
  speaker: olsen.id,
  reason: "pronoun",
  confidence: { span: 0.9, speaker: 0.7 },
});
export const noComment = quotation("“No comment,”", {
  act: "writing",
  cue: spanOf("wrote"),
  source: spanOf("[Tom *Brandt*](command:x)"),
  speaker: brandt.id,
  reason: "named",
});
export const floating = quotation("“Nobody asked us.”", { continues: noComment.id });

export const analysis: Analysis = {
  ...emptyAnalysis("ok"),
  headline: spanOf("Ferry terminal approved"),
  byline: spanOf("By Ines Calloway"),
  quotations: [built, promised, noComment, floating],
  entities: [olsen, brandt],
};

export const article = withQuotations(analysis.quotations);

/** The article as if these were its quotations, all of them shown. */
export function withQuotations(
  quotations: readonly Quotation[],
  fields: Partial<Analysis> = {},
): ShownArticle {
  return showActs({ document, analysis: { ...analysis, ...fields, quotations } }, allActs);
}
