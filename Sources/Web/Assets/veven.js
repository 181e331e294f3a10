// Small improvements; every page works without them.

// A form is sent once: a second press while waiting does nothing. After a while, or when one
// comes back to the page, it can be sent again (a form may answer with a file).
const release = (form) => {
  delete form.dataset.sent;
  for (const button of form.querySelectorAll("[aria-disabled]")) button.removeAttribute("aria-disabled");
};
addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
  for (const button of form.querySelectorAll("[type=submit]")) button.setAttribute("aria-disabled", "true");
  setTimeout(release, 10000, form);
});
addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(release));

// What must be mended is read first.
document.getElementById("faults")?.focus();

// An address that ends in a part's id opens the parts around it.
const unfold = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let part = target?.closest("details"); part; part = part.parentElement?.closest("details")) part.open = true;
  if (target) target.scrollIntoView();
};
addEventListener("hashchange", unfold);
if (location.hash) unfold();

// "?" lists the page's access keys. It can be turned off; Alt with "?" always works.
const keys = document.getElementById("keys");
const off = keys?.querySelector("input");
const remembered = (value) => {
  try { return value === undefined ? localStorage.keysOff === "yes" : (localStorage.keysOff = value ? "yes" : "no"); }
  catch { return false; }
};
const writing = (element) => element.closest("input, textarea, select, [contenteditable]");
const show = () => {
  const list = keys.querySelector("dl");
  list.replaceChildren(...[...document.querySelectorAll("[accesskey]")].map((place) => {
    const line = document.createElement("div");
    const name = document.createElement("dt");
    const key = document.createElement("dd");
    name.textContent = place.querySelector("span")?.textContent ?? place.textContent;
    key.textContent = place.accessKeyLabel || place.accessKey;
    line.append(name, key);
    return line;
  }));
  keys.hidden = false;
  keys.focus();
};
if (keys && off) {
  off.checked = remembered();
  off.addEventListener("change", () => remembered(off.checked));
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") keys.hidden = true;
    if (event.key !== "?" || writing(event.target) || (remembered() && !event.altKey)) return;
    if (keys.hidden) show(); else keys.hidden = true;
  });
}

// An address to hand over can be copied; the button stands there only where that is possible.
for (const button of document.querySelectorAll("[data-copy]")) {
  const source = document.getElementById(button.dataset.copy);
  if (!navigator.clipboard || !source) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(source.textContent.trim());
    button.textContent = button.dataset.done;
  });
}

// A page made for paper can be printed from a button; without script the browser's own menu does it.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
