// @ts-check
// A questionnaire: each question with its answers and their points, as they stand in the text.

import { el } from "../lib/dom.js";

/**
 * Take "How hard is it? Not hard: 0. Very: 2." apart.
 * @param {string} text
 * @returns {{asked: string, answers: [string, number][]}}
 */
function takeApart(text) {
  const end = text.indexOf("?") + 1;
  const answers = [...text.slice(end).matchAll(/\s*([^:]+):\s*(\d+)\.?/g)];
  return {
    asked: text.slice(0, end),
    answers: answers.map(([, words, points]) => [words, Number(points)]),
  };
}

/**
 * @param {string[]} questions
 * @param {(sum: number | undefined) => void} answered the sum, or nothing while one is open
 */
export function makeQuestions(questions, answered) {
  const groups = questions
    .map(takeApart)
    .map(({ asked, answers }, n) =>
      el(
        "fieldset",
        {},
        el("legend", {}, asked),
        ...answers.map(([words, points]) =>
          el(
            "label",
            { class: "tick" },
            el("input", { type: "radio", name: `question-${n}`, value: String(points) }),
            words,
          ),
        ),
      ),
    );
  const box = el("div", {}, ...groups);
  box.addEventListener("change", () => {
    const chosen = [...box.querySelectorAll("input:checked")];
    const sum = chosen.reduce(
      (total, input) => total + Number(/** @type {HTMLInputElement} */ (input).value),
      0,
    );
    answered(chosen.length === groups.length ? sum : undefined);
  });
  return box;
}
