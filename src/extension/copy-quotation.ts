import { commands, Disposable, env, l10n, window, workspace } from "vscode";
import { attributedQuotation, type AttributionStyle } from "../export/attributed-quotation";
import { lookupIn } from "../wording/lookup";
import type { AnalysisStore } from "./analysis-store";
import { toLinkTarget } from "./link-target";
import { activeReading, quotationHere, readingOf } from "./reading";

const styles: Readonly<Record<string, AttributionStyle>> = {
  "onTheRecord.copyQuotation": "plain",
  "onTheRecord.copyQuotationAsMarkdown": "markdown",
  "onTheRecord.copyQuotationInApStyle": "ap",
};

/** The commands that copy the quotation at the cursor, or that of a link, with who says it. */
export function registerCopyQuotation(store: AnalysisStore): Disposable {
  return Disposable.from(
    ...Object.entries(styles).map(([command, style]) =>
      commands.registerCommand(command, async (target: unknown) => {
        const text = await textOf(store, target, style);
        if (text === null) {
          window.setStatusBarMessage(l10n.t("There is no quotation at the cursor"), 3000);
          return;
        }
        await env.clipboard.writeText(text);
        window.setStatusBarMessage(l10n.t("Quotation copied"), 3000);
      }),
    ),
  );
}

async function textOf(
  store: AnalysisStore,
  target: unknown,
  style: AttributionStyle,
): Promise<string | null> {
  const link = toLinkTarget(target);
  const document = link && workspace.textDocuments.find(({ uri }) => uri.toString() === link.uri.toString());
  const here = link ? null : await activeReading(store);
  const reading = document ? await readingOf(document, store) : here;
  if (!reading) return null;
  const quotation = link
    ? reading.analysis.quotations.find(({ id }) => id === link.id)
    : quotationHere(reading, here?.offset ?? 0);
  return quotation
    ? attributedQuotation(quotation, lookupIn(reading.document.getText(), reading.analysis), style)
    : null;
}
