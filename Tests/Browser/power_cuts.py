"""kill -9 at random moments under load – of the server with its file, of PostgreSQL, of a node on
PostgreSQL: what was acknowledged is there, every chain verifies, and nothing is mended by hand.

VEVEN_CUTS says how often (20 unless said; `make soak` does 200).
"""

import contextlib
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import time

from harness import Server
from postgres import Postgres
from program import veven
from writers import Crowd, Writer

ROUNDS = int(os.environ.get("VEVEN_CUTS", "20"))
# The page of a plan grows with what is written; after so many rounds only the rows are asked.
ROUNDS_ON_THE_PAGE = 20
ONE_CONNECTION_OF = 4

WRITTEN = "SELECT id, edition FROM matter UNION ALL SELECT id, edition FROM need"
# Each of these writes is one edition of one row, and one line of the log.
LINES = """SELECT count(*) FROM audit WHERE act IN ('sayWhatMatters', 'writeNeed')
    AND is_change = 1 AND outcome = 'allowed'"""


class SQLiteEngine:
    """Server and database are one process: a cut takes both."""

    name = "a power cut under load"
    is_patient = False

    def __init__(self, server):
        self.server = server
        self.path = pathlib.Path(server.folder) / "veven.db"

    def cut(self, number):
        self.server.kill()

    def come_back(self, crowd):
        crowd.end()
        self.server.start()

    def ask(self, sql):
        with sqlite3.connect(f"file:{self.path}?mode=ro", uri=True) as database:
            return database.execute(sql).fetchall()

    def tamper(self, sql):
        with sqlite3.connect(self.path) as database:
            database.execute("PRAGMA foreign_keys = OFF")
            assert database.execute(sql).rowcount > 0, "nothing was done"
        database.close()

    def check(self):
        assert self.ask("PRAGMA integrity_check") == [("ok",)]
        assert self.ask("PRAGMA foreign_key_check") == []
        check_log("--data", self.server.folder)

    def check_whole(self):
        self.check()

    @contextlib.contextmanager
    def forgetting(self):
        """Puts the files of before in the place of those of after, as a disk that lies does."""
        self.server.stop()
        yield from keeping_old(pathlib.Path(self.server.folder))


class PostgresEngine:
    """The database is killed, with all its processes or with one connection's; the node lives on
    and comes back by itself."""

    name = "a power cut of PostgreSQL under load"
    is_patient = True

    def __init__(self, server, postgres):
        self.server = server
        self.postgres = postgres
        self.away = []

    def cut(self, number):
        self.cut_at = time.monotonic()
        if number % ONE_CONNECTION_OF == ONE_CONNECTION_OF - 1:
            self.postgres.kill_connection()
        else:
            self.postgres.kill()
            self.postgres.start()

    def come_back(self, crowd):
        crowd.wait_for_each()
        self.away.append(time.monotonic() - self.cut_at)
        crowd.end()
        assert self.server.process.poll() is None, "the node ended"

    def ask(self, sql):
        return [(identity, *map(int, rest)) if rest else (int(identity),)
                for identity, *rest in (line.split("\t") for line in self.postgres.ask(sql))]

    def tamper(self, sql):
        self.postgres.ask(f"SET session_replication_role = replica; {sql}")

    def check(self):
        check_log("--database", self.postgres.address, "--key-file",
                  f"{self.server.folder}/installation.key")

    def check_whole(self):
        self.check()
        self.postgres.is_whole()

    @contextlib.contextmanager
    def forgetting(self):
        self.postgres.stop()
        for _ in keeping_old(self.postgres.data):
            self.postgres.start()
            yield
            self.postgres.kill()


class NodeEngine(PostgresEngine):
    """A node on PostgreSQL is killed, and started again."""

    name = "a node that is killed under load"
    is_patient = False

    def cut(self, number):
        self.server.kill()

    def come_back(self, crowd):
        SQLiteEngine.come_back(self, crowd)

    @contextlib.contextmanager
    def forgetting(self):
        self.server.stop()
        with super().forgetting():
            yield


def keeping_old(folder):
    """Copies a folder; what is done to it meanwhile is forgotten."""
    old = folder.with_name(f"{folder.name}-old")
    subprocess.run(["cp", "-a", str(folder), str(old)], check=True)
    yield
    shutil.rmtree(folder)
    old.rename(folder)


def check_log(*options):
    code, text = veven("check-log", *options)
    assert code == 0 and "all whole" in text, text


def of_sqlite(report, browser, server):
    rounds(report, SQLiteEngine(server))


def of_postgres(report, browser, server):
    with Postgres() as postgres, demo_on(postgres, "killed-postgres") as node:
        engine = PostgresEngine(node, postgres)
        # At each start after a crash the server writes all its files through. One by one, that is
        # seconds on a disk that others use too; all at once is as sure (PostgreSQL 15, 20.11).
        postgres.ask("ALTER SYSTEM SET recovery_init_sync_method = syncfs")
        with report.case("this PostgreSQL writes through to a real disk"):
            for name in ("fsync", "full_page_writes", "synchronous_commit"):
                assert postgres.ask(f"SHOW {name}") == ["on"], name
        rounds(report, engine)
        away = sorted(engine.away) or [0]
        print(f"told    writing again after {away[len(away) // 2]:.1f} s (half of the rounds), "
              f"{away[-1]:.1f} s at most")


