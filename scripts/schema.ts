// npm run schema: writes schemas/annotations.schema.json from the schema that the sidecar is read by.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import { collectionSchema } from "../src/annotations/sidecar/schema";

const schema = toJsonSchema(collectionSchema, { errorMode: "throw" });
writeFileSync(
  join(import.meta.dirname, "../schemas/annotations.schema.json"),
  `${JSON.stringify(schema, null, 2)}\n`,
);
