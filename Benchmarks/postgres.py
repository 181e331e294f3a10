"""A PostgreSQL server of the measurement's own, kept between runs; fsync is on."""

import pathlib
import shutil
import subprocess
import sys

from settings import CACHE, ROOT

FOLDER = CACHE / "postgres"
SCRIPT = str(ROOT / "scripts" / "postgres")


class Postgres:
    """Runs while something is measured. Its databases stay in the folder."""

    def __init__(self):
        # PostgreSQL does not run as root, and must get into the folder.
        FOLDER.mkdir(parents=True, exist_ok=True)
        told = subprocess.run(
            [SCRIPT, "start", str(FOLDER)], check=True, capture_output=True, text=True)
        self.server = told.stdout.strip().rpartition("/")[0]
        self.psql = psql_path()
        self.ask("postgres", """
            DO $$ BEGIN
                IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'veven_app') THEN
                    CREATE ROLE veven_app NOLOGIN;
                    GRANT veven_app TO veven;
                END IF;
            END $$""")

    def address(self, database):
        return f"{self.server}/{database}"

    def ask(self, database, text):
        """The answer as lines, columns parted by bars."""
        done = subprocess.run(
            [self.psql, "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1",
             "-d", self.address(database), "-c", text], capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"PostgreSQL: {done.stderr.strip()}")
        return done.stdout.strip().splitlines()

    def databases(self):
        return set(self.ask("postgres", "SELECT datname FROM pg_database"))

    def make(self, name, template="template0"):
        self.drop(name)
        self.ask("postgres", f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")

    def drop(self, name):
        self.ask("postgres", f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def rename(self, name, new):
        self.ask("postgres", f"ALTER DATABASE {name} RENAME TO {new}")

    def flushes(self):
        """How often the write-ahead log was written through to the disk."""
        return int(self.ask("postgres", "SELECT wal_sync FROM pg_stat_wal")[0])

    def version(self):
        return self.ask("postgres", "SHOW server_version")[0].split(" ")[0]

    def stop(self):
        subprocess.run([SCRIPT, "pause", str(FOLDER)], check=False)


def psql_path():
    """Beside the server that the script starts, or wherever there is one."""
    known = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/psql"),
                   key=lambda path: int(path.parts[-3]))
    return str(known[-1]) if known else shutil.which("psql") or sys.exit("psql is missing")
