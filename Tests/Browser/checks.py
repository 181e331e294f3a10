"""What holds for every page, whoever looks and in whatever language."""

import os
import re

import axe
from harness import DESK, PHONE

# Bytes of HTML, styles, scripts and pictures together, as they travel.
LIGHT_ENOUGH = 60_000
SMALLEST = {"width": 320, "height": 700}

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# Thirty questionnaires, their scales and the life areas are one page each to the crawl.
_NAMED = re.compile(
    r"(/catalogue/questionnaires|/scales|/typology/areas|/q"
    r"|/mapping/:id/:id(?=/(?!(?:link|safety)(?:/|$))))/[^/]+")
# In one language a few kinds are told apart: one that needs a licence, one without words, one that
# asks about harm, and one with pictures for a child.
_KINDS = re.compile(r"/(who5|sdq-parent|phq9|life-areas-child)(?=/|$)")

_TOO_WIDE = """() => {
    const room = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth <= room) return [];
    const scrolls = (e) => e && e !== document.body && e !== document.documentElement &&
        (/auto|scroll|hidden/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
    return [...document.body.querySelectorAll("*")]
        .filter((e) => e.getBoundingClientRect().right > room + 1 && !scrolls(e.parentElement))
        .slice(0, 3).map((e) => e.tagName.toLowerCase() + (e.className ? "." + e.className : ""));
}"""

_TWICE = """() => {
    const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
    return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
}"""

_WEIGHT = """() => ["navigation", "resource"].flatMap((t) => performance.getEntriesByType(t))
    .reduce((sum, entry) => sum + entry.encodedBodySize, 0)"""

_UNFOLD = "() => document.querySelectorAll('details').forEach((part) => part.open = true)"


def wanted_pictures():
    """The folder that VEVEN_LOOKS names, for looking at pages on the way; none without."""
    return os.environ.get("VEVEN_LOOKS")


def pattern(path):
    """The address with every identity taken out: two families' pages are one page, and so are two
    questionnaires'."""
    address, _, query = path.partition("#")[0].partition("?")
    names = sorted(pair.split("=")[0] for pair in query.split("&") if pair)
    address = _NAMED.sub(r"\1/:name", _UUID.sub(":id", address))
    return address + ("?" + "&".join(names) if names else "")


def kind(path):
    """The same, but with the few questionnaires told apart that have pages of another kind."""
    named = _KINDS.search(path)
    return pattern(path) + (f" ({named[1]})" if named else "")


def of_page(visitor, response, language, status=200):
    """The faults of the page that the visitor has open, apart from its looks and weight."""
    page = visitor.page
    faults = []
    if response.status != status:
        faults.append(f"status {response.status}, not {status}")
    headings = [text.strip() for text in page.locator("h1").all_inner_texts()]
    if len(headings) != 1 or not headings[0]:
        faults.append(f"headings of the first level: {headings}")
    if not page.title().strip():
        faults.append("no title")
    if page.locator("html").get_attribute("lang") != language:
        faults.append(f"lang is not {language}")
    twice = page.evaluate(_TWICE)
    if twice:
        faults.append(f"the same id twice: {', '.join(twice)}")
    faults += visitor.troubles
    visitor.troubles.clear()
    return faults


def of_weight(visitor):
    """The fault of a page that is too heavy for a bad line."""
    size = visitor.page.evaluate(_WEIGHT)
    return [f"weighs {size} bytes, more than {LIGHT_ENOUGH}"] if size > LIGHT_ENOUGH else []


def of_looks(visitor, dark=False, again=False):
    """The faults that axe and a narrow screen show, at both widths and with every part unfolded;
    needs scripts. A page that was seen in another language is shown to axe on the phone alone."""
    page = visitor.page
    page.evaluate(_UNFOLD)
    faults = []
    for size in (DESK, PHONE):
        page.set_viewport_size(size)
        if size == PHONE or not again:
            faults += [f"{size['width']} px: {fault}" for fault in axe.findings(page)]
        faults += too_wide(page, size["width"])
    page.set_viewport_size(SMALLEST)
    faults += too_wide(page, SMALLEST["width"])
    if dark:
        page.set_viewport_size(PHONE)
        page.emulate_media(color_scheme="dark")
        faults += [f"dark: {fault}" for fault in axe.findings(page)]
        page.emulate_media(color_scheme="light")
    page.set_viewport_size(DESK)
    return faults


def too_wide(page, width):
    wide = page.evaluate(_TOO_WIDE)
    return [f"{width} px: scrolls sideways: {', '.join(wide)}"] if wide else []
