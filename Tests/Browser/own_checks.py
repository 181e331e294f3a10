"""A check that cannot fail is no check: here each is shown a page that it must find fault with."""

import contextlib
import http.server
import importlib.machinery
import importlib.util
import threading

import checks
from every_page import links
from harness import ROOT, Visitor

_GOOD = """<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Plan</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="/icon"></head>
<body><main><h1>Plan</h1>{}</main></body></html>"""

_PAGES = {
    "/icon": "",
    "/lacks-a-part": _GOOD.format('<img src="/nowhere.svg" alt="Veven">'),
    "/good": _GOOD.format('<p><a href="/other?b=1&a=2#c">Videre</a> <a href="//elsewhere.example/">'
                          'Ut</a> <a href="/assets/x.css">Stil</a>'
                          '<a href="/fil.csv" download>Fil</a>'
                          '<a href="/good?in=en" hreflang="en" lang="en">English</a></p>'),
    "/no-heading": _GOOD.format("").replace("<h1>Plan</h1>", "<h1></h1>"),
    "/two-headings": _GOOD.format("<h1>To</h1>"),
    "/no-title": _GOOD.format("").replace("<title>Plan</title>", ""),
    "/english": _GOOD.format("").replace('lang="nb"', 'lang="en"'),
    "/heavy": _GOOD.format("<p>" + "ord " * 16_000 + "</p>"),
    "/broken-script": _GOOD.format("<script>nowhere()</script>"),
    "/pale": _GOOD.format('<p style="color:#ccc;background:#fff">Blek</p>'),
    "/unnamed": _GOOD.format('<input type="text" name="a">'),
    "/same-id": _GOOD.format('<p id="a">En</p><p id="a">To</p>'),
    "/folded": _GOOD.format('<details><summary>Mer</summary><input name="a"></details>'),
    "/wide": _GOOD.format('<div style="width:380px;height:9px"></div>'),
    "/wider": _GOOD.format('<div style="width:900px;height:9px"></div>'),
    "/scrolls-inside": _GOOD.format(
        '<div style="overflow-x:auto" tabindex="0"><div style="width:900px">a</div></div>'),
    "/pale-at-night": _GOOD.format("<p>Natt</p>").replace("</head>", """<style>
        @media (prefers-color-scheme: dark) { body { background: #222; color: #333 } }
        </style></head>"""),
}

# Which words a fault of each page must hold; nothing where the page is good.
_FAULTS = {
    "/good": [], "/scrolls-inside": [],
    "/no-heading": ["first level"], "/two-headings": ["first level"], "/no-title": ["no title"],
    "/english": ["lang is not nb"], "/heavy": ["weighs"], "/broken-script": ["nowhere"],
    "/lacks-a-part": ["status of 404"], "/pale": ["color-contrast"], "/unnamed": ["label"],
    "/wide": ["320 px: scrolls"],
    "/same-id": ["the same id twice: a"], "/folded": ["label"],
    "/wider": ["390 px: scrolls", "320 px: scrolls"],
    "/pale-at-night": ["dark: axe color-contrast"], "/missing": ["status 404"],
}


class _Pages(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        known = self.path in _PAGES
        self.send_response(200 if known else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(_PAGES.get(self.path, _PAGES["/good"]).encode())

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def _site():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()


def run(report, browser):
    with _site() as url:
        for path, expected in _FAULTS.items():
            with report.case(f"the checks say what is wrong with {path}"):
                _compare(_faults_of(browser, url, path), expected)
        with report.case("the crawl follows links inside the site only"):
            with Visitor(browser, url) as visitor:
                visitor.go("/good")
                assert links(visitor) == ["/other?b=1&a=2"], links(visitor)
    with report.case("two families' pages are one page to the crawl"):
        one = "/families/0190a000-0000-7000-8000-000000000001/plan?to=now&from=1#a"
        assert checks.pattern(one) == "/families/:id/plan?from&to", checks.pattern(one)
    with report.case("two questionnaires' pages are one page, but a few kinds are told apart"):
        _kinds()
    _counting(report)


def _kinds():
    one = "0190a000-0000-7000-8000-000000000001"
    answered = f"/families/{one}/mapping/{one}/{one}"
    known = {
        "/catalogue/questionnaires/gad7/scales/total": "/catalogue/questionnaires/:name/scales/:name",
        "/catalogue/questionnaires/who5": "/catalogue/questionnaires/:name (who5)",
        "/catalogue/import": "/catalogue/import",
        f"{answered}/swls/q/1": "/families/:id/mapping/:id/:id/:name/q/:name",
        f"{answered}/phq9/q/1": "/families/:id/mapping/:id/:id/:name/q/:name (phq9)",
        f"{answered}/safety?form=phq9": "/families/:id/mapping/:id/:id/safety?form",
        f"{answered}/link?voice=own": "/families/:id/mapping/:id/:id/link?voice",
    }
    for path, kind in known.items():
        assert checks.kind(path) == kind, f"{path}: {checks.kind(path)}"


def _faults_of(browser, url, path):
    with Visitor(browser, url) as visitor:
        response = visitor.go(path)
        faults = checks.of_page(visitor, response, "nb") + checks.of_weight(visitor)
        return faults + checks.of_looks(visitor, dark=True)


def _compare(faults, expected):
    for words in expected:
        assert any(words in fault for fault in faults), f"{words} not in {faults}"
    strange = [fault for fault in faults if not any(words in fault for words in expected)]
    # A page without a heading, a name or a title is something axe says too.
    strange = [fault for fault in strange if "axe" not in fault or not expected]
    assert not strange, f"also {strange}"


def _counting(report):
    loader = importlib.machinery.SourceFileLoader("counting", str(ROOT / "scripts" / "test"))
    counting = importlib.util.module_from_spec(
        importlib.util.spec_from_loader("counting", loader))
    loader.exec_module(counting)
    good = "✔ Test run with 12 tests in 3 suites passed after 0.1 seconds."
    bad = '✘ Test "a goal" failed after 0.1 seconds with 2 issues.\n' \
        '✘ Test case passing 1 argument failed after 0.1 seconds with 1 issue.\n' \
        "✘ Test run with 12 tests in 3 suites failed after 0.1 seconds with 2 issues."
    said = {
        "a good run": (counting.swift_result(good, 0), (12, 0)),
        "a run with one failure": (counting.swift_result(bad, 1), (11, 1)),
        "a run that crashed": (
            counting.swift_result('✔ Test "a" passed after 0.1 seconds.\nFatal', 139), (1, 1)),
        "a run that passed but ended badly": (counting.swift_result(good, 1), (11, 1)),
        "the browser's last line": (counting.browser_result("x\n8 passed, 2 failed\n", 1), (8, 2)),
        "a browser that crashed": (counting.browser_result("Traceback", 1), (0, 1)),
    }
    for name, (result, expected) in said.items():
        with report.case(f"the tests are counted right after {name}"):
            assert (result.passed, result.failed) == expected, vars(result)
