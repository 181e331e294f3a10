"""The story's chapter about consent: asked, answered by both, narrowed, taken back."""

import re

import checks
import forms
from harness import PHONE, Visitor
from telling import Telling

SCHOOL = "Lindvåg skole"
BOTH = ["Barnehage og skole", "Fritid"]


class ConsentChapter(Telling):
    """The parents on phones without script, the coordinator and the teacher at their desks."""

    def consents(self):
        url = self.server.url
        with Visitor(self.browser, url) as her, Visitor(self.browser, url) as teacher, \
                Visitor(self.browser, url, phone=True, scripts=False) as mother, \
                Visitor(self.browser, url, phone=True, scripts=False) as father:
            her.sign_in("coordinator")
            teacher.sign_in("partner")
            mother.sign_in("parent")
            father.sign_in("parent", 1)
            assert father.page.url.endswith(self.seeded), father.page.url
            self._told(her, teacher, mother, father)

    def _told(self, her, teacher, mother, father):
        with self.report.case("the mother takes a consent back, and sees first what goes"):
            self._take_back_the_old_one(mother)
            self._teacher_sees(teacher, [], 404)
        with self.report.case("the coordinator sees who must say yes, and asks"):
            self._ask(her)
        with self.report.case("the mother says yes; nothing is open yet"):
            self._say_yes(mother, waits=True)
            self._teacher_sees(teacher, [], 404)
        with self.report.case("the father says yes; the teacher sees exactly the part"):
            self._say_yes(father, waits=False)
            self._teacher_sees(teacher, BOTH)
        with self.report.case("the mother narrows it; the teacher sees less"):
            self._narrow(mother)
            self._teacher_sees(teacher, BOTH[:1])
        with self.report.case("the father takes it back; the teacher's next click finds nothing"):
            father.go(f"{self.seeded}/team")
            self._open(father, "#agreed")
            self._press(father, "Ta tilbake")
            assert f"Dette ser {SCHOOL} ikke lenger" in father.main_text(), father.main_text()
            self._press(father, "Ta tilbake")
            assert "Du har tatt det tilbake" in father.main_text(), father.main_text()
            assert teacher.reload().status == 404
            self._teacher_sees(teacher, [], 404)

    def _open(self, visitor, section):
        card = visitor.page.locator(f"{section} article", has_text=SCHOOL).first
        with visitor.page.expect_navigation():
            card.get_by_role("link").last.click()
        self._fits(visitor)

    def _press(self, visitor, name):
        with visitor.page.expect_navigation() as navigation:
            visitor.page.get_by_role("button", name=re.compile(f"^{name}")).first.click()
        assert navigation.value.status == 200, f"{navigation.value.status}: {name}"
        self._fits(visitor)

    def _fits(self, visitor):
        """Where no script runs, axe cannot either."""
        if visitor.page.viewport_size == PHONE:
            faults = checks.too_wide(visitor.page, PHONE["width"])
            assert not faults, "\n".join(faults)
        else:
            self._looks_right(visitor)

    def _take_back_the_old_one(self, mother):
        mother.go(f"{self.seeded}/team")
        self.picture(mother, "who-sees-phone")
        self._open(mother, "#agreed")
        self.child = re.search(r"planen for (\S+) om", mother.main_text()).group(1)
        self._press(mother, "Ta tilbake")
        text = mother.main_text()
        assert f"Dette ser {SCHOOL} ikke lenger" in text, text
        assert "Ingenting annet endrer seg" in text
        self._press(mother, "Ta tilbake")

    def _ask(self, her):
        her.go(f"{self.seeded}/team")
        her.page.get_by_role("link", name="Be om samtykke").first.click()
        form = her.form("/team/consents")
        form.locator("label", has_text=SCHOOL).locator("input").check()
        form.locator("label", has_text=self.child).locator("input").check()
        forms.fill(form, purpose="Så skolen vet hva vi øver på.", areas=["learning", "leisure"])
        self._press(her, "Se hvem som må si ja")
        assert "Disse må si ja: " in her.main_text(), her.main_text()
        self.picture(her, "ask-for-consent")
        self._ok(her, her.form("/team/consents"))
        assert "Ingenting er åpnet før alle" in her.main_text(), her.main_text()
        self._looks_right(her)

    def _say_yes(self, parent, waits):
        parent.go(self.seeded)
        assert "få se en del av planen?" in parent.main_text(), parent.main_text()
        parent.go(f"{self.seeded}/team")
        self._open(parent, "#waits")
        self._press(parent, "Ja, til alt dette")
        text = parent.main_text()
        assert ("må også si ja" in text) == waits, text
        assert f"får {SCHOOL} se" in text, text
        self.picture(parent, "before-yes-phone")
        self._press(parent, "Si ja")
        assert ("venter vi på" in parent.main_text()) == waits, parent.main_text()

    def _narrow(self, mother):
        mother.go(f"{self.seeded}/team")
        self._open(mother, "#agreed")
        form = mother.form("/look", nth=1)
        mother.open_part(form)
        form.locator("label", has_text=BOTH[1]).locator("input").uncheck()
        self._press(mother, "Se hva som endrer seg")
        assert f"Dette ser {SCHOOL} ikke lenger" in mother.main_text(), mother.main_text()
        self._press(mother, "Si ja")

    def _teacher_sees(self, teacher, areas, status=200):
        answer = teacher.go(f"/released/{self.seeded.rpartition('/')[2]}")
        assert answer.status == status, answer.status
        text = teacher.main_text()
        for area in BOTH:
            assert (area in text) == (area in areas), f"{area}: {text}"
