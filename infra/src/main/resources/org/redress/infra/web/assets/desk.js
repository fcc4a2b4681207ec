/* The desk by keyboard, forms that lose nothing, texts to copy. Every page works without it. */
(() => {
  "use strict";
  const FIELDS = "input, textarea, select, [contenteditable]";
  let sending = false;

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const keys = () => document.querySelector("#keys");

  /* In the queue a step is a step, whatever the reader has clicked before. */
  const step = (by) => {
    const rows = all("[data-row]");
    if (!rows.length) {
      return false;
    }
    const at = rows.findIndex((row) => row === document.activeElement);
    const current = at >= 0 ? at : rows.findIndex((row) => row.getAttribute("aria-current") === "true");
    rows[Math.min(rows.length - 1, Math.max(0, current + by))].focus();
    return true;
  };

  const press = (...selectors) => {
    const found = selectors.map((selector) => document.querySelector(selector)).find(Boolean);
    found?.click();
    return Boolean(found);
  };

  const seek = () => {
    const box = document.querySelector("[data-key='/']");
    box?.focus();
    box?.select();
    return Boolean(box);
  };

  const help = () => {
    keys()?.showModal();
    return Boolean(keys());
  };

  const close = () => {
    const form = document.querySelector("#act form");
    if (!form || dirty(form)) {
      return false;
    }
    document.querySelector("#act").replaceChildren();
    document.querySelector("[data-row][aria-current=true], [data-action]")?.focus();
    return true;
  };

  const WAYS = {
    j: () => step(1),
    k: () => step(-1),
    n: () => press("[data-key=n]") || Boolean(window.location.assign("/cases/new")) || true,
    r: () => press("[data-action=respond]"),
    a: () => press("[data-action=assign]", "[data-action=take]"),
    "/": seek,
    "、": seek,
    "?": help,
    "？": help,
  };

  /* A field of one line leaves out the line ends it was given; nobody has typed that. */
  const lines = (text) => text.replace(/[\r\n]/g, "");

  const dirty = (form) =>
    form.dataset.guard === "typed" ||
    all("input, textarea, select", form).some((field) =>
      field.type === "radio" || field.type === "checkbox"
        ? field.checked !== field.defaultChecked
        : field.tagName === "SELECT"
          ? [...field.options].some((option) => option.selected !== option.defaultSelected) && field.value !== ""
          : lines(field.value) !== lines(field.defaultValue),
    );

  /* What is typed is kept on the server, a moment after the last key and when the page goes away. */
  const timers = new WeakMap();

  const keep = async (form) => {
    clearTimeout(timers.get(form));
    timers.delete(form);
    const answer = await fetch(form.dataset.draft, {
      method: "POST",
      headers: { "HX-Request": "true" },
      body: new URLSearchParams(new FormData(form)),
      keepalive: true,
    }).catch(() => null);
    if (answer?.headers.get("Content-Type")?.startsWith("text/html") && !answer.redirected) {
      const said = new DOMParser().parseFromString(await answer.text(), "text/html");
      form.querySelector(".draft-state").textContent = said.body.textContent.trim();
      form.dataset.kept = String(answer.ok && !timers.has(form));
    }
  };

  document.addEventListener("input", (event) => {
    const form = event.target.closest?.("form[data-draft]");
    if (form) {
      form.dataset.kept = "false";
      clearTimeout(timers.get(form));
      timers.set(form, setTimeout(() => keep(form), 1200));
    }
  });

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      all("form[data-draft]").filter((form) => timers.has(form)).forEach(keep);
    }
  });

  const inQueue = () => document.activeElement?.closest("[data-row]") !== null && document.activeElement;

  /* The menu of actions: arrows walk through it, Escape and a click elsewhere close it. */
  document.addEventListener("keydown", (event) => {
    const menu = event.target.closest?.("details.menu[open]");
    const by = { ArrowDown: 1, ArrowUp: -1, Escape: 0 }[event.key];
    if (!menu || by === undefined) {
      return;
    }
    const ways = all(".button", menu);
    if (event.key === "Escape") {
      menu.removeAttribute("open");
    }
    const next = by && ways[ways.indexOf(event.target) + by];
    (next || ways[0]).focus();
    event.preventDefault();
    event.stopImmediatePropagation();
  });

  document.addEventListener("click", (event) => {
    all("details.menu[open]")
      .filter((menu) => !menu.contains(event.target))
      .forEach((menu) => menu.removeAttribute("open"));
  });

  document.addEventListener("keydown", (event) => {
    /* 229 is what browsers report for keys an input method takes. */
    if (event.isComposing || event.keyCode === 229) {
      return;
    }
    const form = event.target.closest?.("form[data-guard]");
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && form) {
      event.preventDefault();
      form.requestSubmit();
      return;
    }
    if (event.key === "Escape" && close()) {
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.(FIELDS) || keys()?.open) {
      return;
    }
    const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const done = arrow && inQueue() ? step(arrow) : WAYS[event.key]?.();
    if (done) {
      event.preventDefault();
    }
  });

  /* The caller is looked up as one types, but not while an input method composes. */
  const CALLER = "#f-caller";
  const found = () => all("#found button");

  document.addEventListener("input", (event) => {
    if (event.isComposing && event.target.matches?.(CALLER)) {
      event.stopPropagation();
    }
  }, true);

  document.addEventListener("compositionend", (event) => {
    if (event.target.matches?.(CALLER)) {
      event.target.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });

  document.addEventListener("keydown", (event) => {
    const inside = event.target.matches?.(CALLER) || event.target.closest?.("#found");
    if (!inside || event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey) {
      return;
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = found().indexOf(event.target);
    if (by) {
      event.preventDefault();
      (found()[at + by] ?? document.querySelector(CALLER))?.focus();
    } else if (event.key === "Enter" && at < 0) {
      event.preventDefault();
      found()[0]?.click();
    }
  });

  /* Another kind brings other facts: what was typed while they were on their way stays, and so does the cursor. */
  const facts = () => all("#facts input, #facts textarea, #facts select").filter((field) => field.name);
  const swapsFacts = (event) => event.detail.target?.id === "facts";
  let sent = new Map();
  let typed = [];
  let cursor = null;
  let composing = false;
  let held = false;

  document.addEventListener("compositionstart", (event) => {
    composing = Boolean(event.target.closest?.("#facts"));
  });

  document.addEventListener("compositionend", () => {
    composing = false;
    if (held) {
      held = false;
      window.htmx.trigger(".intake-kind", "change");
    }
  });

  document.addEventListener("htmx:beforeRequest", (event) => {
    if (swapsFacts(event)) {
      sent = new Map(facts().map((field) => [field.name, field.value]));
    }
  });

  document.addEventListener("htmx:beforeSwap", (event) => {
    if (!swapsFacts(event)) {
      return;
    }
    if (composing) {
      event.detail.shouldSwap = false;
      held = true;
      return;
    }
    typed = facts().filter((field) => field.value !== sent.get(field.name)).map((field) => [field.name, field.value]);
    const at = document.activeElement;
    cursor = at?.closest("#facts") && at.selectionStart !== undefined ? [at.name, at.selectionStart, at.selectionEnd] : null;
  });

  document.addEventListener("htmx:afterSwap", (event) => {
    if (!swapsFacts(event)) {
      return;
    }
    const named = (name) => facts().find((field) => field.name === name);
    typed.forEach(([name, value]) => {
      const field = named(name);
      if (field && (field.tagName !== "SELECT" || [...field.options].some((option) => option.value === value))) {
        field.value = value;
      }
    });
    const field = cursor && named(cursor[0]);
    field?.focus();
    field?.setSelectionRange?.(cursor[1], cursor[2]);
  });

  document.addEventListener("submit", (event) => {
    sending = event.target.matches("form[data-guard]");
    clearTimeout(timers.get(event.target));
    timers.delete(event.target);
  });

  window.addEventListener("beforeunload", (event) => {
    if (!sending && all("form[data-guard]").some((form) => dirty(form) && form.dataset.kept !== "true")) {
      event.preventDefault();
    }
  });

  document.addEventListener("click", async (event) => {
    const copy = event.target.closest?.("[data-copy]");
    if (copy) {
      await navigator.clipboard.writeText(document.querySelector(copy.dataset.copy).innerText);
      copy.querySelector("span").textContent = copy.dataset.done;
    }
    if (event.target.closest?.("[data-close]") && document.querySelector("#act form")) {
      event.preventDefault();
      document.querySelector("#act").replaceChildren();
    }
  });

  /* A screenshot is pasted where files are asked for. */
  document.addEventListener("paste", (event) => {
    const field = document.querySelector("input[type=file]");
    if (field && event.clipboardData?.files.length) {
      field.files = event.clipboardData.files;
      event.preventDefault();
    }
  });

  /* The row that was opened is the current one; a form that has come wants to be filled in. */
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.target.id === "pane" || event.detail.target?.id === "pane") {
      const opened = event.detail.requestConfig?.elt;
      all("[data-row]").forEach((row) => row.removeAttribute("aria-current"));
      opened?.setAttribute("aria-current", "true");
      document.querySelector(".desk")?.classList.add("has-case");
    }
    if (event.detail.target?.id === "caller") {
      document.querySelector("#f-caller, #f-reporterName")?.focus();
    }
    if (event.detail.target?.id === "act") {
      document.querySelector("#act input:not([type=hidden]), #act textarea, #act select")?.focus();
      all("details.menu[open]").forEach((menu) => menu.removeAttribute("open"));
    }
  });

  document.addEventListener("DOMContentLoaded", () => {
    if (navigator.clipboard) {
      all("[data-copy]").forEach((button) => button.removeAttribute("hidden"));
    }
    const wrong = document.querySelector("[aria-invalid=true]") ?? document.querySelector("[role=alert][tabindex]");
    (wrong ?? document.querySelector(".intake-kind input[type=radio]"))?.focus();
  });
})();
