"""Answering, as a tired parent does it: by a one-time link on a phone without script, from right to
left, on a bad line, on two devices, and with the power cut in the middle."""

import re
import time

import checks
import forms
from answering_steps import AnsweringSteps
from harness import Visitor
from telling import UUID

LANGUAGES = ["nb", "nn", "en", "ar", "uk"]
# A bad mobile line: 400 ms there and back, 400 kbit/s down.
BAD_LINE = {"offline": False, "latency": 400, "downloadThroughput": 400_000 / 8,
            "uploadThroughput": 400_000 / 8}
SECONDS = 1.0
# Without script an answer is sent and the next question is fetched: 800 ms of the line alone.
TWO_JOURNEYS = 1.4


def run(report, browser, server):
    story = Answering(report, browser, server)
    with Visitor(browser, server.url) as her:
        story.begin(her)
        story.signed_in()
        story.by_link(her)
        story.bad_line_by_link(her)
        story.two_devices(her)
        story.every_page(her)
        story.right_to_left(her)
        story.over(her)


class Answering(AnsweringSteps):
    def begin(self, her):
        with self.report.case("the coordinator starts a round for a family"):
            with Visitor(self.browser, self.server.url) as mother:
                mother.sign_in("parent")
                self.family = mother.page.url.removeprefix(self.server.url)
            assert re.fullmatch(f"/families/{UUID}", self.family), self.family
            her.sign_in("coordinator")
            her.go(f"{self.family}/mapping")
            form = her.page.locator('main form[action$="/mapping"]').first
            her.open_part(form)
            self._ok(her, form)

    def link(self, her):
        """A new link to what the round asks the first adult who is asked about themself."""
        her.go(f"{self.family}/mapping")
        path = her.page.locator('main a[href*="/link?voice=own"]').first.get_attribute("href")
        her.go(path)
        self._ok(her, her.page.locator('main form[action*="/link"]').first)
        self.link_page = her.page.url
        address = her.page.locator("#link-address").inner_text().strip()
        return "/l/" + address.rpartition("/l/")[2]

    def by_link(self, her):
        link = None
        with self.report.case("she makes a one-time link for a member"):
            link = self.link(her)
            assert len(link) > 20, link
        with self.phone() as phone:
            with self.report.case("a link opens on a phone without script, and names nobody"):
                answer = phone.go(link)
                assert answer.status == 200 and not phone.context.cookies(), "a cookie was set"
                text = phone.page.locator("body").inner_text()
                assert "Spørsmål til deg" in text, text
                self._look(phone, "link-start")
            with self.report.case("each question is answered on a page of its own, to the thanks"):
                phone.page.locator("main a.button-primary").click()
                self._answer_to_the_end(phone)
                assert phone.page.url.endswith("/send"), phone.page.url
                self._look(phone, "link-review")
                forms.send(phone.page.locator('main form[action*="/send"]'))
                assert "Takk" in phone.page.locator("h1").inner_text()
                self._look(phone, "link-thanks")
            with self.report.case("a link that was used opens nothing, in calm words"):
                assert phone.go(link).status == 404
                self._look(phone, "link-ended")
                ended = phone.main_text()
                phone.go("/l/AAAAAAAAAAAAAAAAAAAAAAAAAA")
                assert phone.main_text() == ended

    def bad_line_by_link(self, her):
        with self.report.case("a bad line by link, without script: each step is two journeys"):
            link = self.link(her)
            with self.phone() as phone:
                phone.go(link)
                first = phone.page.locator("main a.button-primary").get_attribute("href")
                self._bad_line(phone, [first], most=TWO_JOURNEYS)
                assert phone.page.url.endswith("/send"), phone.page.url

    def two_devices(self, her):
        link = None
        with self.report.case("she pauses on a phone, and goes on where she was on a tablet"):
            link = self.link(her)
            with self.phone() as phone:
                phone.go(link)
                phone.page.locator("main a.button-primary").click()
                for _ in range(2):
                    phone.page.locator("input[type=radio]").first.check()
                    self._press(phone, "button[value=next]")
                third = phone.page.url
                phone.page.locator("input[type=radio]").first.check()
                self._press(phone, "button[value=pause]")
                assert phone.page.url.endswith("/pause"), phone.page.url
                self._look(phone, "pause")
            with Visitor(self.browser, self.server.url) as tablet:
                tablet.go(link)
                tablet.page.locator("main a.button-primary").click()
                assert "/q/" in tablet.page.url and tablet.page.url != third, tablet.page.url
                assert not tablet.page.locator("main :checked").count()
        with self.report.case("two devices at one question: the later is told, and chooses"):
            with self.phone() as phone, self.phone() as other:
                phone.go(link)
                phone.page.locator("main a.button-primary").click()
                other.go(phone.page.url)
                phone.page.locator("input[type=radio]").first.check()
                self._press(phone, "button[value=next]")
                other.page.locator("input[type=radio]").nth(1).check()
                self._press(other, "button[value=next]")
                assert other.page.locator("main .compared").count() == 1
                self._look(other, "conflict")
                with other.page.expect_navigation() as went:
                    other.page.locator("main form button").click()
                assert went.value.status == 200
        with self.report.case("a link called back half-way says so calmly, and nothing is lost"):
            with self.phone() as phone:
                phone.go(link)
                phone.page.locator("main a.button-primary").click()
                self._call_back(her)
                phone.page.locator("input[type=radio]").first.check()
                with phone.page.expect_navigation() as went:
                    phone.page.locator("main button[value=next]").click()
                assert went.value.status == 404, went.value.status
                text = phone.main_text()
                assert "Svar som er lagret, er ikke borte." in text, text
                assert "kan sende en ny" in text, text
                # Whom to call stands folded: nobody knows who reads it, or why.
                assert not phone.page.locator('a[href^="tel:"]').first.is_visible()
                assert phone.page.title() == "Spørsmål til deg – Veven", phone.page.title()

    def _call_back(self, her):
        """The link that was made last; other links of the family stay open."""
        her.go(self.link_page)
        self._ok(her, her.form("/call-back"))
        assert "Lenken er kalt tilbake" in her.main_text(), her.main_text()

    def every_page(self, her):
        link = self.link(her)
        with Visitor(self.browser, self.server.url) as visitor:
            visitor.go(link)
            question = visitor.page.locator("main a.button-primary").get_attribute("href")
            whole = question.rpartition("/q/")[0]
            pages = [link, question, whole, f"{link}/send", f"{link}/pause", f"{link}/safety"]
            for language in LANGUAGES:
                for path in pages + ["/l/none"]:
                    name = path.replace(link, "/l/…")
                    with self.report.case(f"by link, {language}: {name}"):
                        self._fits(visitor, f"{path}?in={language}", language,
                                   404 if path == "/l/none" else 200)

    def _fits(self, visitor, path, language, status=200):
        answer = visitor.go(path)
        faults = checks.of_page(visitor, answer, language, status)
        faults += checks.of_weight(visitor) + checks.of_looks(
            visitor, dark=language == "ar", again=language not in ("nb", "ar"))
        assert not faults, "\n".join(faults)

    def right_to_left(self, her):
        with self.report.case("in Arabic the page runs from the right, all the way to the thanks"):
            link = self.link(her)
            with self.phone(language="ar") as phone:
                phone.go(link)
                assert phone.page.locator("html").get_attribute("dir") == "rtl"
                self._look(phone, "link-start-ar")
                phone.page.locator("main a.button-primary").click()
                choice = phone.page.locator("main .choice").first
                mark = choice.locator("input").bounding_box()
                words = choice.locator("span").bounding_box()
                assert mark["x"] > words["x"], "the mark does not stand to the right"
                self._look(phone, "question-ar")
                self._answer_to_the_end(phone)
                forms.send(phone.page.locator('main form[action*="/send"]'))
                assert phone.page.locator("html").get_attribute("lang") == "ar"
                self._look(phone, "thanks-ar")

    def over(self, her):
        with self.report.case("what a link opens is kept when the power goes"):
            link = self.link(her)
            with self.phone() as phone:
                phone.go(link)
                phone.page.locator("main a.button-primary").click()
                for _ in range(3):
                    phone.page.locator("input[type=radio]").first.check()
                    self._press(phone, "button[value=next]")
                waiting = phone.page.url
                self.server.kill()
                self.server.start(port=int(self.server.url.rpartition(":")[2]))
                phone.go(link)
                phone.page.locator("main a.button-primary").click()
                assert phone.page.url == waiting, f"{phone.page.url}, not {waiting}"

    def signed_in(self):
        with Visitor(self.browser, self.server.url, phone=True) as mother:
            mother.sign_in("parent")
            sheets = self._sheets(mother)
            with self.report.case("a bad line: PHQ-9 and GAD-7, every step under a second"):
                opened = [f"{sheets[name]}/go-on" for name in ("phq9", "gad7")]
                mother.go(sheets["phq9"])  # From here on the page's script is in the browser.
                self._bad_line(mother, opened)
            with self.report.case("while the line is dead the page keeps what was answered"):
                self._dead_line(mother, sheets["phq9"])
            for language in LANGUAGES:
                for part in ("", "/q/1", "/pause", "/done"):
                    with self.report.case(f"signed in, {language}: phq9{part}"):
                        self._fits(mother, f"{sheets['phq9']}{part}?in={language}", language)

    def _sheets(self, mother):
        """What the newest round asks; the rounds before it stand further down."""
        mother.go(f"{self.family}/mapping")
        paths = mother.page.eval_on_selector_all(
            "#round a[href*='/mapping/']", "all => all.map((a) => a.getAttribute('href'))")
        return {path.rpartition("/")[2]: path for path in paths}

    def _dead_line(self, mother, sheet):
        page = mother.page
        mother.go(sheet)
        mother.context.set_offline(True)
        try:
            page.locator("#q-1-2").check()
            waits = self._told(page)
            self._look(mother, "not-saved-yet", False)
            page.locator("#q-2-2").check()
            kept = page.locator(".kept").inner_text()
            assert page.locator("#q-1-2").is_checked() and kept == waits
        finally:
            mother.context.set_offline(False)
        self._told(page, but=waits)
        page.goto("about:blank")
        mother.go(sheet)
        assert page.locator("#q-1-2").is_checked() and page.locator("#q-2-2").is_checked()
        mother.troubles.clear()  # The browser notes each request that found no line.

    def _told(self, page, but=""):
        """What the page says of what is kept, as soon as it says something else."""
        deadline = time.monotonic() + 15
        while time.monotonic() < deadline:
            told = page.locator(".kept").text_content()
            if told != but:
                return told
            time.sleep(0.05)
        raise AssertionError(f"it still says «{but}»")

    def _bad_line(self, visitor, opened, steps=16, most=SECONDS):
        """Opens forms one after the other, and answers each question of them: from choosing an
        answer to the next question standing there."""
        line = visitor.context.new_cdp_session(visitor.page)
        line.send("Network.enable")
        line.send("Network.emulateNetworkConditions", BAD_LINE)
        took = []
        for path in opened:
            took.append(("opened", self._seconds(lambda: visitor.go(path))))
            while "/q/" in visitor.page.url:
                visitor.page.locator("input[type=radio]").first.check()
                # Nobody presses sooner after choosing; meanwhile the answer is on its way.
                time.sleep(0.5)
                took.append(("next", self._seconds(lambda: self._on(visitor))))
        line.send("Network.emulateNetworkConditions",
                  {"offline": False, "latency": 0, "downloadThroughput": -1,
                   "uploadThroughput": -1})
        print("steps on a bad line, ms: " + ", ".join(f"{s * 1000:.0f}" for _, s in took))
        slow = [f"{name} {s * 1000:.0f} ms" for name, s in took if s > most]
        assert not slow, ", ".join(slow)
        assert [name for name, _ in took].count("next") >= steps, took

    def _on(self, visitor):
        with visitor.page.expect_navigation(wait_until="domcontentloaded"):
            visitor.page.locator("main button[value=next]").click()

    def _seconds(self, act):
        started = time.monotonic()
        act()
        return time.monotonic() - started
