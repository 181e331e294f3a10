"""How often a second the disk itself writes through: what no engine can be faster than, unless
several share a write."""

import contextlib
import os
import time

from settings import CACHE

SEGMENT = 16 << 20


def rates(seconds=1.0):
    """Writes through to the disk a second, one after the other, in the two ways of the engines'
    logs: 16 kB more at the end of a file, and 8 kB over what a file holds already."""
    return {"sqlite": rate(16 << 10, seconds, is_growing=True),
            "postgres": rate(8 << 10, seconds, is_growing=False)}


def rate(size, seconds, is_growing):
    path = CACHE / "flushed"
    file = os.open(path, os.O_CREAT | os.O_RDWR | os.O_TRUNC, 0o600)
    try:
        if not is_growing:
            os.pwrite(file, bytes(SEGMENT), 0)
            os.fsync(file)
        count, started = 0, time.perf_counter()
        while time.perf_counter() - started < seconds:
            place = count * size
            os.pwrite(file, os.urandom(size), place if is_growing else place % SEGMENT)
            os.fdatasync(file)
            count += 1
        return count / (time.perf_counter() - started)
    finally:
        os.close(file)
        with contextlib.suppress(OSError):
            path.unlink()
