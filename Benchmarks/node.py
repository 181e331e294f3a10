"""One process that serves a database, its figures and its memory."""

import contextlib
import os
import pathlib
import re
import socket
import subprocess
import sys
import time
import urllib.request

from settings import AT_HOME, CACHE, PROGRAM, ROOT, SEED


class Node:
    """The demo, built for release, over a folder of data and perhaps a server's database."""

    def __init__(self, name, folder, address=None, notes=None):
        self.name = name
        self.log = CACHE / f"{name}.log"
        self.command = [
            str(PROGRAM), "demo", "--families", str(AT_HOME), "--seed", str(SEED),
            "--data", str(folder), "--streams-per-account", "100000"]
        if address:
            self.command += ["--database", address]
        if notes:
            self.command += ["--note-statements", str(notes)]
        self.process = None
        self.host = None
        self.figures_port = None

    @property
    def origin(self):
        return f"http://{self.host}"

    def start(self):
        """Gives the seconds until it answered."""
        port, self.figures_port = free_port(), free_port()
        self.host = f"127.0.0.1:{port}"
        settings = {**os.environ, "VEVEN_METRICS_PORT": str(self.figures_port)}
        with self.log.open("w", encoding="utf-8") as log:
            started = time.monotonic()
            self.process = subprocess.Popen(
                [*self.command, "--port", str(port)], stdin=subprocess.DEVNULL, stdout=log,
                stderr=log, env=settings, cwd=ROOT)
        while time.monotonic() - started < 120:
            if self.process.poll() is not None:
                sys.exit(f"the server ended at once: see {self.log}")
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f"{self.origin}/health/live", timeout=1).read()
                return time.monotonic() - started
            time.sleep(0.002)
        sys.exit(f"the server did not start: see {self.log}")

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=60)

    def figure(self, name):
        """A number that the process tells about itself."""
        text = urllib.request.urlopen(
            f"http://127.0.0.1:{self.figures_port}/metrics", timeout=10).read().decode()
        return float(re.search(rf"^{name} (\S+)$", text, re.M).group(1))

    def memory(self):
        """The program's own memory now, and the resident memory at its highest, in MB. The
        latter counts the pages of the database file that are mapped, which the system lends
        and takes back."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        found = {name: int(kb) / 1024 for name, kb in re.findall(r"(\w+):\s+(\d+) kB", status)}
        return found["RssAnon"], found["VmHWM"]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
