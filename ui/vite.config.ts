import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  clearScreen: false,
  plugins: [svelte()],
  server: { port: 1420, strictPort: true },
  build: {
    // WebView2 from 110 on, and WebKitGTK 2.50.
    target: ["chrome110", "safari16.4"],
    // Nothing inline: the content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
