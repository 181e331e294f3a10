"""A round for a family of five, from its start to a need in the plan: by link on telephones, from
right to left, in nynorsk, together on a tablet, by a parent about a small child, and by the school."""

import datetime
import re

import forms
from answering_steps import AnsweringSteps
from catalogue_steps import CatalogueSteps
from family_of_five import (
    BATTERY, CHILD, FAMILY, FATHER, LINES, MOTHER, PEOPLE, SCHOOL, SHEETS, SMALL, YOUTH, born)
from harness import Visitor
from story_waves import read
from telling import UUID, synthetic_number

SAID = "Vi vet ikke hva vi har å leve for etter den tjuende."
IN_BETWEEN = "بين بين"
PAPER = b"%PDF-1.4\n%%EOF\n"
TABLET = {"width": 820, "height": 1180}


def run(report, browser, server):
    story = FamilyOfFive(report, browser, server)
    with Visitor(browser, server.url) as admin:
        story.town(admin)
    with Visitor(browser, server.url) as her:
        story.enrol(her)
        story.consent(her)
        story.start(her)
        story.mother(her)
        story.father(her)
        story.youth(her)
        story.together(her)
        story.parent(her)
        story.teacher(her)
        story.follow(her)
        story.profile(her)
        story.need(her)


class FamilyOfFive(CatalogueSteps, AnsweringSteps):
    def town(self, admin):
        with self.report.case("the administrator puts a battery together for all ages and voices"):
            admin.sign_in("administrator")
            self._bring_everyday(admin)
            admin.go("/catalogue/questionnaires/child-deprivation")
            self._ok(admin, admin.form("/on"))
            self._define_battery(admin, BATTERY, LINES)
            assert "tom plass" not in admin.main_text(), admin.main_text()

    def enrol(self, her):
        with self.report.case("the coordinator enrols a family of five, with who is whose parent"):
            her.sign_in("coordinator")
            her.page.get_by_role("link", name="Ta imot en familie").first.click()
            form = her.form("/families")
            forms.fill(form, name=FAMILY, referral="school", reason="Mye på én gang.")
            self._person(form, *PEOPLE[0])
            self._ok(her, form)
            self.family = re.search(f"/families/{UUID}", her.page.url).group(0)
            for person in PEOPLE[1:]:
                form = self._part(her, "/members", "/members")
                self._person(form, *person)
                self._ok(her, form)
            for parent in (MOTHER, FATHER):
                for child in (YOUTH, CHILD, SMALL):
                    form = self._part(her, "/members", "/relations")
                    forms.fill(form, relative=parent, nature="parentWithResponsibility",
                               relative_of=child)
                    self._ok(her, form)
            shown = her.main_text()
            assert all(name in shown for name, *_ in PEOPLE), shown
            self._look(her, "five-members")

    def _person(self, form, name, age, gender):
        forms.fill(form, person_name=name, born=born(age), gender=gender,
                   number=synthetic_number(datetime.date.fromisoformat(born(age))))

    def consent(self, her):
        with self.report.case("both parents say yes on paper to the school hearing of the child"):
            her.go(f"{self.family}/team")
            her.page.get_by_role("link", name="Be om samtykke").first.click()
            form = her.form("/team/consents")
            form.locator("label", has_text=SCHOOL).locator("input").check()
            form.locator("label", has_text=CHILD).locator("input").check()
            forms.fill(form, purpose="Så skolen kan si hvordan hverdagen går.", areas=["learning"])
            self._ok(her, form)
            for parent in (MOTHER, FATHER):
                self._on_paper(her, parent)
            her.go(f"{self.family}/team")
            assert SCHOOL in her.page.locator("#agreed").inner_text(), her.main_text()

    def _on_paper(self, her, parent):
        her.go(f"{self.family}/team")
        card = her.page.locator("article", has_text=SCHOOL).first
        with her.page.expect_navigation():
            card.locator('a[href*="/consents/"]:not([href$="/preview"])').click()
        form = her.form("/record")
        her.open_part(form)
        self._look(her, "five-paper")
        form.locator("label", has_text=parent).locator("input").check()
        forms.fill(form, decision="yes")
        form.locator("[name=sheet]").set_input_files(
            {"name": "ark.pdf", "mimeType": "application/pdf", "buffer": PAPER})
        self._ok(her, form)

    def start(self, her):
        with self.report.case("one press starts the round, and the page says who is waited for"):
            her.go(f"{self.family}/mapping")
            form = her.form("/mapping")
            form.locator("label", has_text=BATTERY).locator("input").check()
            self._ok(her, form)
            text = her.main_text()
            assert f"0 av {SHEETS} skjema er besvart." in text, text
            for name in ("Marte", "Idris", "Signe", "Emil", "skolen til Emil",
                         "en forelder til Tuva"):
                assert name in re.search("Vi venter på .*", text).group(0), f"{name}: {text}"
            self._look(her, "five-round")
            self._looks_right(her)

    def _link(self, her, person, voice="own", **choose):
        """Makes a link for a voice about somebody, and gives the address its square holds."""
        her.go(f"{self.family}/mapping")
        card = her.page.locator("#round article", has_text=person)
        card.locator(f'a[href*="/link?voice={voice}"]').click()
        form = her.page.locator('main form[action*="/link"]').first
        for words in choose.values():
            form.locator("label", has_text=words).locator("input").check()
        self._ok(her, form)
        self._look(her, f"five-link-{voice}")
        address, = read(her.page.locator("svg.qr"))
        assert address.startswith(self.server.url + "/l/"), address
        for name, *_ in PEOPLE:
            assert name.split()[0] not in her.page.locator(".link-card").inner_text()
        return address

    def _by_link(self, visitor, address, choose, name):
        """From the first page to the thanks."""
        answer = visitor.go(address)
        assert answer.status == 200 and not visitor.context.cookies()
        for words in (FAMILY, "Prøve"):
            assert words not in visitor.page.locator("body").inner_text(), words
        self._look(visitor, f"five-{name}-start")
        visitor.page.locator("main a.button-primary").click()
        self._look(visitor, f"five-{name}-question")
        self._answer_to_the_end(visitor, choose)
        self._look(visitor, f"five-{name}-send")
        forms.send(visitor.page.locator('main form[action*="/send"]'))
        self._look(visitor, f"five-{name}-thanks")
        assert visitor.go(address).status == 404
        visitor.troubles.clear()

    def mother(self, her):
        with self.report.case("the mother answers from the square's address, without script"):
            address = self._link(her, MOTHER)
            with self.phone() as phone:
                self._by_link(phone, address, self._as_the_mother(phone), "mother")

    def _as_the_mother(self, phone):
        def choose(asked):
            if "pengene" in asked:
                phone.page.locator("main textarea").fill(SAID)
                self._look(phone, "five-mother-words")
                return 0
            return 3 if "Veldig bra" in asked else 0
        return choose

    def father(self, her):
        with self.report.case("the father answers in Arabic, and one answer is heard at once"):
            address = self._link(her, FATHER)
            self.alarmed = 0
            with self.phone(language="ar") as phone:
                self._on_safety = lambda visitor: self._alert(her, visitor)
                phone.go(address)
                assert phone.page.locator("html").get_attribute("dir") == "rtl"
                self._by_link(phone, address, self._as_the_father, "father")
            del self._on_safety
            assert self.alarmed == 1, f"{self.alarmed} times led to whom to call"

    def _as_the_father(self, asked):
        """In between in every part of life, and some days of each trouble."""
        return 2 if IN_BETWEEN in asked else 1

    def _alert(self, her, phone):
        """Before he has sent anything, whom to call stands on his page, and she is told."""
        self.alarmed += 1
        assert phone.page.locator("html").get_attribute("dir") == "rtl"
        assert phone.page.locator('a[href^="tel:"]').first.is_visible()
        self._look(phone, "five-father-safety")
        her.go("/today")
        line = her.page.locator("#waits li", has_text=FAMILY).filter(has_text=FATHER)
        assert line.count() == 1, her.page.locator("#waits").inner_text()
        self._look(her, "five-today")
        line.get_by_role("link").last.click()
        form = her.page.locator('form[action*="/alerts/"]').first
        form.locator("textarea").fill("Jeg ringte ham med en gang. Vi møtes i kveld.")
        self._ok(her, form)

    def youth(self, her):
        with self.report.case("the youth answers in nynorsk, and each answer is kept as it is given"):
            address = self._link(her, YOUTH)
            kept = []
            with self.phone(scripts=True, language="nn") as phone:
                phone.page.on("response", lambda answer: kept.append(answer.status)
                              if answer.request.resource_type == "fetch" else None)
                phone.go(address)
                assert phone.page.locator("html").get_attribute("lang") == "nn"
                self._by_link(phone, address, lambda asked: 2, "youth")
            # Eight parts of life, and three questions of the everyday.
            assert kept == [200] * 11, kept

    def together(self, her):
        with self.report.case("the child answers with the coordinator, on one tablet"), \
                Visitor(self.browser, self.server.url) as tablet:
            tablet.page.set_viewport_size(TABLET)
            tablet.sign_in("coordinator")
            for questionnaire, choose in (("life-areas-child", lambda asked: 3),
                                          ("own-hverdagen", lambda asked: 2)):
                self._together(tablet, questionnaire, choose)

    def _together(self, tablet, questionnaire, choose):
        tablet.go(f"{self.family}/mapping")
        card = tablet.page.locator("#round article", has_text=CHILD)
        card.locator(f'a[href$="/{questionnaire}"]').click()
        self._look(tablet, f"five-child-{questionnaire}")
        faces = tablet.page.locator(".choices-faces").count()
        assert faces == (8 if questionnaire == "life-areas-child" else 0), f"{faces} with faces"
        tablet.page.get_by_role("link", name="Ett spørsmål om gangen").click()
        self._look(tablet, f"five-child-{questionnaire}-one")
        self._answer_to_the_end(tablet, choose)
        assert tablet.page.url.endswith("/done"), tablet.page.url
        assert "Takk" in tablet.page.locator("h1").inner_text()
        self._look(tablet, f"five-child-{questionnaire}-thanks")

    def parent(self, her):
        with self.report.case("a parent answers about the four-year-old, and about the child"):
            for person, name in ((SMALL, "small"), (CHILD, "about")):
                address = self._link(her, person, "parent", who=MOTHER)
                with self.phone() as phone:
                    self._by_link(phone, address, lambda asked: 0, name)

    def teacher(self, her):
        with self.report.case("the teacher answers by a link, to the school that the yes covers"):
            address = self._link(her, CHILD, "teacher", place=SCHOOL)
            with Visitor(self.browser, self.server.url) as teacher:
                self._by_link(teacher, address, lambda asked: 1, "teacher")

    def follow(self, her):
        with self.report.case("the coordinator sees that all have answered"):
            her.go(f"{self.family}/mapping")
            assert f"Alle {SHEETS} skjema er besvart." in her.main_text(), her.main_text()
            self._look(her, "five-answered")
            self._looks_right(her)

    def profile(self, her):
        with self.report.case("the profile shows all who rate their lives, as picture and as table"):
            her.go(f"{self.family}/profile")
            assert her.page.locator("main svg").count() > 0, "no picture"
            table = her.page.locator("main table").first.text_content()
            for name in ("Marte", "Idris", "Signe", "Emil"):
                assert name in table, f"{name} is not in the table"
            self._look(her, "five-profile")
            self._looks_right(her)
            her.page.set_viewport_size({"width": 390, "height": 844})
            self._look(her, "five-profile-phone")
            her.page.set_viewport_size({"width": 1280, "height": 900})
        with self.report.case("child, parent and teacher stand side by side, and are never pooled"):
            voices = her.page.locator("#voices")
            heads = voices.locator("th").all_inner_texts()
            said = " ".join(heads)
            for who in ("Emil", "Marte", "Skolen eller barnehagen"):
                assert who in said, f"{who}: {said}"
            for points in ("6", "0", "3"):
                assert points in voices.inner_text(), voices.inner_text()

    def need(self, her):
        with self.report.case("one press makes a need of a finding, in her words, and stays there"):
            her.page.locator("#words li", has_text=SAID).get_by_role(
                "button", name=re.compile("inn i planen")).click()
            made = her.page.locator("#words .notice-saved")
            made.wait_for()
            assert SAID in made.inner_text(), made.inner_text()
            assert made.is_visible()
            self._look(her, "five-need")
            self._looks_right(her)
        with self.report.case("undo takes it back where one stands, and one press puts it there again"):
            her.page.locator("#words .notice-saved button").click()
            line = her.page.locator("#words li", has_text=SAID)
            line.get_by_role("button", name=re.compile("inn i planen")).click()
            made = her.page.locator("#words .notice-saved")
            made.wait_for()
            made.get_by_role("link", name=re.compile("Til planen")).click()
            her.page.wait_for_url(re.compile("/plan"))
        with self.report.case("the plan shows the need, and that nobody has it yet"):
            assert SAID in her.main_text(), her.main_text()
            assert "ingen har dette ennå" in self._weave(her), self._weave(her)
            self._look(her, "five-plan")
            self._looks_right(her)
