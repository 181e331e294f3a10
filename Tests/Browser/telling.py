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
