"""Small steps in the administrator's catalogue, and the invented questionnaires for them."""

import json

import checks
import forms
from telling import Telling

_HL7 = "http://hl7.org/fhir/StructureDefinition/"

# Questions that a child, a parent and a teacher can answer alike, in bokmål, nynorsk and English.
EVERYDAY = [
    ("going", "Går dagene greit?", "Går dagane greitt?", "Do the days go well?"),
    ("friends", "Er det noen å være sammen med?", "Er det nokon å vere saman med?",
     "Is there somebody to be with?"),
    ("help", "Er det en voksen som hjelper når det trengs?",
     "Er det ein vaksen som hjelper når det trengst?", "Does a grown-up help when needed?"),
]
_ANSWERS = [("never", "Aldri", "Aldri", "Never"), ("sometimes", "Av og til", "Av og til", "Sometimes"),
            ("often", "Ofte", "Ofte", "Often")]


def everyday():
    """An own questionnaire as FHIR R4, with points and translations."""
    options = [{"valueCoding": {"code": code, "display": words[0], "_display": _said(words)},
                "extension": [{"url": _HL7 + "ordinalValue", "valueDecimal": points}]}
               for points, (code, *words) in enumerate(_ANSWERS)]
    items = [{"linkId": name, "type": "choice", "text": words[0], "_text": _said(words),
              "answerOption": options} for name, *words in EVERYDAY]
    title = ["Hverdagen", "Kvardagen", "Everyday life"]
    return {"resourceType": "Questionnaire", "status": "active", "id": "hverdagen",
            "language": "nb", "title": title[0], "_title": _said(title), "item": items}


def _said(words):
    return {"extension": [
        {"url": _HL7 + "translation", "extension": [
            {"url": "lang", "valueCode": language}, {"url": "content", "valueString": said}]}
        for language, said in zip(("nn", "en"), words[1:])]}


class CatalogueSteps(Telling):
    """What the administrator does with a questionnaire, a battery and a list."""

    def _look_through(self, admin, text):
        """Pastes a questionnaire, and gives the answer of the page that reads it."""
        admin.go("/catalogue/import")
        form = admin.form("/catalogue/import")
        forms.fill(form, brought_text=text if isinstance(text, str) else json.dumps(text))
        return forms.send(form)

    def _keep(self, admin, **settings):
        form = admin.form("/catalogue/import/keep")
        forms.fill(form, **{f"brought_{name}": value for name, value in settings.items()})
        return self._ok(admin, form)

    def _bring_everyday(self, admin):
        """The town's own questionnaire of all at school, looked through, kept and switched on."""
        answer = self._look_through(admin, everyday())
        assert answer.status == 200, admin.main_text()
        self._keep(admin, use="own", area="learning", who="everyone", **{"from": "7"}, to="17",
                   minutes="2", counting="better", source="Egne spørsmål, vedtak 12/26")
        self._ok(admin, admin.form("/on"))
        assert "I bruk" in admin.page.locator(".page-head").inner_text(), admin.main_text()

    def _define_battery(self, admin, name, lines):
        """Each line: questionnaire, who answers, and the ages it is for, if not all adults."""
        admin.go("/catalogue/batteries/new")
        while admin.page.locator("fieldset.card").count() < len(lines):
            admin.form("/catalogue/batteries").locator("button[value=more]").click()
        form = admin.form("/catalogue/batteries")
        forms.fill(form, battery_name=name, window="14", reminder="3", months="12")
        for place, (questionnaire, voice, *ages) in enumerate(lines):
            fields = {"questionnaire": questionnaire, "voice": voice,
                      "whom": "ages" if ages else "adults"}
            fields |= dict(zip(("from", "to"), ages))
            forms.fill(form, **{f"line-{place}-{part}": value for part, value in fields.items()})
        self._ok(admin, form)
        assert name in admin.page.locator("h1").inner_text(), admin.main_text()

    def _fits(self, visitor, answer, status=200):
        """The page as it stands, in bokmål, at every width and in the dark."""
        faults = checks.of_page(visitor, answer, "nb", status) + checks.of_weight(visitor)
        faults += checks.of_looks(visitor, dark=True)
        assert not faults, "\n".join(faults)
