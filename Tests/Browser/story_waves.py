"""A round of questions from its one press to a one-time link: on the screen, read by a decoder, on
paper, and called back."""

import datetime
import re

import checks
import forms
import zxingcpp
from harness import Visitor

SCALE = 4


def run(report, browser, server):
    with Visitor(browser, server.url, scripts=False) as her:
        her.sign_in("coordinator")
        story = Story(her)
        with report.case("one press starts a round, with its last day filled in"):
            story.start()
        with report.case("the page says how many have answered and whom one waits for"):
            story.follow()
        with report.case("a day that cannot be is told, and what was typed stays"):
            story.mend_day()
        with report.case("a link is made without script, and its square reads as its address"):
            story.send()
        with report.case("on paper there is a card that names nobody"):
            story.print()
    with Visitor(browser, server.url) as her:
        her.sign_in("coordinator")
        with report.case("the link's page and its form look right, and can be copied by script"):
            looks(her, story)
        with report.case("a link that is called back is over, and is not there any more"):
            call_back(her, story)
    with Visitor(browser, server.url, scripts=False) as her:
        her.sign_in("coordinator")
        with report.case("who is late is told in days, on the day and beside each form"):
            late(her)
        with report.case("the last day is moved without script, and moved back by one press"):
            move(her, story)
        with report.case("a round is ended, and opened again by one press"):
            end(her, story)
        with report.case("the rounds ahead are a table, on screen and on paper"):
            calendar(her)
    with Visitor(browser, server.url) as her:
        her.sign_in("coordinator")
        with report.case("the round's pages look right"):
            round_looks(her, story)


class Story:
    """A coordinator with a family that was never asked."""

    def __init__(self, visitor):
        self.visitor = visitor
        self.page = visitor.page
        self.link = self.form_path = self.mapping = self.round = None

    def start(self):
        self.page.get_by_role("link", name=re.compile("^Start kartlegging")).first.click()
        self.mapping = self.page.url.removeprefix(self.visitor.url)
        form = self.visitor.form("/mapping")
        day = form.locator("[name=wave-due]").input_value()
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", day), day
        assert forms.send(form).status == 200

    def follow(self):
        text = self.visitor.main_text()
        assert re.search(r"0 av \d+ skjema er besvart\. Vi venter på .+\. Siste dag er", text), text

    def mend_day(self):
        self.page.get_by_role("link", name=re.compile("^Send en lenke")).first.click()
        self.form_path = self.page.url.removeprefix(self.visitor.url)
        form = self.page.locator('form[action*="/link?voice="]')
        forms.fill(form, link_until="2020-01-01")
        answer = forms.send(form)
        assert answer.status == 422, answer.status
        faults = forms.faults(self.page)
        assert faults == ["Lenken virker til og med: Velg en dag fra i dag og høyst 60 dager fram."]
        shown = self.page.locator("[name=link-until]").input_value()
        assert shown == "2020-01-01", shown
        self.visitor.troubles.clear()

    def send(self):
        self.visitor.go(self.form_path)
        form = self.page.locator('form[action*="/link?voice="]')
        answer = forms.send(form)
        faults = checks.of_page(self.visitor, answer, "nb")
        assert not faults, faults
        self.link = self.page.url.removeprefix(self.visitor.url)
        address = self.page.locator("#link-address").inner_text()
        assert re.fullmatch(re.escape(self.visitor.url) + r"/l/[\w-]{27}", address), address
        assert address.rsplit("/", 1)[1] not in self.link
        found = read(self.page.locator("svg.qr"))
        assert found == [address], found
        assert not self.page.locator("[data-copy]").is_visible(), "a button that does nothing"

    def print(self):
        self.page.emulate_media(media="print")
        text = self.visitor.main_text()
        self.page.emulate_media(media="screen")
        assert "Pek på ruta" in text and "/l/" in text, text
        assert "Kall tilbake" not in text and "Lenken er klar" not in text, text
        for name in names(self.visitor, self.mapping):
            assert name not in text, name


def names(visitor, mapping):
    """What the members of a family are called."""
    visitor.go(mapping)
    cards = visitor.page.locator("article h3").all_inner_texts()
    return [card.split(",")[0] for card in cards]


