/* Cases marked in a list: with x, a range with Shift, all of a page, and how many. Check boxes work without it. */
(() => {
  "use strict";
  const FIELDS = "input:not([type=checkbox]), textarea, select, [contenteditable]";
  const boxes = () => [...document.querySelectorAll("[data-mark]")];
  let last = null;

  const tell = () => {
    const marked = boxes().filter((box) => box.checked).length;
    const tally = document.querySelector("[data-marked]");
    const all = document.querySelector("[data-mark-all]");
    if (tally) {
      tally.textContent = String(marked);
      tally.hidden = marked === 0;
    }
    if (all) {
      all.closest("label").hidden = false;
      all.checked = marked > 0 && marked === boxes().length;
      all.indeterminate = marked > 0 && !all.checked;
    }
  };

  /* As far as the box that was changed last, all become what this one became. */
  const extend = (box, range) => {
    const every = boxes();
    const [from, to] = [every.indexOf(last), every.indexOf(box)];
    if (range && from >= 0) {
      every.slice(Math.min(from, to), Math.max(from, to) + 1).forEach((one) => (one.checked = box.checked));
    }
    last = box;
    tell();
  };

  const boxOf = (element) => element?.closest("tr, li")?.querySelector("[data-mark]");

  document.addEventListener("click", (event) => {
    if (event.target.matches?.("[data-mark]")) {
      extend(event.target, event.shiftKey);
    } else if (event.target.matches?.("[data-mark-all]")) {
      boxes().forEach((box) => (box.checked = event.target.checked));
      tell();
    }
  });

  document.addEventListener("keydown", (event) => {
    const typing = event.isComposing || event.keyCode === 229 || event.target.closest?.(FIELDS);
    if (typing || event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== "x") {
      return;
    }
    const box = boxOf(document.activeElement);
    if (box) {
      event.preventDefault();
      box.checked = !box.checked;
      extend(box, event.shiftKey);
    }
  });

  document.addEventListener("htmx:afterSwap", tell);
  document.addEventListener("DOMContentLoaded", tell);
  window.addEventListener("pageshow", tell);
})();
