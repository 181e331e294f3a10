"""One thing that is measured: an engine, a number of families, one node or two before it."""

import os
import shutil
import subprocess
import time

from node import Node, free_port
from settings import CACHE, ROOT

PROXY = ROOT / "deploy" / "haproxy.cfg"


class Place:
    """A copied database, and the nodes that serve it. Two nodes share the copy with the one."""

    def __init__(self, engine, families, folder, server=None, database=None):
        self.engine = engine
        self.families = families
        self.folder = folder
        self.server = server
        self.address = server.address(database) if server else None
        self.nodes = []

    @property
    def name(self):
        return f"{self.engine}-{self.families}"

    def node(self, notes=None):
        """One more node, not started."""
        return Node(f"{self.name}-{len(self.nodes) + 1}", self.folder, self.address, notes)

    def start(self, count):
        """So many nodes in all."""
        while len(self.nodes) < count:
            node = self.node()
            node.start()
            self.nodes.append(node)

    def stop(self):
        for node in self.nodes:
            node.stop()

    def settle(self):
        """Waits until nothing is under way: what was asked last goes on after who asked hung up,
        and would slow what is measured next."""
        end = time.monotonic() + 60
        while self.figure("veven_requests_under_way") > 0 and time.monotonic() < end:
            time.sleep(0.02)

    def figure(self, name):
        return sum(node.figure(name) for node in self.nodes)

    def flushes(self):
        """Writes through to the disk: SQLite's one for each commit, or the server's own count."""
        return self.server.flushes() if self.server else self.figure("veven_sql_commits_total")


class Proxy:
    """deploy/haproxy.cfg before the two nodes of a place."""

    def __init__(self, place):
        one, two = (node.host for node in place.nodes[:2])
        self.host = f"127.0.0.1:{free_port()}"
        settings = {"VEVEN_BIND": self.host, "VEVEN_ONE": one, "VEVEN_TWO": two}
        with (CACHE / "haproxy.log").open("w", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                [path(), "-f", str(PROXY)], env={**os.environ, **settings}, stdout=log,
                stderr=log, stdin=subprocess.DEVNULL)

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=30)


def path():
    """Where HAProxy is; none if it is not installed."""
    return shutil.which("haproxy") or shutil.which("haproxy", path="/usr/sbin:/usr/local/sbin")