def read(square):
    """What a decoder reads from the square as it is drawn."""
    side = int(square.get_attribute("viewBox").split()[2]) * SCALE
    fields = bytearray(b"\xff" * (side * side))
    drawing = square.locator("path").get_attribute("d")
    for column, row, length in re.findall(r"M(\d+) (\d+)h(\d+)v1", drawing):
        start, bar = int(column) * SCALE, b"\0" * (int(length) * SCALE)
        for line in range(int(row) * SCALE, (int(row) + 1) * SCALE):
            fields[line * side + start:line * side + start + len(bar)] = bar
    picture = memoryview(fields).cast("B", shape=[side, side])
    return [found.text for found in zxingcpp.read_barcodes(picture)]


def looks(visitor, story):
    for path in (story.form_path, story.mapping, story.link):
        answer = visitor.go(path)
        faults = checks.of_page(visitor, answer, "nb") + checks.of_weight(visitor)
        faults += checks.of_looks(visitor, dark=True)
        assert not faults, "\n".join(faults)
    visitor.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visitor.page.locator("[data-copy]").click()
    visitor.page.get_by_text("Adressen er kopiert").wait_for()
    copied = visitor.page.evaluate("navigator.clipboard.readText()")
    assert copied == visitor.page.locator("#link-address").inner_text(), copied


def call_back(visitor, story):
    visitor.go(story.link)
    answer = forms.send(visitor.form("/call-back"))
    assert answer.status == 200, answer.status
    text = visitor.main_text()
    assert "Lenken er kalt tilbake" in text, text
    assert visitor.go(story.link).status == 404
    visitor.troubles.clear()


def late(visitor):
    visitor.go("/today")
    rounds = visitor.page.locator("#rounds")
    lines = rounds.locator("li").all_inner_texts()
    days = [int(found) for line in lines for found in re.findall(r"(\d+) dager? etter siste dag", line)]
    assert days and days == sorted(days, reverse=True), lines
    rounds.get_by_role("link", name=re.compile("^Se runden")).first.click()
    text = visitor.main_text()
    assert re.search(r"\d+ dager? etter siste dag", text), text
    form = visitor.page.locator('form[action*="/remind?voice="]').first
    assert forms.send(form).status == 200
    text = visitor.main_text()
    assert "Det er notert at du minnet på dette" in text, text
    assert visitor.page.locator("#reminder-words").inner_text().startswith("Hei!")
    back = visitor.page.locator('form[action*="/remind/back?"]')
    assert forms.send(back).status == 200
    assert "Notatet er tatt bort" in visitor.main_text()


def move(visitor, story):
    visitor.go(story.mapping)
    visitor.page.get_by_role("link", name="Endre runden").click()
    story.round = visitor.page.url.removeprefix(visitor.url)
    form = visitor.form("/round/last-day")
    before = form.locator("[name=new-due]").input_value()
    forms.fill(form, new_due="2020-01-01")
    assert forms.send(form).status == 422
    assert forms.faults(visitor.page) == ["Ny siste dag: Velg i dag eller en dag som kommer."]
    visitor.troubles.clear()
    visitor.go(story.round)
    form = visitor.form("/round/last-day")
    day = str(datetime.date.fromisoformat(before) + datetime.timedelta(days=5))
    forms.fill(form, new_due=day, move_why="Ferie")
    assert forms.send(form).status == 200
    assert "Siste dag er nå" in visitor.main_text()
    undo = visitor.page.locator('.notice form[action$="/round/last-day"]')
    assert forms.send(undo).status == 200
    visitor.go(story.round)
    assert visitor.form("/round/last-day").locator("[name=new-due]").input_value() == before


def end(visitor, story):
    visitor.go(story.round)
    assert forms.send(visitor.form("/round/end")).status == 200
    assert "Runden er avsluttet" in visitor.main_text()
    visitor.go(story.mapping)
    assert "Runden ble avsluttet i dag" in visitor.main_text()
    visitor.go(story.round)
    assert forms.send(visitor.form("/round/end")).status == 200
    assert "Runden er åpen igjen" in visitor.main_text()


def calendar(visitor):
    visitor.go("/today")
    visitor.page.get_by_role("link", name="Rundene framover").click()
    rows = visitor.page.locator("tbody tr").all_inner_texts()
    assert rows and all(re.search(r"20\d\d", row) for row in rows), rows
    visitor.page.emulate_media(media="print")
    assert visitor.page.locator("tbody tr").first.is_visible()
    visitor.page.emulate_media(media="screen")


def round_looks(visitor, story):
    for path in (story.round, "/today/rounds", "/today"):
        answer = visitor.go(path)
        faults = checks.of_page(visitor, answer, "nb") + checks.of_weight(visitor)
        faults += checks.of_looks(visitor, dark=True)
        assert not faults, path + "\n" + "\n".join(faults)
