import type { JsonObject } from "../model";

export const w3cContext = "http://www.w3.org/ns/anno.jsonld";

/** Our terms. A name for them, not an address: nothing is fetched from it. */
export const vocabulary = "urn:x-on-the-record:";

/** The contexts of what we write: the W3C's, and ours for all that it does not know. */
export const context: readonly [string, JsonObject] = [
  w3cContext,
  {
    "@vocab": vocabulary,
    parts: { "@id": `${vocabulary}parts`, "@container": "@list" },
    sources: { "@id": `${vocabulary}sources`, "@container": "@list" },
    speakers: { "@id": `${vocabulary}speakers`, "@container": "@list" },
  },
];
