// @ts-check
const vscode = require("vscode");

exports.activate = async (/** @type {import("vscode").ExtensionContext} */ context) => {
  const item = vscode.window.createStatusBarItem(
    "notice",
    vscode.StatusBarAlignment.Left,
    Number.MAX_SAFE_INTEGER,
  );
  item.name = "Trial Window";
  item.text = "$(warning) Trial window: nothing saved here stays";
  item.tooltip = "Open an article of your own with: npm start -- FILE";
  item.backgroundColor = new vscode.ThemeColor("statusBarItem.warningBackground");
  item.show();
  context.subscriptions.push(item);
  void vscode.window.showWarningMessage(
    "This window is for trying things out: nothing saved here stays. To open an article of your own on your disk, run: npm start -- FILE",
    "OK",
  );
  const [article] = await vscode.workspace.findFiles("*.txt");
  if (article && !vscode.window.activeTextEditor) await vscode.window.showTextDocument(article);
};
