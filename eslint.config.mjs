import js from "@eslint/js";
import { globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

// Which other layers of src/ a layer may import (docs/architecture.md, "Imports run one way").
const mayImport = {
  core: [],
  annotations: ["core"],
  wording: ["core", "annotations"],
  export: ["core", "annotations", "wording"],
  protocol: ["core", "annotations"],
  storage: ["core", "annotations"],
  server: ["core", "annotations", "wording", "export", "protocol", "storage"],
  cli: ["core", "annotations", "wording", "export", "protocol", "storage", "server"],
  extension: ["core", "annotations", "wording", "export", "protocol", "storage"],
};
const pure = ["core", "annotations", "wording", "export", "protocol"];

const layerRules = Object.entries(mayImport).map(([layer, allowed]) => {
  const others = Object.keys(mayImport).filter((other) => other !== layer && !allowed.includes(other));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${others.join("|")})(/|$)`,
      message: `${layer}/ may only import ${allowed.join(", ") || "itself"}.`,
    },
  ];
  if (layer !== "extension") patterns.push({ regex: "^vscode$", message: "Only extension/ imports vscode." });
  if (pure.includes(layer)) {
    patterns.push({
      regex: "^(node:|fs$|path$|os$|worker_threads$)",
      message: `${layer}/ runs without Node.`,
    });
  }
  patterns.push({
    regex: "^compromise",
    message: "Only core/nlp/compromise.ts imports compromise, by one entry point.",
  });
  return { files: [`src/${layer}/**/*.ts`], rules: { "no-restricted-imports": ["error", { patterns }] } };
});

// The one exception: all entry points of compromise share one world, so a second import would change the first's answers.
const onlyCompromiseTwo = {
  files: ["src/core/nlp/compromise.ts"],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          { regex: "^compromise(?!/two$)", message: "Import compromise/two." },
          { regex: "^(\\.\\./)+", message: "A leaf." },
        ],
      },
    ],
  },
};

export default tseslint.config(
  globalIgnores(["dist/", "out/", ".cache/", "coverage/"]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["**/*.mjs"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: Object.fromEntries(
        ["console", "fetch", "performance", "process", "setTimeout", "URL"].map((name) => [name, "readonly"]),
      ),
    },
  },
  {
    files: ["scripts/rigs/**/*.js"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { require: "readonly", exports: "readonly" } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  ...layerRules,
  onlyCompromiseTwo,
);
