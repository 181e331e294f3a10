"""The administrator and the questionnaires: in use, licensed, brought from elsewhere, taken out, put
together in a battery; and the list of what weighs and carries, which the coordinator then uses."""

import csv
import io
import json
import re

import forms
from catalogue_steps import CatalogueSteps, everyday
from harness import Visitor
from telling import UUID

# Four things are wrong in it, each at a place of its own.
FAULTY = {"resourceType": "Questionnaire", "status": "active", "id": "feil", "title": "Med feil",
          "item": [{"linkId": "a", "type": "lukt", "text": "Hva lukter det?"},
                   {"linkId": "b", "type": "choice", "text": "Sover du?"},
                   {"linkId": "b", "type": "integer", "text": "Hvor lenge?"},
                   {"linkId": "c", "type": "string", "text": "Hva mer?", "enableWhen": [
                       {"question": "z", "operator": "exists", "answerBoolean": True}]}]}
FAULTS = ["«lukt» er ukjent", "har ingen svarvalg", "Navnet er brukt før",
          "Avhenger av z, som ikke finnes"]

DICTIONARY = [
    ["Variable / Field Name", "Form Name", "Section Header", "Field Type", "Field Label",
     "Choices, Calculations, OR Slider Labels", "Field Note",
     "Text Validation Type OR Show Slider Number", "Text Validation Min", "Text Validation Max",
     "Identifier?", "Branching Logic (Show field only if...)", "Required Field?",
     "Custom Alignment", "Question Number (surveys only)", "Matrix Group Name", "Matrix Ranking?",
     "Field Annotation"],
    ["leker", "fritid", "", "radio", "Er du med på noe fast?", "0, Nei | 1, Ja"] + [""] * 12,
    ["hvor_ofte", "fritid", "", "text", "Hvor mange ganger i uka?", "", "", "integer", "1", "20",
     "", "[leker] = '1'"] + [""] * 6,
]
HAS, LACKS = "Har en besteforelder i nærheten", "Har ingen å spørre om barnevakt"
PAPER = b"%PDF-1.4\n%%EOF\n"


def health():
    """Invented words in the structure of EQ-5D-5L, with names of their own and a heading."""
    hl7 = "http://hl7.org/fhir/StructureDefinition/"
    options = [{"valueCoding": {"code": f"n{points}", "display": f"Svar {points}"},
                "extension": [{"url": hl7 + "ordinalValue", "valueDecimal": points}]}
               for points in range(1, 6)]
    items = [{"linkId": f"eq_{place}", "type": "choice", "text": f"Påstand {place}",
              "answerOption": options} for place in range(1, 6)]
    line = {"linkId": "eq_vas", "type": "integer", "text": "Hvor på linja er du?", "extension": [
        {"url": hl7 + "minValue", "valueInteger": 0}, {"url": hl7 + "maxValue", "valueInteger": 100}]}
    group = {"linkId": "1", "type": "group", "text": "Om i dag", "item": [*items, line]}
    return {"resourceType": "Questionnaire", "status": "active", "id": "helse", "language": "nb-NO",
            "title": "Helse i dag", "item": [group]}


def run(report, browser, server):
    story = Administrator(report, browser, server)
    with Visitor(browser, server.url) as admin:
        admin.sign_in("administrator")
        story.in_use(admin)
        story.licences(admin)
        story.brings(admin)
        story.takes_out(admin)
        story.battery(admin)
        story.typology(admin)
    with Visitor(browser, server.url) as her:
        her.sign_in("coordinator")
        story.list_in_use(her)


