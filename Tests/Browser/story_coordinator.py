"""The story's first chapter: the coordinator, a new family, its mapping and its plan."""

import re

import forms
from telling import (
    ACTION, CHILD, FAMILY, GOAL, MOTHER, NEED, UUID, WHAT_MATTERS, Telling, wants_images)


class CoordinatorChapter(Telling):
    def coordinator(self, her):
        with self.report.case("the coordinator signs in with one click and sees her day"):
            her.sign_in("coordinator")
            assert her.page.url.endswith("/today"), her.page.url
            titles = her.page.locator("main h2").all_inner_texts()
            assert titles[:4] == ["Venter på deg", "Skjer nå", "Runder med spørsmål",
                                  "Her har ingen tatt tak"], titles
            self.picture(her, "today")
        with self.report.case("she enrols a family: why, from when, who, how, where they live"):
            self._enrol(her)
            self._add_the_child(her)
        with self.report.case("she starts a mapping with every member"):
            self._start_mapping(her)
        with self.report.case("they answer about their life areas, each in their own way"):
            self._answer(her, MOTHER, "life-areas", lambda name, count: count - 1)
            self._answer(her, CHILD, "life-areas-child", lambda name, count: 1)
        with self.report.case("an answer that needs somebody now leads to whom to call"):
            self._answer_alarming(her)
        with self.report.case("the alert stands on her next page until she writes what she did"):
            self._handle_alert(her)
        with self.report.case("the profile shows both of them in one picture and one table"):
            self._see_profile(her)
        with self.report.case("what matters comes first; a need that nothing answers is seen"):
            self._write_need(her)
        with self.report.case("a goal and an action cover the need in the weave"):
            self._write_goal(her)
        with self.report.case("they agree on the plan; later it can be compared with the new one"):
            self._agree(her)
        with self.report.case("the plan prints on two pages at most"):
            self._print(her)

    def _enrol(self, her):
        her.page.get_by_role("link", name="Ta imot en familie").first.click()
        form = her.form("/families")
        forms.fill(form, name=FAMILY, referral="school", reason="Pengene rekker ikke.")
        forms.fill(form, **{"person-name": MOTHER, "born": "1988-04-12", "gender": "woman"})
        answer = forms.send(form)
        assert answer.status == 200, f"{answer.status}: {forms.faults(her.page)}"
        self.family = re.search(f"/families/{UUID}", her.page.url).group(0)

    def _add_the_child(self, her):
        child = self._part(her, "/members", "/members")
        forms.fill(child, **{"person-name": CHILD, "born": "2017-09-03", "gender": "other"})
        self._ok(her, child)
        relation = self._part(her, "/members", "/relations")
        forms.fill(relation, relative=MOTHER, nature="parentWithResponsibility",
                   relative_of=CHILD)
        self._ok(her, relation)
        for member in (MOTHER, CHILD):
            home = self._part(her, "/members", "/residences")
            known = home.locator("[name=home]").first.get_attribute("value")
            forms.fill(home, resident=member, home=known, moved="2024-08-01", share="always")
            if known == "new":
                forms.fill(home, home_name="Hos mamma")
            self._ok(her, home)
        text = her.main_text()
        for words in (MOTHER, CHILD, "Hos mamma"):
            assert words in text, f"«{words}» is not on the page"

    def _start_mapping(self, her):
        form = self._part(her, "/mapping", "/mapping")
        self._ok(her, form)
        text = her.main_text()
        assert MOTHER in text and CHILD in text, text

    def _open_sheet(self, her, person, instrument):
        her.go(f"{self.family}/mapping")
        card = her.page.locator("article", has_text=person)
        card.locator(f'a[href$="/{instrument}"]').click()
        return her.page.locator("main form[method=post]").last

    def _answer(self, her, person, instrument, choose):
        form = self._open_sheet(her, person, instrument)
        forms.answer(form, choose)
        self._ok(her, form)

    def _answer_alarming(self, her):
        form = self._open_sheet(her, MOTHER, "phq9")
        # The answer itself leads there, before anything is sent.
        forms.answer(form, lambda name, count: 1 if name == "q-9" else 0)
        her.page.wait_for_url("**/safety?*")
        # The one who answered may hold the tablet: it speaks to her, and nothing of the file is here.
        assert not her.page.locator('a[href$="/profile"]').count(), "the file lies open"
        assert her.page.locator('a[href^="tel:"]').count() > 0, "nobody to call"
        self._looks_right(her)
        self.picture(her, "safety")

    def _handle_alert(self, her):
        her.go("/today")
        waits = her.page.locator("#waits")
        line = waits.locator("li", has_text=FAMILY).filter(has_text=MOTHER)
        assert line.count() == 1, waits.inner_text()
        line.get_by_role("link").last.click()
        form = her.page.locator('form[action*="/alerts/"]').first
        form.locator("textarea").fill("Vi snakket sammen. Hun har time hos legen i morgen.")
        self._ok(her, form)
        her.go("/today")
        assert her.page.locator("#waits li", has_text=FAMILY).filter(has_text=MOTHER).count() == 0

    def _see_profile(self, her):
        her.go(f"{self.family}/profile")
        assert her.page.locator("main svg").count() > 0, "no picture"
        table = her.page.locator("main table").first
        text = table.text_content()
        for name in (MOTHER.split()[0], CHILD.split()[0]):
            assert name in text, f"{name} is not in the table"
        self._looks_right(her)

    def _write_need(self, her):
        matter = self._part(her, "/plan", "/plan/matters")
        forms.fill(matter, words=WHAT_MATTERS)
        self._ok(her, matter)
        need = self._part(her, "/plan/needs", "/plan/needs")
        forms.fill(need, words=NEED, area="economy", weight="3")
        self._ok(her, need)
        text = her.main_text()
        assert text.index(WHAT_MATTERS) < text.index(NEED), "the family's words are not first"
        assert "ingen har dette ennå" in self._weave(her), self._weave(her)
        self._looks_right(her)

    def _write_goal(self, her):
        her.go(f"{self.family}/plan")
        her.page.locator("#weave").get_by_role("link", name="Legg til hjelp her").first \
            .click()
        goal = her.form("/plan/goals")
        forms.fill(goal, words=GOAL)
        self._ok(her, goal)
        action = her.form("/actions")
        her.open_part(action)
        service = action.locator('[name=responsible] option[value^="service:"]').first
        helper = service.inner_text().strip()
        forms.fill(action, **{"action-words": ACTION, "due": "2027-01-31"},
                   responsible=service.get_attribute("value"))
        self._ok(her, action)
        her.go(f"{self.family}/plan")
        weave = self._weave(her)
        assert helper in weave, f"{helper} is not in the weave"
        report = her.page.locator('form[action$="/report"]')
        assert report.count() >= 1, "nobody can say that it is done"
        her.page.get_by_role("link", name=re.compile("Åpne målet")).first.click()
        her.page.get_by_role("link", name=re.compile("Endre")).first.click()
        start = her.page.get_by_role("button", name=re.compile("^I gang"))
        if start.count():
            start.click()
        her.go(f"{self.family}/plan")
        assert "ingen har dette ennå" not in self._weave(her), self._weave(her)
        self._looks_right(her)

    def _agree(self, her):
        form = self._part(her, "/plan/versions", "/plan/versions")
        form.locator("label", has_text=MOTHER).locator("input").check()
        self._ok(her, form)
        assert MOTHER in her.main_text(), "who said yes is not on the page"
        her.go(f"{self.family}/plan")
        her.page.get_by_role("link", name=re.compile("Åpne målet")).first.click()
        goal = her.page.url.removeprefix(self.server.url).partition("#")[0]
        change = her.form(goal)
        her.open_part(change)
        forms.fill(change, words=GOAL + ", og hver måned")
        self._ok(her, change)
        her.go(f"{self.family}/plan/versions")
        her.page.get_by_role("link", name=re.compile("Sammenlign")).first.click()
        text = her.main_text()
        assert GOAL + ", og hver måned" in text, "the new words are not compared"
        self._looks_right(her)

    def _print(self, her):
        response = her.go(f"{self.family}/plan/print")
        assert response.status == 200
        text = her.main_text()
        for words in (WHAT_MATTERS, ACTION, MOTHER):
            assert words in text, f"«{words}» is not on the printed plan"
        pages = her.page.pdf(format="A4", print_background=True)
        count = len(re.findall(rb"/Type\s*/Page\b", pages))
        assert 1 <= count <= 2, f"{count} pages"
        if wants_images():
            her.page.emulate_media(media="print")
            her.picture("print")
            her.page.emulate_media(media="screen")
