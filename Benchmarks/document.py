"""docs/benchmarks.md, written whole by each run."""

import datetime

import goals
import growing
import machine
import tables
from tables import ENGINES, number


def write(found, wanted, server):
    """The page, from everything that a run found."""
    return "\n".join([
        *head(found, wanted, server), "## Load", "", *tables.load(found["lines"]),
        "", "## Saving and the disk", "", *DISK, "", *tables.disk(found["lines"], found["disks"]),
        "", "## Size", "", *SIZE, "", *tables.growth(found["lines"]),
        "", "## Pages that stay open", "", *streams(found["streams"]),
        "", "## Statements", "", *STATEMENTS, *statements(found["statements"]),
        "", "## Start, memory, weight", "", *facts(found["facts"]),
        "", "## Scoring", "", scored(found["scored"]), ""])


def head(found, wanted, server):
    day = datetime.date.today().isoformat()
    yield from ("# Benchmarks", "")
    yield (f"Written by `make bench` on {day}: {wanted.rounds} rounds of {wanted.seconds} s for "
           f"each line, in {found['minutes']:.0f} minutes. Machine: {machine.words(server)}. "
           "Release build. What asks, what answers and PostgreSQL share the cores; the server's "
           "log is on, into a file. A saved answer set is on the disk before it is answered, in "
           "both engines (`synchronous=FULL`; `fsync` and `synchronous_commit` on).")
    yield ""
    yield ("The families that are asked for are the same in every line: the demo's, with "
           f"the others simulated around them, in {found['towns']} municipalities, of which the "
           "demo's is the largest. PostgreSQL holds the same rows as SQLite. Lines of one question "
           "are measured in turns, all sizes and engines in each round. A figure is the median of "
           "the rounds, with the lowest and the highest.")
    yield ""


DISK = [
    "Writes through to the disk are counted while saving: SQLite's commits, PostgreSQL's flushes "
    "of its write-ahead log (as it tells them, up to a second late). The disk alone is asked for "
    "as much as each engine's log writes at least, in the same rounds: 16 kB at the end of a "
    "file, 8 kB over what is there. More than one save for each write of the disk alone is what "
    "committing together gives. Thirty-two writers save in sixteen families: those of one family "
    "wait for each other in one node, and are in each other's way on two; what PostgreSQL had to "
    "do again is counted. Two nodes share the two cores that one had: they show that nodes do not "
    "break each other, not that they are faster."]
SIZE = ["The same page of the same family, with more families around it."]
STATEMENTS = [
    "Every page that five people of the demo reach by its links, asked for once with nothing "
    "remembered of the family. SQLite counts the steps of its machine, PostgreSQL the rows that a "
    "statement looks at (`EXPLAIN ANALYZE`, the worse of its two ways to plan a prepared "
    "statement). With few rows PostgreSQL goes through whole tables, because that is quicker: so "
    "few families may take more than many. A page about a whole municipality says so."]


def statements(by_engine):
    for engine, by_size in by_engine.items():
        faults = list(growing.faults(engine, by_size))
        yield ""
        yield from growing.table(engine, by_size)
        yield ""
        yield from faults or ["No statement of a family's or a helper's page grows."]


def streams(found):
    yield ("| engine | families | nodes | told ms, p50 | p95 | page there anew ms, p50 | p95 | "
           "idle streams | MB | goal |")
    yield "|---|--:|--:|--:|--:|--:|--:|--:|--:|---|"
    for one in found:
        told, seen = one["told"], one["seen"]
        held = "; ".join([
            goals.told(f"p95 ≤ {goals.SEEN_MS} ms", seen[95] <= goals.SEEN_MS),
            goals.told(f"≤ {goals.STREAMS_MB} MB", one["after"] <= goals.STREAMS_MB)])
        yield (f"| {ENGINES[one['engine']]} | {number(one['families'])} | {one['nodes']} | "
               f"{told[50]:.1f} | {told[95]:.1f} | {seen[50]:.1f} | {seen[95]:.1f} | "
               f"{number(one['idle'])} | {one['after']:.0f}, from {one['before']:.0f} | {held} |")
    yield ""
    yield ("Another's change, with 500 pages open; then 2 000 idle streams, all of one node. With "
           "two nodes the one who writes comes in by the other node.")


def facts(found):
    yield ("| engine | families | start s | memory of its own MB | highest MB, with mapped pages | "
           "family page | today page | made in s | goal |")
    yield "|---|--:|--:|--:|--:|--:|--:|--:|---|"
    for one in found:
        held = "; ".join([
            goals.told(f"≤ {goals.START_SECONDS} s", one["start"] <= goals.START_SECONDS),
            goals.told(f"≤ {goals.MEMORY_MB} MB", one["resident"] <= goals.MEMORY_MB)])
        weights = " | ".join(f"{number(size)} bytes" for size in one["bytes"])
        made = number(one["made"]) if one["made"] else "kept"
        yield (f"| {ENGINES[one['engine']]} | {number(one['families'])} | {one['start']:.2f} | "
               f"{one['resident']:.0f} | {one['highest']:.0f} | {weights} | {made} | {held} |")


def scored(per_second):
    least = goals.SCORED_PER_SECOND
    held = goals.told(f"goal ≥ {number(least)}", per_second >= least)
    return (f"- PHQ-9, 1 000 000 forms with all rules and provenance: {number(per_second)} per "
            f"second on one core ({held})")
