import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const tauriOnlyInApi = {
  "no-restricted-imports": ["error", { patterns: ["@tauri-apps/*"] }],
};

export default ts.config(
  { ignores: ["dist", "node_modules", "src/bindings.ts"] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: globals.browser } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: { "svelte/no-inline-styles": ["error", { allowTransitions: false }] },
  },
  {
    rules: {
      eqeqeq: "error",
      "no-alert": "error",
      "no-restricted-globals": ["error", "alert", "confirm", "prompt"],
      ...tauriOnlyInApi,
    },
  },
  { files: ["src/api.ts"], rules: { "no-restricted-imports": "off" } },
);
