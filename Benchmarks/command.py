"""The whole run, from building to the page of figures."""

import argparse
import statistics
import subprocess
import sys
import time

import document
import goals
import growing
import machine
import rounds
import statements
import streams
from place import Place
from postgres import Postgres
from seeding import RUN, Seeds
from settings import CACHE, ROOT, towns

STARTS = 3


def arguments(given=None):
    parser = argparse.ArgumentParser(
        prog="scripts/bench", description="Measures Veven, and writes docs/benchmarks.md.")
    parser.add_argument("--engines", nargs="+", choices=("sqlite", "postgres"),
                        default=["sqlite", "postgres"])
    parser.add_argument("--families", type=int, nargs="+", default=[60, 6000, 60000])
    parser.add_argument("--nodes", type=int, nargs="+", choices=(1, 2), default=[1, 2])
    parser.add_argument("--seconds", type=int, default=3, help="for each line, in each round")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--skip-build", action="store_true")
    parser.add_argument("--only-seed", action="store_true", help="make the data and stop")
    parser.add_argument("--skip-streams", action="store_true")
    parser.add_argument("--no-file", action="store_true", help="only print")
    parser.add_argument("--keep", action="store_true", help="leave the measured copies")
    return parser.parse_args(given)


def say(words):
    print(words, flush=True)


class Run:
    """One run: what is wanted, what is served, what was found."""

    def __init__(self, wanted):
        self.wanted = wanted
        self.sizes = sorted(set(wanted.families))
        self.server = Postgres() if "postgres" in wanted.engines else None
        self.seeds = Seeds()
        self.places = []
        self.targets = []
        self.found = {"made": {}, "towns": towns(self.sizes[-1])}

    def seed(self):
        for families in self.sizes:
            took = self.seeds.make_folder(families)
            self._note_made("sqlite", families, took)
            if self.server:
                took = self.seeds.make_database(self.server, families)
                self._note_made("postgres", families, took)

    def _note_made(self, engine, families, took):
        self.found["made"][engine, families] = took
        say(f"{engine}, {families} families: "
            + ("there already" if took is None else f"made in {took:.0f} s"))

    def copy(self):
        """Measuring adds to what is measured."""
        for families in self.sizes:
            if "sqlite" in self.wanted.engines:
                self.places.append(Place("sqlite", families, self.seeds.copied_folder(families)))
            if self.server:
                self.places.append(Place(
                    "postgres", families, self.seeds.copied_key(families), self.server,
                    self.seeds.copied_database(self.server, families)))
        # What was copied must not be on its way to the disk while something is measured.
        subprocess.run(["sync"], check=True)

    def watch(self):
        """The statements of each page; says at once which grow."""
        known, by_engine = None, {}
        for place in self.places:
            took, known = statements.looked_at(place, known)
            by_engine.setdefault(place.engine, {})[place.families] = took
            say(f"{place.name}: {len(took)} pages, "
                f"{sum(map(len, took.values()))} statements explained")
        self.found["statements"] = by_engine
        self.growing = [fault for engine, by_size in by_engine.items()
                        for fault in growing.faults(engine, by_size)]
        for fault in self.growing:
            say(fault)

    def start(self):
        self.found["facts"] = []
        for place in self.places:
            taken = []
            for _ in range(STARTS):
                node = place.node()
                taken.append(node.start())
                node.stop()
            self.found["facts"].append({
                "engine": place.engine, "families": place.families,
                "start": statistics.median(taken),
                "made": self.found["made"][place.engine, place.families]})
        self.targets = rounds.targets(self.places, self.wanted.nodes)

    def load(self):
        def tell(number, line):
            result = line.results[-1]
            say(f"{number + 1} {line.page} {line.target.place.name} nodes {line.target.words} "
                f"x{line.connections}: {result.per_second:.0f}/s p95 {result.p95:.2f} ms"
                + (f", {result.failed} failed: {'; '.join(result.faults)}"
                   if result.failed else ""))
        self.found["lines"], self.found["disks"] = rounds.measure(
            self.targets, self.wanted.seconds, self.wanted.rounds, tell)
        self._require_all_goals()
        for fact, place in zip(self.found["facts"], self.places, strict=True):
            fact["resident"], fact["highest"] = place.nodes[0].memory()
            target = next(target for target in self.targets if target.place is place)
            fact["bytes"] = [len(target.people[0].get(path).encode())
                             for path in (target.family, "/today")]

    def _require_all_goals(self):
        """A goal without a measurement is told, not left out."""
        if 1 not in self.wanted.nodes:
            return
        lines = [line for line in self.found["lines"] if line.target.nodes == 1]
        gone = goals.unmeasured(self.wanted.engines, {
            (line.target.engine, line.page, line.connections)
            for line in lines if line.results and line.median("per_second") > 0})
        if gone:
            sys.exit("Not measured: " + "; ".join(" ".join(map(str, goal)) for goal in gone))

    def follow(self):
        """Pages that stay open, in the smallest and the largest size."""
        self.found["streams"] = []
        if self.wanted.skip_streams:
            return
        for engine in self.wanted.engines:
            places = [place for place in self.places if place.engine == engine]
            nodes = max(self.wanted.nodes) if places[-1].server else 1
            self.found["streams"].append(streams.run(places[-1], nodes))
            say(f"{places[-1].name}: streams followed")

    def stop(self):
        for target in self.targets:
            if target.proxy:
                target.proxy.stop()
        for place in self.places:
            place.stop()
        if not self.wanted.keep:
            subprocess.run(["rm", "-rf", RUN], check=False)
            for place in self.places:
                if place.server:
                    self.server.drop(f"run_{place.families}")
        if self.server:
            self.server.stop()


def main():
    wanted = arguments()
    CACHE.mkdir(parents=True, exist_ok=True)
    if not wanted.skip_build:
        subprocess.run(
            [ROOT / "scripts" / "build", "-c", "release", "--product", "veven"], check=True)
    run = Run(wanted)
    try:
        run.seed()
        if wanted.only_seed:
            return
        began = time.monotonic()
        run.copy()
        run.watch()
        run.found["scored"] = machine.scoring()
        run.start()
        run.load()
        run.follow()
        run.found["minutes"] = (time.monotonic() - began) / 60
        text = document.write(run.found, wanted, run.server)
    finally:
        run.stop()
    say("\n" + text)
    if not wanted.no_file:
        (ROOT / "docs" / "benchmarks.md").write_text(text, encoding="utf-8")
    if run.growing:
        sys.exit(f"{len(run.growing)} statements grow with the number of families.")
