"""An invented nation in either engine, its making and its moving killed at any moment; and commands
that look, where there is nothing to look at."""

import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import tempfile

from harness import PROGRAM, ROOT
from keeping import digest
from program import secret, veven

FAMILIES = 240
# Beginning and killing takes half a second and more each time.
KILLS = int(os.environ.get("VEVEN_KILLS", "6")) // 2
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
# What a nation is counted by: the same on both engines, whatever was killed on the way.
TABLES = ("municipality", "account", "family", "person", "counted_member", "relation", "residence",
          "consent", "mapping", "mapping_asked", "response", "need", "goal", "goal_need", "action",
          "evaluation", "audit", "audit_head")


def run(report, browser, server):
    del browser, server
    folder = pathlib.Path(tempfile.mkdtemp(prefix="veven-", dir=MEMORY))
    folder.chmod(0o755)
    key = folder / "key"
    secret(key, "ab" * 32)
    with Postgres(folder / "server") as postgres:
        nothing_there(report, folder, key, postgres)
        nations(report, folder, key, postgres)
    shutil.rmtree(folder)


class Postgres:
    """A server of its own, with a database for each that asks."""

    def __init__(self, folder):
        self.folder = folder
        self.made = 0

    def __enter__(self):
        started = subprocess.run(
            ["scripts/postgres", "start", str(self.folder)], cwd=ROOT, text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=True)
        self.address = started.stdout.strip()
        return self

    def __exit__(self, *_):
        subprocess.run(["scripts/postgres", "stop", str(self.folder)], cwd=ROOT, check=False)

    def database(self):
        self.made += 1
        self.ask(self.address, f"CREATE DATABASE n{self.made}")
        return f"{self.address.rsplit('/', 1)[0]}/n{self.made}"

    @staticmethod
    def ask(address, sql):
        done = subprocess.run(
            ["psql", "-X", "-At", "-v", "ON_ERROR_STOP=1", address, "-c", sql],
            capture_output=True, text=True, check=True)
        return done.stdout.split()


def rows(address, sql):
    """The one line that a statement gives, on either engine."""
    if address.startswith("sqlite:"):
        with sqlite3.connect(f"file:{address[7:]}?mode=ro", uri=True) as database:
            return [str(value) for value in database.execute(sql).fetchone()]
    return Postgres.ask(address, sql.replace(",", " || ' ' || "))


def counts(address):
    return rows(address, "SELECT " + ", ".join(f"(SELECT count(*) FROM {t})" for t in TABLES))


def nothing_there(report, folder, key, postgres):
    looking = (("check-log",), ("check-scores",), ("export-log",), ("retention", "--dry-run"),
               ("erasures", "--export", str(folder / "list")),
               ("backup", "--to", str(folder / "none.backup")),
               ("copy",))
    empty, other = postgres.database(), postgres.database()
    Postgres.ask(other, "CREATE TABLE migration (version text); CREATE TABLE letter (id text)")
    for place, tables in ((empty, []), (other, ["letter", "migration"])):
        for command in looking:
            kind = "an empty" if place == empty else "another program's"
            with report.case(f"{command[0]} says of {kind} database that nothing is there"):
                code, text = veven(*command, *place_of(command[0], place, folder, key))
                assert code == 1 and "There is no Veven installation" in text, (code, text)
                found = Postgres.ask(
                    place, "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
                assert found == tables, found
    with report.case("migrate leaves another program's database as it is"):
        code, text = veven("migrate", "--database", other, "--key-file", str(key))
        assert code == 1 and "not Veven's" in text, (code, text)
    with report.case("check-log makes no file"):
        place = folder / "nobody.db"
        code, text = veven("check-log", "--database", f"sqlite:{place}", "--key-file", str(key))
        assert code == 64 and "no installation" in text, (code, text)
        assert not place.exists()


def place_of(command, place, folder, key):
    if command == "copy":
        return "--from", place, "--to", f"sqlite:{folder}/none.db"
    return "--database", place, "--key-file", str(key)


def nations(report, folder, key, postgres):
    whole = f"sqlite:{folder}/whole.db"
    code, text = simulate(whole, key)
    assert code == 0, text
    expected = counts(whole)
    file, server = f"sqlite:{folder}/killed.db", postgres.database()
    for place in (file, server):
        engine = place.split(":")[0]
        with report.case(f"a nation in {engine} that was killed on the way is whole in the end"):
            killed("simulate", *options(place, key))
            code, text = simulate(place, key)
            assert code == 0, text
            assert counts(place) == expected, (counts(place), expected)
            sound(place, key)
    with report.case("a nation is made once"):
        code, text = simulate(server, key)
        assert code == 0 and counts(server) == expected, text
    moves(report, folder, key, postgres, file)


def moves(report, folder, key, postgres, first):
    there, back = postgres.database(), f"sqlite:{folder}/back.db"
    for source, target in ((first, there), (there, back)):
        engine = target.split(":")[0]
        with report.case(f"a copy into {engine} that was killed on the way is the same in the end"):
            command = ("copy", "--from", source, "--to", target)
            if killed(*command):
                code, text = veven(*command)
                assert code == 0, text
            assert counts(target) == counts(first)
            sound(target, key)
    with report.case("what came back is what went away, byte for byte"):
        for place in (first, back):
            code, text = veven("backup", "--database", place, "--to", f"{place[7:]}.backup",
                               "--key-file", str(key))
            assert code == 0, text
        digests = {digest(veven("restore", "--check", "--from", f"{place[7:]}.backup",
                                "--key-file", str(key))[1]) for place in (first, back)}
        assert len(digests) == 1, digests


def options(place, key):
    return ("--municipalities", "8", "--families", str(FAMILIES), "--seed", "5",
            "--until", "2026-06-30", "--database", place, "--key-file", str(key))


def simulate(place, key):
    return veven("simulate", *options(place, key))


def sound(place, key):
    code, text = veven("check-log", "--database", place, "--key-file", str(key))
    assert code == 0 and "all whole" in text, text


def killed(*command):
    """Begins a command some times and kills it, later each time: false if it came to its end."""
    for number in range(KILLS):
        process = subprocess.Popen(
            [str(PROGRAM), *command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, cwd=tempfile.gettempdir())
        try:
            process.wait(random.uniform(0.1, 0.4 + number * 0.4))
            return False
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    return True
