/** Whether a text has the paragraphs and the reported speech that news has. */
export function looksLikeArticle(text: string): boolean {
  return /\b(said|says|told|according to)\b/i.test(text.slice(0, 20_000)) && /[^\n]{80}/.test(text);
}
