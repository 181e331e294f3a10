"""Wrong, stale, doubled, forged and hostile input: a clear answer, and nothing is lost."""

import re

import checks
import forms
from harness import Visitor, post

NOWHERE = "00000000-0000-7000-8000-000000000000"
EVIL = "https://evil.example"
UNSAFE = "<script>document.title='taken'</script> & \"quoted\""
UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"


def run(report, browser, server):
    with Visitor(browser, server.url) as her:
        her.sign_in("coordinator")
        site = Site(her, server)
        for test in (
                too_long, missing, impossible_date, born_tomorrow, moved_before_birth, forged,
                stale_goal, double_click, unsafe_text, broken_cookie, cross_site, wrong_language,
                huge_body, odd_bytes, unknown_methods, power_cut):
            with report.case(test.__doc__.strip()):
                test(site, browser)


class Site:
    """A coordinator at the pages of one of her families."""

    def __init__(self, visitor, server):
        self.visitor = visitor
        self.page = visitor.page
        self.server = server
        links = self.page.locator("main a[href^='/families/']").evaluate_all(
            "all => all.map((a) => a.getAttribute('href'))")
        own = [link for link in links if re.fullmatch(f"/families/{UUID}", link)]
        assert own, "the coordinator has no family"
        self.family = own[0]
        self.plan = f"{self.family}/plan"

    def open_form(self, path, ending, nth=0):
        self.visitor.go(path)
        form = self.visitor.form(ending, nth)
        self.visitor.open_part(form)
        return form

    def expect(self, answer, status, *words):
        """The page that came: its status, its words, and no fault that every page must lack."""
        faults = checks.of_page(self.visitor, answer, "nb", status)
        faults += checks.of_looks(self.visitor)
        assert not faults, "\n".join(faults)
        text = self.visitor.main_text()
        for word in words:
            assert word in text, f"«{word}» is not on the page:\n{text}"

    def post(self, path, fields, origin=None):
        """The same session without a page; gives the status."""
        answer = self.visitor.context.request.post(
            self.server.url + path, form=fields, max_redirects=0,
            headers={"Origin": origin or self.server.url})
        return answer.status

    def say(self, words):
        form = self.open_form(self.plan, "/plan/matters")
        forms.fill(form, words=words)
        return forms.send(form)

    def matters(self):
        self.visitor.go(self.plan)
        return self.visitor.main_text()


def too_long(site, _):
    """a text that is too long comes back whole, with what to do"""
    words = "ord " * 600
    site.expect(site.say(words), 422, "2000")
    kept = site.visitor.form("/plan/matters").locator("[name=words]").input_value()
    assert kept.strip() == words.strip(), "the text was lost"
    assert forms.faults(site.page), "no summary"


def missing(site, _):
    """a missing text is said beside its field and on top"""
    site.expect(site.say("   "), 422, "Skriv noe her.")
    site.page.locator("#faults a").first.click()
    focused = site.page.evaluate("document.activeElement.name || location.hash")
    assert "words" in focused, f"the link leads to {focused}"


def impossible_date(site, _):
    """30 February is no date, and what else was written stays"""
    form = site.open_form(f"{site.plan}/goals", "/plan/goals")
    forms.fill(form, words="Vi vil ha ro om kvelden", area="home", evaluate_on="2027-02-30")
    answer = forms.send(form)
    # The browser's own remark that its date field cannot show such a date.
    site.visitor.troubles = [
        trouble for trouble in site.visitor.troubles if "required format" not in trouble]
    site.expect(answer, 422, "Denne datoen finnes ikke")
    kept = site.visitor.form("/plan/goals").locator("[name=words]").input_value()
    assert kept == "Vi vil ha ro om kvelden", kept


def born_tomorrow(site, _):
    """nobody is born in the future"""
    form = site.open_form(f"{site.family}/members", "/members")
    forms.fill(form, person_name="Framtid Prøve", born="2099-01-01", gender="other")
    site.expect(forms.send(form), 422, "Datoen kan ikke være i framtiden")
    site.visitor.go(f"{site.family}/members")
    assert "Framtid Prøve" not in site.visitor.main_text()


def moved_before_birth(site, _):
    """nobody lives anywhere before they are born"""
    form = site.open_form(f"{site.family}/members", "/residences")
    resident = form.locator("[name=resident] option").last.get_attribute("value")
    forms.fill(form, resident=resident, home="new", home_name="Hos bestemor",
               moved="1901-01-01", share="weekends")
    site.expect(forms.send(form), 422, "Datoen er før personen ble født")


def forged(site, browser):
    """a forged identity is a page that is not there, and tells nothing"""
    answers = []
    for path in (f"/families/{NOWHERE}", f"{site.plan}/goals/{NOWHERE}", f"{site.plan}/goals/x",
                 "/families/x", f"/families/{NOWHERE}/plan"):
        answer = site.visitor.go(path)
        site.expect(answer, 404)
        answers.append(site.visitor.main_text())
    with Visitor(browser, site.server.url) as leader:
        leader.sign_in("leader")
        answer = leader.go(site.family)
        assert answer.status == 404
        answers.append(leader.main_text())
    assert len(set(answers)) == 1, f"refusals differ: {set(answers)}"
    for fields in ({"id": "x", "words": "a"}, {"id": NOWHERE, "words": "a", "about": "x"},
                   {"words": "a"}):
        status = site.post(f"{site.plan}/matters", fields)
        assert status == 404, f"{fields}: {status}"


