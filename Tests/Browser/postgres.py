"""A PostgreSQL server of a test's own: started, killed as a power cut does, and started again."""

import contextlib
import ctypes
import os
import pathlib
import random
import shutil
import signal
import subprocess
import tempfile
import time

from harness import ROOT, free_port, tail

SECONDS = 60


def real_disk():
    """A folder for temporary files that is not in memory, because what is measured is the disk."""
    for place in (tempfile.gettempdir(), "/var/tmp", str(ROOT / ".cache")):
        kind = subprocess.run(
            ["stat", "-f", "-c", "%T", place], capture_output=True, text=True).stdout.strip()
        if kind not in ("", "tmpfs", "ramfs"):
            return place
    raise AssertionError("every folder for temporary files is in memory")


class Postgres:
    """One server, with its data in a folder that is taken away at the end."""

    def __init__(self, folder=None):
        self.folder = pathlib.Path(folder or tempfile.mkdtemp(
            prefix="veven-postgres-", dir=real_disk()))
        self.folder.chmod(0o755)
        self.place = self.folder / "server"
        self.port = free_port()

    @property
    def address(self):
        return f"postgres://veven@127.0.0.1:{self.port}/postgres"

    @property
    def data(self):
        return self.place / "data"

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise
        return self

    def __exit__(self, *_):
        subprocess.run([str(ROOT / "scripts/postgres"), "stop", str(self.place)], check=False)
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self):
        """Makes it, or starts what is there again, which mends itself first."""
        # What becomes of its processes is told to this one, and not to the machine's first, which
        # in a container may never ask (prctl(2), PR_SET_CHILD_SUBREAPER).
        ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)
        done = subprocess.run(
            [str(ROOT / "scripts/postgres"), "start", str(self.place), str(self.port)],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            timeout=2 * SECONDS)
        assert done.returncode == 0, done.stdout + tail(self.place / "server.log")

    def processes(self):
        """The numbers of the server and of all that it started; the server's own comes first."""
        with contextlib.suppress(OSError, ValueError, IndexError):
            server = int((self.data / "postmaster.pid").read_text().splitlines()[0])
            return [server, *children(server)]
        return []

    def kill(self):
        """Ends all of it at once, without a chance to tidy up."""
        all_ = self.processes()
        assert all_, "the server does not run"
        for process in all_:
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        wait_until(lambda: not any(map(runs, all_)), "the server goes on")

    def kill_connection(self):
        """Ends one process that serves a connection; the server then ends all others itself."""
        connected = [process for process in self.processes()[1:]
                     if title(process).startswith("postgres: veven ")]
        assert connected, "nobody is connected"
        os.kill(random.choice(connected), signal.SIGKILL)

    def stop(self):
        """In good order; whoever is connected is sent away."""
        server = self.processes()[0]
        os.kill(server, signal.SIGINT)
        wait_until(lambda: not runs(server), "the server goes on")

    def reload(self):
        os.kill(self.processes()[0], signal.SIGHUP)

    def standby(self, folder):
        """Copies itself to where a server is made that follows it."""
        command = [programs() / "pg_basebackup", "-D", folder / "data", "-R", "-c", "fast",
                   "-h", self.place, "-p", str(self.port), "-U", "veven"]
        folder.mkdir()
        owner = self.data.stat()
        os.chown(folder, owner.st_uid, owner.st_gid)
        subprocess.run([str(word) for word in command], check=True, stdin=subprocess.DEVNULL,
                       user=owner.st_uid, cwd="/")

    def ask(self, sql, database="postgres"):
        """The lines of an answer, its fields parted by tabs; on the server's socket."""
        done = subprocess.run(
            ["psql", "-X", "-q", "-A", "-t", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-c", sql,
             f"postgres://veven@/{database}?host={self.place}&port={self.port}"],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=SECONDS)
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    def empty(self):
        """A new database in the place of the old one."""
        self.ask("DROP DATABASE postgres WITH (FORCE)", "template1")
        self.ask("CREATE DATABASE postgres", "template1")

    def is_whole(self, database="postgres"):
        """Raises if an index and its table say different things."""
        self.ask("CREATE EXTENSION IF NOT EXISTS amcheck", database)
        checked = self.ask("""
            SELECT count(*) FROM (SELECT bt_index_check(index.indexrelid, true)
            FROM pg_index index JOIN pg_class relation ON relation.oid = index.indexrelid
            JOIN pg_am method ON method.oid = relation.relam
            WHERE method.amname = 'btree' AND relation.relpersistence = 'p' AND index.indisvalid
            ) AS all_indexes""", database)
        assert int(checked[0]) > 50, checked


def programs():
    """Where the programs of the newest PostgreSQL are."""
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"),
                   key=lambda path: int(path.parent.name))
    return found[-1] if found else pathlib.Path(shutil.which("pg_basebackup")).parent


def children(process):
    found = []
    for entry in pathlib.Path("/proc").iterdir():
        with contextlib.suppress(OSError, IndexError, ValueError):
            # What stands in brackets is a name, and may hold anything.
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
            if int(fields[1]) == process:
                found.append(int(entry.name))
    return found


def title(process):
    """What it says of itself; nothing if it is gone."""
    with contextlib.suppress(OSError):
        return pathlib.Path(f"/proc/{process}/cmdline").read_text()
    return ""


def runs(process):
    """One that has ended and that nobody has asked about is there still, for PostgreSQL too."""
    with contextlib.suppress(OSError):
        os.waitpid(process, os.WNOHANG)
    return pathlib.Path(f"/proc/{process}").exists()


def wait_until(holds, fault, seconds=SECONDS):
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, fault
        time.sleep(0.02)
