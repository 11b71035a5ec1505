// npm run accuracy: how well the analyser does on the annotated articles of test/fixtures, as a Markdown table.
import { fixtureArticles } from "../test/fixtures/articles";
import { ratesOf, scoreOf, type Score } from "../test/fixtures/score";

const articles = fixtureArticles();
const regions = [...new Set(articles.map((article) => article.region))];
const columns = ["recall", "precision", "f1", "type", "speaker", "source", "stance"] as const;
const titles = ["Recall", "Precision", "F1", "Type right", "Speaker right", "Source right", "Stance right"];

console.log(`| Region | Articles | Quotations | ${titles.join(" | ")} |`);
console.log(`| --- | ---: | ---: | ${titles.map(() => "---:").join(" | ")} |`);
for (const region of regions) {
  console.log(row(region, scoreOf(articles.filter((article) => article.region === region))));
}
console.log(row("all", scoreOf(articles)));

function row(name: string, score: Score): string {
  const rates = ratesOf(score);
  const cells = columns.map((column) => `${(100 * rates[column]).toFixed(1)} %`);
  return `| ${[name, score.articles, score.gold, ...cells].join(" | ")} |`;
}
