"""Answering on a phone or a tablet, as the stories share it."""

import checks
from harness import Visitor
from telling import Telling


class AnsweringSteps(Telling):
    """Who answers, and how they come to the end."""

    def phone(self, scripts=False, language="nb"):
        return Visitor(
            self.browser, self.server.url, phone=True, scripts=scripts, language=language)

    def _answer_to_the_end(self, phone, choose=None):
        """The first answer to each question, or the one that `choose` says by the question's
        words; the second question is declined where nobody chooses."""
        for number in range(120):
            page = phone.page
            if "/q/" not in page.url:
                return
            assert not checks.too_wide(page, page.viewport_size["width"]), page.url
            if number == 1 and not choose:
                self._press(phone, "button[value=decline]")
            else:
                self._give(page, choose)
                self._press(phone, "button[value=next]")
            # By a link the answer to the press itself says whom to call.
            on = page.locator('main a[href*="/go-on"]')
            if "/safety" in page.url or self._is_told(page):
                self._on_safety(phone)
                on.click()
        raise AssertionError("the questions have no end")

    def _is_told(self, page):
        """Whom to call instead of a question, though the address is still the question's."""
        asks = page.locator("main button[value=next]").count()
        return "/q/" in page.url and not asks and page.locator('main a[href^="tel:"]').count()

    def _give(self, page, choose):
        """Marks an answer; a question without choices is left as it stands."""
        choices = page.locator("main input[type=radio]")
        if choices.count():
            place = choose(page.locator("main form").inner_text()) if choose else 0
            choices.nth(place).check()

    def _on_safety(self, phone):
        """What a story wants to see there."""

    def _press(self, visitor, button):
        with visitor.page.expect_navigation() as went:
            visitor.page.locator(f"main {button}").click()
        return went.value
