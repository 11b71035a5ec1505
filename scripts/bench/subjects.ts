/** What is compared: a name, and the module's code that reads a text. Each runs in a process of its own. */
export const subjects: readonly { readonly name: string; readonly code: string }[] = [
  {
    name: "On the Record",
    code: `import { createAnalyzer } from "./src/core/index";
      const analyzer = createAnalyzer();
      export const read = (text) => analyzer.analyze(text).quotations.length;`,
  },
  {
    name: "compromise: nlp(text)",
    code: `import nlp from "compromise";
      export const read = (text) => nlp(text).docs.length;`,
  },
  {
    name: "compromise, with people, places, organizations, quotations",
    code: `import nlp from "compromise";
      export const read = (text) => {
        const doc = nlp(text);
        return [doc.people(), doc.places(), doc.organizations(), doc.quotations()].map((view) => view.out("array").length);
      };`,
  },
  {
    name: "wink-nlp: tokens and tags",
    code: `import winkNLP from "wink-nlp";
      import model from "wink-eng-lite-web-model";
      const nlp = winkNLP(model, ["sbd", "pos"]);
      export const read = (text) => nlp.readDoc(text).tokens().out(nlp.its.pos).length;`,
  },
];

/** One character typed into the middle of an article whose document is open. */
export const edits = {
  name: "edit",
  code: `import { createAnalyzer } from "./src/core/index";
    const analyzer = createAnalyzer({ remembers: true });
    let at = -1;
    export const read = (text) => {
      if (at < 0) at = text.length >> 1;
      else at++;
      return analyzer.analyze(text.slice(0, at) + "a" + text.slice(at)).quotations.length;
    };`,
};
