import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { command: string; category: string; enablement?: string }[];
    readonly menus: { readonly commandPalette: readonly { command: string; when: string }[] };
    readonly keybindings: readonly { command: string; key: string; mac: string; when: string }[];
    readonly configuration: readonly {
      readonly title: string;
      readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    }[];
  };
}

/** What VS Code has behind Ctrl+K on Windows, Linux and macOS, on the desktop and the web, without another modifier. */
const taken = "c d e f i m n o p r s shift+o t u v w y z shift+enter enter left right up down".split(" ");

describe("the manifest", () => {
  let manifest: Manifest;
  before(async () => {
    manifest = JSON.parse(await readFile("package.json", "utf8")) as Manifest;
  });

  it("has keys that VS Code has not, the same on all platforms, that work in articles alone", () => {
    const { keybindings } = manifest.contributes;
    const ours = keybindings.filter(({ key }) => key.startsWith("ctrl+k "));
    assert.ok(ours.length >= 10);
    for (const { key, mac, when } of ours) {
      const [, second = ""] = key.split(" ");
      assert.ok(!taken.includes(second), key);
      assert.equal(mac, `cmd+k ${second}`);
      assert.match(when, /onTheRecord\.state == ok/);
    }
    assert.equal(new Set(keybindings.map(({ key, when }) => `${key} ${when}`)).size, keybindings.length);
  });

  it("has all commands under one category", () => {
    for (const { command, category } of manifest.contributes.commands)
      assert.equal(category, "%displayName%", command);
  });

  it("has no command in the palette that does nothing where no article was read", () => {
    const { commands, menus } = manifest.contributes;
    const whenOf = new Map(menus.commandPalette.map(({ command, when }) => [command, when]));
    for (const { command, enablement = "" } of commands)
      if (
        /^onTheRecord\.(?:quotations|entities|claims|views|next|previous|goTo[A-Z]|copy|toggle)/.test(command)
      )
        assert.match(`${enablement} ${whenOf.get(command) ?? ""}`, /onTheRecord\.state == ok|false/, command);
  });

  it("has at most 25 settings, each described, with a default, an order and by folder, but for the person's name", () => {
    const settings = manifest.contributes.configuration.flatMap(({ properties }) =>
      Object.entries(properties),
    );
    assert.ok(settings.length <= 25);
    for (const [key, setting] of settings) {
      assert.ok(setting["description"] ?? setting["markdownDescription"], key);
      assert.ok("default" in setting && typeof setting["order"] === "number", key);
      assert.equal(setting["scope"], key === "onTheRecord.author" ? "application" : "resource", key);
    }
  });
});
