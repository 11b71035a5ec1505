import type { Act, Stance } from "../model";
import type { Frame } from "./reporting-verbs";

/** A reporting verb of several words. */
export interface PhrasalVerb {
  readonly particles: readonly string[];
  readonly act: Act;
  readonly stance: Stance;
  readonly frames: ReadonlySet<Frame>;
}

/** Forms of the verb, the words after it, stance, frames. All report speech. */
const phrasal: readonly (readonly [string, string, Stance, string])[] = [
  ["point points pointed pointing", "out", "asserted", "quote bare"],
  ["make makes made making", "clear", "asserted", "quote bare"],
  ["make makes made making", "it clear", "asserted", "quote bare"],
  ["make makes made making", "it known", "asserted", "quote bare"],
  ["let lets", "it be known", "asserted", "quote bare"],
  ["rule rules ruled ruling", "out", "denied", "np ing"],
  ["play plays played playing", "down", "denied", "np"],
  ["pull pulls pulled pulling", "up", "asserted", "np"],
  ["call calls called calling", "out", "asserted", "np"],
  ["lay lays laid laying", "out", "asserted", "np"],
  ["set sets setting", "out", "asserted", "np"],
  ["spell spells spelled spelt", "out", "asserted", "np wh"],
  ["hold holds held", "forth", "asserted", "on about"],
  ["chime chimes chimed", "in", "asserted", "quote that"],
  ["shoot shoots shot hit hits fire fires fired", "back", "asserted", "quote that"],
  ["go goes went", "on", "asserted", "quote"],
];

/** By each form of the verb. */
export const phrasalVerbs: ReadonlyMap<string, readonly PhrasalVerb[]> = phrasal.reduce(
  (map, [forms, particles, stance, frames]) => {
    const verb: PhrasalVerb = {
      particles: particles.split(" "),
      act: "speech",
      stance,
      frames: new Set(frames.split(" ") as Frame[]),
    };
    for (const form of forms.split(" ")) map.set(form, [...(map.get(form) ?? []), verb]);
    return map;
  },
  new Map<string, PhrasalVerb[]>(),
);

type LightVerb = "said" | "denied" | "thought";

/**
 * Verbs that leave it to a reporting noun to say what is reported (“raised concerns that”), and what they make of it: words
 * said, words denied, or a thought that one has.
 */
export const lightVerbs: ReadonlyMap<string, LightVerb> = new Map<string, LightVerb>([
  ...of<LightVerb>(
    "said",
    "express expresses expressed expressing voice voices voiced voicing raise raises raised raising make makes made making issue issues issued issuing repeat repeats repeated repeating reiterate reiterates reiterated reiterating sound sounds sounded sounding deliver delivered level levels levelled leveled share shares shared sharing give gives gave offer offered cite cites cited citing renew renews renewed renewing echo echoes echoed echoing defend defends defended stress stressed convey conveyed",
  ),
  ...of<LightVerb>(
    "denied",
    "deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing",
  ),
  ...of<LightVerb>("thought", "have has had hold holds held harbour harboured harbor harbored"),
]);

function of<T>(effect: T, forms: string): (readonly [string, T])[] {
  return forms.split(" ").map((form) => [form, effect] as const);
}

/** Nouns that are what they say: “Roe's view is that …”, “the message was: …”. */
export const statedNouns: ReadonlyMap<string, Act> = new Map<string, Act>([
  ...of<Act>(
    "speech",
    "message answer response reply argument claim conclusion advice verdict point contention explanation complaint warning assessment finding ruling defence defense suggestion prediction",
  ),
  ...of<Act>(
    "thought",
    "view opinion belief feeling fear hope position stance take concern theory hunch suspicion",
  ),
  ...of<Act>("intention", "aim goal ambition plan intention wish"),
]);
