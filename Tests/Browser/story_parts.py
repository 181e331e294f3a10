"""A questionnaire of the town's own with a part that is filled in once for each child: brought as a
file, and answered as often as somebody says that there is one more."""

import re

import checks
import forms
from answering_steps import AnsweringSteps
from catalogue_steps import CatalogueSteps
from harness import Visitor

BATTERY = "Om barna"
PART = "Barn"
MORE = f"Vil du fylle ut «{PART}» en gang til?"
CHILDREN = {"type": "group", "linkId": "child", "text": PART, "repeats": True, "item": [
    {"type": "string", "linkId": "name", "text": "Hva kaller dere barnet?", "maxLength": 40},
    {"type": "boolean", "linkId": "goes", "text": "Går barnet i barnehage eller på skole?"},
    {"type": "string", "linkId": "where", "text": "Hvor?", "enableWhen": [
        {"question": "goes", "operator": "=", "answerBoolean": True}]}]}
FORM = {"resourceType": "Questionnaire", "status": "active", "id": "barna", "language": "nb",
        "title": "Barna", "item": [
            CHILDREN, {"type": "integer", "linkId": "all", "text": "Hvor mange er dere hjemme?"}]}


def run(report, browser, server):
    story = Parts(report, browser, server)
    with Visitor(browser, server.url) as admin:
        admin.sign_in("administrator")
        with report.case("the administrator brings a form with a part that repeats"):
            story.bring(admin)
    with Visitor(browser, server.url, scripts=False) as her:
        her.sign_in("coordinator")
        with report.case("the coordinator asks it, and a yes asks the part once more"):
            story.one_by_one(her)
        with report.case("on the whole page both times stand, and a no takes one away"):
            story.whole(her)
    with Visitor(browser, server.url, phone=True) as her:
        her.sign_in("coordinator")
        with report.case("with script each answer of a second time is kept as it is given"):
            story.kept(her)


class Parts(CatalogueSteps, AnsweringSteps):
    def bring(self, admin):
        assert self._look_through(admin, FORM).status == 200, admin.main_text()
        assert "kan fylles ut flere ganger" in admin.main_text(), admin.main_text()
        self._keep(admin, use="own", area="learning", who="adult", **{"from": "18"}, minutes="2",
                   counting="none")
        self._ok(admin, admin.form("/on"))
        self._define_battery(admin, BATTERY, [("own-barna", "own")])

    def one_by_one(self, her):
        her.page.get_by_role("link", name=re.compile("^Start kartlegging")).first.click()
        form = her.form("/mapping")
        form.locator("label", has_text=BATTERY).locator("input").check()
        self._ok(her, form)
        her.page.locator('#round a[href*="own-barna"]').first.click()
        self.sheet = re.sub(r"\?.*", "", her.page.url.removeprefix(her.url))
        her.page.locator('main a[href*="/q/"]').first.click()
        self._write(her, "Eldst")
        self._choose(her, "goes", "=true")
        self._write(her, "Skolen")
        assert MORE in her.main_text(), her.main_text()
        self._choose(her, "child~more", "=true")
        assert f"{PART} (2)" in her.main_text(), her.main_text()
        self._write(her, "Yngst")
        self._choose(her, "goes~2", "=false")
        assert MORE in her.main_text(), "a no asks for no school"
        self._choose(her, "child~more~2", "=false")
        assert "/q/all" in her.page.url, her.page.url

    def _write(self, visitor, words):
        visitor.page.locator("main input[type=text]").fill(words)
        self._press(visitor, "button[value=next]")

    def _choose(self, visitor, token, value):
        visitor.page.locator(f'main input[name="q-{token}"][value="{value}"]').check()
        self._press(visitor, "button[value=next]")

    def whole(self, her):
        answer = her.go(self.sheet)
        faults = checks.of_page(her, answer, "nb") + checks.of_weight(her)
        assert not faults, "\n".join(faults)
        values = [her.page.locator(f'[name="q-{name}"]').input_value() for name in ("name", "name~2")]
        assert values == ["Eldst", "Yngst"], values
        her.page.locator('[name="q-child~more"][value="=false"]').check()
        self._press(her, "button[value=save]")
        her.go(self.sheet)
        assert her.page.locator('[name="q-name~2"]').count() == 0

    def kept(self, her):
        her.go(self.sheet)
        with her.page.expect_response(lambda reply: reply.request.method == "POST"):
            her.page.locator('[name="q-child~more"][value="=true"]').check()
        with her.page.expect_navigation():
            her.page.locator("main button[value=save]").click()
        her.go(self.sheet)
        box = her.page.locator('[name="q-name~2"]')
        assert box.input_value() == "Yngst", "what was answered before stands there again"
        with her.page.expect_response(lambda reply: reply.request.method == "POST") as sent:
            box.fill("Den yngste")
            box.blur()
        assert sent.value.status == 200, sent.value.status
        her.go(self.sheet)
        assert her.page.locator('[name="q-name~2"]').input_value() == "Den yngste"
        faults = checks.of_looks(her, dark=True)
        assert not faults, "\n".join(faults)
