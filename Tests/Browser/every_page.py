"""Every page that each role can reach by links, in three languages, with script and without."""

import checks
from harness import LANGUAGES, ROLES, Visitor

MOST_PAGES = 80

_LINKS = "all => all.map((a) => new URL(a.getAttribute('href'), location).href)"


def run(report, browser, server, role):
    """All pages of everybody who stands under this role's heading."""
    with Visitor(browser, server.url) as visitor:
        visitor.sign_in(role)
        paths = crawl(report, visitor, role)
        once = {checks.pattern(path): path for path in reversed(paths.values())}
        for language in LANGUAGES[1:]:
            # Where one answers there are five languages, and no switch for the rest of the site.
            visitor.go("/")
            visitor.read_in(language)
            for name, path in once.items():
                with report.case(f"{role}, {language}: {name}"):
                    visit(visitor, path, language, again=True)
        visitor.go("/")
        visitor.read_in("nb")
        for name in ("/families/:id", "/nowhere"):
            with report.case(f"{role}: {name} that is not there is a page of its own"):
                path = name.replace(":id", "00000000-0000-7000-8000-000000000000")
                visit(visitor, path, "nb", status=404)
    without_script(report, browser, server, role, paths)


def sign_in_page(report, browser, server):
    for language in LANGUAGES:
        with Visitor(browser, server.url, language=language) as visitor:
            with report.case(f"nobody, {language}: /sign-in"):
                visit(visitor, "/sign-in", language, dark=True)
    with Visitor(browser, server.url, language="nb") as visitor:
        with report.case("the sign-in page has somebody for each role"):
            visitor.go("/sign-in")
            shown = visitor.page.locator("main h2").all_inner_texts()
            assert set(ROLES.values()) <= set(shown), f"only {shown}"


def crawl(report, visitor, role):
    """Visits each kind of page once, in bokmål, and gives their addresses by kind."""
    waiting = [visitor.page.url.removeprefix(visitor.url)]
    known = {checks.kind(waiting[0])}
    paths = {}
    while waiting and len(paths) < MOST_PAGES:
        path = waiting.pop(0)
        name = checks.kind(path)
        paths[name] = path
        with report.case(f"{role}, nb: {name}"):
            visit(visitor, path, "nb", dark=True)
        for found in links(visitor):
            if checks.kind(found) not in known:
                known.add(checks.kind(found))
                waiting.append(found)
    with report.case(f"{role}: has pages, and not endlessly many"):
        assert 0 < len(paths) < MOST_PAGES, f"{len(paths)} pages"
    return paths


def links(visitor):
    """The addresses on this site that the open page leads to: no files, and not the same page in
    another language."""
    all_of_them = visitor.page.eval_on_selector_all(
        "a[href]:not([download]):not([hreflang])", _LINKS)
    inside = [link.removeprefix(visitor.url) for link in all_of_them
              if link.startswith(visitor.url + "/")]
    return [link.partition("#")[0] for link in inside if not link.startswith("/assets/")]


def visit(visitor, path, language, status=200, dark=False, again=False):
    response = visitor.go(path)
    faults = checks.of_page(visitor, response, language, status)
    faults += checks.of_weight(visitor)
    faults += checks.of_looks(visitor, dark, again)
    assert not faults, "\n".join(faults)


def without_script(report, browser, server, role, paths):
    """The same pages on a phone that runs no scripts: there, whole, and not too wide."""
    with Visitor(browser, server.url, phone=True, scripts=False) as visitor:
        visitor.sign_in(role)
        for name, path in paths.items():
            with report.case(f"{role}, without script: {name}"):
                faults = checks.of_page(visitor, visitor.go(path), "nb")
                faults += checks.too_wide(visitor.page, 390)
                assert not faults, "\n".join(faults)
