import { mount } from "svelte";
import App from "./App.svelte";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/frame.css";
import "./styles/rail.css";
import "./styles/buttons.css";
import "./styles/fields.css";
import "./styles/choices.css";
import "./styles/cards.css";
import "./styles/status.css";
import "./styles/lists.css";
import "./styles/tables.css";
import "./styles/charts.css";

const target = document.getElementById("app");
if (target) mount(App, { target });
