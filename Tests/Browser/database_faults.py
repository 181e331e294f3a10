"""What goes wrong between a node and PostgreSQL, and what people see of it: a network that breaks,
refuses or swallows, a database that may only be read, one that is not there yet, a full disk."""

import contextlib
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import threading
import time

import signing_in
from harness import PROGRAM, ROOT, Server, Visitor
from postgres import Postgres, real_disk, runs, wait_until
from program import secret, veven
from weak_network import WeakNetwork
from writers import Answer, Crowd, Writer, matter

AWAY = "Veven får ikke åpnet det akkurat nå"
NOT_KEPT = "Det du skrev nå, er ikke lagret."
NOT_KNOWN = "Vi vet ikke om dette ble lagret"
# Ten seconds for a connection and five for the last one that was begun, and some for a machine
# that does other things too.
LONGEST_AWAY = 20
# A statement's own 30 seconds and 5 more, then the same again.
LONGEST_SWALLOWED = 35 + LONGEST_AWAY
BACK_SECONDS = 10


def run(report, browser, server):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="veven-"))
    key = folder / "key"
    secret(key, "ab" * 32)
    with Postgres() as postgres:
        not_there_yet(report, postgres, key)
        at_once(report, postgres, key)
        with WeakNetwork(postgres.port) as network:
            database = f"postgres://veven@127.0.0.1:{network.port}/postgres"
            with Server("weak-network", families=4, more=["--database", database]) as node:
                broken(report, node, network)
                away(report, browser, node, network, postgres)
                swallowed(report, node, network)
                read_only(report, node, postgres)
                with report.case("after all of this every chain is whole, and no row is odd"):
                    assert node.process.poll() is None, "the node ended"
                    whole(node, postgres)
    shutil.rmtree(folder)


def of_disks(report, browser, server):
    if not may_mount():
        print("skipped: full disks of PostgreSQL: only the administrator of a machine can make a "
              "small disk")
        return
    for what in ("data", "pg_wal"):
        with small_disk() as place, Postgres(place) as postgres:
            elsewhere = log_elsewhere(postgres) if what == "data" else contextlib.nullcontext()
            with elsewhere, Server(
                    f"full-{what}", families=1, more=["--database", postgres.address]) as node:
                full_disk(report, node, postgres, place / "ballast", what)


def all_at_once(*asked):
    """Answers to several questions that are asked at the same time."""
    answers = [None] * len(asked)

    def ask(place, question):
        answers[place] = Answer(*question)

    threads = [threading.Thread(target=ask, args=pair) for pair in enumerate(asked)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(answers), "a question got no answer"
    return answers


def whole(node, postgres):
    key = f"{node.folder}/installation.key"
    code, text = veven("check-log", "--database", postgres.address, "--key-file", key)
    assert code == 0 and "all whole" in text, text
    postgres.is_whole()


def not_there_yet(report, postgres, key):
    command = [str(PROGRAM), "migrate", "--database", postgres.address, "--key-file", str(key)]
    with report.case("who starts before the database waits for it, says so, and goes on"):
        postgres.stop()
        early = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                 stderr=subprocess.STDOUT, text=True)
        time.sleep(1.5)
        assert early.poll() is None, early.stdout.read()
        postgres.start()
        text, _ = early.communicate(timeout=60)
        assert early.returncode == 0 and text.count("Waiting for it.") == 1, text
        assert "up to date" in text, text
    with report.case("a server that is there and refuses is not waited for"):
        began = time.monotonic()
        code, text = veven("migrate", "--database", f"{postgres.address}-nowhere",
                           "--key-file", str(key))
        assert code == 1 and "does not exist" in text and "Waiting" not in text, (code, text)
        assert time.monotonic() - began < 20
    with report.case("a command that no machine starts says at once that nobody is there"):
        postgres.stop()
        code, text = veven("check-log", "--database", postgres.address, "--key-file", str(key))
        assert code == 1 and "cannot be reached" in text, (code, text)
        postgres.start()
    with report.case("a node that starts before its database serves as soon as it is there"):
        serve_early(postgres)
    postgres.empty()


def serve_early(postgres):
    postgres.ask("CREATE DATABASE early")
    database = postgres.address.replace("/postgres", "/early")
    with signing_in.a_mock() as issuer:
        site = signing_in.Installation("early", issuer, VEVEN_DATABASE=database)
        site.found(signing_in.ADMINISTRATOR)
        postgres.stop()
        with site.log_path.open("w", encoding="utf-8") as log:
            site.process = subprocess.Popen(
                [str(PROGRAM), "serve"], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                env=site.settings, cwd=site.folder)
        try:
            told = "waiting for the database"
            wait_until(lambda: told in site.log_path.read_text(), "it does not say that it waits")
            postgres.start()
            signing_in.wait_for(f"{site.url}/health/ready", site.process, site.log_path)
            assert site.log_path.read_text().count(told) == 1
        finally:
            site.__exit__()