class Administrator(CatalogueSteps):
    def in_use(self, admin):
        with self.report.case("the administrator switches a questionnaire off and on again"):
            admin.go("/catalogue?q=gad-7")
            admin.page.locator("main").get_by_role("link", name="GAD-7").first.click()
            answer = self._ok(admin, admin.form("/off"))
            self._fits(admin, answer)
            assert "Ikke i bruk" in self._head(admin), admin.main_text()
            self._ok(admin, admin.form("/on"))
            assert re.search(r"Slått på av \w+ \w+, \d", admin.main_text()), admin.main_text()
            assert "Ikke i bruk" not in self._head(admin)
        with self.report.case("one that needs a licence cannot be switched on, and says why"):
            admin.go("/catalogue/questionnaires/who5")
            assert admin.form("/on").count() == 0
            use = admin.page.locator("#use").inner_text()
            assert "ingen lisens er bekreftet" in use.lower(), use

    def _head(self, visitor):
        return visitor.page.locator(".page-head").inner_text()

    def licences(self, admin):
        page = admin.page
        with self.report.case("what is wrong with a licence is told at once, and what was typed stays"):
            page.get_by_role("link", name="Bekreft en lisens").click()
            form = admin.form("/attestations")
            forms.fill(form, attest_words="Fritt uten fortjeneste.", attest_from="2026-01-01",
                       attest_until="2025-01-01")
            answer = forms.send(form)
            self._fits(admin, answer, 422)
            assert len(forms.faults(page)) == 2, forms.faults(page)
            assert page.locator("[name=attest-words]").input_value() == "Fritt uten fortjeneste."
        with self.report.case("a licence is attested with its paper, and the questionnaire follows"):
            self._attest(admin)
            assert "Gjelder" in page.locator("#licence").inner_text()
            self._ok(admin, admin.form("/on"))
            assert "Ikke i bruk" not in self._head(admin), admin.main_text()
            paper = self._download(admin, page.locator("#licence a[download]"))
            assert paper == ("lisens.pdf", PAPER), paper
        with self.report.case("a licence that is called back takes the questionnaire out of use"):
            answer = self._ok(admin, admin.form("/end"))
            self._fits(admin, answer)
            assert "Tatt tilbake" in page.locator("#licence").inner_text()
            assert "Ikke i bruk" in self._head(admin), admin.main_text()

    def _attest(self, admin):
        form = admin.form("/attestations")
        forms.fill(form, attest_words="WHO lar oss bruke WHO-5 uten fortjeneste.",
                   attest_from="2026-01-01", attest_until="2036-12-31", attest_paper="Sak 26/118")
        form.locator("[name=attest-scan]").set_input_files(
            {"name": "avtale.pdf", "mimeType": "application/pdf", "buffer": PAPER})
        self._ok(admin, form)

    def _download(self, visitor, link):
        with visitor.page.expect_download() as started:
            link.click()
        download = started.value
        with open(download.path(), "rb") as file:
            return download.suggested_filename, file.read()

    def brings(self, admin):
        with self.report.case("a FHIR file with faults tells all of them at once, and why"):
            answer = self._look_through(admin, FAULTY)
            self._fits(admin, answer, 422)
            told = admin.page.locator("#faults").inner_text()
            for fault in FAULTS:
                assert fault in told, f"«{fault}» is not told: {told}"
            assert admin.page.locator("#faults li").count() == len(FAULTS), told
            assert "Hva lukter det?" in admin.page.locator("[name=brought-text]").input_value()
            assert admin.form("/keep").count() == 0
            self._look(admin, "import-faults")
        with self.report.case("mended on the same page it is looked through, kept and switched on"):
            form = admin.page.locator("#again form")
            forms.fill(form, brought_text=json.dumps(everyday()))
            self._fits(admin, forms.send(form))
            self._look(admin, "import-preview")
            self._bring_everyday(admin)
        with self.report.case("a REDCap file is brought with its branching"):
            answer = self._bring_file(admin, DICTIONARY)
            self._fits(admin, answer)
            assert "spørres når leker = 1" in admin.main_text(), admin.main_text()
            self._keep(admin, use="own", who="everyone", **{"from": "7"}, to="17", minutes="1",
                       counting="none", language="nb")
            assert "Er du med på noe fast?" in admin.page.locator("#questions").text_content()

        with self.report.case("licensed words named otherwise are matched, looked over and tried"):
            self._fits(admin, self._look_through(admin, health()))
            form = admin.form("/catalogue/import/keep")
            forms.fill(form, brought_use="words", brought_key="eq5d5l")
            self._fits(admin, forms.send(form))
            found = [admin.page.locator(f"[name=brought-is-{place}]").input_value()
                     for place in range(6)]
            assert found == ["1", "2", "3", "4", "5", "vas"], found
            assert "Om i dag" in admin.page.locator("#asked").inner_text(), admin.main_text()
            self._look(admin, "import-confirm")
            with admin.page.expect_navigation() as kept:
                admin.form("/catalogue/import/keep").locator("button[value=keep]").click()
            self._fits(admin, kept.value)
            admin.page.get_by_role("link", name="Prøv skjemaet").click()
            trial = admin.form("/try?in=nb")
            forms.fill(trial, q_vas="170")
            answer = forms.send(trial)
            self._fits(admin, answer, 422)
            self._look(admin, "import-trial")

    def _bring_file(self, admin, rows):
        text = io.StringIO()
        csv.writer(text).writerows(rows)
        admin.go("/catalogue/import")
        form = admin.form("/catalogue/import")
        form.locator("[name=brought-file]").set_input_files(
            {"name": "fritid.csv", "mimeType": "text/csv", "buffer": text.getvalue().encode()})
        return forms.send(form)

    def takes_out(self, admin):
        with self.report.case("each questionnaire is a file to download, and the file is right"):
            admin.go("/catalogue/import")
            links = admin.page.locator("main a[download]")
            paths = links.evaluate_all("all => all.map((a) => a.getAttribute('href'))")
            assert len(paths) > 10 and all(path.endswith("/export.json") for path in paths), paths
            for path in paths:
                self._is_file(admin, path)
                self._is_file(admin, path.removesuffix(".json") + ".csv")
        with self.report.case("a data dictionary says what it has no room for before it is fetched"):
            admin.page.locator('a[href="/catalogue/phq9/export"]').click()
            assert "oversettelser" in admin.page.locator("#redcap").inner_text(), admin.main_text()
            self._look(admin, "export")
            name, body = self._download(admin, admin.page.locator("#redcap a[download]"))
            assert name == "phq9.csv" and body.startswith(b"Variable"), (name, body[:40])
            admin.go("/catalogue/import")
            name, body = self._download(
                admin, admin.page.locator('a[href="/catalogue/own-hverdagen/export.json"]'))
            assert name == "own-hverdagen.json", name
            assert json.loads(body)["item"][0]["text"] == everyday()["item"][0]["text"]
        with self.report.case("what was taken out can be brought in again"):
            self._fits(admin, self._look_through(admin, body.decode()))
            assert admin.page.locator("#left-out").count() == 0, admin.main_text()

    def _is_file(self, admin, path):
        """A file for one's own disk, which no browser opens as a page, and which can be read."""
        answer = admin.context.request.get(admin.url + path)
        assert answer.status == 200, f"{path}: {answer.status}"
        headers = answer.headers
        assert headers["content-disposition"].startswith("attachment; filename="), path
        assert headers.get("x-content-type-options") == "nosniff", path
        if path.endswith(".json"):
            assert headers["content-type"] == "application/fhir+json", headers["content-type"]
            assert json.loads(answer.text())["resourceType"] == "Questionnaire", path
        else:
            assert headers["content-type"] == "text/csv; charset=utf-8", headers["content-type"]
            rows = list(csv.reader(io.StringIO(answer.text())))
            assert rows[0] == DICTIONARY[0], f"{path}: {rows[0]}"
            assert len(rows) > 1 and all(len(row) == 18 for row in rows), path

    def battery(self, admin):
        with self.report.case("what is wrong with a battery is told beside each line"):
            admin.go("/catalogue/batteries/new")
            form = admin.form("/catalogue/batteries")
            forms.fill(form, window="0", **{
                "line-0-questionnaire": "life-areas-child", "line-0-whom": "adults",
                "line-0-voice": "parent"})
            self._fits(admin, forms.send(form), 422)
            assert len(forms.faults(admin.page)) >= 3, forms.faults(admin.page)
            self._look(admin, "battery-faults")
        with self.report.case("a battery is defined, and stands with its lines and rhythm"):
            self._define_battery(admin, "Høstrunden", [
                ("life-areas", "own", "12", ""), ("own-hverdagen", "own", "7", "17"),
                ("own-hverdagen", "teacher", "7", "17"), ("sdq-parent", "parent", "4", "11")])
            text = admin.main_text()
            assert "14 dager å svare på, påminnelse 3 dager før. Ny runde hvert år." in text, text
            assert "1 av 4 plasser er tomme" in text, text
            self._look(admin, "battery")
            self._looks_right(admin)

    def typology(self, admin):
        with self.report.case("the municipality's own list is written, line by line"):
            admin.go("/catalogue/typology")
            if admin.form("/typology/starter").count():
                self._ok(admin, admin.form("/typology/starter"))
            admin.go("/catalogue/typology/areas/network")
            for words, leaning in ((HAS, "protective"), (LACKS, "risk")):
                self._add_line(admin, words, leaning)
            save = admin.form("/typology/areas/network").locator("button[value=save]")
            with admin.page.expect_navigation() as went:
                save.click()
            self._fits(admin, went.value)
            card = admin.page.locator("article", has_text=HAS)
            assert LACKS in card.inner_text(), admin.main_text()
            self._look(admin, "typology")

    def _add_line(self, admin, words, leaning):
        """Fills the empty row, and asks for one more."""
        form = admin.form("/typology/areas/network")
        last = form.locator("fieldset.card").count() - 1
        forms.fill(form, **{f"factor-{last}-name": words, f"factor-{last}-leaning": leaning})
        with admin.page.expect_navigation():
            form.locator("button[value=more]").click()

    def list_in_use(self, her):
        with self.report.case("the coordinator notes what carries and what weighs, from that list"):
            her.page.locator('main a[href^="/families/"]:not([href$="/new"])').first.click()
            self.family = re.search(f"/families/{UUID}", her.page.url).group(0)
            for words in (HAS, LACKS):
                form = self._part(her, "/factors", "/factors")
                forms.fill(form, factor_code=words)
                self._ok(her, form)
            text = her.main_text()
            assert HAS in text and LACKS in text, text
            self._look(her, "factors")
            self._looks_right(her)
        with self.report.case("what weighs becomes a need in the plan"):
            line = her.page.locator("li.item", has_text=LACKS).last
            line.get_by_role("button", name=re.compile("inn i planen")).click()
            her.page.locator(".notice-saved", has_text=LACKS).wait_for()
            her.go(self.family + "/plan")
            assert LACKS in her.main_text(), her.main_text()
