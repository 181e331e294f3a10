"""Each statement of each page, with what it takes, asked of the engine itself (EXPLAIN ANALYZE;
SQLite's count of steps): the same pages in each size, and nothing may grow with the families."""

import json
import re
import urllib.error
import urllib.parse

from pages import Page
from person import UUID, Person
from settings import CACHE

# Whose pages are looked at, beginning with the pages they come in by. A page that may be reached
# by several is looked at as the first who reaches it.
PEOPLE = ("coordinator", "mother", "teacher", "leader", "administrator")
DEEP = 3
# Streams do not end, and a way out ends the session.
NOT_ASKED = ("/live", "/sign-out", "/sign-in", "/language")
# Pages that are about all families of a municipality, and so read them all.
OF_A_TOWN = {
    "/numbers": "counts the municipality's families",
    "/directory": "lists who works in the municipality",
    "/directory/people/new": "lists who works in the municipality",
    "/directory/people/…": "lists who works in the municipality",
    "/privacy/log": "counts what was looked at in 30 days",
}
# So much more is the same: a page such as the log shows what came in since, and PostgreSQL may
# join a family's few hundred rows in another order.
SLACK_SHARE = 1.05
SLACK = {"sqlite": 10, "postgres": 500}


class Notes:
    """The statements that a node notes down while pages are asked for."""

    def __init__(self, place):
        self.path = CACHE / f"{place.name}.statements"
        self.node = place.node(self.path)
        self.place = place

    def __enter__(self):
        self.node.start()
        self.people = {}
        return self

    def __exit__(self, *_):
        self.node.stop()

    def person(self, role):
        if role not in self.people:
            self.people[role] = Person(self.node.origin, role)
        return self.people[role]

    def of(self, ask):
        """What was asked of the database meanwhile. Asked twice: the first time some things are
        read that the program then knows."""
        ask()
        begin = self.path.stat().st_size
        ask()
        with self.path.open("rb") as file:
            file.seek(begin)
            return [json.loads(line) for line in file.read().splitlines()]


def pattern(path):
    """What it is the page of: identities and names of questionnaires and areas left out."""
    return re.sub(r"(/questionnaires|/areas|/mapping/…/…)/[^/]+$", r"\1/…",
                  re.sub(UUID, "…", path))


def pages(notes):
    """Whose page, its address and its pattern: each pattern once, over a few steps from where
    somebody comes in."""
    found = {}
    for role in PEOPLE:
        person = notes.person(role)
        waiting = [person.start]
        for _ in range(DEEP):
            waiting = [link for path in waiting for link in reached(person, path, found)]
    return sorted(found.values(), key=lambda page: page[2])


def reached(person, path, found):
    """Notes the page, unless one of its pattern is known, and gives what it leads to."""
    name = pattern(path)
    if name in found and found[name][1] != path:
        return []
    try:
        text = person.get(path)
    except (urllib.error.HTTPError, UnicodeDecodeError):
        return []
    found.setdefault(name, (person.role, path, name))
    links = sorted({link for link in Page(text).links if link.startswith("/") and "?" not in link})
    fresh = {}
    for link in links:
        if pattern(link) not in found and not link.endswith(NOT_ASKED) and "." not in link:
            fresh.setdefault(pattern(link), link)
    return list(fresh.values())


def looked_at(place, known=None):
    """For each page its statements; and the pages, to look at the same in another size."""
    with Notes(place) as notes:
        known = known or pages(notes)
        found = {}
        for role, path, name in known:
            found[name] = notes.of(lambda r=role, p=path: notes.person(r).get(p))
        return found, known


def work(statements):
    return sum(statement["took"]["work"] for statement in statements)


def grown(engine, by_size):
    """Statements that take more in the largest size than in the one before: page, text, what they
    take in each size, and how the engine goes about it. Pages about a whole town are left out."""
    sizes = sorted(by_size)
    for page in sorted(by_size[sizes[-1]]):
        if page in OF_A_TOWN or len(sizes) < 2:
            continue
        took = {size: by_text(by_size[size].get(page, [])) for size in sizes}
        for text, (large, plan) in sorted(took[sizes[-1]].items()):
            small = [took[size].get(text, (0, None))[0] for size in sizes[:-1]]
            if large > small[-1] * SLACK_SHARE + SLACK[engine]:
                yield page, text, [*small, large], plan


def by_text(statements):
    """What each text takes altogether, with a plan of it. Lists of values have many lengths."""
    found = {}
    for statement in statements:
        text = re.sub(r"\?(, \?)+", "?…", statement["sql"])
        known = found.get(text, (0, None))[0]
        found[text] = (known + statement["took"]["work"], statement["took"]["plan"])
    return found
