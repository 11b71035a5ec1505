import * as vscode from "vscode";
import { emptyAnalysis, type Analysis, type Quotation } from "../../../src/core/index";
import { decorateEditors } from "../../../src/extension/decorations";
import { openFile } from "../article";
import { equal, ok } from "../assert";

const paragraphs = 2500; // With a quotation and a name each: 5,000 marks.
const keystrokes = 40;

/** An article of that many quotations, and its analysis after `typed` letters at the start of a paragraph in its middle. */
function textOf(typed: number): string {
  const lines = Array.from(
    { length: paragraphs },
    (_, i) => `“Answer number ${i} is no,” said Ola Voice${i % 40}.`,
  );
  lines[paragraphs / 2] = "x".repeat(typed) + lines[paragraphs / 2]!;
  return lines.join("\n");
}

function analysisOf(text: string): Analysis {
  const quotations: Quotation[] = [];
  const mentions = new Map<string, { start: number; end: number; text: string }[]>();
  for (const match of text.matchAll(/(“[^”]*”) said (Ola Voice\d+)/g)) {
    const [, content = "", name = ""] = match;
    const start = match.index;
    const source = {
      start: start + content.length + 6,
      end: start + content.length + 6 + name.length,
      text: name,
    };
    const id = `person:${name}`;
    mentions.set(id, [...(mentions.get(id) ?? []), source]);
    quotations.push({
      id: `quotation:${content}`,
      text: match[0],
      start,
      end: source.end,
      type: "direct",
      act: "speech",
      stance: "asserted",
      fragments: [{ start, end: start + content.length }],
      content,
      quoted: [],
      cue: null,
      source,
      speaker: id,
      speakers: [id],
      onBehalfOf: null,
      via: null,
      continues: null,
      confidence: { span: 1, speaker: 1 },
      reason: "named",
      decision: null,
    });
  }
  const entities = [...mentions].map(([id, found]): Analysis["entities"][number] => ({
    id,
    name: id.slice("person:".length),
    type: "person",
    unnamed: false,
    role: null,
    roles: [],
    gender: null,
    age: null,
    value: null,
    aliases: [],
    similar: [],
    confidence: 1,
    mentions: found.map((mention) => ({ ...mention, form: "name", zone: "body" })),
    decision: null,
  }));
  return { ...emptyAnalysis("ok"), quotations, entities };
}

/** The work of the client for a keystroke, all that is ours in the extension host: from the edit and from its analysis. */
describe("with 5,000 marks, the client's work for a keystroke", () => {
  before(() => openFile("harbour.txt"));

  for (const colorBy of ["kind", "speaker"]) {
    it(`takes at most 16 ms, colored by ${colorBy}`, async () => {
      await vscode.workspace
        .getConfiguration("onTheRecord")
        .update("highlight.colorBy", colorBy, vscode.ConfigurationTarget.Global);
      // A language that the server does not read: the analyses are this test's alone.
      const document = await vscode.workspace.openTextDocument({ content: textOf(0), language: "ini" });
      const editor = await vscode.window.showTextDocument(document);
      let current: Analysis | null = analysisOf(textOf(0));
      const changes = new vscode.EventEmitter<vscode.Uri>();
      const decorations = decorateEditors({
        onDidChange: changes.event,
        latest: () => current,
        current: () => current,
      });
      const times: number[] = [];
      try {
        changes.fire(document.uri);
        for (let typed = 1; typed <= keystrokes; typed++) {
          const start = new vscode.Position(paragraphs / 2, 0);
          ok(await editor.edit((change) => change.insert(start, "x")));
          const next = analysisOf(document.getText());
          equal(next.quotations.length, paragraphs);
          current = next;
          const from = performance.now();
          changes.fire(document.uri);
          times.push(performance.now() - from);
        }
      } finally {
        decorations.dispose();
        await vscode.workspace
          .getConfiguration("onTheRecord")
          .update("highlight.colorBy", undefined, vscode.ConfigurationTarget.Global);
        await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
      }
      times.sort((a, b) => a - b);
      const median = times[times.length / 2]!;
      console.log(
        `  marks, by ${colorBy}: median ${median.toFixed(1)} ms, longest ${times.at(-1)!.toFixed(1)} ms`,
      );
      ok(median <= 16, `${median} ms`);
    });
  }
});
