"""Who can sign in: the administrator's directory, relatives, and members let in."""

import datetime
import re

import checks
import forms
from harness import Visitor
from telling import synthetic_number

PERSON = {
    "staff_name": "Nina Nyland, helsesykepleier", "role": "partner", "rights": ["emergency"],
    "way": "employer", "issuer": "https://jobb.example", "subject": "nina-1",
}


def run(report, browser, server):
    with Visitor(browser, server.url) as admin:
        admin.sign_in("administrator")
        story = Story(admin)
        with report.case("the administrator adds a service"):
            story.add_service()
        with report.case("what is wrong with a new person is said at once, and nothing is lost"):
            story.mend_person()
        with report.case("a person who was added stands in the list with service and right"):
            story.add_person()
        with report.case("a changed role is shown, and a right that does not fit is told"):
            story.change_person()
        with report.case("an ended access can be taken up again"):
            story.end_and_resume()
        with report.case("the last administrator and a coordinator with families stay"):
            story.keep_who_is_needed()
    with report.case("whoever works here tells of a relative from the foot of the page"):
        relatives(browser, server)
    with report.case("a coordinator ends a member's sign-in and lets the member in again"):
        members(browser, server)


class Story:
    """An administrator at the directory."""

    def __init__(self, visitor):
        self.visitor = visitor
        self.page = visitor.page

    def expect(self, answer, status, *words):
        faults = checks.of_page(self.visitor, answer, "nb", status)
        faults += checks.of_looks(self.visitor)
        assert not faults, "\n".join(faults)
        text = self.visitor.main_text()
        for word in words:
            assert word in text, f"«{word}» is not on the page: {text[:400]}"

    def add_service(self):
        self.visitor.go("/directory")
        form = self.visitor.form("/directory/services")
        self.visitor.open_part(form)
        self.expect(forms.send(form), 422)
        assert len(forms.faults(self.page)) == 2, forms.faults(self.page)
        form = self.visitor.form("/directory/services")
        forms.fill(form, service_name="Nes helsestasjon", service_sort="healthClinic")
        self.expect(forms.send(form), 200, "Nes helsestasjon", "Lagret.")

    def mend_person(self):
        self.page.get_by_role("link", name="Legg til noen som jobber her").click()
        form = self.visitor.form("/directory/people")
        forms.fill(form, staff_name="Nina Nyland", role="partner", rights=["privacy"])
        self.expect(forms.send(form), 422)
        assert len(forms.faults(self.page)) >= 3, forms.faults(self.page)
        form = self.visitor.form("/directory/people")
        assert form.locator("[name=staff-name]").input_value() == "Nina Nyland"
        assert form.locator("[name=rights][value=privacy]").is_checked()

    def add_person(self):
        self.visitor.go("/directory/people/new")
        form = self.visitor.form("/directory/people")
        forms.fill(form, service="Nes helsestasjon", **PERSON)
        self.expect(forms.send(form), 200)
        self._open("Nina Nyland")
        self.expect(self.visitor.go(self.page.url), 200)
        assert self.page.locator("[name=rights][value=emergency]").is_checked()

    def change_person(self):
        form = self._person_form()
        forms.fill(form, role="leader")
        self.expect(forms.send(form), 422)
        form = self._person_form()
        form.locator("[name=rights][value=emergency]").uncheck()
        forms.fill(form, rights=["privacy"])
        self.expect(forms.send(form), 200, "Lagret.")
        self._open("Nina Nyland")
        assert self.page.locator("[name=role][value=leader]").is_checked()
        assert not self.page.locator("[name=rights][value=emergency]").is_checked()

    def end_and_resume(self):
        self.expect(forms.send(self.visitor.form("/end")), 200, "angre i ett døgn")
        self.expect(forms.send(self.visitor.form("/resume")), 200, "Lagret.")
        self._open("Nina Nyland")
        assert self.visitor.form("/end").count() == 1

    def keep_who_is_needed(self):
        self._open_role("Administrator")
        self.expect(forms.send(self.visitor.form("/end")), 422, "siste administratoren")
        self._open_role("Familiekoordinator")
        self.expect(forms.send(self.visitor.form("/end")), 422, "fortsatt familier")

    def _person_form(self):
        return self.page.locator("form[method=post]:has([name=edition])")

    def _open(self, words):
        """The page of the first in the list whose line holds these words."""
        self.visitor.go("/directory")
        while True:
            item = self.page.locator("#people li", has_text=words)
            if item.count():
                item.first.get_by_role("link").click()
                return
            self.page.locator("#people").get_by_role("link", name="De neste").click()

    def _open_role(self, role):
        self._open(re.compile(rf"{role} ·"))


def relatives(browser, server):
    with Visitor(browser, server.url, phone=True, scripts=False) as teacher:
        teacher.sign_in("partner")
        teacher.page.locator("footer").get_by_role("link", name="Slekt og nære").click()
        form = teacher.form("/me/relatives")
        forms_sent = send(form, "123")
        assert forms_sent.status == 422, forms_sent.status
        form = teacher.form("/me/relatives")
        assert form.locator("[name=relative-number]").input_value() == "123"
        # An invented number with right check digits.
        assert send(form, synthetic_number(datetime.date(1990, 5, 1))).status == 200
        assert "Du har sagt fra om 1." in teacher.main_text(), teacher.main_text()
        answer = press(teacher.form("/me/relatives/forget"))
        assert answer.status == 200 and "ikke sagt fra om noen" in teacher.main_text()


def send(form, number):
    form.locator("[name=relative-number]").fill(number)
    return press(form)


def press(form):
    with form.page.expect_navigation() as navigation:
        form.locator("button").click()
    return navigation.value


def members(browser, server):
    with Visitor(browser, server.url) as her:
        her.sign_in("coordinator")
        her.page.locator('main a[href^="/families/"]:not([href$="/new"])').first.click()
        family = "/".join(her.page.url.removeprefix(server.url).split("/")[:3])
        her.go(f"{family}/members")
        item = her.page.locator("#members li", has_text="Kan logge inn").first
        name = item.locator(".item-title").inner_text().split("\n")[0].strip()
        item.get_by_role("link").last.click()
        forms.send(her.form("/sign-in/end"))
        assert f"{name} kan ikke logge inn." in her.main_text(), her.main_text()
        forms.send(her.form("/sign-in"))
        assert f"{name} logger inn med fødselsnummeret sitt" in her.main_text(), her.main_text()
