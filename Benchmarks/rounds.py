"""Measures in turns: each round asks every place for everything, so that whatever else the machine
does falls on all alike."""

import itertools
import statistics
import time

import disk
import firsts
import load
import sheets
from person import Person
from place import Proxy, path as proxy_path
from settings import PAGE_CONNECTIONS, WRITERS

PROFILE = "profile of six, five rounds"
COLD = PROFILE + ", cold"
LONG = "save 25 answers"
FIRST = "save 25 first answers"
# So many forms that nobody has answered are filled in by each measurement of first answers.
FIRSTS = 192
# The mother's first page: nothing is remembered for her, so that each look is a first look.
OWN = "family's own page"


class Line:
    """One row of the table: what was asked of whom, and each round's result."""

    def __init__(self, target, page, connections):
        self.target = target
        self.page = page
        self.connections = connections
        self.results = []
        self.extras = []

    def values(self, name):
        return [getattr(result, name) for result in self.results]

    def median(self, name):
        return statistics.median(self.values(name))

    @property
    def failed(self):
        return sum(self.values("failed"))

    def extra(self, name):
        """The median over the rounds of something else that was counted."""
        return statistics.median(extra[name] for extra in self.extras)


class Target:
    """A place with one node or two, perhaps behind a proxy: whom the load is sent to."""

    def __init__(self, place, nodes, proxy=None):
        self.place = place
        self.engine, self.families = place.engine, place.families
        self.nodes = nodes
        self.proxy = proxy
        first = place.nodes[0]
        self.hosts = [proxy.host] if proxy else [node.host for node in place.nodes[:nodes]]
        self.people = [Person(first.origin, role)
                       for role in ("coordinator", "other coordinator")]
        self.mother = Person(first.origin, "mother")
        self.family = self.people[0].families()[0]
        self.profile = self.people[0].profile()
        if not self.profile:
            raise SystemExit(f"{place.name}: no family of six with five rounds was found.")
        self.sheets = sheets.addresses(self.people, WRITERS)
        self.long = []

    @property
    def words(self):
        behind = " behind HAProxy" if self.proxy else ""
        return f"{self.nodes}{behind}"

    def prepare_long(self):
        admin = Person(self.place.nodes[0].origin, "administrator")
        self.batteries = itertools.cycle(sheets.bring_long_questionnaire(admin))
        battery = next(self.batteries)
        for person in self.people:
            sheets.begin_long_rounds(person, battery)
        self.long = sheets.addresses(self.people, WRITERS, (sheets.LONG,))

    def lines(self):
        """What is asked in each round."""
        many = [Line(self, "family page", PAGE_CONNECTIONS),
                Line(self, "save answers", WRITERS)]
        if self.proxy:
            return many
        many.append(Line(self, "today page", PAGE_CONNECTIONS))
        if self.nodes > 1:
            return many
        some = [Line(self, "family page", 1), Line(self, OWN, PAGE_CONNECTIONS), Line(self, "save answers", 1),
                Line(self, "save answers", 8), Line(self, PROFILE, 1), Line(self, COLD, 1)]
        some += [Line(self, page, writers) for page in (LONG, FIRST) for writers in (1, 8, WRITERS)]
        return some + many

    def measure(self, line, seconds):
        if line.page.startswith("save"):
            return self._save(line, seconds)
        if line.page == COLD:
            return firsts.look(self.hosts[0], self.people[0], self.profile, seconds), {}
        path = {"family page": self.family, "today page": "/today", PROFILE: self.profile,
                OWN: self.mother.start}
        who = self.mother if line.page == OWN else self.people[0]
        return load.ask(self.hosts, path[line.page], who.cookie, line.connections, seconds), {}

    def _save(self, line, seconds):
        """With how often the disk was written through to, and what was done again, meanwhile."""
        ask = self._first(line) if line.page == FIRST else self._again(line, seconds)
        before = self._counted()
        result = ask()
        if line.page == FIRST:
            # PostgreSQL tells up to a second late what it wrote, and these saves take less.
            time.sleep(1.2)
        after = self._counted()
        counted = {name: after[name] - before[name] for name in before}
        counted["saved"] = result.count
        if result.count and counted["flushes"] <= 0:
            raise SystemExit(f"{self.place.name}: saves were answered and nothing was on the disk.")
        return result, counted

    def _again(self, line, seconds):
        """The same forms over and over, each by a writer of its own."""
        kinds = self.long if line.page == LONG else self.sheets
        if len(kinds) < line.connections:
            raise SystemExit(f"{self.place.name}: {len(kinds)} forms for {line.connections} writers.")
        written = sheets.lines(kinds[:line.connections]).splitlines()
        return lambda: load.save(self.hosts, written, seconds, self.place.name)

    def _first(self, line):
        """In families whose pages nobody measures: new rounds make them heavier."""
        written = firsts.fresh(self.people[1], self.batteries, FIRSTS)
        return lambda: firsts.save(self.hosts[0], written, line.connections)

    def _counted(self):
        return {"flushes": self.place.flushes(),
                "repeats": self.place.figure("veven_sql_repeats_total")}


def targets(places, nodes):
    """Each place with one node, and what has a server also with two."""
    found = []
    for place in places:
        place.start(1)
        if 1 in nodes or not place.server:
            found.append(Target(place, 1))
            found[-1].prepare_long()
    for place in places:
        if 2 not in nodes or not place.server:
            continue
        place.start(2)
        found.append(Target(place, 2))
        if not proxy_path():
            raise SystemExit("HAProxy is not installed; --nodes 1 measures without it.")
        found.append(Target(place, 2, Proxy(place)))
    return found


def measure(targets_, seconds, count, tell):
    """All lines, after a round that is not counted; and the disk's own rates of each round."""
    lines = [line for target in targets_ for line in target.lines()]
    # Line by line over the targets, so that the same question is asked of all in a row.
    lines.sort(key=lambda line: (line.page, line.connections))
    for line in lines:
        line.target.measure(line, 1)
        line.target.place.settle()
    disks = []
    for number in range(count):
        disks.append(disk.rates())
        for line in lines:
            result, extra = line.target.measure(line, seconds)
            line.target.place.settle()
            line.results.append(result)
            line.extras.append(extra)
            tell(number, line)
    return lines, disks
