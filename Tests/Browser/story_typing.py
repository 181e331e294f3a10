"""What people type is kept: on a line that stalls, in a tab that is closed, after the session or the
link has ended, and from right to left."""

import re
import time

import checks
import forms
from answering_steps import AnsweringSteps
from catalogue_steps import CatalogueSteps
from harness import ROLES, Visitor
from telling import UUID
from weak_network import WeakNetwork

WORDS = "Det er trangt, og vi sover dårlig."
ARABIC = "البيت ضيق"
BATTERY = "Alle slags svar"
# What stands beneath a finger, or beside it by its label, must be as large (design.md: 44 px).
_SMALL = """() => [...document.querySelectorAll(
  'main a, main button, main input:not([type=hidden]), main textarea, main summary, .languages *')]
  .filter((e) => e.getClientRects().length && e.tabIndex >= 0)
  .map((e) => [e, (e.closest('label') ?? e.closest('.choice') ?? e).getBoundingClientRect()])
  .filter(([, box]) => box.height < 43.5 || box.width < 24)
  .map(([e, box]) => `${e.outerHTML.slice(0, 90)} ${Math.round(box.height)} px`)"""


def run(report, browser, server):
    story = Typing(report, browser, server)
    with Visitor(browser, server.url) as her:
        story.begin(her)
        story.closed_tab()
        story.stalled_line()
        story.signed_out()
        story.by_link(her)
    with Visitor(browser, server.url) as admin, Visitor(browser, server.url) as her:
        story.every_kind(admin, her)


def tried():
    """Words, a choice with room for another, and a day, in bokmål alone."""
    options = [{"valueCoding": {"code": code, "display": words}}
               for code, words in (("school", "På skolen"), ("home", "Hjemme"))]
    items = [
        {"linkId": "tell", "type": "text", "text": "Hvordan er en vanlig dag?", "required": True},
        {"linkId": "where", "type": "open-choice", "text": "Hvor er det best?",
         "answerOption": options},
        {"linkId": "since", "type": "date", "text": "Siden når?"},
        {"linkId": "end", "type": "display", "text": "Takk for at du fortalte."}]
    return {"resourceType": "Questionnaire", "status": "active", "id": "dagen", "language": "nb",
            "title": "Dagen", "item": items}


