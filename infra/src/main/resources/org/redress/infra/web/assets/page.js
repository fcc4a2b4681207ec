/* What pages do beyond links and forms: keep a live board fresh. */
(() => {
  "use strict";
  const EVERY = 60_000;

  /* Nothing is swapped away under a reader's hands: not while hidden, focused or unfolded. */
  const refresh = () => {
    const board = document.querySelector("#board[data-live=true]");
    const busy = board?.contains(document.activeElement) || board?.querySelector("details[open]");
    if (board && window.htmx && !busy && document.visibilityState === "visible") {
      window.htmx.trigger(board, "refresh");
    }
  };

  window.setInterval(refresh, EVERY);
})();
