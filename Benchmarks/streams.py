"""Many pages that stay open, and how soon a change reaches the one who looks.

Opens streams as the demo's two coordinators, spread over their families, then lets the mother of
the first family write what matters to her, again and again, while her coordinator has the plan
open: how long until the coordinator is told, and until her page has been fetched anew. Then opens
idle streams and tells how much memory they take. With two nodes the mother writes at the other
one.
"""

import asyncio
import re
import secrets
import time
import urllib.parse

PEOPLE = {"coordinator": 0, "other": 1, "mother": 2}
OPEN = 500
IDLE = 2000
CHANGES = 200
# A sign of life goes out on every line in this time.
ONE_SIGN = 25


class Line:
    """One connection, on which whole answers are read."""

    def __init__(self, host, cookie=""):
        self.host = host
        self.cookie = cookie
        self.reader = self.writer = None

    async def begin(self):
        name, port = self.host.split(":")
        self.reader, self.writer = await asyncio.open_connection(name, int(port))
        return self

    async def ask(self, path, form=None, headers=""):
        """Status, head and body of one answer."""
        body = urllib.parse.urlencode(form).encode() if form else b""
        kind = "Content-Type: application/x-www-form-urlencoded\r\n" if form else ""
        head = (f"{'POST' if form else 'GET'} {path} HTTP/1.1\r\nHost: {self.host}\r\n"
                f"Origin: http://{self.host}\r\nCookie: {self.cookie}\r\n{kind}{headers}"
                f"Content-Length: {len(body)}\r\n\r\n")
        self.writer.write(head.encode() + body)
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode()
        status = int(head.split(" ")[1])
        length = re.search(r"content-length: (\d+)", head, re.I)
        body = await self.reader.readexactly(int(length.group(1))) if length else b""
        return status, head, body.decode()

    async def follow(self, path):
        """Opens a stream and waits for its greeting."""
        self.writer.write(
            f"GET {path} HTTP/1.1\r\nHost: {self.host}\r\nCookie: {self.cookie}\r\n\r\n".encode())
        head = await self.reader.readuntil(b"\r\n\r\n")
        assert b" 200 " in head.split(b"\r\n")[0], head
        await self.event("hello")

    async def event(self, name):
        """Waits for an event of this name."""
        while True:
            text = (await self.reader.readuntil(b"\n\n")).decode()
            if f"event: {name}\n" in text:
                return text


async def sign_in(host, place):
    """The cookie of the one in this place of the list."""
    line = await Line(host).begin()
    _, _, page = await line.ask("/sign-in")
    account = re.findall(r'name="account" value="([^"]+)"', page)[place]
    _, head, _ = await line.ask("/sign-in", {"account": account})
    return re.search(r"set-cookie: ([^;\r]+)", head, re.I).group(1)


async def families(host, cookie):
    """The families on somebody's first page."""
    _, _, page = await (await Line(host, cookie).begin()).ask("/today")
    return sorted(set(re.findall(r'href="(/families/[0-9a-f-]{36})"', page)))


def now():
    return int(time.time() * 1000)


async def many(host, cookies, count):
    """So many streams, spread over the coordinators' families, fifty beginning at a time."""
    places = [(cookie, family) for cookie in cookies for family in await families(host, cookie)]
    lines = []

    async def one(number):
        cookie, family = places[number % len(places)]
        line = await Line(host, cookie).begin()
        await line.follow(f"{family}/live?page=plan&since={now()}")
        lines.append(line)

    for start in range(0, count, 50):
        await asyncio.gather(*(one(number) for number in range(start, min(start + 50, count))))
    return lines


async def changes(host, other, cookies, count):
    """Seconds from pressing the button until told, and until the page is there anew."""
    mother = await Line(other, cookies["mother"]).begin()
    _, head, _ = await mother.ask("/")
    family = re.search(r"location: (\S+)", head, re.I).group(1)
    watching = await Line(host, cookies["coordinator"]).begin()
    await watching.follow(f"{family}/live?page=plan&since={now()}")
    looking = await Line(host, cookies["coordinator"]).begin()
    _, _, page = await mother.ask(f"{family}/plan")
    action = re.search(r'action="(/families/[^"]+/plan/matters)"', page).group(1)
    told, seen, run = [], [], secrets.token_hex(2)
    for number in range(count):
        words = f"Ord nummer {number} i dag"
        form = {"id": f"019a0000-{run}-7000-8000-{number:012x}", "about": "family", "words": words}
        started = time.perf_counter()
        status, _, _ = (await asyncio.gather(
            mother.ask(action, form), watching.event("changed")))[0]
        told.append(time.perf_counter() - started)
        assert status == 303, status
        await looking.ask(f"{family}/plan")
        seen.append(time.perf_counter() - started)
    return told, seen


def percentiles(seconds):
    ordered = sorted(seconds)
    return {share: 1000 * ordered[int(len(ordered) * share / 100)] for share in (50, 95, 99)}


async def measure(place, nodes):
    """One node's streams; the one who writes comes in by the last node."""
    node = place.nodes[0]
    host, other = node.host, place.nodes[nodes - 1].host
    cookies = {name: await sign_in(host, number) for name, number in PEOPLE.items()}
    both = [cookies["coordinator"], cookies["other"]]
    before = node.memory()[0]
    lines = await many(host, both, OPEN)
    told, seen = await changes(host, other, cookies, CHANGES)
    lines += await many(host, both, IDLE - len(lines))
    await asyncio.sleep(ONE_SIGN)
    return {"engine": place.engine, "families": place.families, "nodes": nodes,
            "told": percentiles(told), "seen": percentiles(seen), "idle": len(lines),
            "before": before, "after": node.memory()[0]}


def run(place, nodes):
    """Streams of a place that serves."""
    return asyncio.run(measure(place, nodes))
