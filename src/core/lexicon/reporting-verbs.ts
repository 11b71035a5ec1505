import type { Act, Stance } from "../model";

/**
 * What can follow a reporting verb as its content:
 * - `quote`: words in marks, and inversion ("…," said Roe)
 * - `that`: a clause, with "that"
 * - `bare`: a clause, with or without "that"
 * - `hearer`: somebody first: "told reporters that"
 * - `to`: an infinitive, perhaps after somebody: "promised to go", "urged them to go"
 * - `wh`: an indirect question: "asked whether"
 * - `of`, `for`, `as`, `about`, `on`, `against`: a phrase with that preposition: "accused him of", "called for"
 * - `accuse`: somebody, then "of" and what they did
 * - `toward`: "to" and a noun phrase: "referring to the vote"
 * - `heard`: what its subject, a court or an inquiry, is told: "the court heard that"
 * - `noun`: what follows a reporting noun: "his claim that"
 * - `np`: a noun phrase: "denied the charge"
 * - `ing`: a participle: "denied taking the money"
 * - `name`: a noun phrase and what it is called: "called it a mess"
 */
export type Frame =
  | "quote"
  | "that"
  | "bare"
  | "hearer"
  | "to"
  | "wh"
  | "of"
  | "accuse"
  | "for"
  | "as"
  | "about"
  | "on"
  | "against"
  | "np"
  | "ing"
  | "name"
  | "toward"
  | "noun"
  | "heard";

export interface ReportingVerb {
  readonly lemma: string;
  readonly act: Act;
  readonly stance: Stance;
  readonly frames: ReadonlySet<Frame>;
}

/** Act, stance and frames, then the verbs that share them. */
const groups: readonly (readonly [Act, Stance, string, string])[] = [
  ["speech", "asserted", "quote bare", "say state"],
  ["speech", "asserted", "hearer bare quote np", "tell"],
  [
    "speech",
    "asserted",
    "quote bare",
    "add explain note argue insist claim suggest warn admit acknowledge declare concede recall conclude reply respond contend assert maintain stress allege confirm joke quip lament complain boast testify attest guarantee swear surmise speculate theorise theorize",
  ],
  [
    "speech",
    "asserted",
    "quote that",
    "continue observe remark mention reiterate emphasise emphasize underline underscore exclaim comment agree caution counter retort muse opine posit proclaim profess vent gush chuckle whisper shout yell scream murmur mutter interject recount narrate repeat point chant sing cry bellow roar bark snap deadpan volunteer elaborate clarify specify stipulate rant sigh grumble gripe brag crow scoff sneer tease chime pipe plead protest preach vouch reason hint insinuate intimate postulate affirm reaffirm avow aver divulge summarise summarize",
  ],
  [
    "speech",
    "asserted",
    "hearer that bare",
    "assure inform remind notify reassure convince persuade brief lecture",
  ],
  ["speech", "asserted", "quote bare np", "announce report reveal disclose"],
  [
    "speech",
    "asserted",
    "quote that np",
    "predict forecast concur imply signal indicate acknowledge admit concede confirm explain cite stress emphasise emphasize underline underscore mention reiterate recall recount repeat highlight claim assert note lament suggest declare",
  ],
  [
    "speech",
    "asserted",
    "quote bare",
    "submit aver reckon estimate enthuse fume rage confide hazard venture assess signal",
  ],
  ["speech", "asserted", "quote that np", "flag attribute decry lament rue confess bewail"],
  ["speech", "asserted", "heard bare", "hear"],
  ["speech", "asserted", "hearer that bare", "apprise alert tip"],
  ["speech", "denied", "that np quote ing", "deny dispute refute rebut dismiss reject disavow belie"],
  ["speech", "asserted", "ing", "admit recommend suggest propose"],
  ["speech", "asked", "wh quote hearer to about that", "ask"],
  ["speech", "asked", "wh quote np", "wonder inquire enquire query question"],
  ["speech", "demanded", "that to quote np", "demand request"],
  ["speech", "demanded", "hearer to that", "direct instruct dare"],
  ["speech", "demanded", "hearer to that quote", "advise implore counsel"],
  ["speech", "demanded", "toward", "appeal"],
  ["intention", "demanded", "np", "seek"],
  ["speech", "promised", "to that", "undertake"],
  [
    "speech",
    "demanded",
    "hearer to that quote",
    "urge order beg instruct command exhort encourage press pressure challenge invite",
  ],
  ["speech", "demanded", "that np", "recommend propose advocate"],
  ["speech", "demanded", "for on", "call appeal plead push lobby"],
  ["speech", "asserted", "name", "call dub label brand term deem nickname liken compare"],
  ["thought", "asserted", "name", "view regard"],
  ["speech", "demanded", "for", "ask"],
  ["speech", "promised", "to bare quote hearer np", "promise vow pledge threaten"],
  ["speech", "declined", "to", "decline refuse"],
  ["speech", "asserted", "accuse", "accuse"],
  ["speech", "asserted", "of", "warn complain speak boast talk"],
  [
    "speech",
    "asserted",
    "np",
    "describe characterise characterize portray denounce condemn depict slam hail praise criticise criticize blast blame mock attack endorse tout discuss outline detail address defend oppose applaud welcome thank congratulate salute commend deplore lambast lambaste ridicule deride chide scold rebuke reprimand berate bash trash knock reference quote parrot echo air voice express raise issue offer pitch float unveil tease preview apologise commend laud extol disparage belittle bemoan flay rap castigate chastise upbraid rubbish pan laud protest condone downplay exaggerate oversell misstate assail excoriate skewer rip target champion promote explain recount narrate reveal",
  ],
  ["speech", "demanded", "against", "warn argue advise caution protest lobby"],
  ["speech", "asserted", "about", "talk joke complain speak brag rant lie tweet write"],
  ["speech", "asserted", "for", "apologise apologize blame criticise criticize praise"],
  ["speech", "asserted", "to", "claim agree offer"],
  ["speech", "asserted", "toward", "refer allude point respond react object"],
  ["writing", "asserted", "np", "release issue publish"],
  ["writing", "asserted", "quote bare", "write tweet post read"],
  ["writing", "asserted", "quote that", "blog retweet text email"],
  ["writing", "asserted", "bare np", "find show estimate"],
  ["writing", "asserted", "that np", "document demonstrate prove rule list publish state"],
  ["thought", "asserted", "bare quote", "think believe feel"],
  [
    "thought",
    "asserted",
    "bare",
    "know hope fear worry suspect assume guess mean see realise realize expect understand learn figure imagine bet wish",
  ],
  [
    "thought",
    "asserted",
    "that",
    "decide doubt anticipate consider remember forget hold determine foresee judge calculate reckon discover recognise recognize regret accept",
  ],
  [
    "speech",
    "asserted",
    "wh",
    "reveal disclose say explain specify clarify confirm discuss identify announce outline",
  ],
  ["thought", "asserted", "wh", "know decide consider remember doubt see understand realise realize wonder"],
  [
    "thought",
    "asserted",
    "np",
    "support oppose favour favor fear doubt expect anticipate remember regret dislike admire hate love respect resent trust distrust contemplate consider",
  ],
  [
    "intention",
    "asserted",
    "to",
    "want plan hope intend expect seek aim decide wish consider prefer like love hate vote agree",
  ],
  ["intention", "asserted", "np", "want"],
];