class Typing(AnsweringSteps, CatalogueSteps):
    def begin(self, her):
        with self.report.case("the coordinator starts a round for a family that types"):
            with Visitor(self.browser, self.server.url) as mother:
                mother.sign_in("parent")
                self.family = mother.page.url.removeprefix(self.server.url)
            assert re.fullmatch(f"/families/{UUID}", self.family), self.family
            her.sign_in("coordinator")
            self._start(her)

    def _start(self, her, battery=None):
        her.go(f"{self.family}/mapping")
        form = her.page.locator('main form[action$="/mapping"]').first
        her.open_part(form)
        if battery:
            form.locator("label.choice", has_text=battery).first.click()
        self._ok(her, form)

    def _sheet(self, mother, name):
        mother.go(f"{self.family}/mapping")
        return mother.page.locator(f"#round a[href*='/{name}']").first.get_attribute("href")

    def closed_tab(self):
        with Visitor(self.browser, self.server.url, phone=True) as mother:
            mother.sign_in("parent")
            sheet = self._sheet(mother, "life-areas")
            for seconds, words in ((2.5, WORDS), (0, WORDS + " Hver natt.")):
                with self.report.case(f"a tab is closed {seconds} s after the last letter"):
                    page = mother.context.new_page()
                    page.goto(self.server.url + sheet)
                    page.locator("textarea").first.click()
                    page.keyboard.press("Control+A")
                    page.keyboard.type(words)
                    time.sleep(seconds)
                    page.close()
                    time.sleep(1)
                    mother.go(sheet)
                    kept = mother.page.locator("textarea").first.input_value()
                    assert kept == words, kept
            with self.report.case("what is pressed and looked at on a phone is large enough"):
                for part in ("", "/q/home", "/pause", "/done"):
                    for language in ("nb", "ar"):
                        mother.go(f"{sheet}{part}?in={language}")
                        small = mother.page.evaluate(_SMALL)
                        assert not small, f"{part} {language}: " + "\n".join(small)
                self._look(mother, "life-areas-ar")

    def stalled_line(self):
        port = int(self.server.url.rpartition(":")[2])
        with WeakNetwork(port) as line, \
                Visitor(self.browser, f"http://127.0.0.1:{line.port}", phone=True) as mother:
            mother.sign_in("parent")
            sheet = self._sheet(mother, "gad7")
            with self.report.case("on a line that stalls \"next\" says so, and goes on by itself"):
                mother.go(f"{sheet}/q/1")
                line.swallows = True
                mother.page.locator("input[type=radio]").nth(1).check()
                mother.page.locator("main button[value=next]").click(no_wait_after=True)
                mother.page.locator(".kept:not(:empty)").wait_for()
                self._look(mother, "stalled", False)
                line.mend()
                line.break_all()
                mother.page.wait_for_url("**/q/2", timeout=30_000)
                mother.go(f"{sheet}/q/1")
                assert mother.page.locator("input[type=radio]").nth(1).is_checked()
            line.mend()
            with self.report.case("a line that never mends lets the form go by itself"):
                mother.go(f"{sheet}/q/3")
                line.swallows = True
                mother.page.locator("input[type=radio]").nth(2).check()
                asked = []
                mother.page.on(
                    "request", lambda one: asked.append(one.is_navigation_request()))
                mother.page.locator("main button[value=next]").click(no_wait_after=True)
                deadline = time.monotonic() + 25
                while not any(asked) and time.monotonic() < deadline:
                    mother.page.wait_for_timeout(200)
                assert any(asked), "the form did not go"
                line.mend()
                line.break_all()
            line.mend()
            with self.report.case("two presses at once keep one answer, and lead one question on"):
                mother.go(f"{sheet}/q/4")
                mother.page.locator("input[type=radio]").nth(1).check()
                mother.page.locator("main button[value=next]").dblclick(no_wait_after=True)
                mother.page.wait_for_url("**/q/5")
                assert not mother.page.locator("main :checked").count()
            mother.troubles.clear()  # The browser notes each request that found no line.
        with self.phone() as mother:
            with self.report.case("and without script"):
                mother.sign_in("parent")
                mother.go(f"{sheet}/q/5")
                mother.page.locator("input[type=radio]").nth(1).check()
                mother.page.locator("main button[value=next]").dblclick(no_wait_after=True)
                mother.page.wait_for_url(re.compile("/q/6$"))
                assert not mother.page.locator("main .compared").count()

    def signed_out(self):
        for scripts in (True, False):
            told = "with" if scripts else "without"
            with self.report.case(f"signed out in the middle, {told} script, nothing is dropped"), \
                    self.phone(scripts=scripts) as mother:
                mother.sign_in("parent")
                sheet = self._sheet(mother, "life-areas")
                mother.go(f"{sheet}/q/work")
                mother.context.clear_cookies()
                mother.page.locator("textarea").fill(WORDS)
                mother.page.locator("input[type=radio]").first.check()
                if scripts:
                    door = mother.page.locator(".kept a")
                    door.wait_for()
                    self._look(mother, "signed-out-script", False)
                    self._sign_in_beside(mother)
                    mother.page.locator(".kept a").wait_for(state="detached", timeout=40_000)
                else:
                    self._press(mother, "button[value=next]")
                    assert WORDS in mother.main_text(), mother.main_text()
                    self._look(mother, "signed-out")
                    self._sign_in_beside(mother)
                    mother.page.locator("main form button").click()
                mother.go(f"{sheet}/q/work")
                assert mother.page.locator("textarea").input_value() == WORDS

    def _sign_in_beside(self, mother):
        """In the same browser, without leaving the page: as in another window."""
        request, address = mother.context.request, self.server.url + "/sign-in"
        section = request.get(address).text().split(f">{ROLES['parent']}<", 1)[1]
        account = re.search(r'name="account" value="([^"]+)"', section).group(1)
        answer = request.post(
            address, form={"account": account}, headers={"Origin": self.server.url},
            max_redirects=0)
        assert answer.status == 303, answer.status

    def by_link(self, her):
        self._start(her)
        with self.report.case("a link that was used elsewhere half-way shows the words again"), \
                self.phone() as one, self.phone() as other:
            link = self._link(her)
            one.go(link)
            one.page.locator("main a.button-primary").click()
            other.go(f"{link}/send")
            forms.send(other.page.locator('main form[action*="/send"]'))
            one.page.locator("textarea").fill(WORDS)
            answer = self._press(one, "button[value=next]")
            assert answer.status == 404 and WORDS in one.main_text(), one.main_text()
            self._look(one, "ended-with-words")
            assert WORDS not in one.page.url
        with self.report.case("a lost line by a link loses nothing that was typed"), \
                self.phone(scripts=True) as phone:
            link = self._link(her)
            phone.go(link)
            phone.page.locator("main a.button-primary").click()
            waiting = phone.page.url
            phone.context.set_offline(True)
            phone.page.locator("textarea").fill(WORDS)
            phone.page.locator("input[type=radio]").first.check()
            phone.page.locator("main button[value=next]").click(no_wait_after=True)
            phone.page.locator(".kept:not(:empty)").wait_for()
            assert phone.page.locator("textarea").input_value() == WORDS
            phone.context.set_offline(False)
            phone.page.wait_for_url(lambda url: url != waiting, timeout=30_000)
            phone.go(waiting)
            assert "er lagret" in phone.main_text() or "svart" in phone.main_text()
            phone.troubles.clear()

    def _link(self, her):
        her.go(f"{self.family}/mapping")
        path = her.page.locator('main a[href*="/link?voice=own"]').first.get_attribute("href")
        her.go(path)
        self._ok(her, her.page.locator('main form[action*="/link"]').first)
        return "/l/" + her.page.locator("#link-address").inner_text().strip().rpartition("/l/")[2]

    def every_kind(self, admin, her):
        with self.report.case("a town's own questionnaire with words, other answers and a day"):
            admin.sign_in("administrator")
            assert self._look_through(admin, tried()).status == 200, admin.main_text()
            self._keep(admin, use="own", area="learning", who="adult", **{"from": "18"}, to="",
                       minutes="2", counting="none")
            self._ok(admin, admin.form("/on"))
            self._define_battery(admin, BATTERY, [("own-dagen", "own")])
            her.sign_in("coordinator")
            self._start(her, BATTERY)
        with self.report.case("in Arabic all kinds of answers are typed and kept"), \
                self.phone(scripts=True) as mother:
            mother.sign_in("parent")
            sheet = self._sheet(mother, "own-dagen")
            mother.go(f"{sheet}?in=ar")
            page = mother.page
            assert page.locator("html").get_attribute("dir") == "rtl"
            page.locator("textarea").fill(ARABIC)
            assert self._direction(page, "textarea") == "rtl"
            page.locator("[name=other-where]").fill("Hos bestemor")
            assert self._direction(page, "[name=other-where]") == "ltr"
            assert page.locator("[name=q-where][value='+']").is_checked()
            for part, digits in (("day", "31"), ("month", "2"), ("year", "2020")):
                page.locator(f"[name={part}-since]").fill(digits)
            page.locator("textarea").focus()
            refused = page.locator("[data-keeps]").get_attribute("data-refused")
            page.locator(".kept", has_text=refused).wait_for(timeout=30_000)
            self._look(mother, "refused-ar", False)
            for part, digits in (("day", "٩"), ("month", "٣"), ("year", "٢٠١٩")):
                page.locator(f"[name={part}-since]").fill(digits)
            self._look(mother, "every-kind-ar")
            self._press(mother, "button[value=save]")
            mother.go(f"{sheet}?in=ar")
            assert page.locator("textarea").input_value() == ARABIC
            assert page.locator("[name=other-where]").input_value() == "Hos bestemor"
            assert page.locator("[name=year-since]").input_value() == "2019"
            faults = checks.of_looks(mother)
            assert not faults, "\n".join(faults)
        with self.report.case("before one is done the page says what should have an answer"), \
                self.phone() as father:
            link = self._link(her)
            father.go(f"{link}/send")
            assert "skal ha et svar" in father.main_text(), father.main_text()
            self._look(father, "needed")

    def _direction(self, page, field):
        return page.locator(field).first.evaluate("e => getComputedStyle(e).direction")
