/* The print button of a page made for paper; the browser's own command does without. */
(() => {
  "use strict";
  const button = document.querySelector("[data-print]");
  if (button) {
    button.removeAttribute("hidden");
    button.addEventListener("click", () => window.print());
  }
})();
