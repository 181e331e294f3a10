"""The main story, as one would tell it: a family, its mapping, its plan, and who sees what."""

import re

import forms
from harness import Visitor
from story_consent import ConsentChapter
from story_coordinator import CoordinatorChapter
from telling import HER_GOAL, HER_MATTER, NOWHERE, UUID, wants_images


def run(report, browser, server):
    story = Story(report, browser, server)
    with Visitor(browser, server.url) as her:
        story.coordinator(her)
        scale = 2 if wants_images() else 1
        with Visitor(browser, server.url, phone=True, scripts=False, scale=scale) as mother:
            story.mother(mother, her)
    story.the_others()
    story.consents()


class Story(CoordinatorChapter, ConsentChapter):
    """The whole of it: then the mother, on a phone without script, and all the others."""

    def mother(self, mother, her):
        with self.report.case("the mother's first page is about her family, in few words"):
            mother.sign_in("parent")
            self.seeded = mother.page.url.removeprefix(self.server.url)
            assert re.fullmatch(f"/families/{UUID}", self.seeded), self.seeded
            tiles = mother.page.locator(".tile").count()
            assert 1 <= tiles <= 5, f"{tiles} tiles"
            self.picture(mother, "home-phone")
        with self.report.case("she reads the plan and adds what matters to her"):
            matter = self._own(mother, "/plan", "/plan/matters")
            forms.fill(matter, words=HER_MATTER)
            self._ok(mother, matter)
            assert HER_MATTER in mother.main_text()
            mother.go(f"{self.seeded}/plan")
            self.picture(mother, "plan-phone")
        with self.report.case("she proposes a goal"):
            goal = self._own(mother, "/plan/goals", "/plan/goals")
            forms.fill(goal, words=HER_GOAL, area="learning")
            self._ok(mother, goal)
            assert HER_GOAL in mother.main_text()
        with self.report.case("she marks an action as done"):
            self._mark_done(mother)
        with self.report.case("she reads who has looked at the family's data"):
            answer = mother.go(f"{self.seeded}/log")
            assert answer.status == 200
            assert "familiekoordinator" in mother.main_text()
            self.picture(mother, "log-phone")
        with self.report.case("the coordinator sees it all on her next page"):
            self._coordinator_sees(her)
        with self.report.case("the mother sees no other family"):
            here = mother.go(self.family)
            refusal = mother.main_text()
            nowhere = mother.go(NOWHERE)
            assert (here.status, nowhere.status) == (404, 404)
            assert refusal == mother.main_text(), "a refusal says more than a wrong address"

    def _own(self, mother, path, ending):
        mother.go(self.seeded + path)
        form = mother.form(ending)
        mother.open_part(form)
        return form

    def _mark_done(self, mother):
        mother.go(f"{self.seeded}/plan")
        form = mother.page.locator('form[action$="/report"]').first
        item = form.locator("xpath=ancestor::li[1]")
        self.done_words = item.locator(".item-title").inner_text().split("\n")[0].strip()
        self._ok(mother, form)
        assert "Fint. Det står nå som gjort." in mother.main_text(), mother.main_text()

    def _coordinator_sees(self, her):
        her.go("/today")
        waits = her.page.locator("#waits").inner_text()
        assert HER_GOAL[:20] in waits, f"the proposal is not there: {waits}"
        her.go(f"{self.seeded}/plan")
        text = her.main_text()
        assert HER_MATTER in text and HER_GOAL in text
        self._pictures_of_a_long_story(her)

    def _pictures_of_a_long_story(self, her):
        """For the README: a family with two years behind it shows more than a new one."""
        her.page.locator("#weave").evaluate("e => e.scrollIntoView()")
        self.picture(her, "weave")
        for part, name in (("", "family"), ("/profile", "profile")):
            her.go(self.seeded + part)
            self.picture(her, name)

    def the_others(self):
        with self.report.case("the teacher sees the released part, and nothing else"):
            self._teacher()
        with self.report.case("the leader sees numbers, never a family"):
            self._sees_no_family("leader", "/numbers", "leader")
        with self.report.case("the administrator sees no family at all"):
            self._sees_no_family("administrator", "/directory", "directory")

    def _teacher(self):
        with Visitor(self.browser, self.server.url) as teacher:
            teacher.sign_in("partner")
            assert teacher.page.url.endswith("/released"), teacher.page.url
            teacher.page.locator('main a[href^="/released/"]').first.click()
            text = teacher.main_text()
            assert "Du ser dette fordi" in text and "ikke resten av planen" in text, text
            for words in self.secret_words:
                assert words not in text, f"«{words}» was not released"
            self._looks_right(teacher)
            self.picture(teacher, "released")
            family = teacher.page.url.rpartition("/")[2]
            own = [f"/families/{family}"]
            self._refused_everywhere(teacher, own + [self.seeded, self.family])

    def _sees_no_family(self, role, home, image):
        with Visitor(self.browser, self.server.url) as visitor:
            visitor.sign_in(role)
            assert visitor.page.url.endswith(home), visitor.page.url
            assert visitor.page.locator('a[href^="/families/"]').count() == 0
            text = visitor.page.locator("body").inner_text()
            for words in self.secret_words:
                assert words not in text, f"«{words}» is on the page"
            self._looks_right(visitor)
            self.picture(visitor, image)
            self._refused_everywhere(visitor, [self.seeded, self.family])
            assert visitor.go("/today").status == 404

    def _refused_everywhere(self, visitor, families):
        """Every page of these families is answered like one that is not there."""
        visitor.go(NOWHERE)
        nothing = visitor.main_text()
        for family in families:
            for part in ("", "/members", "/mapping", "/profile", "/plan", "/plan/print",
                         "/plan/goals", "/plan/needs", "/plan/versions", "/team", "/log"):
                answer = visitor.go(family + part)
                assert answer.status == 404, f"{part or 'overview'}: {answer.status}"
                assert visitor.main_text() == nothing, f"{part}: says more than a wrong address"