def at_once(report, postgres, key):
    """Four nodes of a version come to one database at once: a new one, and one of the first
    version."""
    step = (ROOT / "Sources/Storage/Schema/v0001-founding.sql").read_text(encoding="utf-8")
    # As the first version had it, but for its foreign keys.
    old = re.sub(r",\s*FOREIGN KEY \([^)]*\)\s*REFERENCES \w+ \([^)]*\)", "", step)
    old = re.sub(r"\s+REFERENCES \w+ \(\w+\)", "", old)
    for word, spelled in (("INTEGER", "BIGINT"), ("BLOB", "BYTEA"), ("TEXT", 'TEXT COLLATE "C"')):
        old = old.replace(f" {word}", f" {spelled}")
    for name, words in (("new", "a new"), ("old", "an old")):
        with report.case(f"nodes that bring {words} database up to date at once do it once"):
            for number in range(3):
                database = f"{name}{number}"
                postgres.ask(f"CREATE DATABASE {database}")
                if name == "old":
                    postgres.ask(old + "CREATE TABLE migration (number BIGINT PRIMARY KEY);"
                                 "INSERT INTO migration VALUES (1);", database)
                command = [str(PROGRAM), "migrate", "--database",
                           postgres.address.replace("/postgres", f"/{database}"),
                           "--key-file", str(key)]
                running = [subprocess.Popen(command, stdin=subprocess.DEVNULL, text=True,
                                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
                           for _ in range(4)]
                for process in running:
                    text, _ = process.communicate(timeout=120)
                    assert process.returncode == 0, text
                numbers = [int(line) for line in postgres.ask(
                    "SELECT number FROM migration ORDER BY 1", database)]
                assert numbers == list(range(1, len(numbers) + 1)) and len(numbers) > 8, numbers


def broken(report, node, network):
    with report.case("connections that break under load are made anew; nobody has to do anything"):
        crowd = Crowd(node.url)
        try:
            crowd.begin()
            for _ in range(8):
                network.break_all()
                crowd.wait_for_each()
        finally:
            crowd.end()
        page = crowd.all[0].plan()
        for kept in crowd.acknowledged.values():
            assert not kept.words or (kept.words in page) == kept.is_shown
        # Only who was being committed just then is asked to look, and who then asked for the same
        # again is told that it stands already.
        refused = [(status, text) for writer in crowd.all for status, text in writer.refusals]
        odd = [(status, text) for status, text in refused
               if status != 409 and not (status == 503 and NOT_KNOWN in text)]
        assert not odd, odd[:1]
        print(f"told    {len(crowd.acknowledged)} were kept, {len(refused)} had to look")


def away(report, browser, node, network, postgres):
    writer = Writer(node.url)
    plan = f"{writer.family}/plan"
    lost = matter()
    with report.case("while the database is away people get a calm page, within its time"):
        network.refuse()
        look, change, ready, live = all_at_once(
            (node.url, plan, writer.cookie), (node.url, f"{plan}/matters", writer.cookie, lost),
            (node.url, "/health/ready"), (node.url, "/health/live"))
        for answer, words in ((look, AWAY), (change, NOT_KEPT)):
            assert answer.status == 503 and words in answer.text, (answer.status, answer.text)
            assert answer.headers["Retry-After"] == "5", answer.headers
            assert re.search(r"[0-9a-f]{8}", answer.text), "no reference on the page"
            assert answer.seconds < LONGEST_AWAY, answer.seconds
        assert (ready.status, ready.text) == (503, "database\n"), ready.text
        assert ready.seconds < LONGEST_AWAY and live.status == 200 and live.seconds < 5
    with report.case("that page is as good as any other"):
        with Visitor(browser, node.url, phone=True) as visitor:
            visitor.context.set_default_timeout(3000 * LONGEST_AWAY)
            signing_in.looks(visitor, visitor.go("/sign-in"), "nb", 503)
            assert AWAY in visitor.main_text()
    with report.case("the log says what the server said, with the reference, and no secret"):
        log = node.log_path.read_text(encoding="utf-8")
        reference = re.search(r"Nummeret på feilen er ([0-9a-f]+)", change.text).group(1)
        line = next(line for line in log.splitlines() if f"reference={reference}" in line)
        assert "kind=database: The database cannot be reached" in line, line
        assert lost["words"] not in log
    with report.case("it comes back by itself, and nothing was half done"):
        network.mend()
        comes_back(node, writer)
        assert not postgres.ask(f"SELECT 1 FROM matter WHERE id = '{lost['id']}'")


def comes_back(node, writer):
    """Within seconds, though nobody did anything to the node."""
    began = time.monotonic()
    change = Answer(node.url, f"{writer.family}/plan/matters", writer.cookie, matter())
    assert change.status == 303 and time.monotonic() - began < BACK_SECONDS, \
        (change.status, change.text, change.seconds)
    assert Answer(node.url, "/health/ready").status == 200


def swallowed(report, node, network):
    writer = Writer(node.url)
    plan = f"{writer.family}/plan"
    with report.case("no request waits for ever in a network that swallows everything"):
        network.swallows = True
        look, change, ready, live = all_at_once(
            (node.url, plan, writer.cookie), (node.url, f"{plan}/matters", writer.cookie, matter()),
            (node.url, "/health/ready"), (node.url, "/health/live"))
        for answer in (look, change):
            assert answer.status == 503, (answer.status, answer.text)
        for answer in (look, change, ready):
            assert answer.seconds < LONGEST_SWALLOWED, answer.seconds
        assert ready.status == 503 and live.status == 200 and live.seconds < 5
        print(f"told    answered after {look.seconds:.0f}, {change.seconds:.0f} and "
              f"{ready.seconds:.0f} s")
    with report.case("when it passes things on again, so does the node"):
        network.mend()
        comes_back(node, writer)


def read_only(report, node, postgres):
    writer = Writer(node.url)
    plan = f"{writer.family}/plan"
    lost = matter()
    with report.case("a database that may only be read is told, and nothing is half done"):
        postgres.ask("ALTER SYSTEM SET default_transaction_read_only = on")
        postgres.reload()
        wait_until(lambda: postgres.ask("SHOW default_transaction_read_only") == ["on"], "not on")
        change = Answer(node.url, f"{plan}/matters", writer.cookie, lost)
        assert change.status == 503 and NOT_KEPT in change.text, (change.status, change.text)
        # A look at a family is written down before it is given; so there is none.
        look = Answer(node.url, plan, writer.cookie)
        assert look.status == 503 and AWAY in look.text, (look.status, look.text)
        assert change.seconds < 5 and look.seconds < 5
        log = node.log_path.read_text(encoding="utf-8")
        assert "kind=database: The database refused (25006)" in log, log[-500:]
    with report.case("what asks for no line in the log can be read meanwhile"):
        assert Answer(node.url, "/sign-in").status == 200
        assert Answer(node.url, "/health/ready").status == 200
        assert not postgres.ask(f"SELECT 1 FROM matter WHERE id = '{lost['id']}'")
    with report.case("it writes again when it may"):
        postgres.ask("ALTER SYSTEM RESET default_transaction_read_only")
        postgres.reload()
        wait_until(lambda: postgres.ask("SHOW default_transaction_read_only") == ["off"], "on")
        comes_back(node, writer)


def may_mount():
    if os.geteuid() != 0:
        return False
    try:
        with small_disk():
            return True
    except subprocess.CalledProcessError:
        return False


@contextlib.contextmanager
def small_disk():
    """A file system of its own, small and in memory; a container may forbid it to root too."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="veven-disk-"))
    try:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=160m,mode=755", "tmpfs", str(folder)],
                       check=True, stderr=subprocess.DEVNULL)
        try:
            yield folder
        finally:
            subprocess.run(["umount", str(folder)], check=True)
    finally:
        folder.rmdir()


@contextlib.contextmanager
def log_elsewhere(postgres):
    """The server's write-ahead log on a disk with room."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="veven-wal-", dir=real_disk()))
    folder.chmod(0o755)
    postgres.stop()
    subprocess.run(["mv", str(postgres.data / "pg_wal"), str(folder)], check=True)
    (postgres.data / "pg_wal").symlink_to(folder / "pg_wal")
    postgres.start()
    try:
        yield
    finally:
        postgres.stop()
        shutil.rmtree(folder)


def fill(path):
    """Takes all the room there is."""
    with path.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"\0" * 65_536)