/** Forms that the rules of spelling do not give: lemma, third person, past, participle, gerund where needed. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ["said"],
  tell: ["told"],
  think: ["thought"],
  write: ["wrote", "written"],
  read: ["read"],
  find: ["found"],
  show: ["shown"],
  know: ["knew", "known"],
  mean: ["meant"],
  see: ["saw", "seen"],
  feel: ["felt"],
  hold: ["held"],
  swear: ["swore", "sworn"],
  speak: ["spoke", "spoken"],
  seek: ["sought"],
  understand: ["understood"],
  foresee: ["foresaw", "foreseen"],
  hear: ["heard"],
  undertake: ["undertook", "undertaken"],
  submit: ["submitted", "submitting"],
  forget: ["forgot", "forgotten"],
  forecast: ["forecast"],
  beg: ["begged", "begging"],
  admit: ["admitted", "admitting"],
  quip: ["quipped", "quipping"],
  blog: ["blogged", "blogging"],
  concur: ["concurred", "concurring"],
  rebut: ["rebutted", "rebutting"],
  plan: ["planned", "planning"],
  signal: ["signalled", "signaled", "signalling", "signaling"],
  label: ["labelled", "labeled", "labelling", "labeling"],
  counsel: ["counselled", "counseled", "counselling", "counseling"],
  confide: ["confided"],
  flag: ["flagged", "flagging"],
  tip: ["tipped", "tipping"],
  rap: ["rapped", "rapping"],
  pan: ["panned", "panning"],
  dub: ["dubbed", "dubbing"],
  slam: ["slammed", "slamming"],
  sing: ["sang", "sung"],
  bet: ["bet", "betting"],
  chat: ["chatted", "chatting"],
  snap: ["snapped", "snapping"],
  brag: ["bragged", "bragging"],
  refer: ["referred", "referring"],
  aver: ["averred", "averring"],
  rip: ["ripped", "ripping"],
  lie: ["lied", "lying"],
  try: ["tried"],
};

/** A verb as a word form names it. */
export interface ReportingForm {
  readonly verbs: readonly ReportingVerb[];
  readonly gerund: boolean;
}

/** Every form of every reporting verb: "said", "tells", "adding". */
export const reportingForms: ReadonlyMap<string, ReportingForm> = buildForms();

function buildForms(): Map<string, ReportingForm> {
  const forms = new Map<string, ReportingForm>();
  for (const [act, stance, frames, lemmas] of groups) {
    for (const lemma of lemmas.split(" ")) {
      const verb = { lemma, act, stance, frames: new Set(frames.split(" ") as Frame[]) };
      for (const form of inflect(lemma)) {
        const known = forms.get(form);
        forms.set(form, {
          verbs: [...(known?.verbs ?? []), verb],
          gerund: form.endsWith("ing") && form !== lemma,
        });
      }
    }
  }
  return forms;
}

function inflect(lemma: string): Set<string> {
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  const consonantY = /[^aeiou]y$/.test(lemma);
  const third = consonantY
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const special = irregular[lemma] ?? [];
  const past = special.length > 0 ? special : consonantY ? [`${lemma.slice(0, -1)}ied`] : [`${stem}ed`];
  const gerund = special.some((form) => form.endsWith("ing"))
    ? []
    : [/ee$/.test(lemma) ? `${lemma}ing` : `${stem}ing`];
  return new Set([lemma, third, ...past, ...(lemma === "show" ? ["showed"] : []), ...gerund]);
}
