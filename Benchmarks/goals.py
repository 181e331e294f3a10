"""The goals, each with whether a figure holds it. Two cores, which what asks shares."""

P95_MS = {
    ("family page", 1): 10.0, ("save answers", 1): 5.0, ("save 25 answers", 1): 5.0,
    ("save 25 first answers", 1): 5.0, ("profile of six, five rounds", 1): 15.0}
PER_SECOND = {
    ("sqlite", "family page", 64): 1500, ("postgres", "family page", 64): 1000,
    ("sqlite", "save answers", 8): 300, ("postgres", "save answers", 8): 300,
    ("sqlite", "save 25 answers", 8): 300, ("postgres", "save 25 answers", 8): 300,
    ("sqlite", "save 25 first answers", 8): 300, ("postgres", "save 25 first answers", 8): 300,
    ("sqlite", "save answers", 32): 2000, ("postgres", "save answers", 32): 2000}
START_SECONDS = 0.3
MEMORY_MB = 150
SLOWER_BY = 0.2
SCORED_PER_SECOND = 1_000_000
SEEN_MS = 200
STREAMS_MB = 300


def told(words, is_held):
    return words if is_held else f"{words} **missed**"


def of_line(engine, nodes, page, connections, per_second, p95, failed):
    """What the row of a table says about its goals; two nodes on one machine have none."""
    goals = []
    if nodes == 1 and (page, connections) in P95_MS:
        most = P95_MS[page, connections]
        goals.append(told(f"p95 ≤ {most:g} ms", 0 < p95 <= most))
    if nodes == 1 and (engine, page, connections) in PER_SECOND:
        least = PER_SECOND[engine, page, connections]
        goals.append(told(f"≥ {least:,}/s", per_second >= least))
    if failed:
        goals.append(told(f"no failures, had {failed}", False))
    return "; ".join(goals)


def unmeasured(engines, measured):
    """The goals that no line was measured for: nobody shall believe that they are held.

    measured: engine, page and connections of each line with one node."""
    wanted = {(engine, *key) for engine in engines for key in P95_MS}
    wanted |= {key for key in PER_SECOND if key[0] in engines}
    return sorted(wanted - set(measured))