def stale_goal(site, browser):
    """two who change one goal both see what the other wrote, and nothing is lost"""
    form = site.open_form(f"{site.plan}/goals", "/plan/goals")
    forms.fill(form, words="Vi vil sove godt", area="home")
    site.expect(forms.send(form), 200)
    goal = site.page.url.removeprefix(site.server.url).partition("#")[0].partition("?")[0]
    mine = site.open_form(goal, goal)
    with Visitor(browser, site.server.url) as other:
        other.sign_in("coordinator").go(goal)
        theirs = other.form(goal)
        other.open_part(theirs)
        forms.fill(theirs, words="Vi vil sove hele natta")
        forms.send(theirs)
    forms.fill(mine, words="Vi vil sove uten bråk")
    site.expect(forms.send(mine), 409, "Vi vil sove hele natta", "Vi vil sove uten bråk")
    again = site.visitor.form(goal)
    assert again.locator("[name=words]").input_value() == "Vi vil sove uten bråk"
    site.expect(forms.send(again), 200, "Vi vil sove uten bråk")


def double_click(site, _):
    """a form that is sent twice is kept once"""
    form = site.open_form(site.plan, "/plan/matters")
    fields = {"id": forms.hidden(form, "id"), "words": "Sagt to ganger", "about": "family"}
    statuses = [site.post(f"{site.plan}/matters", fields) for _ in range(2)]
    assert statuses == [303, 303], statuses
    site.visitor.go(site.plan)
    count = site.page.locator("main blockquote", has_text="Sagt to ganger").count()
    assert count == 1, f"it stands {count} times"


def unsafe_text(site, _):
    """a script that somebody wrote is text"""
    site.expect(site.say(UNSAFE), 200, UNSAFE)
    assert "taken" not in site.page.title()
    assert site.page.locator("main script").count() == 0


def broken_cookie(site, browser):
    """a broken cookie leads to the sign-in page"""
    for value in ("broken", "a" * 4000, "%00%ff", ""):
        with Visitor(browser, site.server.url) as stranger:
            stranger.context.add_cookies([
                {"name": "veven-session", "value": value, "url": site.server.url}])
            answer = stranger.go(site.family)
            assert answer.status == 200, f"{value[:9]}: {answer.status}"
            assert stranger.page.url.endswith("/sign-in"), f"{value[:9]}: {stranger.page.url}"


def cross_site(site, _):
    """a change that another site asks for is refused, and nothing is changed"""
    form = site.open_form(site.plan, "/plan/matters")
    fields = {"id": forms.hidden(form, "id"), "words": "Fra et annet sted", "about": "family"}
    cookies = site.visitor.context.cookies()
    session = "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in cookies)
    for headers in ({"Origin": EVIL}, {"Origin": "null"}, {}, {"Sec-Fetch-Site": "cross-site"},
                    {"Sec-Fetch-Site": "same-site", "Origin": site.server.url},
                    {"Origin": site.server.url + ".evil.example"}):
        status, _ = post(site.server.url, f"{site.plan}/matters", fields,
                         {**headers, "Cookie": session})
        assert status == 403, f"{headers}: {status}"
    assert "Fra et annet sted" not in site.matters()
    # The same request from here is taken: it was refused for where it came from.
    assert site.post(f"{site.plan}/matters", fields) == 303


def wrong_language(site, _):
    """a language that there is not changes nothing"""
    assert site.post("/language", {"language": "xx", "back": "/"}) == 404
    assert site.post("/language", {"language": "", "back": "/"}) == 404
    answer = site.visitor.go(site.plan)
    site.expect(answer, 200)
    for back in (EVIL, "//evil.example", "/\\evil.example", "javascript:alert(1)"):
        answer = site.visitor.context.request.post(
            site.server.url + "/language", form={"language": "nb", "back": back},
            max_redirects=0, headers={"Origin": site.server.url})
        assert answer.status == 303, f"{back}: {answer.status}"
        assert answer.headers["location"] == "/", f"{back}: {answer.headers['location']}"


def huge_body(site, _):
    """a body that is too big is refused with 413"""
    words = "x" * 200_000
    status = site.post(f"{site.plan}/matters", {"id": NOWHERE, "words": words})
    assert status == 413, status
    assert "xxxxxxxxxx" not in site.matters()


def odd_bytes(site, _):
    """bytes that are no form get an answer, and never a fault of ours"""
    cookies = site.visitor.context.cookies()
    session = "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in cookies)
    for body in (b"", b"%", b"%zz=%zz", b"words=%ff%fe", b"\xff\x00\xfe", b"=&=&&=", b"a" * 9999,
                 b"id=%00&words=%00", b"{\"json\": true}"):
        status, text = post(
            site.server.url, f"{site.plan}/matters", body=body,
            headers={"Origin": site.server.url, "Cookie": session})
        assert status in (400, 404, 422), f"{body[:20]}: {status}"
        assert "<h1>" in text, f"{body[:20]}: no page"
    for path in ("/%", "/%zz", "/%00", "/families/%2e%2e", "/" + "a" * 4000, "/plan?from=%ff"):
        status, _ = post(site.server.url, path, method="GET", headers={"Cookie": session})
        assert status in (400, 404, 414), f"{path[:20]}: {status}"


def unknown_methods(site, _):
    """a method that nobody uses is refused"""
    for method in ("PUT", "DELETE", "PATCH"):
        status, _ = post(site.server.url, site.plan, method=method,
                         headers={"Origin": site.server.url})
        assert status in (303, 404, 405), f"{method}: {status}"


def power_cut(site, _):
    """what was answered is there after the power was cut, and one is still signed in"""
    site.expect(site.say("Sagt rett før strømmen gikk"), 200)
    old = site.server.url
    site.server.kill()
    site.server.start(port=int(old.rpartition(":")[2]))
    assert "Sagt rett før strømmen gikk" in site.matters()
