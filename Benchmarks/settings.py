"""Where things are, and how large what is measured is made."""

import os
import pathlib

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = pathlib.Path(os.environ.get("VEVEN", ROOT / ".build" / "release" / "veven"))
HERE = pathlib.Path(__file__).resolve().parent
CACHE = ROOT / ".cache" / "bench"
SEED = 1
# The demo's families, which are measured, are the same in each size; the others lie around them.
AT_HOME = 48
# So many families to a municipality; the demo's own is the largest of them.
IN_A_TOWN = 168
YEARS = 5
PAGE_CONNECTIONS = 64
WRITERS = 32
DAYS_KEPT = 14


def towns(families):
    """How many municipalities the others live in: 356 for 60 000 families."""
    return max(1, (families - AT_HOME) // IN_A_TOWN)
