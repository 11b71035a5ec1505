import { strict as assert } from "node:assert";
import {
  CodeActionRequest,
  HoverRequest,
  type Command,
  type MarkupContent,
} from "vscode-languageserver/node";
import {
  logReducer,
  noAnnotations,
  onQuotation,
  openLog,
  type Annotations,
  type Body,
} from "../../src/annotations/index";
import type { Analysis } from "../../src/core/index";
import type { DecideParams } from "../../src/protocol/decide";
import { annotationsRequest } from "../../src/protocol/messages";
import { startClient, type TestClient } from "./client";

const uri = "file:///folder/pier.news";
const text =
  "“The pier is safe,” said Ann Roe, the mayor of Northbridge. Tom Pell, a fisherman, left the room.\n";

describe("decisions in the server", () => {
  let client: TestClient;
  let first: Analysis;

  beforeEach(async () => {
    client = await startClient();
    const next = client.nextAnalysis();
    await client.open(uri, "news", text);
    first = (await next).analysis;
  });
  afterEach(() => client.dispose());

  it("are laid over the analysis, which is pushed again", async () => {
    const { quotations, entities } = await decide({ kind: "set-speakers", speakers: [pell()] });
    assert.equal(quotations[0]?.decision?.state, "corrected");
    assert.equal(entities.find(({ id }) => id === quotations[0]?.speaker)?.name, "Tom Pell");
    assert.match(await hoverOn("pier"), /Tom Pell/);
  });

  it("are carried through edits", async () => {
    await decide({ kind: "set-speakers", speakers: [pell()] });
    const next = client.nextAnalysis(2);
    const start = { line: 0, character: 0 };
    await client.change(uri, 2, { range: { start, end: start }, text: "The meeting was long. " });
    const { quotations } = (await next).analysis;
    assert.equal(quotations[0]?.speaker, pell().id);
    assert.equal(quotations[0].decision?.by, "Kit");
  });

  it("leave what was rejected to the client alone", async () => {
    const { quotations } = await decide({ kind: "reject" });
    assert.equal(quotations[0]?.decision?.state, "rejected");
    assert.doesNotMatch(await hoverOn("is safe"), /Ann Roe/);
  });

  it("are offered as code actions, which say what is decided about what", async () => {
    const actions = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start: { line: 0, character: 6 }, end: { line: 0, character: 6 } },
      context: { diagnostics: [] },
    });
    const offered = (actions ?? []).map((action) => {
      const { command, title } = action as { title: string; command: Command };
      return [title, command.command, (command.arguments![0] as DecideParams).body.kind];
    });
    assert.deepEqual(offered.slice(0, 3), [
      ["Confirm the quotation and its speaker", "onTheRecord.decide", "confirm"],
      ["The speaker is Tom Pell", "onTheRecord.decide", "set-speakers"],
      ["This is not a quotation", "onTheRecord.decide", "reject"],
    ]);
  });

  function pell() {
    const { id, name, type } = first.entities.find((entity) => entity.name === "Tom Pell")!;
    return { id, name, type };
  }

  async function decide(body: Body): Promise<Analysis> {
    const next = client.nextAnalysis();
    const annotations = annotationsWith(body);
    await client.connection.sendRequest(annotationsRequest, { uri, version: 1, annotations });
    return (await next).analysis;
  }

  function annotationsWith(body: Body): Annotations {
    const author = { id: "urn:uuid:2", by: "Kit", at: "2024-05-03T10:00:00Z" };
    const annotation = onQuotation(first.quotations[0]!, body, { analysis: first, text, author });
    return logReducer(openLog(noAnnotations("urn:uuid:1")), { type: "decide", annotation }).current;
  }

  async function hoverOn(words: string): Promise<string> {
    const position = { line: 0, character: text.indexOf(words) };
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    return (hover?.contents as MarkupContent | undefined)?.value ?? "";
  }
});
