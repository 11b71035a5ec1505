import { strict as assert } from "node:assert";
import { createAnalyzer } from "../../../src/core/index";

/** The names in an article in Markdown, where marks, links and hostile letters stand in and around them. */
describe("names as they read", () => {
  const check = (text: string, ...names: readonly string[]): void => {
    it(text, () => {
      const { entities } = createAnalyzer().analyze(`${text}\n`, { format: "markdown" });
      const found = entities.filter(({ type }) => type !== "date" && type !== "quantity");
      assert.deepEqual(
        found.map(({ name }) => name),
        names,
      );
    });
  };

  check('"It will hold," said Priya *Raman*, an engineer.', "Priya Raman");
  check('"It will hold," said **Priya** Raman, an engineer.', "Priya Raman");
  check('"No," said Kim [Holt](https://holt.example), a teacher.', "Kim Holt");
  check('"It will hold," said a *senior* official.', "a senior official");
  check('"It will hold," said Ola $(rocket) Nordmann, a baker.', "Ola", "Nordmann");
  check("Jonas Ek &amp; Partners sued on Monday, said Ada Roe.", "Jonas Ek & Partners", "Ada Roe");
});
