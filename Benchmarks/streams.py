#!/usr/bin/env python3
"""Many pages that stay open, and how soon a change reaches the one who looks.

Opens streams as the demo's two coordinators, spread over their families, then lets the mother of
the first family write what matters to her, again and again, while her coordinator has the plan
open: how long until the coordinator is told, and until her page has been fetched anew. Then opens
idle streams and tells how much memory they take.

Usage: Benchmarks/streams.py PROGRAM FOLDER [--open 500] [--idle 2000] [--changes 200]
"""

import argparse
import asyncio
import json
import pathlib
import re
import socket
import subprocess
import sys
import time
import urllib.parse
import urllib.request

GOAL_MS = 200
GOAL_MB = 300
PEOPLE = {"coordinator": 0, "other": 1, "mother": 2}


class Server:
    """The demo over a folder of data, with room for many streams of few accounts."""

    def __init__(self, program, folder):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.host = f"127.0.0.1:{self.port}"
        self.process = subprocess.Popen(
            [program, "demo", "--port", str(self.port), "--data", folder, "--families", "60",
             "--seed", "1", "--quiet", "--streams-per-account", "100000"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 300
        while time.monotonic() < deadline:
            try:
                urllib.request.urlopen(f"http://{self.host}/health/live", timeout=2)
                return
            except OSError:
                time.sleep(0.1)
        raise SystemExit("the server did not start")

    def memory(self):
        """Megabytes of its own: without mapped pages of the database file."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        return int(re.search(r"RssAnon:\s+(\d+)", status).group(1)) / 1024

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=30)


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


async def changes(host, cookies, count):
    """Milliseconds from pressing the button until told, and until the page is there anew."""
    mother = await Line(host, cookies["mother"]).begin()
    _, head, _ = await mother.ask("/")
    family = re.search(r"location: (\S+)", head, re.I).group(1)
    watching = await Line(host, cookies["coordinator"]).begin()
    await watching.follow(f"{family}/live?page=plan&since={now()}")
    looking = await Line(host, cookies["coordinator"]).begin()
    _, _, page = await mother.ask(f"{family}/plan")
    action = re.search(r'action="(/families/[^"]+/plan/matters)"', page).group(1)
    told, seen = [], []
    for number in range(count):
        words = f"Ord nummer {number} i dag"
        form = {"id": f"019a0000-0000-7000-8000-{number:012x}", "about": "family", "words": words}
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
    return {str(share): round(1000 * ordered[int(len(ordered) * share / 100)], 2)
            for share in (50, 95, 99)}


async def measure(server, wanted):
    host = server.host
    cookies = {name: await sign_in(host, place) for name, place in PEOPLE.items()}
    both = [cookies["coordinator"], cookies["other"]]
    before = server.memory()
    lines = await many(host, both, wanted.open)
    told, seen = await changes(host, cookies, wanted.changes)
    lines += await many(host, both, max(0, wanted.idle - len(lines)))
    await asyncio.sleep(25)  # one sign on every line
    after = server.memory()
    return {"open": wanted.open, "told_ms": percentiles(told), "seen_ms": percentiles(seen),
            "idle": len(lines), "before_mb": round(before), "idle_mb": round(after)}


def lines_of(found):
    """As the page of benchmarks tells it."""
    p95 = found["seen_ms"]["95"]
    yield (f"- {found['open']} open pages: another's change is told after {found['told_ms']['50']} "
           f"ms, p95 {found['told_ms']['95']} ms, and the page is there anew after "
           f"{found['seen_ms']['50']} ms, p95 {p95} ms (goal p95 ≤ {GOAL_MS} ms)"
           f"{'' if p95 <= GOAL_MS else ' **missed**'}")
    yield (f"- {found['idle']} idle streams: {found['idle_mb']} MB, from {found['before_mb']} MB "
           f"(goal ≤ {GOAL_MB} MB){'' if found['idle_mb'] <= GOAL_MB else ' **missed**'}")


def run(program, folder, wanted):
    server = Server(program, folder)
    try:
        return asyncio.run(measure(server, wanted))
    finally:
        server.stop()


def arguments(given=None):
    parser = argparse.ArgumentParser(description="Measures pages that stay open.")
    parser.add_argument("--open", type=int, default=500)
    parser.add_argument("--idle", type=int, default=2000)
    parser.add_argument("--changes", type=int, default=200)
    parser.add_argument("program", nargs="?")
    parser.add_argument("folder", nargs="?")
    return parser.parse_args(given)


if __name__ == "__main__":
    asked = arguments()
    result = run(asked.program, asked.folder, asked)
    print(json.dumps(result))
    print("\n".join(lines_of(result)), file=sys.stderr)
