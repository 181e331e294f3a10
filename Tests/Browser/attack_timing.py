"""Whether the clock tells what the page does not: "may not" against "is not there", over the
network. VEVEN_TIMING says how many pairs are asked of each kind and makes the test strict; 2000 is
what `make soak` asks."""

import http.client
import math
import os
import random
import re
import statistics
import time
import uuid

from attack_wire import location
from harness import post
from wire import address, cookie, host

STRICT = os.environ.get("VEVEN_TIMING")
PAIRS = int(STRICT or 100)
# What may be chance: below it, 2000 pairs tell nothing apart.
CHANCE = 0.001
# Beside other tests, a difference that is there in spite of their noise, in seconds.
PLAIN = 0.0005


def run(report, browser, server):
    url = server.url
    families, goals = whats_there(url)
    with report.case("the test itself notices a fifth of a millisecond" if STRICT else
                     "the test itself notices ten milliseconds"):
        asker = Asker(url, "parent")
        there = [family for family in families if family != asker.home]
        delay = 0.0002 if STRICT else 0.01
        for _ in range(3):
            z, p, median = compare(asker, there, delay=delay)
            if p < CHANCE:
                break
        print(f"        planted {delay * 1e6:.0f} µs: median {median * 1e6:.1f} µs, p = {p:.2g}")
        assert p < CHANCE and z > 0, f"p = {p}"
    for role, method, page in (
            ("parent", "GET", ""), ("parent", "GET", "/plan"), ("parent", "GET", "/log"),
            ("parent", "POST", "/plan/matters"), ("young person", "GET", "/plan"),
            ("leader", "GET", ""), ("administrator", "GET", "/team"),
            ("coordinator", "POST", "/plan/matters"), ("partner", "GET", "released"),
            ("volunteer", "GET", "released"), ("parent", "GET", "goal")):
        with report.case(f"{method} {page or 'family'} by a {role}: no clock tells what is there"):
            asker = Asker(url, role)
            there = [family for family in families if family != asker.home]
            if role == "coordinator":
                # The one who has them all may see them; a second one may not.
                asker = Asker(url, role, place=1)
                there = [family for family in families if asker.ask("GET", family)[0] == 404]
            if page == "goal":
                there = [f"{asker.home}/plan/goals/{goal}" for goal in goals]
                there = [path for path in there if asker.ask("GET", path)[0] == 404]
                page = ""
            if page == "released":
                there = [family.replace("/families/", "/released/") for family in families]
                there = [path for path in there if asker.ask("GET", path)[0] == 404]
                page = ""
            assert there, "nothing to ask for"
            _, p, median = compare(asker, there, method, page)
            for _ in range(2):
                if suspect(p, median):
                    _, p, median = compare(asker, there, method, page)
            print(f"        median difference {median * 1e6:.1f} µs, p = {p:.2g}, {PAIRS} pairs")
            assert not suspect(p, median), f"{median * 1e6:.1f} µs, p = {p:.2g}"


def suspect(p, median):
    """One in a thousand differs by chance, so a difference must come again and again."""
    return p < CHANCE and (bool(STRICT) or abs(median) > PLAIN)


def whats_there(url):
    """The families of a coordinator, and goals of theirs."""
    session = cookie(url, "coordinator")
    today = post(url, "/today", method="GET", headers={"Cookie": session})[1]
    families = sorted(set(re.findall(r"/families/[0-9a-f-]{36}", today)))
    goals = []
    for family in families[:4]:
        plan = post(url, family + "/plan", method="GET", headers={"Cookie": session})[1]
        goals += re.findall(r"/plan/goals/([0-9a-f-]{36})", plan)
    return families, sorted(set(goals))


class Asker:
    """Somebody signed in, on one line that stays open."""

    def __init__(self, url, role, place=0):
        self.url = url
        self.session = cookie(url, role, place)
        self.home = location(url, self.session)
        self.line = http.client.HTTPConnection(*address(url), timeout=20)

    def ask(self, method, path):
        """Gives the status and the seconds it took."""
        headers = {"Cookie": self.session, "Host": host(self.url)}
        body = None
        if method == "POST":
            headers["Origin"] = self.url
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = f"id={uuid.uuid4()}&words=Noe&about=family"
        began = time.perf_counter()
        self.line.request(method, path, body=body, headers=headers)
        answer = self.line.getresponse()
        answer.read()
        return answer.status, time.perf_counter() - began


def like(path):
    """The same address with an identity that is nobody's, of about the same age."""
    known = path.rpartition("/")[2]
    return path[:-36] + known[:14] + "7" + str(uuid.uuid4())[15:]


def compare(asker, there, method="GET", page="", delay=0.0):
    """Asks in pairs, in an order thrown for each pair. Gives z, p and the median difference."""
    dice = random.Random(3)
    differences = []
    for pair in range(-20, PAIRS):
        path = dice.choice(there)
        times = {}
        for is_there in dice.sample([True, False], 2):
            wanted = (path if is_there else like(path)) + page
            status, took = asker.ask(method, wanted)
            assert status == 404, f"{wanted}: {status}"
            times[is_there] = took + (delay if is_there else 0)
        if pair >= 0:
            differences.append(times[True] - times[False])
    return signed_rank(differences)


def signed_rank(differences):
    """The signed-rank test for pairs (Wilcoxon 1945, "Individual comparisons by ranking
    methods") by its normal approximation; times are so fine that ties do not come."""
    kept = sorted((d for d in differences if d), key=abs)
    n = len(kept)
    positive = sum(rank for rank, d in enumerate(kept, 1) if d > 0)
    z = (positive - n * (n + 1) / 4) / math.sqrt(n * (n + 1) * (2 * n + 1) / 24)
    return z, math.erfc(abs(z) / math.sqrt(2)), statistics.median(differences)
