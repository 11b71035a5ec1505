import { strict as assert } from "node:assert";
import { dirname } from "node:path";
import { config, t } from "@vscode/l10n";
import { loadTranslations } from "../../src/cli/translations";
import { files } from "./run-cli";

describe("translations", () => {
  let folder: string;
  before(async () => {
    const bundles = await files({
      "bundle.l10n.de.json": '{"Claims": "Behauptungen"}',
      "bundle.l10n.pt-br.json": '{"Claims": "Alegações"}',
    });
    folder = dirname(bundles["bundle.l10n.de.json"]);
  });
  afterEach(() => config({ contents: {} }));

  for (const [locale, claims] of [
    ["pt-BR", "Alegações"],
    ["de-AT", "Behauptungen"],
    ["fr", "Claims"],
  ] as const) {
    it(`are those of ${locale}`, () => {
      loadTranslations(folder, locale);
      assert.equal(t("Claims"), claims);
    });
  }
});
