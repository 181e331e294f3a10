"""What the chapters of the story share: its words, and small steps on the pages."""

import os

import checks
import forms

UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
NOWHERE = "/families/00000000-0000-7000-8000-000000000000"

FAMILY = "Familien i Lysløypa"
MOTHER = "Sara Prøve"
CHILD = "Noor Prøve"
WHAT_MATTERS = "At vi får spise middag sammen uten å være redde for regningene."
NEED = "Vi trenger oversikt over pengene"
GOAL = "Vi vil vite hva vi har å leve for hver uke"
ACTION = "Lage et budsjett sammen"
HER_MATTER = "At Yusuf får være med på turneringen."
HER_GOAL = "Jeg vil gå på norskkurs om dagen"


def synthetic_number(born):
    """A number with right check digits that is nobody's: 80 is added to the month."""
    day = f"{born.day:02}{born.month + 80}{born.year % 100:02}"
    for count in range(0, 500) if born.year < 2000 else range(500, 1000):
        digits = [int(digit) for digit in f"{day}{count:03}"]
        first = -sum(a * b for a, b in zip(digits, (3, 7, 6, 1, 8, 9, 4, 5, 2))) % 11
        if first < 10:
            second = -sum(
                a * b for a, b in zip(digits + [first], (5, 4, 3, 2, 7, 6, 5, 4, 3, 2))) % 11
            if second < 10:
                return "".join(map(str, digits + [first, second]))
    raise AssertionError("no number was found")


def wants_images():
    return os.environ.get("VEVEN_IMAGES") == "yes"


class Telling:
    """One telling of the story, against one server."""

    # What the teacher, the leader and the administrator may never read.
    secret_words = [HER_MATTER, HER_GOAL, FAMILY, MOTHER, CHILD, GOAL, NEED]

    def __init__(self, report, browser, server):
        self.report = report
        self.browser = browser
        self.server = server
        self.family = None  # the address of the family that is enrolled here
        self.seeded = None  # the address of the mother's family
        self.child = None  # the name of the child that is shared about

    def picture(self, visitor, name):
        if wants_images():
            visitor.picture(name)

    def _part(self, visitor, path, ending):
        """The form with this ending on the family's page, unfolded."""
        visitor.go(self.family + path)
        form = visitor.page.locator(f'main form[action$="{ending}"]').first
        visitor.open_part(form)
        return form

    def _ok(self, visitor, form):
        answer = forms.send(form)
        assert answer.status == 200, f"{answer.status}: {forms.faults(visitor.page)}"
        return answer

    def _weave(self, visitor):
        return visitor.page.locator("#weave").text_content()

    def _looks_right(self, visitor):
        faults = checks.of_looks(visitor)
        assert not faults, "\n".join(faults)

    def _look(self, visitor, name, full=True):
        """A picture for whoever looks after the pages; wanted by its own setting."""
        folder = checks.wanted_pictures()
        if folder:
            visitor.page.screenshot(path=f"{folder}/{name}.png", full_page=full)
