/* Open pages hear that something moved and look again under their own login. Every page works without it. */
(() => {
  "use strict";
  const QUEUE_EVERY = 10_000;
  let source = null;
  let pen = "";
  let queueAt = 0;

  const shown = () => document.querySelector("[data-live-case]");
  const caseAddress = (end) => `/cases/${encodeURIComponent(shown().dataset.liveCase)}/${end}`;

  const into = (address, target) => {
    if (document.querySelector(target)) {
      window.htmx.ajax("GET", address, { target, swap: "innerHTML" });
    }
  };

  const news = (version) => {
    const at = shown();
    const note = document.querySelector("#news");
    if (!at || !note || version <= Number(at.dataset.version)) {
      return;
    }
    note.hidden = false;
    into(caseAddress(`since?version=${at.dataset.version}`), "#news-what");
  };

  /* The rows on the left, unless somebody is at them. */
  const queue = async () => {
    const rows = document.querySelector(".queue-rows");
    const busy = document.querySelector(".queue")?.contains(document.activeElement);
    if (!rows || busy || Date.now() - queueAt < QUEUE_EVERY) {
      return;
    }
    queueAt = Date.now();
    const answer = await fetch(window.location.href).catch(() => null);
    if (!answer?.ok || answer.redirected) {
      return;
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of [".queue-ways", ".queue-rows"]) {
      const now = document.querySelector(part);
      const then = fresh.querySelector(part);
      if (now && then) {
        now.replaceWith(then);
        window.htmx.process(then);
      }
    }
  };

  /* Which form is open, for whoever has the same case open. */
  const tellPen = () => {
    const form = document.querySelector("form[data-draft]");
    const word = form ? form.dataset.draft.split("/").pop() : "";
    if (shown() && word !== pen) {
      pen = word;
      const headers = JSON.parse(document.body.getAttribute("hx-headers") ?? "{}");
      fetch(caseAddress("people"), { method: "POST", headers, body: new URLSearchParams({ form: word }), keepalive: true });
    }
  };

  const leave = () => {
    source?.close();
    source = null;
    pen = "";
  };

  const listen = () => {
    leave();
    if (document.hidden || !document.querySelector(".bell")) {
      return;
    }
    const at = shown()?.dataset.liveCase;
    source = new EventSource(at ? `/live?case=${encodeURIComponent(at)}` : "/live");
    source.addEventListener("here", () => {
      pen = "";
      tellPen();
      if (at) {
        into(caseAddress("people"), "#people");
      }
    });
    source.addEventListener("people", () => into(caseAddress("people"), "#people"));
    source.addEventListener("case", (event) => news(JSON.parse(event.data).version));
    source.addEventListener("moved", () => {
      window.htmx.trigger(document.body, "live");
      queue();
    });
  };

  document.addEventListener("visibilitychange", listen);
  document.addEventListener("DOMContentLoaded", listen);
  document.addEventListener("htmx:afterSwap", (event) => {
    const target = event.detail.target?.id;
    if (target === "pane") {
      listen();
    } else if (target === "act") {
      tellPen();
    }
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-close]")) {
      window.setTimeout(tellPen);
    }
  });
})();
