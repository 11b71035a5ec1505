import { applyEdits, type Edit } from "./anchoring/map-spans";
import { followEdits } from "./anchoring/follow-edits";
import type { Anchor, Annotation, Annotations } from "./model";

/** Annotations after edits in the editor: every span, of undone and redone ones too, is carried along. */
export function followAll(
  items: readonly Annotation[],
  before: string,
  edits: readonly Edit[],
  after = applyEdits(before, edits),
): Annotation[] {
  const anchors = items.flatMap(({ anchor, parts }) => [anchor, ...parts]);
  return withAnchors(items, followEdits(anchors, before, edits, after));
}

/** The items with these anchors in place of their own, in the order of `anchor` and `parts` of each. */
export function withAnchors(items: readonly Annotation[], anchors: readonly Anchor[]): Annotation[] {
  let next = 0;
  return items.map((item) => {
    const anchor = anchors[next++]!;
    const parts = item.parts.map(() => anchors[next++]!);
    const isSame = anchor === item.anchor && parts.every((part, index) => part === item.parts[index]);
    return isSame ? item : { ...item, anchor, parts };
  });
}

/** Whether all of an annotation's words are where they should be. */
export function isPlaced({ anchor, parts }: Annotation): boolean {
  return anchor.review === null && parts.every(({ review }) => review === null);
}

/** The annotations that a person has to find the words of. */
export function inReview({ items }: Annotations): readonly Annotation[] {
  return items.filter((item) => !isPlaced(item));
}
