"""A questionnaire in which a question hangs on an answer, by a one-time link: it is asked of whoever
answered, on a phone without script, through reloading and going back; and a second phone that opens
the same link sees nothing of it."""

import contextlib
import re

import checks
import forms
from answering_steps import AnsweringSteps
from catalogue_steps import CatalogueSteps
from harness import Visitor
from playwright.sync_api import Error
from telling import UUID

BATTERY = "Varmerunden"
OPENED = "Hvor mange grader er det?"


def warmth():
    """Two questions for all, and one between them only for who says yes to the first."""
    return {
        "resourceType": "Questionnaire", "status": "active", "id": "varmen", "language": "nb",
        "title": "Varmen hjemme", "item": [
            {"linkId": "warm", "type": "boolean", "text": "Er det varmt nok hjemme?"},
            {"linkId": "degrees", "type": "integer", "text": OPENED,
             "enableWhen": [{"question": "warm", "operator": "=", "answerBoolean": True}]},
            {"linkId": "end", "type": "boolean", "text": "Er det tørt i alle rom?"}]}


def run(report, browser, server):
    story = Links(report, browser, server)
    with Visitor(browser, server.url) as admin:
        story.town(admin)
    with Visitor(browser, server.url) as her:
        story.start(her)
        story.one_by_one(her)
        story.all_at_once(her)
        story.card(her)
        story.pressed_twice(her)


class Links(CatalogueSteps, AnsweringSteps):
    def town(self, admin):
        with self.report.case("the administrator brings a form with a question that hangs"):
            admin.sign_in("administrator")
            assert self._look_through(admin, warmth()).status == 200, admin.main_text()
            self._keep(admin, use="own", area="home", who="adult", **{"from": "18"},
                       minutes="1", counting="none", source="Egne spørsmål")
            self._ok(admin, admin.form("/on"))
            self._define_battery(admin, BATTERY, [("own-varmen", "own")])

    def start(self, her):
        with self.report.case("the coordinator starts a round, and is told that some may wait"):
            with Visitor(self.browser, self.server.url) as mother:
                mother.sign_in("parent")
                self.family = mother.page.url.removeprefix(self.server.url)
            assert re.fullmatch(f"/families/{UUID}", self.family), self.family
            her.sign_in("coordinator")
            her.go(f"{self.family}/mapping")
            form = her.page.locator('main form[action$="/mapping"]').first
            her.open_part(form)
            form.locator("label", has_text=BATTERY).locator("input").check()
            self._ok(her, form)
            path = her.page.locator('main a[href*="/link?voice=own"]').first.get_attribute("href")
            her.go(path)
            assert "Noen spørsmål kommer bare etter visse svar" in her.main_text()

    def link(self, her):
        """A new link to the first adult who is asked."""
        her.go(f"{self.family}/mapping")
        her.go(her.page.locator('main a[href*="/link?voice=own"]').first.get_attribute("href"))
        self._ok(her, her.page.locator('main form[action*="/link"]').first)
        self.link_page = her.page.url
        return "/l/" + her.page.locator("#link-address").inner_text().strip().rpartition("/l/")[2]

    def one_by_one(self, her):
        link = self.link(her)
        with self.phone() as phone, self.phone() as other:
            with self.report.case("without script, what hangs on an answer comes after it"):
                phone.go(link)
                phone.page.locator("main a.button-primary").click()
                self._say(phone, "=true")
                assert OPENED in phone.main_text(), phone.main_text()
                assert "degrees" not in phone.page.url, phone.page.url
                self._look(phone, "link-opened")
            with self.report.case("a second phone with the same link sees nothing of it"):
                self._sees_nothing(other, link)
            with self.report.case("reloading and going back lead to the same question"):
                phone.reload()
                assert OPENED in phone.main_text(), phone.main_text()
                self._press(phone, "button[value=back]")
                assert "Er det varmt nok" in phone.main_text(), phone.main_text()
                self._press(phone, "button[value=skip]")
                assert OPENED in phone.main_text(), phone.main_text()
            with self.report.case("in Arabic it stays the same visit, from the right"):
                self._press(phone, 'button[formaction*="in=ar"]', whole=True)
                assert phone.page.locator("html").get_attribute("dir") == "rtl"
                assert OPENED in phone.main_text(), phone.main_text()
                self._look(phone, "link-opened-ar")
                phone.page.locator("main input[type=text]").first.fill("19")
                self._press(phone, "button[value=next]")
                assert "Er det tørt" in phone.main_text(), phone.main_text()
            with self.report.case("the browser's own back does not lose the visit"):
                self._back(phone)
                assert "Er det tørt" in phone.main_text() or OPENED in phone.main_text()
            with self.report.case("afterwards the second phone still sees nothing of it"):
                self._sees_nothing(other, link)
        self._call_back(her)

    def _say(self, phone, value):
        phone.page.locator(f'main input[type=radio][value="{value}"]').check()
        self._press(phone, "button[value=next]")

    def _press(self, visitor, button, whole=False):
        with visitor.page.expect_navigation() as went:
            visitor.page.locator(button if whole else f"main {button}").first.click()
        return went.value

    def _back(self, phone):
        """A browser asks whether to send a form again; who says yes is where they were. Its own page
        that asks stands there for a moment, and cannot be loaded anew."""
        with contextlib.suppress(Error):
            phone.page.go_back()
        for _ in range(10):
            try:
                phone.reload()
                break
            except Error:
                phone.page.wait_for_timeout(300)
        phone.troubles.clear()

    def _sees_nothing(self, other, link):
        for path in ("", "/1", "/1/q/warm", "/1/q/degrees", "/1/q", "/go-on", "/send"):
            other.go(f"{link}{path}")
            text = other.page.locator("body").inner_text()
            assert OPENED not in text, f"{path}: {text}"
            assert "degrees" not in other.page.content(), path

    def all_at_once(self, her):
        link = self.link(her)
        with self.report.case("with script, the whole page leads on to what was opened"):
            with self.phone(scripts=True) as phone:
                phone.go(f"{link}/1")
                phone.page.locator('input[name="q-warm"][value="=true"]').check()
                phone.page.locator('input[name="q-end"][value="=true"]').check()
                phone.page.wait_for_load_state("networkidle")
                self._press(phone, "button[value=save]")
                if "compared" in phone.page.content():
                    self._press(phone, "form button")
                text = phone.main_text()
                assert OPENED in text or "/send" in phone.page.url, text
        self._call_back(her)

    def pressed_twice(self, her):
        with self.report.case("a second press on «I am done» is thanked like the first"):
            with self.phone() as phone:
                link = self.link(her)
                phone.go(f"{link}/send")
                form = phone.page.locator('main form[action*="/send"]')
                forms.send(form)
                assert "Takk" in phone.page.locator("h1").inner_text()
                phone.reload()
                assert "Takk" in phone.page.locator("h1").inner_text()
                self._look(phone, "link-thanks-again")

    def card(self, her):
        with self.report.case("the card is printed in the language of whoever gets it"):
            self.link(her)
            her.page.locator('main nav.languages a[hreflang="ar"]').click()
            card = her.page.locator(".link-card")
            assert card.get_attribute("dir") == "rtl", card.inner_text()
            self._look(her, "link-card-ar")
            faults = checks.of_looks(her)
            assert not faults, "\n".join(faults)
        self._call_back(her)

    def _call_back(self, her):
        her.go(self.link_page)
        self._ok(her, her.form("/call-back"))