def of_nodes(report, browser, server):
    with Postgres() as postgres, demo_on(postgres, "killed-node") as node:
        rounds(report, NodeEngine(node, postgres))


def demo_on(postgres, name):
    return Server(name, families=4, more=["--database", postgres.address])


def rounds(report, engine):
    written = {}
    begin = lines_and_editions(engine)
    before = range(begin, begin + 1)
    crowd = None
    for number in range(ROUNDS):
        with report.case(f"{engine.name} loses nothing that was acknowledged ({number + 1})"):
            crowd = Crowd(engine.server.url, engine.is_patient, crowd)
            written |= write_through_a_cut(engine, crowd, number)
            # The same thing twice is one row, and two lines.
            before = range(begin, before.stop + crowd.repeated)
            check(engine, written, before)
            if number < ROUNDS_ON_THE_PAGE:
                check_page(crowd.all[0], engine.server.url, written)
    with report.case("all of it is whole in the end, inside too"):
        assert len(written) > 2 * ROUNDS, f"only {len(written)} were written"
        engine.check_whole()
        print(f"told    {len(written)} things were acknowledged in {ROUNDS} rounds, in "
              f"{sum(kept.edition for kept in written.values())} writes")
    own_checks(report, engine, written, before, crowd)


def write_through_a_cut(engine, crowd, number):
    """Gives what was acknowledged before the cut, and after it by a node that lived on."""
    try:
        crowd.begin()
        time.sleep(random.uniform(0, 0.5))
        engine.cut(number)
        engine.come_back(crowd)
    finally:
        crowd.end()
    return crowd.acknowledged


def lines_and_editions(engine):
    return engine.ask(LINES)[0][0] - sum(edition for _, edition in engine.ask(WRITTEN))


def check(engine, written, before):
    """Before: how many lines more than editions there were, and may be."""
    rows = dict(engine.ask(WRITTEN))
    lost = [identity for identity, kept in written.items()
            if rows.get(identity, 0) < kept.edition]
    assert not lost, f"{len(lost)} of {len(written)} are gone, or older than acknowledged"
    # Nothing was half done: no row without its line in the log, and none the other way.
    found = lines_and_editions(engine)
    assert found in before, f"rows and log do not agree: {found - before.start} lines too many"
    engine.check()


def check_page(mother, url, written):
    # Who was signed in before the cut still is.
    page = Writer(url, mother.family, cookie=mother.cookie).plan()
    shown = {kept.words: kept.is_shown for kept in written.values() if kept.words}
    unseen = [words for words, is_shown in shown.items() if is_shown and words not in page]
    assert not unseen, f"{len(unseen)} of {len(shown)} are not shown"
    back = [words for words, is_shown in shown.items() if not is_shown and words in page]
    assert not back, f"{len(back)} that were taken back are shown"


def own_checks(report, engine, written, before, crowd):
    """Each of the checks above is shown a loss that it must find."""
    one = next(identity for identity, kept in written.items() if kept.table == "matter")
    other = next(identity for identity, kept in written.items()
                 if kept.table == "need" and kept.edition > 1)
    with report.case(f"{engine.name}: the check finds a disk that forgets what it kept"):
        with engine.forgetting():
            if not engine.is_patient:
                engine.server.start()
            crowd = Crowd(engine.server.url, engine.is_patient, crowd)
            forgotten = write_through_a_cut(engine, crowd, 0)
            check(engine, forgotten, range(before.start, before.stop + crowd.repeated))
            if not engine.is_patient:
                engine.server.stop()
        start_again(engine)
        expect_fault("are gone", lambda: check(engine, forgotten, before))
        check(engine, written, before)
    deeds = {
        "a change that is gone": (
            "are gone", f"UPDATE need SET edition = edition - 1 WHERE id = '{other}'"),
        "a row that is gone": ("are gone", f"DELETE FROM matter WHERE id = '{one}'"),
    }
    for name, (words, deed) in deeds.items():
        with report.case(f"{engine.name}: the check finds {name}"):
            engine.tamper(deed)
            expect_fault(words, lambda: check(engine, written, before))
    with report.case(f"{engine.name}: the check finds a row without its line in the log"):
        engine.tamper("UPDATE matter SET edition = edition + 1000")
        expect_fault("do not agree", lambda: check(engine, {}, before))
    with report.case(f"{engine.name}: the check finds a log that was cut short"):
        engine.tamper("DELETE FROM audit WHERE (chain, seq) IN (SELECT chain, seq FROM audit_head)")
        expect_fault("chain", engine.check)


def start_again(engine):
    if isinstance(engine, PostgresEngine):
        engine.postgres.start()
    if not engine.is_patient:
        engine.server.start()


def expect_fault(words, body):
    try:
        body()
    except AssertionError as fault:
        assert words in str(fault), fault
        return
    raise AssertionError("nothing was found")
