"""The tables of docs/benchmarks.md on load: what was measured, in medians with their spread."""

import statistics

import goals

ENGINES = {"sqlite": "SQLite", "postgres": "PostgreSQL"}
PAGES = ("family page", "family's own page", "today page", "profile of six, five rounds",
         "profile of six, five rounds, cold", "save answers", "save 25 answers",
         "save 25 first answers")


def number(value):
    """A thousand as 1 000."""
    return f"{value:,.0f}".replace(",", " ")


def spread(values, form=number):
    """The median, and the smallest and largest of the rounds."""
    middle = form(statistics.median(values))
    return middle if len(values) < 2 else f"{middle} ({form(min(values))}–{form(max(values))})"


def milliseconds(value):
    return f"{value:.2f}" if value < 10 else f"{value:.0f}"


def load(lines):
    yield ("| what | engine | families | nodes | connections | requests/s | p50 ms | p95 ms | "
           "p99 ms | goal |")
    yield "|---|---|--:|--:|--:|--:|--:|--:|--:|---|"
    for line in sorted(lines, key=order):
        yield (f"| {line.page} | {ENGINES[line.target.engine]} | {number(line.target.families)} | "
               f"{line.target.words} | {line.connections} | {spread(line.values('per_second'))} | "
               f"{spread(line.values('p50'), milliseconds)} | "
               f"{spread(line.values('p95'), milliseconds)} | "
               f"{spread(line.values('p99'), milliseconds)} | {goal(line)} |")


def order(line):
    target = line.target
    return (PAGES.index(line.page), line.connections, target.engine != "sqlite",
            target.families, target.nodes, bool(target.proxy))


def goal(line):
    nodes = 1 if line.target.nodes == 1 and not line.target.proxy else 2
    return goals.of_line(line.target.engine, nodes, line.page, line.connections,
                         line.median("per_second"), line.median("p95"), line.failed)


def growth(lines):
    """How much slower the largest is than the smallest, round by round: each ratio is of two
    measurements that were made after one another."""
    yield "| what | engine | families | of the rate with the fewest | goal |"
    yield "|---|---|--:|--:|---|"
    by_key = {(line.page, line.connections, line.target.engine, line.target.words,
               line.target.families): line for line in lines}
    for key, line in sorted(by_key.items(), key=lambda item: order(item[1])):
        page, connections, engine, words, families = key
        fewest = min(size for *same, size in by_key if tuple(same) == key[:4])
        if families == fewest or words != "1":
            continue
        pairs = zip(line.values("per_second"),
                    by_key[*key[:4], fewest].values("per_second"), strict=True)
        ratios = [100 * large / small for large, small in pairs if small] or [0]
        held = statistics.median(ratios) >= 100 * (1 - goals.SLOWER_BY)
        is_goal = (page, connections) == ("family page", 64)
        words = goals.told(f"≥ {100 * (1 - goals.SLOWER_BY):.0f} %", held) if is_goal else ""
        yield (f"| {page}, {connections} connections | {ENGINES[engine]} | {number(families)} | "
               f"{spread(ratios)} % | {words} |")


def disk(lines, disks):
    """Saves beside what the disk can do."""
    yield ("| what | engine | families | nodes | writers | saves/s | writes through to the disk/s | "
           "saves that share one | the disk alone, one after the other/s | "
           "saves : the disk alone | done again, of 100 saves |")
    yield "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
    for line in sorted((line for line in lines if line.page.startswith("save")), key=order):
        alone = statistics.median(rates[line.target.engine] for rates in disks)
        rate = line.median("per_second")
        flushes = statistics.median(
            extra["flushes"] * per / max(extra["saved"], 1)
            for extra, per in zip(line.extras, line.values("per_second"), strict=True))
        yield (f"| {line.page} | {ENGINES[line.target.engine]} | {number(line.target.families)} | "
               f"{line.target.words} | {line.connections} | {number(rate)} | {number(flushes)} | "
               f"{rate / max(flushes, 1):.1f} | {number(alone)} | {rate / alone:.2f} | "
               f"{100 * line.extra('repeats') / max(line.extra('saved'), 1):.1f} |")
