// Keeps each answer as it is given. Without it, the button at the end keeps them all.

const box = document.querySelector("[data-keeps]");
const form = box?.querySelector("form");
const told = box?.querySelector(".kept");
const waiting = new Set();
let busy = false;
let pause = 1000;
let timer;
let pressed;
let next;

// What one question would send, with the edition it was last kept in.
const parts = (token) => {
  const sent = new URLSearchParams();
  for (const name of ["id", "form", "key", "edition", "visit"]) sent.set(name, form.elements[name]?.value ?? "");
  for (const [name, value] of new FormData(form)) if (name.slice(name.indexOf("-") + 1) === token) sent.append(name, value);
  sent.set("then", "keep");
  sent.set("only", token);
  return sent;
};

// The edition is remembered for this question alone: of the others the page shows what it showed.
const remember = (token, edition) => {
  const name = `seen-${token}`;
  const field = form.elements[name] ?? form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name }));
  field.value = edition;
};

const again = () => {
  told.textContent = box.dataset.waits;
  clearTimeout(timer);
  timer = setTimeout(keep, pause);
  pause = Math.min(pause * 2, 30000);
};

const keep = async () => {
  if (busy) return;
  busy = true;
  timer = undefined;
  const late = told.textContent !== "";
  try {
    for (const token of [...waiting]) {
      const answer = await fetch(form.action, { method: "POST", body: parts(token), redirect: "manual" });
      // Somebody to talk to, two answers to choose between, a link that is over: a page shows it.
      if ([202, 404, 409].includes(answer.status)) return leave();
      // A redirect leads to signing in: here nothing goes away until one has done so elsewhere.
      if (answer.type === "opaqueredirect" || answer.status === 429 || answer.status >= 500) return again();
      waiting.delete(token);
      if (answer.ok) {
        const [edition, path] = (await answer.text()).split(" ");
        // By a link the form carries a sealed visit in place of editions.
        if (form.elements.visit) form.elements.visit.value = edition;
        else remember(token, edition);
        next = path;
      }
      pause = 1000;
    }
    if (late) told.textContent = box.dataset.kept;
    if (pressed) leave();
  } catch {
    again();
  } finally {
    busy = false;
    if (waiting.size && !timer) keep();
  }
};

const leave = () => {
  waiting.clear();
  const button = pressed;
  pressed = undefined;
  form.requestSubmit(button ?? undefined);
};

form?.addEventListener("change", (event) => {
  const token = event.target.closest("[data-question]")?.dataset.question;
  if (!token) return;
  waiting.add(token);
  next = undefined;
  clearTimeout(timer);
  timer = undefined;
  keep();
});

// While something could not be kept the page stays, so that nothing typed goes with it. Where all is
// kept, "next" leads on without sending it once more: on a bad line that is one journey less.
form?.addEventListener("submit", (event) => {
  if (!waiting.size) {
    if (!next || event.submitter?.value !== "next") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    return location.assign(next);
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  pressed = event.submitter;
  clearTimeout(timer);
  keep();
}, true);
addEventListener("online", () => { pause = 1000; if (waiting.size) keep(); });
addEventListener("beforeunload", (event) => { if (waiting.size) event.preventDefault(); });
