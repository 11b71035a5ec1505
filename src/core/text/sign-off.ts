import type { Block } from "./article";

const LONGEST = 500;

/** Parts the desk's names from a paragraph that they end: "… said. (Reporting by Jane Roe; editing by John Doe)". */
export function splitSignOff(block: Block): readonly Block[] {
  const { prose, start } = block;
  const tail = prose.slice(-LONGEST);
  const at = tail.lastIndexOf("(") + prose.length - tail.length;
  if (at <= 0 || !SIGN_OFF.test(prose.slice(at))) return [block];
  const news = prose.slice(0, at).trimEnd();
  // A rate of exchange before it is the desk's, too.
  if (!news || /^\([^()]*\)$/.test(news)) return [block];
  return [
    { ...block, prose: news, end: start + news.length },
    { ...block, prose: prose.slice(at), start: start + at },
  ];
}

const SIGN_OFF = /^\((?:(?:additional )?reporting|writing|editing|compiled|edited) by [^()]{3,400}\)\.?$/i;
