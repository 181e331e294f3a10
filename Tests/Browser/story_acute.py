"""Acute need, its review, questions and corrections, the duty to report, handing over."""

import os
import pathlib
import re

import checks
import forms
from harness import DESK, PHONE, ROOT, Visitor
from telling import UUID

WHY = "Et barn sitter alene på trappa vår."
LATER = "Det kan bli farlig for barnet om noen får vite det nå."
FOUND = "Hun åpnet for å finne noen som kunne komme."
WRONG = "Det står at vi bor i Åsveien."
RIGHT = "Vi bor ved vannet."
SHOTS = ROOT / ".cache" / "test" / "acute"


def run(report, browser, server):
    story = AcuteStory(report, browser, server)
    story.acute()
    story.asking()
    story.worry()
    story.handing_over()


class AcuteStory:
    def __init__(self, report, browser, server):
        self.report = report
        self.browser = browser
        self.server = server
        self.family = None
        self.number = None

    def visitor(self, **options):
        return Visitor(self.browser, self.server.url, **options)

    def acute(self):
        with self.report.case("the coordinator's page of a member holds the number to search by"):
            self._find_number()
        with self.visitor() as nurse:
            with self.report.case("the nurse finds a quiet way to acute need, and what will happen"):
                nurse.sign_in("partner", name="helsesykepleier")
                nurse.page.get_by_role("link", name="Når det er akutt").click()
                self._looked_at(nurse, "form", "/acute")
            with self.report.case("a number that leads nowhere says so, and keeps what was typed"):
                answer = self._open(nurse, "12345678901", told="now")
                assert answer.status == 422, answer.status
                assert "Vi fant ingen du kan åpne slik" in nurse.main_text()
                assert nurse.page.locator("[name=need-reason]").input_value() == WHY
                self._shot(nurse, "form-fault")
            with self.report.case("with number and reason she sees who, where, the plan and who helps"):
                answer = self._open(nurse, self.number, told="now")
                assert answer.status == 200, forms.faults(nurse.page)
                self.opened = nurse.page.url.removeprefix(self.server.url)
                assert re.fullmatch(f"/acute/{UUID}", self.opened), self.opened
                text = nurse.main_text()
                for words in ("Du ser dette i", WHY, "Hvem de er", "Hvem som hjelper", "Mål"):
                    assert words in text, f"«{words}» is not there"
                self._looked_at(nurse, "opened", self.opened)
            with self.report.case("it opens no other page"):
                for part in ("", "/plan", "/log", "/mapping"):
                    assert nurse.go(self.family + part).status == 404, part
        with self.report.case("the family reads it first, and may ask about it"):
            with self.visitor(phone=True) as mother:
                mother.sign_in("parent")
                home = mother.page.url.removeprefix(self.server.url)
                assert home == self.family, (home, self.family)
                text = mother.main_text()
                assert WHY in text and "Spør om dette" in text, text
                self._looked_at(mother, "home", home)
                mother.go(f"{home}/log")
                assert "Det var akutt" in mother.main_text()
                self._looked_at(mother, "log", f"{home}/log")
        with self.report.case("the leader in charge reviews it, without seeing which family"):
            self._review()
        with self.report.case("the family reads what the leader found, and the page is closed"):
            with self.visitor(phone=True) as mother:
                mother.sign_in("parent")
                assert FOUND in mother.main_text()
                self._shot(mother, "home-reviewed")
            with self.visitor() as nurse:
                nurse.sign_in("partner", name="helsesykepleier")
                assert nurse.go(self.opened).status == 404

    def _find_number(self):
        with self.visitor() as her:
            her.sign_in("parent")
            self.family = her.page.url.removeprefix(self.server.url)
        with self.visitor() as her:
            her.sign_in("coordinator")
            her.go(f"{self.family}/members")
            links = her.page.locator(f'main a[href^="{self.family}/members/"]')
            for address in [link.get_attribute("href") for link in links.all()]:
                her.go(address)
                self.number = her.page.locator("[name=number]").input_value()
                if self.number:
                    return
            raise AssertionError("no member has a number")

    def _open(self, nurse, number, told):
        nurse.go("/acute")
        form = nurse.form("/acute")
        forms.fill(form, **{"need-number": number, "need-reason": WHY, "told": told})
        return forms.send(form)

    def _review(self):
        with self.visitor() as leader:
            leader.sign_in("leader")
            leader.page.get_by_role("link", name="Personvern").first.click()
            text = leader.main_text()
            assert WHY in text, text
            with self.visitor() as mother:
                mother.sign_in("parent")
                name = mother.page.locator("h1").inner_text()
            assert name not in text, "the leader reads the family's name"
            self._looked_at(leader, "privacy", "/privacy")
            card = leader.page.locator("article", has_text=WHY)
            form = card.locator("form")
            form.get_by_label("Ja", exact=True).check()
            form.locator("textarea").fill(FOUND)
            answer = forms.send(form)
            assert answer.status == 200, forms.faults(leader.page)
            assert WHY not in leader.main_text()

    def asking(self):
        with self.report.case("a member asks about a line of the log, without script"):
            with self.visitor(phone=True, scripts=False) as mother:
                mother.sign_in("parent")
                mother.go(f"{self.family}/log")
                mother.page.get_by_role("link", name=re.compile("Spør om dette")).first.click()
                self._shot(mother, "ask-phone")
                form = mother.form("/requests/ask")
                form.locator("textarea").fill("Hva så hun etter?")
                answer = forms.send(form)
                assert answer.status == 200, forms.faults(mother.page)
                assert "Hva så hun etter?" in mother.main_text()
        with self.report.case("a member says what is wrong and what is right"):
            with self.visitor(phone=True) as mother:
                mother.sign_in("parent")
                mother.go(f"{self.family}/requests")
                form = mother.page.locator("form", has=mother.page.locator("[name=wrong]"))
                mother.open_part(form)
                forms.fill(form, wrong=WRONG, right=RIGHT, to="coordinator")
                answer = forms.send(form)
                assert answer.status == 200, forms.faults(mother.page)
                assert RIGHT in mother.main_text()
                self._looked_at(mother, "requests", f"{self.family}/requests")
        with self.report.case("it waits on the coordinator's day; her answer is read, and stays"):
            with self.visitor() as her:
                her.sign_in("coordinator")
                self._looked_at(her, "today", "/today")
                her.go(f"{self.family}/requests")
                card = her.page.locator("article", has_text=WRONG)
                card.get_by_label("Nei", exact=True).check()
                card.locator("textarea").fill("Vi skriver ikke adresser her.")
                self._shot(her, "answer-desk")
                answer = forms.send(card.locator("form"))
                assert answer.status == 200, forms.faults(her.page)
            with self.visitor(phone=True) as mother:
                mother.sign_in("parent")
                assert "Vi skriver ikke adresser her." in mother.main_text()
                mother.go(f"{self.family}/plan")
                assert WRONG in mother.main_text(), "what was not followed does not stay"

    def worry(self):
        with self.report.case("the coordinator notes that she reported, and the family sees nothing"):
            with self.visitor(phone=True) as mother:
                mother.sign_in("parent")
                mother.go(self.family)
                before = mother.page.evaluate(
                    "document.getElementById('live')?.remove(); document.querySelector('main').innerText")
                with self.visitor() as her:
                    her.sign_in("coordinator")
                    her.go(self.family)
                    her.page.get_by_role("link", name="Urolig for et barn?").click()
                    self._looked_at(her, "worry", f"{self.family}/worry")
                    form = her.form("/worry")
                    form.locator("[name=report-persons]").first.check()
                    answer = forms.send(form)
                    assert answer.status == 200, forms.faults(her.page)
                    assert "Meldt" in her.main_text()
                mother.go(self.family)
                # That she was here a moment ago is no secret, and is said on every such day.
                after = mother.page.evaluate(
                    "document.getElementById('live')?.remove(); document.querySelector('main').innerText")
                assert after == before, (before, after)
                assert mother.go(f"{self.family}/worry").status == 404

    def handing_over(self):
        with self.report.case("a family is handed over, is new on the other's day, and is told"):
            with self.visitor() as her:
                her.sign_in("coordinator", place=1)
                other = her.page.locator(".site-head").inner_text()
            with self.visitor() as her:
                her.sign_in("coordinator")
                her.go(f"{self.family}/hand-over")
                self._looked_at(her, "hand-over", f"{self.family}/hand-over")
                form = her.form("/hand-over")
                names = form.locator("option").all_inner_texts()
                name = next(name for name in names if name in other)
                form.locator("select").select_option(label=name)
                answer = forms.send(form)
                assert answer.status == 200, forms.faults(her.page)
                assert "Du ser den ikke lenger." in her.main_text()
                assert her.go(self.family).status == 404
            with self.visitor() as her:
                her.sign_in("coordinator", place=1)
                assert "Er ny på listen din" in her.main_text()
            with self.visitor(phone=True) as mother:
                mother.sign_in("parent")
                known = mother.page.locator("main > .notice").count()
                assert known > 1, mother.main_text()
                with self.visitor() as her:
                    her.sign_in("coordinator", place=1)
                    her.go(f"{self.family}/plan")
                    form = her.form("/plan/matters")
                    her.open_part(form)
                    form.locator("textarea").fill("At vi ler litt hver dag.")
                    forms.send(form)
                mother.page.get_by_text("At vi ler litt hver dag.").wait_for(timeout=5000)
                # What was told stays told when the page follows what others do.
                assert mother.page.locator("main > .notice").count() == known, mother.main_text()
                assert f"{name} er koordinatoren deres" in mother.main_text().replace(
                    ", familiekoordinator", ""), mother.main_text()

    def _looked_at(self, visitor, name, path):
        """Pictures on phone and desk in two languages; then axe, when scripts run."""
        for language in ("nb", "en"):
            visitor.go(path)
            visitor.read_in(language)
            for size, width in (("desk", DESK), ("phone", PHONE)):
                visitor.page.set_viewport_size(width)
                self._shot(visitor, f"{name}-{size}-{language}")
        visitor.read_in("nb")
        visitor.page.set_viewport_size(DESK)
        visitor.go(path)
        faults = checks.of_looks(visitor)
        assert not faults, "\n".join(faults)
        visitor.go(path)

    def _shot(self, visitor, name):
        if os.environ.get("VEVEN_SHOTS") != "yes":
            return
        pathlib.Path(SHOTS).mkdir(parents=True, exist_ok=True)
        visitor.page.screenshot(path=SHOTS / f"{name}.png", full_page=True)
