// Follows what others do with what this page shows: looks again at the same page and changes only
// the parts that differ. Where somebody writes, reads or stands, it says so and waits to be asked.
// Without it one reloads.

const box = document.getElementById("live");
const main = document.getElementById("main");
const here = box?.firstElementChild;
const said = box?.lastElementChild;
const typed = new WeakSet();
const seen = new Map();
let since = box?.dataset.since;
let visit = "";
let line;
let pause = 1000;
let timer;
let looking = false;
let again = false;

// A part is what stands right under the page, by its id or its heading.
const parts = (page) => [...page.children].filter((e) => !e.matches(".live, .live-line, .page-head, .whose, [role=status], [data-still], #faults"));
const name = (part) => part.id || part.querySelector("h2, summary")?.textContent || `${part.tagName} ${part.className.replace("fresh", "").trim()}`;

// Several notices have one name: they are told apart by their order.
const named = (page) => {
  const times = new Map();
  return parts(page).map((part) => {
    times.set(name(part), (times.get(name(part)) ?? 0) + 1);
    return [`${name(part)} ${times.get(name(part))}`, part];
  });
};
const find = (page, key) => named(page).find((one) => one[0] === key)?.[1];

// What a part says, apart from what differs each time it is made.
const plain = (part) => {
  const copy = part.cloneNode(true);
  for (const field of copy.querySelectorAll("input[type=hidden][name=id]")) field.remove();
  return copy.outerHTML;
};

const inUse = (part) => {
  const chosen = getSelection();
  return part.contains(document.activeElement) || (!chosen.isCollapsed && chosen.containsNode(part, true)) ||
    [...part.querySelectorAll("form")].some((form) => typed.has(form));
};

// What one looks at stays where it is, whatever grows above it.
const inPlace = (change) => {
  const top = (e) => e.getBoundingClientRect().top;
  const mark = scrollY > 0 && [...main.querySelectorAll("[id]")].find((e) => top(e) >= 0 && e.getClientRects().length);
  const before = mark && top(mark);
  change();
  const now = mark && document.getElementById(mark.id);
  if (now) scrollBy({ top: top(now) - before, behavior: "instant" });
};

// What is open stays open; a form in which something is written goes along as it is.
const put = (key, part, old) => {
  const next = document.importNode(part, true);
  const folded = (root) => [...(root.matches("details") ? [root] : []), ...root.querySelectorAll("details")];
  const fold = (one) => one.id || one.querySelector("summary")?.textContent;
  const open = new Set(folded(old).filter((one) => one.open).map(fold));
  for (const one of folded(next)) one.open ||= open.has(fold(one));
  for (const form of old.querySelectorAll("form")) {
    if (!typed.has(form)) continue;
    const place = [...next.querySelectorAll("form")].find((other) => other.getAttribute("action") === form.getAttribute("action"));
    if (place) place.replaceWith(form); else next.append(form);
  }
  next.classList.add("fresh");
  old.replaceWith(next);
  seen.set(key, plain(part));
  return next;
};

const offer = (key, old, part) => {
  if (old.previousElementSibling?.matches(".live-line")) old.previousElementSibling.remove();
  const words = part ? box.dataset.changed : box.dataset.gone;
  const told = Object.assign(document.createElement("div"), { className: "live-line notice notice-info" });
  const text = Object.assign(document.createElement("p"), { textContent: words });
  told.append(text);
  if (part) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "button button-quiet", textContent: box.dataset.show });
    button.addEventListener("click", () => inPlace(() => {
      told.remove();
      const next = put(key, part, old);
      next.tabIndex = -1;
      next.focus({ preventScroll: true });
    }));
    told.append(button);
  }
  old.before(told);
  said.textContent = words;
};

const take = (page) => {
  const next = page.getElementById("main");
  const mark = page.getElementById("live");
  if (!next || !mark) return leave();
  if (+mark.dataset.since > +since) since = mark.dataset.since;
  const names = [];
  inPlace(() => {
    let last;
    for (const [key, part] of named(next)) {
      const old = find(main, key);
      if (!old) {
        const added = document.importNode(part, true);
        if (last) last.after(added); else (parts(main)[0] ?? box).before(added);
        added.classList.add("fresh");
        seen.set(key, plain(part));
        last = added;
      } else if (seen.get(key) === plain(part)) last = old;
      else if (inUse(old)) { offer(key, old, part); last = old; continue; }
      else last = put(key, part, old);
      if (last !== old) names.push(last.querySelector("h2, h3, summary")?.textContent ?? "");
    }
    for (const [key, old] of named(main)) {
      if (find(next, key)) continue;
      if (inUse(old)) offer(key, old); else old.remove();
    }
  });
  if (names.length) said.textContent = `${box.dataset.updated} ${names.join(", ")}`;
};

// Access is over, or the session: the page is what it is after a reload.
const leave = () => { line?.abort(); box.dataset.over = "yes"; location.reload(); };
const over = (answer) => answer.type === "opaqueredirect" || answer.status === 404;

const look = async () => {
  if (looking) { again = true; return; }
  looking = true;
  try {
    do {
      again = false;
      const answer = await fetch(box.dataset.page + location.search, { headers: { "Veven-Live": visit }, redirect: "manual", cache: "no-store" });
      if (over(answer)) return leave();
      if (answer.ok) take(new DOMParser().parseFromString(await answer.text(), "text/html"));
      else throw answer;
    } while (again);
  } catch {
    line?.abort();
  } finally {
    looking = false;
  }
};

const hear = (event) => {
  const said = {};
  for (const row of event.split("\n")) {
    const colon = row.indexOf(":");
    if (colon > 0) said[row.slice(0, colon)] = row.slice(colon + 1).trimStart();
  }
  if (said.event === "hello") { visit = said.data; pause = 1000; }
  if (said.event === "gone") leave();
  if (said.event === "here") { here.textContent = said.data; here.hidden = !said.data; }
  if (said.event === "changed") look();
  else if (said.id) since = said.id;
  if (said.retry) pause = +said.retry;
};

// The server gives a sign every twenty seconds; when none comes the line is down.
const listen = async (body, stop) => {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const watch = setTimeout(() => stop.abort(), 60000);
    const { done, value } = await reader.read().finally(() => clearTimeout(watch));
    if (done) return;
    const events = (rest + value).split("\n\n");
    rest = events.pop();
    events.forEach(hear);
  }
};

const connect = async () => {
  clearTimeout(timer);
  if (line || document.hidden || box.dataset.over) return;
  const stop = line = new AbortController();
  try {
    const answer = await fetch(`${box.dataset.stream}&since=${since}`, { headers: { "Veven-Live": "open" }, redirect: "manual", cache: "no-store", signal: stop.signal });
    if (over(answer)) return leave();
    if (answer.ok) await listen(answer.body, stop); else pause = 60000;
  } catch {
    // A line that is down is taken up again below.
  } finally {
    if (line === stop) line = undefined;
    here.hidden = true;
    timer = setTimeout(connect, pause * (0.5 + Math.random()));
    pause = Math.min(pause * 2, 60000);
  }
};

if (box && window.TextDecoderStream) {
  for (const [key, part] of named(main)) seen.set(key, plain(part));
  main.addEventListener("input", (event) => typed.add(event.target.form));
  // A page that nobody sees holds no line; it catches up when it is seen again.
  document.addEventListener("visibilitychange", () => { if (document.hidden) line?.abort(); else { pause = 1000; connect(); } });
  addEventListener("pagehide", () => line?.abort());
  addEventListener("pageshow", (event) => { if (event.persisted) connect(); });
  addEventListener("online", () => { pause = 1000; connect(); });
  connect();
}
