// Keeps each answer as it is given. Without it, the button at the end keeps them all.

const box = document.querySelector("[data-keeps]");
const form = box?.querySelector("form");
const told = box?.querySelector(".kept");
// What waits to be kept, with a number that grows when it is answered anew meanwhile.
const waiting = new Map();
// What was sent and not taken as it stands.
const refused = new Set();
// A request that nobody answers is given up, and made again; a form that was sent on goes by itself
// after so many of them [own choice: shorter than people wait].
const patience = 6000;
const most = 2;
// So long after the last letter words are kept.
const pausing = 1200;
let busy = false;
let pause = 1000;
let stalls = 0;
let late = false;
let timer;
let pressed;
let next;

const question = (token) => form.querySelector(`[data-question="${CSS.escape(token)}"]`);

// What one question would send, with the edition it was last kept in.
const parts = (token) => {
  const sent = new URLSearchParams();
  for (const name of ["id", "form", "key", "edition", "press", "visit"]) sent.set(name, form.elements[name]?.value ?? "");
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

const say = (words, ...more) => told.replaceChildren(words, ...more);

// A browser lets some 64 kB go on after the page has gone (Fetch, 5.6); longer words take the usual way.
const send = (token) => {
  const body = parts(token);
  const keepalive = body.toString().length < 30000;
  return fetch(form.action, { method: "POST", body, redirect: "manual", keepalive, signal: AbortSignal.timeout?.(patience) });
};

// Sends one answer, and says what came of it: kept, no (it must be mended first), page (somebody to
// talk to, two answers to choose between, a link that is over), door (signed out) or again.
const ask = async (token) => {
  const version = waiting.get(token);
  const answer = await send(token);
  if ([202, 404, 409].includes(answer.status)) return "page";
  if (answer.type === "opaqueredirect") return "door";
  if (answer.status === 429 || answer.status >= 500) return "again";
  const body = await answer.text();
  if (waiting.get(token) === version) waiting.delete(token);
  if (!answer.ok) {
    refused.add(token);
    return "no";
  }
  refused.delete(token);
  const [edition, path] = body.split(" ");
  // By a link the form carries a sealed visit in place of editions.
  if (form.elements.visit) form.elements.visit.value = edition;
  remember(token, form.elements.visit ? "yes" : edition);
  next = path;
  return "kept";
};

const again = (words = box.dataset.waits, ...more) => {
  late = true;
  say(words, ...more);
  clearTimeout(timer);
  timer = setTimeout(keep, pause);
  pause = Math.min(pause * 2, 30000);
};

const door = () => again(box.dataset.door, " ", box.querySelector("template").content.cloneNode(true));

// An answer that is still being given, such as the day of a date, is not spoken of yet.
const complain = () => {
  const left = [...refused].some((token) => !question(token)?.contains(document.activeElement));
  if (left) say(box.dataset.refused);
  return left;
};

const keep = async () => {
  if (busy) return;
  busy = true;
  clearTimeout(timer);
  timer = undefined;
  try {
    for (const token of [...waiting.keys()]) {
      const outcome = await ask(token);
      if (outcome === "page") return leave();
      if (outcome === "door") return door();
      if (outcome === "again") return again();
      pause = 1000;
      stalls = 0;
    }
    if (waiting.size) return;
    if (!complain() && late) say(box.dataset.kept);
    late = false;
    if (pressed) leave();
  } catch (fault) {
    if (fault.name === "TimeoutError" && pressed && ++stalls >= most) return leave();
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

const note = (token) => {
  waiting.set(token, (waiting.get(token) ?? 0) + 1);
  next = undefined;
};

const tokenOf = (event) => event.target.closest("[data-question]")?.dataset.question;
const isWords = (field) => field.matches("textarea, input[type=text]:not([inputmode])");

// Letters are kept when one pauses; a number or a day when one goes on from it.
form?.addEventListener("input", (event) => {
  const token = tokenOf(event);
  if (!token || !event.target.matches("textarea, input[type=text]")) return;
  note(token);
  const other = event.target.name === `other-${token}` && event.target.value
    && question(token).querySelector('[value="+"]');
  if (other) other.checked = true;
  if (!isWords(event.target) || late) return;
  clearTimeout(timer);
  timer = setTimeout(keep, pausing);
});

form?.addEventListener("change", (event) => {
  const token = tokenOf(event);
  if (!token) return;
  note(token);
  clearTimeout(timer);
  keep();
});
form?.addEventListener("focusin", () => { if (refused.size) complain(); });

// A telephone that is put away may never show the page again.
const flush = () => {
  for (const token of waiting.keys()) ask(token).catch(() => {});
};
document.addEventListener("visibilitychange", () => {
  if (!form) return;
  if (document.visibilityState === "hidden") return flush();
  pause = 1000;
  if (waiting.size) keep();
});
addEventListener("pagehide", () => { if (form) flush(); });

// While something could not be kept the page stays, so that nothing typed goes with it. Where all is
// kept, "next" leads on without sending it once more: on a bad line that is one journey less.
form?.addEventListener("submit", (event) => {
  if (!waiting.size) {
    if (!next || refused.size || event.submitter?.value !== "next") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    return location.assign(next);
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  pressed = event.submitter;
  stalls = 0;
  setTimeout(() => { if (pressed && !late) say(box.dataset.slow); }, 1500);
  clearTimeout(timer);
  keep();
}, true);
addEventListener("online", () => { pause = 1000; if (waiting.size) keep(); });
addEventListener("beforeunload", (event) => { if (waiting.size && late) event.preventDefault(); });
