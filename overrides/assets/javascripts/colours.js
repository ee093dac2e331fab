// @ts-check
// Light or dark: as the reader chose here, or else as the device says. Runs before the first paint.
"use strict";

const KEY = "legwork-colours";
const NAMES = { light: "default", dark: "slate" };
const device = matchMedia("(prefers-color-scheme: dark)");

let chosen = kept();

/** @returns {string | null} what was chosen before; a browser may refuse to say */
function kept() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** @param {string} choice */
function keep(choice) {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // The choice then holds for this page only.
  }
}

/** @returns {"light" | "dark"} the colours to show */
function wanted() {
  if (chosen === "light" || chosen === "dark") return chosen;
  return device.matches ? "dark" : "light";
}

/** Give the page its colours, and the button the name of the other ones. */
function show() {
  const now = wanted();
  document.documentElement.dataset.mdColorScheme = NAMES[now];
  const name = document.querySelector("#colours .hidden");
  if (name) name.textContent = `Switch to ${now === "dark" ? "light" : "dark"} colours`;
}

function offerSwitch() {
  const button = document.getElementById("colours");
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    chosen = wanted() === "dark" ? "light" : "dark";
    show();
    keep(chosen);
  });
  show();
}

// Style sheets keep room for what other scripts will add.
document.documentElement.dataset.scripts = "on";
show();
device.addEventListener("change", show);
document.addEventListener("DOMContentLoaded", offerSwitch);
