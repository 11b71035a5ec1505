import { strict as assert } from "node:assert";
import { anchorAt, applyEdits, followEdits, type Anchor, type Edit } from "../../src/annotations/index";
import { pick, randomOf } from "./simulation/revisions";

const article =
  "Ben Tull won 3-1, said the coach.\n\n“We have trained for this since spring,” she said. “It was hard work.”\n\nThe pitch was wet.";

function annotate(text: string, words: string): Anchor {
  const start = text.indexOf(words);
  return anchorAt(text, { start, end: start + words.length });
}

/** Makes the edits one after the other, each told by the words that it replaces. */
function edit(words: string, ...edits: [old: string, fresh: string][]) {
  let text = article;
  let anchor = annotate(article, words);
  for (const [old, fresh] of edits) {
    const start = text.indexOf(old);
    assert.ok(start >= 0, old);
    const one = { start, end: start + old.length, text: fresh };
    const after = applyEdits(text, [one]);
    anchor = followEdits([anchor], text, [one], after)[0]!;
    text = after;
  }
  return { anchor, text, words: text.slice(anchor.start, anchor.end) };
}

describe("followEdits", () => {
  it("moves an anchor with its words", () => {
    const { anchor, words } = edit("It was hard work.", ["Ben", "LONDON — Ben"], ["wet", "dry"]);
    assert.deepEqual([words, anchor.review], ["It was hard work.", null]);
  });

  it("stays with words that are typed over, while names and numbers are the same", () => {
    const { anchor, words } = edit("We have trained for this since spring", ["trained", "prepared"]);
    assert.deepEqual([words, anchor.review], ["We have prepared for this since spring", null]);
  });

  for (const [old, fresh] of [
    ["Ben Tull", "Ann Tull"],
    ["3-1", "4-1"],
  ] as const) {
    it(`asks when “${old}” becomes “${fresh}”, and no longer when that is undone`, () => {
      const changed = edit("Ben Tull won 3-1", [old, fresh]);
      assert.equal(changed.anchor.review?.reason, "changed");
      const [first] = changed.anchor.review.candidates;
      assert.equal(changed.text.slice(first!.start, first!.end), `Ben Tull won 3-1`.replace(old, fresh));
      const undone = edit("Ben Tull won 3-1", [old, fresh], [fresh, old]);
      assert.deepEqual([undone.words, undone.anchor.review], ["Ben Tull won 3-1", null]);
    });
  }

  it("comes back with its words when taking them out is undone", () => {
    const words = "“It was hard work.”";
    assert.equal(edit(words, [words, ""]).anchor.review?.reason, "gone");
    const undone = edit(words, [words, ""], ["she said. ", `she said. ${words}`]);
    assert.deepEqual([undone.words, undone.anchor.review], [words, null]);
  });

  it("goes along when its paragraph is cut and put elsewhere", () => {
    const moved = edit(
      "The pitch was wet.",
      ["\n\nThe pitch was wet.", ""],
      ["Ben", "The pitch was wet.\n\nBen"],
    );
    assert.deepEqual([moved.words, moved.anchor.review, moved.anchor.start], ["The pitch was wet.", null, 0]);
  });

  it("stays when the editor replaces the whole text to say it anew", () => {
    const { words, anchor } = edit("It was hard work.", [article, article.replace("wet", "dry")]);
    assert.deepEqual([words, anchor.review], ["It was hard work.", null]);
  });

  it("goes to review when its words are taken out and a copy stands elsewhere", () => {
    const text =
      "“Yes,” said Ann Roe, who had come late. The day was long.\n\n“Yes,” said Ben Tull, who had left early.";
    const one: Edit = { start: 0, end: 6, text: "" };
    const [anchor] = followEdits(
      [anchorAt(text, { start: 0, end: 6 })],
      text,
      [one],
      applyEdits(text, [one]),
    );
    assert.notEqual(anchor!.review, null);
  });

  it("counts a CRLF as the editor does", () => {
    const text = article.replaceAll("\n", "\r\n");
    const one: Edit = { start: 0, end: 0, text: "LONDON\r\n" };
    const after = applyEdits(text, [one]);
    const [anchor] = followEdits([annotate(text, "The pitch was wet.")], text, [one], after);
    assert.equal(after.slice(anchor!.start, anchor!.end), "The pitch was wet.");
  });
});

/** Words that are all different, so that it is known where each should be. */
function numbered(random: () => number): string {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const word = (index: number) => `${letters[index % 26]}${letters[(index * 7) % 26]}${index.toString(36)}x`;
  const words = Array.from({ length: 240 }, (_, index) => word(index));
  return words.map((each) => each + (random() < 0.1 ? "\n\n" : " ")).join("");
}

