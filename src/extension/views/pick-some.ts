import { window } from "vscode";

/** Asks which of `all` to show; undefined where the reader thinks better of it. */
export async function pickSome<T extends string>(
  title: string,
  all: readonly T[],
  labelOf: (value: T) => string,
  picked: readonly T[],
): Promise<readonly T[] | undefined> {
  const items = all.map((value) => ({ value, label: labelOf(value), picked: picked.includes(value) }));
  const chosen = await window.showQuickPick(items, { canPickMany: true, title, placeHolder: title });
  return chosen?.map(({ value }) => value);
}
