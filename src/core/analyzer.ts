import { attribute } from "./attribution/attribute";
import { findClaims } from "./claims/find-claims";
import { findEntities } from "./entities/find-entities";
import type { Analysis, Status, TextFormat } from "./model";
import { readParagraph } from "./nlp/read-paragraph";
import { rememberReadings, type Readings } from "./nlp/readings";
import type { Reading } from "./nlp/token";
import { findQuotedSpans } from "./quotations/marks";
import { isEnglish } from "./text/english";
import { readArticle } from "./text/read-article";

export interface AnalyzeOptions {
  readonly format?: TextFormat | undefined;
  /** The day of publication, ISO 8601: what "Monday" and "last month" are told from. What is no date is ignored. */
  readonly date?: string | undefined;
  /** Where neither a pronoun nor a title says a person's gender, go by the first name. Off unless asked for. */
  readonly genderFromNames?: boolean | undefined;
}

export interface Analyzer {
  /** Reads a text as a news article. Never throws. */
  analyze(text: string, options?: AnalyzeOptions): Analysis;
  /** The same in steps, one a paragraph, so that a caller can do something else between them or stop. */
  analyzeSteps(text: string, options?: AnalyzeOptions): Generator<undefined, Analysis>;
}

export interface AnalyzerOptions {
  /**
   * Remembers the text that it read last, so that an edit reads only its paragraphs again: for one document that is being
   * edited. The analyses are the same.
   */
  readonly remembers?: boolean;
}

export function createAnalyzer({ remembers = false }: AnalyzerOptions = {}): Analyzer {
  const readings = remembers ? rememberReadings() : null;
  const analyzeSteps = (text: string, options: AnalyzeOptions = {}) => stepsOf(text, options, readings);
  return {
    analyzeSteps,
    analyze(text, options) {
      const steps = analyzeSteps(text, options);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    },
  };
}

/** An analysis with nothing in it. */
export function emptyAnalysis(status: Status): Analysis {
  return {
    status,
    headline: null,
    byline: null,
    dateline: null,
    quotations: [],
    entities: [],
    claims: [],
    otherQuoted: [],
    problems: [],
  };
}

function* stepsOf(
  text: string,
  options: AnalyzeOptions,
  known: Readings | null,
): Generator<undefined, Analysis> {
  if (!text.trim()) return emptyAnalysis("empty");
  if (!isEnglish(text)) return emptyAnalysis("not-english");
  const article = readArticle(text, options.format ?? "plaintext");
  const readings: Reading[] = [];
  known?.start();
  for (const paragraph of article.paragraphs) {
    readings.push(known ? known.read(paragraph) : readParagraph(paragraph));
    yield;
  }
  known?.end();
  const { spans: quoted, problems } = findQuotedSpans(article);
  yield;
  const { date, genderFromNames } = options;
  const input = { article, readings, quoted, date, genderFromNames };
  const found = findEntities(input);
  yield;
  const { quotations, otherQuoted, entities } = attribute(input, found);
  yield;
  const claims = findClaims(input, quotations, entities);
  return {
    status: "ok",
    headline: article.headline,
    byline: article.byline,
    dateline: article.dateline,
    quotations,
    entities,
    claims,
    otherQuoted,
    problems: [...article.problems, ...problems],
  };
}
