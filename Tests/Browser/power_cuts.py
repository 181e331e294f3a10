"""kill -9 of the server at random moments under load: what was acknowledged is there, every chain
verifies, and the next start needs no repair.

VEVEN_CUTS says how often (20 unless said; `make soak` does 200), VEVEN_ENGINE on what.
"""

import os
import pathlib
import random
import re
import sqlite3
import subprocess
import threading
import time
import uuid

from harness import ROLES, post
from program import veven

ROUNDS = int(os.environ.get("VEVEN_CUTS", "20"))
ENGINE = os.environ.get("VEVEN_ENGINE", "sqlite")
WRITERS = 4
# The page of a plan grows with what is written; after so many rounds only the rows are asked.
ROUNDS_ON_THE_PAGE = 20


class SQLiteEngine:
    """Server and database are one process: a cut takes both."""

    def __init__(self, server):
        self.server = server
        self.path = pathlib.Path(server.folder) / "veven.db"

    def cut(self):
        self.server.kill()

    def rows(self):
        """The identities of what was written."""
        with sqlite3.connect(f"file:{self.path}?mode=ro", uri=True) as database:
            return {row[0] for row in database.execute("SELECT id FROM matter")}

    def check(self):
        with sqlite3.connect(f"file:{self.path}?mode=ro", uri=True) as database:
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        code, text = veven("check-log", "--data", self.server.folder)
        assert code == 0, text


# Another engine takes its place here: what a cut is, and what must be whole after it.
ENGINES = {"sqlite": SQLiteEngine}


def run(report, browser, server):
    engine = ENGINES[ENGINE](server)
    written = {}
    for number in range(ROUNDS):
        sentence = f"a power cut under load loses nothing that was acknowledged ({number + 1})"
        with report.case(sentence):
            written |= write_until_cut(engine, server)
            server.start()
            lost = set(written) - engine.rows()
            assert not lost, f"{len(lost)} of {len(written)} are gone"
            engine.check()
            if number < ROUNDS_ON_THE_PAGE:
                page = Writer(server.url).plan()
                unseen = [word for word in written.values() if word not in page]
                assert not unseen, f"{len(unseen)} of {len(written)} are not shown"


def write_until_cut(engine, server):
    """Gives what was acknowledged before the cut."""
    writers = [Writer(server.url) for _ in range(WRITERS)]
    stop = threading.Event()
    threads = [threading.Thread(target=writer.write, args=(stop,)) for writer in writers]
    for thread in threads:
        thread.start()
    while not any(writer.acknowledged for writer in writers):
        assert any(thread.is_alive() for thread in threads), "nobody could write"
        time.sleep(0.01)
    time.sleep(random.uniform(0, 0.5))
    engine.cut()
    stop.set()
    for thread in threads:
        thread.join()
    return {identity: word for writer in writers for identity, word in writer.acknowledged.items()}


class Writer:
    """The mother, as a program that posts what matters and remembers what was acknowledged."""

    def __init__(self, url):
        self.url = url
        self.acknowledged = {}
        self.refusals = []
        page = post(url, "/sign-in", method="GET")[1]
        section = page.split(f"<h2>{ROLES['parent']}</h2>")[1]
        account = re.search(r'name="account" value="([^"]+)"', section).group(1)
        opener = subprocess.run(
            ["curl", "-s", "-o", "/dev/null", "-D", "-", "-H", f"Origin: {url}", "-d",
             f"account={account}", f"{url}/sign-in"], capture_output=True, text=True, check=True)
        self.cookie = re.search(r"(?i)set-cookie: ([^;]+)", opener.stdout).group(1)
        home = subprocess.run(
            ["curl", "-s", "-o", "/dev/null", "-D", "-", "-H", f"Cookie: {self.cookie}",
             f"{url}/"], capture_output=True, text=True, check=True)
        self.family = re.search(r"(?i)location: (\S+)", home.stdout).group(1)

    def write(self, until):
        while not until.is_set():
            word = f"ord{uuid.uuid4().hex}"
            identity = str(uuid.uuid4())
            fields = {"id": identity, "words": word, "about": "family"}
            try:
                status, page = post(
                    self.url, f"{self.family}/plan/matters", fields,
                    {"Origin": self.url, "Cookie": self.cookie})
            except OSError:
                return
            if status == 303:
                self.acknowledged[identity] = word
            else:
                self.refusals.append((status, page))

    def plan(self):
        return post(self.url, f"{self.family}/plan", method="GET",
                    headers={"Cookie": self.cookie})[1]
