"""Questionnaires that are saved over and over, each by a writer of its own.

A form carries the edition that the last save left, or it is stale: so each writer has a sheet of
its own and counts its editions (saves.lua). Every save answers all questions otherwise than the
last, for what is the same is not written again."""

import json
import urllib.parse

from pages import Page

# Saved over and over; the one that raises alarms is left alone.
INSTRUMENTS = ("life-areas", "life-areas-child", "life-satisfaction", "swls", "osss3", "gad7")
LONG = "own-bench25"
ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue"


def addresses(people, count, kinds=INSTRUMENTS):
    """As many sheets of the people's families, spread over the families."""
    by_family = []
    for person in people:
        for family in person.families():
            links = Page(person.get(family + "/mapping")).links
            by_family.append([(person, link) for link in sorted(
                {link for link in links if link.rpartition("/")[2] in kinds})])
    longest = max(map(len, by_family), default=0)
    spread = [links[place] for place in range(longest) for links in by_family
              if place < len(links)]
    return spread[:count]


def lines(sheets):
    """What saves.lua reads: address, session, edition, and two ways to answer everything."""
    return "".join("\t".join(line(person, path)) + "\n" for person, path in sheets)


def line(person, path):
    fields, choices = {}, {}
    for name, value, kind in Page(person.get(path)).form(path)["fields"]:
        if kind != "checkbox":
            fields.setdefault(name, value)
        if kind == "radio":
            choices.setdefault(name, []).append(value)
    edition = fields.pop("edition", "") or "0"
    ways = [urllib.parse.urlencode({**fields, **{
        name: values[way] for name, values in choices.items()}}) for way in (0, 1)]
    return path, person.cookie, edition, *ways


def bring_long_questionnaire(admin):
    """The administrator brings 25 questions from elsewhere, and two batteries that ask them of
    everybody, because one begins only one round a day; gives their identities."""
    admin.send_parts("/catalogue/import/keep", [
        ("source", questionnaire()), ("brought-use", "own"), ("brought-who", "everyone"),
        ("brought-from", "0"), ("brought-minutes", "5"), ("brought-area", "mind"),
        ("brought-counting", "worse"), ("brought-source", "Oppdiktet")])
    admin.post(f"/catalogue/questionnaires/{LONG}/on", [])
    return [add_battery(admin, f"25 spørsmål {number}") for number in (1, 2)]


def add_battery(admin, name):
    form = next(form for form in Page(admin.get("/catalogue/batteries/new")).forms
                if any(name == "battery-name" for name, _, _ in form["fields"]))
    fields = {name: value for name, value, kind in form["fields"]
              if kind not in ("checkbox", "radio", "submit")}
    fields |= {"battery-name": name, "window": "21", "reminder": "7",
               "line-0-questionnaire": LONG, "line-0-whom": "everybody", "line-0-voice": "own"}
    admin.post(form["action"], list(fields.items()))
    return fields["battery"]


def questionnaire():
    options = [{"valueCoding": {"code": str(value), "display": f"Svar {value}", "extension": [
        {"url": ORDINAL, "valueDecimal": value}]}} for value in range(4)]
    return json.dumps({
        "resourceType": "Questionnaire", "id": "bench25", "status": "active", "version": "1",
        "language": "nb", "title": "25 spørsmål", "item": [
            {"linkId": str(place), "type": "choice", "text": f"Spørsmål {place}",
             "answerOption": options} for place in range(1, 26)]})


def begin_long_rounds(person, battery):
    """A new round of 25 questions in each family."""
    for family in person.families():
        fields = Page(person.get(family + "/mapping")).form(family + "/mapping")["fields"]
        form = {**{name: value for name, value, _ in fields}, "battery": battery}
        person.post(family + "/mapping", list(form.items()))
