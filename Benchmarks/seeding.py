"""Makes the installations that are measured, once, and copies them for each run: measuring adds
to them. The measured families are the same in each; PostgreSQL gets SQLite's rows, one by one."""

import datetime
import hashlib
import shutil
import subprocess
import time

from settings import AT_HOME, CACHE, DAYS_KEPT, PROGRAM, ROOT, SEED, YEARS, towns

MADE = CACHE / "made"
RUN = CACHE / "run"
# What decides what is made.
SOURCES = ("Sources/Demo", "Sources/Storage/Schema", "Sources/Storage/Migrations",
           "Sources/Instruments/Catalog")


def digest():
    """Of everything that what is made follows from, but the day."""
    found = hashlib.sha256(f"{SEED} {AT_HOME} {YEARS}".encode())
    for folder in SOURCES:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file():
                found.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return found.hexdigest()[:10]


class Seeds:
    """The made installations of one digest and one day; older ones are thrown away."""

    def __init__(self):
        own = digest()
        known = sorted(MADE.glob(f"{own}-*"), reverse=True)
        today = datetime.datetime.now(datetime.timezone.utc).date()
        day = next((path.name.partition("-")[2] for path in known), today.isoformat())
        if (today - datetime.date.fromisoformat(day)).days > DAYS_KEPT:
            day = today.isoformat()
        self.day = day
        self.name = f"{own}-{day}"
        for path in MADE.glob("*"):
            if path.name != self.name:
                shutil.rmtree(path)
        (MADE / self.name).mkdir(parents=True, exist_ok=True)

    def folder(self, families):
        return MADE / self.name / str(families)

    def database(self, families):
        return f"made_{self.name.replace('-', '_')}_{families}"

    def make_folder(self, families):
        """Gives the seconds it took, or none if it was there."""
        folder = self.folder(families)
        if folder.exists():
            return None
        part = folder.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)
        started = time.monotonic()
        common = ["--data", str(part), "--seed", str(SEED), "--until", self.day]
        call("demo", "--only-seed", "--families", str(AT_HOME), *common)
        if families > AT_HOME:
            call("simulate", "--around-demo", "--families", str(families - AT_HOME),
                 "--municipalities", str(towns(families)), "--years", str(YEARS), *common)
        part.rename(folder)
        return time.monotonic() - started

    def make_database(self, server, families):
        """The same rows, and what autovacuum would have done by the next day."""
        name = self.database(families)
        if name in server.databases():
            return None
        for old in server.databases():
            if old.startswith("made_") and not old.startswith(self.database("")):
                server.drop(old)
        server.make("part")
        started = time.monotonic()
        call("copy", "--from", f"sqlite:{self.folder(families)}/veven.db",
             "--to", server.address("part"))
        server.ask("part", "VACUUM ANALYZE")
        server.ask("part", "CHECKPOINT")
        server.rename("part", name)
        return time.monotonic() - started

    def copied_folder(self, families):
        """A copy to measure, with its key."""
        RUN.mkdir(parents=True, exist_ok=True)
        folder = RUN / f"{families}"
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run(["cp", "-a", "--reflink=auto", self.folder(families), folder], check=True)
        return folder

    def copied_key(self, families):
        """A folder without a database: for a node of a server's."""
        RUN.mkdir(parents=True, exist_ok=True)
        folder = RUN / f"key-{families}"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700)
        for name in ("installation.key", "demo.json"):
            shutil.copy2(self.folder(families) / name, folder / name)
        return folder

    def copied_database(self, server, families):
        name = f"run_{families}"
        server.make(name, template=self.database(families))
        return name


def call(*arguments):
    subprocess.run([str(PROGRAM), *arguments], check=True, stdin=subprocess.DEVNULL, cwd=ROOT)
