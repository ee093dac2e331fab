// @ts-check
// Small helpers for making and finding elements. Text is always text, never markup.

/** @typedef {string | number | Node | null | undefined | false} Child */

let made = 0;

/**
 * Make an element.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, unknown>} [props] properties; `class`, `for`, `data-…`, `aria-…` and `role` are attributes,
 *   `on…` are listeners
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) put(node, name, value);
  node.append(...children.filter((c) => c !== null && c !== undefined && c !== false).map(asNode));
  return node;
}

/** @param {HTMLElement} node @param {string} name @param {unknown} value */
function put(node, name, value) {
  if (value === undefined || value === null) return;
  if (name.startsWith("on")) {
    node.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
  } else if (/^(data-|aria-|role$|class$|for$|width$|height$)/.test(name)) {
    node.setAttribute(name, String(value));
  } else {
    Object.assign(node, { [name]: value });
  }
}

/** @param {Child} child */
const asNode = (child) => (child instanceof Node ? child : String(child));

/** An id that no other element has. @param {string} stem */
export const freshId = (stem) => `${stem}-${(made += 1)}`;

/**
 * Find one element, or null.
 * @param {string} selector
 * @param {ParentNode} [inside]
 * @returns {HTMLElement | null}
 */
export const find = (selector, inside = document) => inside.querySelector(selector);

/**
 * Find all elements.
 * @param {string} selector
 * @param {ParentNode} [inside]
 * @returns {HTMLElement[]}
 */
export const findAll = (selector, inside = document) =>
  [...inside.querySelectorAll(selector)].filter(isHtml);

/** @param {Element} node @returns {node is HTMLElement} */
const isHtml = (node) => node instanceof HTMLElement;

/**
 * A button.
 * @param {string} words
 * @param {() => void} press
 * @param {Record<string, unknown>} [props]
 */
export const button = (words, press, props = {}) =>
  el("button", { type: "button", class: "button", onclick: press, ...props }, words);