def full_disk(report, node, postgres, ballast, what):
    with report.case(f"a full disk under the server's {what} is told, and nothing is half done"):
        crowd = Crowd(node.url)
        try:
            crowd.begin()
            fill(ballast)
            if what == "pg_wal":
                # The next piece of the log finds no room, and the server gives up.
                with contextlib.suppress(AssertionError):
                    for _ in range(20):
                        postgres.ask("SELECT pg_switch_wal()")
            crowd.wait_for_more(lambda: any(writer.refusals for writer in crowd.all))
        finally:
            crowd.end()
        refused = [(status, text) for writer in crowd.all for status, text in writer.refusals]
        odd = [(status, text) for status, text in refused
               if status not in (409, 503) or (status == 503 and AWAY not in text
                                               and NOT_KNOWN not in text)]
        assert not odd, odd[:1]
        assert node.process.poll() is None, "the node ended"
        log = node.log_path.read_text(encoding="utf-8")
        assert "kind=database: " in log, log[-500:]
        told = "(53100)" if what == "data" else "cannot be reached"
        assert told in log, log[-1000:]
    with report.case(f"when there is room for its {what} again, all that was acknowledged is there"):
        ballast.unlink()
        # Without room for its log the server ends itself; systemd starts it again.
        server = postgres.processes()
        if not server or not runs(server[0]):
            postgres.start()
        comes_back(node, crowd.all[0])
        page = crowd.all[0].plan()
        for kept in crowd.acknowledged.values():
            assert not kept.words or (kept.words in page) == kept.is_shown
        whole(node, postgres)
        print(f"told    {len(crowd.acknowledged)} were kept, {len(refused)} were refused")
