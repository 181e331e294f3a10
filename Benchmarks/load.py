"""Load, by wrk: pages over many connections, and forms by many writers."""

import os
import re
import subprocess

from settings import CACHE, HERE


class Measured:
    """Requests a second, latencies in milliseconds, and how many went wrong."""

    def __init__(self, told):
        line = re.search(r"^result (.+)$", told, re.M).group(1)
        count, microseconds, *percentiles, self.failed = (int(number) for number in line.split())
        self.count = count
        # What went wrong, for whoever runs it.
        self.faults = re.findall(r"^(?:answers other than|  Socket errors).*$", told, re.M)
        self.per_second = count / (microseconds / 1e6)
        self.p50, self.p95, self.p99 = (value / 1000 for value in percentiles)

    @classmethod
    def together(cls, parts):
        """Two at the same time: their counts added, the worse of their latencies."""
        whole = cls.__new__(cls)
        whole.count = sum(part.count for part in parts)
        whole.failed = sum(part.failed for part in parts)
        whole.faults = [fault for part in parts for fault in part.faults]
        whole.per_second = sum(part.per_second for part in parts)
        whole.p50, whole.p95, whole.p99 = (
            max(getattr(part, name) for part in parts) for name in ("p50", "p95", "p99"))
        return whole


def ask(hosts, path, cookie, connections, seconds):
    """A page, from all hosts at the same time, each over its share of the connections."""
    each = connections // len(hosts)
    return run([
        (["-t", str(min(2, each)), "-c", str(each), "-s", str(HERE / "requests.lua"),
          f"http://{host}{path}"], {"VEVEN_COOKIE": cookie}) for host in hosts], seconds)


def save(hosts, sheets, seconds, name):
    """A writer for each sheet, the sheets shared out among the hosts."""
    commands = []
    for number, host in enumerate(hosts):
        own = sheets[number::len(hosts)]
        path = CACHE / f"{name}-{number}.sheets"
        path.write_text("".join(line + "\n" for line in own), encoding="utf-8")
        count = str(len(own))
        commands.append((["-t", count, "-c", count, "-s", str(HERE / "saves.lua"),
                          f"http://{host}/"], {"VEVEN_SHEETS": str(path)}))
    return run(commands, seconds)


def run(commands, seconds):
    running = [subprocess.Popen(
        ["wrk", "-d", f"{seconds}s", "--timeout", "20s", *arguments],
        env={**os.environ, **settings}, stdout=subprocess.PIPE, text=True)
        for arguments, settings in commands]
    told = [process.communicate(timeout=seconds + 60)[0] for process in running]
    parts = [Measured(text) for text in told]
    return parts[0] if len(parts) == 1 else Measured.together(parts)
