"""The tables of docs/benchmarks.md on statements: what each page asks, and what that takes."""

from statements import OF_A_TOWN, grown, work
from tables import ENGINES, number


def table(engine, by_size):
    """For each page its statements and what they take together, in each size."""
    sizes = sorted(by_size)
    unit = "steps" if engine == "sqlite" else "rows looked at"
    yield (f"| {ENGINES[engine]}: page | statements | "
           + " | ".join(f"{unit}, {number(size)}" for size in sizes) + " | |")
    yield "|---|--:|" + "--:|" * len(sizes) + "---|"
    for page in sorted(by_size[sizes[-1]]):
        counts = sorted({len(by_size[size].get(page, [])) for size in sizes})
        took = " | ".join(number(work(by_size[size].get(page, []))) for size in sizes)
        yield (f"| `{page}` | {'–'.join(map(str, counts))} | {took} | "
               f"{OF_A_TOWN.get(page, '')} |")


def faults(engine, by_size):
    """A line for each statement that grows: loud, for whoever runs it, and in the document."""
    for page, text, took, plan in grown(engine, by_size):
        shown = ", ".join(map(number, took))
        yield (f"- **grows**, {ENGINES[engine]}, `{page}`: {shown}. `{text[:300]}`"
               f" – {'; '.join(plan or [])}")
