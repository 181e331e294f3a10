"""A node whose clock leaps while it runs, and is wrong at its start: on a file and on PostgreSQL.

A small library in front of the system's own tells the program a time that the test sets."""

import contextlib
import os
import pathlib
import shutil
import struct
import subprocess
import tempfile
import time

from harness import Server
from postgres import Postgres
from program import veven
from writers import Answer, Writer, matter, new_words

DAYS = 40
CLOCK = r"""
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static const volatile long *ahead;

__attribute__((constructor)) static void begin(void) {
    int file = open(getenv("VEVEN_TEST_CLOCK"), O_RDONLY);
    ahead = mmap(0, sizeof *ahead, PROT_READ, MAP_SHARED, file, 0);
    close(file);
}

int clock_gettime(clockid_t clock, struct timespec *told) {
    int fault = syscall(SYS_clock_gettime, clock, told);
    int shown = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
    if (fault == 0 && shown && ahead != MAP_FAILED) told->tv_sec += *ahead;
    return fault;
}

int gettimeofday(struct timeval *restrict told, void *restrict zone) {
    struct timespec now;
    (void)zone;
    int fault = clock_gettime(CLOCK_REALTIME, &now);
    told->tv_sec = now.tv_sec;
    told->tv_usec = now.tv_nsec / 1000;
    return fault;
}

time_t time(time_t *told) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (told) *told = now.tv_sec;
    return now.tv_sec;
}
"""


def run(report, browser, server):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="veven-"))
    clock = Clock(folder)
    server = Server("leaping-file", families=1)
    leaps(report, "a file", server, clock)
    with Postgres() as postgres:
        server = Server("leaping-postgres", families=1, more=["--database", postgres.address])
        leaps(report, "PostgreSQL", server, clock)
    shutil.rmtree(folder)


class Clock:
    """How far the node's clock is ahead of the right time."""

    def __init__(self, folder):
        self.place = folder / "ahead"
        self.library = folder / "clock.so"
        self.set(0)
        source = folder / "clock.c"
        source.write_text(CLOCK)
        compiler = shutil.which("clang") or "cc"
        done = subprocess.run(
            [compiler, "-shared", "-fPIC", "-O1", "-o", str(self.library), str(source)],
            capture_output=True, text=True)
        assert done.returncode == 0, done.stderr

    def set(self, days):
        with self.place.open("r+b" if self.place.exists() else "wb") as file:
            file.write(struct.pack("l", days * 86_400))

    @contextlib.contextmanager
    def told(self):
        """For what starts inside, and lives on afterwards."""
        settings = {"LD_PRELOAD": str(self.library), "VEVEN_TEST_CLOCK": str(self.place)}
        os.environ.update(settings)
        try:
            yield
        finally:
            for name in settings:
                del os.environ[name]


def leaps(report, place, server, clock):
    words = [new_words() for _ in range(3)]
    server.log_path.unlink(missing_ok=True)
    with started(server, clock):
        with report.case(f"on {place}: a clock that leaps ahead signs people out, and no more"):
            before = Writer(server.url)
            assert said(before, words[0])
            clock.set(DAYS)
            assert says(before, new_words()) == (303, "/sign-in")
            after = Writer(server.url)
            assert said(after, words[1]) and words[1] in after.plan()
        with report.case(f"on {place}: when it is right again, those who come do what they will"):
            clock.set(0)
            assert says(after, new_words()) == (303, "/sign-in")
            again = Writer(server.url)
            assert said(again, words[2])
            page = again.plan()
            assert all(word in page for word in words), "something is gone"
            check(server)
        with report.case(f"on {place}: a clock that the log does not bear out erases nothing, and "
                         "the node serves"):
            server.stop()
            with clock.told():
                server.start()
            time.sleep(2)
            assert server.process.poll() is None, "the node ended"
            log = server.log_path.read_text(encoding="utf-8")
            assert "retention" in log and "the clock leapt" in log, log[-1000:]
            assert said(Writer(server.url), new_words())
            check(server)


@contextlib.contextmanager
def started(server, clock):
    try:
        with clock.told():
            server.__enter__()
        yield
    finally:
        server.__exit__()
        clock.set(0)


def said(writer, words):
    status, place = says(writer, words)
    return status == 303 and place.startswith(writer.family)


def says(writer, words):
    """Says what matters. The status, and where it led."""
    answer = Answer(writer.url, f"{writer.family}/plan/matters", writer.cookie, matter(words))
    return answer.status, answer.headers["Location"]


def check(server):
    code, text = veven("check-log", *where(server))
    assert code == 0 and "all whole" in text, text


def where(server):
    if not server.more:
        return "--data", server.folder
    return *server.more, "--key-file", f"{server.folder}/installation.key"
