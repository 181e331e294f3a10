"""What wrk cannot ask for, because each request needs a place of its own: answers to a form that
nobody has answered yet, and a page of which nothing is remembered.

Threads of this program ask; they share the cores with the server, so that these figures are rather
too bad than too good."""

import http.client
import statistics
import threading
import time
import urllib.parse

import sheets
from load import Measured


def measured(took, seconds, faults):
    """As load.py tells it, from how many milliseconds each took."""
    result = Measured.__new__(Measured)
    cuts = statistics.quantiles(took, n=100) if len(took) > 1 else took * 99
    result.count = len(took)
    result.per_second = len(took) / seconds
    result.p50, result.p95, result.p99 = (cuts[place - 1] for place in (50, 95, 99))
    result.failed, result.faults = len(faults), faults[:5]
    return result


def fresh(person, batteries, count):
    """So many unanswered forms, in as many new rounds as that takes, of one battery after the other."""
    found = []
    while len(found) < count:
        known = {path for _, path in sheets.addresses([person], 10**6, (sheets.LONG,))}
        sheets.begin_long_rounds(person, next(batteries))
        new = [sheet for sheet in sheets.addresses([person], 10**6, (sheets.LONG,))
               if sheet[1] not in known]
        if not new:
            raise SystemExit("No new round could be begun: first answers cannot be measured.")
        found += new
    return [sheets.line(*sheet) for sheet in found[:count]]


def save(host, lines, writers):
    """Each form is answered once; the writers share them out."""
    took, faults, lock = [], [], threading.Lock()
    waiting = list(lines)

    def write():
        connection = http.client.HTTPConnection(host, timeout=20)
        while True:
            with lock:
                if not waiting:
                    return
                path, cookie, _, body, _ = waiting.pop()
            began = time.perf_counter()
            connection.request("POST", path, body, {
                "Cookie": cookie, "Origin": f"http://{host}",
                "Content-Type": "application/x-www-form-urlencoded"})
            answer = connection.getresponse()
            answer.read()
            with lock:
                took.append((time.perf_counter() - began) * 1000)
                if answer.status != 303:
                    faults.append(f"answered {answer.status}")

    began = time.perf_counter()
    threads = [threading.Thread(target=write) for _ in range(writers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return measured(took, time.perf_counter() - began, faults)


def look(host, person, page, seconds):
    """A page right after each of many changes in its family: nothing of it is remembered."""
    family = page.rpartition("/")[0]
    places = [path for _, path in sheets.addresses([person], 10**6) if path.startswith(family)]
    if not places:
        raise SystemExit("No form of the family can be answered: a cold page cannot be measured.")
    connection = http.client.HTTPConnection(host, timeout=20)
    took, faults, began = [], [], time.perf_counter()
    for number in range(10**6):
        path, _, edition, *ways = sheets.line(person, places[number % len(places)])
        fields = urllib.parse.parse_qsl(ways[number // len(places) % 2]) + [("edition", edition)]
        person.post(path, fields)
        asked = time.perf_counter()
        connection.request("GET", page, headers={"Cookie": person.cookie})
        answer = connection.getresponse()
        answer.read()
        took.append((time.perf_counter() - asked) * 1000)
        if answer.status != 200:
            faults.append(f"answered {answer.status}")
        if time.perf_counter() - began > seconds and len(took) > 1:
            break
    # What came between the looks is no time of theirs.
    return measured(took, sum(took) / 1000, faults)