describe("thousands of random edits", () => {
  for (const seed of [1, 2, 3, 4]) {
    it(`leave every annotation at its words, none lost and none on others (${seed})`, () => {
      const random = randomOf(seed);
      let text = numbered(random);
      const words = Array.from({ length: 12 }, () => {
        const start = text.indexOf(" ", Math.floor(random() * (text.length - 120))) + 1;
        const end = text.indexOf(" ", start + 20 + Math.floor(random() * 60));
        return { start, end };
      });
      let anchors = words.map((span) => anchorAt(text, span));
      const marked = words.map(({ start, end }) => text.slice(start, end));
      const history: { text: string; edits: Edit[] }[] = [];
      let stood = 0;
      for (let step = 0; step < 1500; step++) {
        const undoes = history.length > 0 && random() < 0.45;
        const edits = undoes
          ? inverse(history.at(-1)!.text, history.pop()!.edits)
          : randomEdits(text, random);
        const after = applyEdits(text, edits);
        if (!undoes) history.push({ text, edits });
        anchors = followEdits(anchors, text, edits, after);
        text = after;
        assert.equal(anchors.length, marked.length);
        for (const [index, anchor] of anchors.entries()) {
          const exact = marked[index]!;
          const now = text.slice(anchor.start, anchor.end);
          if (text.includes(exact)) {
            assert.deepEqual([now, anchor.review], [exact, null], `step ${step}`);
            stood++;
          } else if (!anchor.review) assert.ok(isReworded(exact, now), `${exact} -> ${now}`);
        }
      }
      assert.ok(stood > 1000, `${stood}`);
    });
  }

  it("take back every one to where it was when all is undone", () => {
    const random = randomOf(9);
    const original = numbered(random);
    const spans = [40, 300, 700].map((at) => {
      const start = original.indexOf(" ", at) + 1;
      return { start, end: original.indexOf(" ", start + 50) };
    });
    let anchors = spans.map((span) => anchorAt(original, span));
    let text = original;
    const history: { text: string; edits: Edit[] }[] = [];
    for (let step = 0; step < 300; step++) {
      const edits = randomEdits(text, random);
      history.push({ text, edits });
      const after = applyEdits(text, edits);
      anchors = followEdits(anchors, text, edits, after);
      text = after;
    }
    for (const made of history.reverse()) {
      const edits = inverse(made.text, made.edits);
      const after = applyEdits(text, edits);
      anchors = followEdits(anchors, text, edits, after);
      text = after;
    }
    assert.equal(text, original);
    assert.deepEqual(
      anchors.map(({ start, end, review }) => ({ start, end, review })),
      spans.map((span) => ({ ...span, review: null })),
    );
  });
});

/** Inserts, deletes, replaces, or moves a paragraph, once or at two places. */
function randomEdits(text: string, random: () => number): Edit[] {
  const at = Math.floor(random() * (text.length + 1));
  const length = Math.floor(random() * 12);
  const kind = random();
  if (kind < 0.35)
    return [{ start: at, end: at, text: pick(["so ", "\n", "quite a lot ", "é🎺", "o"], random) }];
  if (kind < 0.6) return [{ start: at, end: Math.min(text.length, at + length), text: "" }];
  if (kind < 0.85)
    return [{ start: at, end: Math.min(text.length, at + length), text: pick(["new", "ab cd", ""], random) }];
  const paragraphs = [...text.matchAll(/[^\n]+\n*/g)];
  if (paragraphs.length < 2) return [{ start: 0, end: 0, text: "once more\n" }];
  const [one, other] = [pick(paragraphs, random), pick(paragraphs, random)];
  if (one === other) return [{ start: 0, end: 0, text: "twice\n" }];
  return [
    { start: one.index, end: one.index + one[0].length, text: "" },
    { start: other.index, end: other.index, text: one[0] },
  ];
}

/** What undoes the edits of a text, in offsets of the text after them. */
function inverse(text: string, edits: readonly Edit[]): Edit[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, text: fresh }) => {
      const from = start + shift;
      shift += fresh.length - (end - start);
      return { start: from, end: from + fresh.length, text: text.slice(start, end) };
    });
}

/** Half of the letters at least, in their order: a person typed within the words. */
function isReworded(was: string, now: string): boolean {
  let row = new Array<number>(now.length + 1).fill(0);
  for (const letter of was) {
    const next = [0];
    for (let at = 0; at < now.length; at++) {
      next.push(now[at] === letter ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    }
    row = next;
  }
  return row.at(-1)! >= was.length / 2;
}
