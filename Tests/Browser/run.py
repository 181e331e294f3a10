#!/usr/bin/env python3
"""Runs the browser tests; the last line is `N passed, N failed`.

Usage: .venv/bin/python Tests/Browser/run.py [--filter NAME] [--images] [--jobs N]
VEVEN names another program under test, CHROMIUM another browser.
"""

import argparse
import concurrent.futures
import contextlib
import io
import multiprocessing
import os
import signal
import sys
import time

import attack_forms
import attack_slow
import attack_timing
import attack_wire
import bad_input
import database_faults
import database_tls
import every_page
import keeping
import leaping_clock
import operating
import own_checks
import power_cuts
import program
import signing_in
import simulating
import standby
import story
import story_accounts
import story_acute
import story_administrator
import story_answering
import story_family_of_five
import story_links
import story_live
import story_parts
import story_typing
import story_waves
import two_nodes
from harness import PROGRAM, ROLES, Report, Server, a_browser

# Each group has a server with data of its own, so that none sees what another wrote. The longest
# come first, so that at the end nobody waits for one of them alone.
GROUPS = {
    "faults of the database": database_faults.run,
    "answering": story_answering.run,
    "typing": story_typing.run,
    "family of five": story_family_of_five.run,
    "story": story.run,
    "live": story_live.run,
    "power cuts of PostgreSQL": power_cuts.of_postgres,
    "power cuts of nodes": power_cuts.of_nodes,
    "power cuts of SQLite": power_cuts.of_sqlite,
    "full disks of the database": database_faults.of_disks,
    "TLS to the database": database_tls.run,
    "leaping clocks": leaping_clock.run,
    "standby": standby.run,
    "two nodes": two_nodes.run,
    "keeping": keeping.run,
    "operating": operating.run,
    **{f"pages of {role}": (lambda report, browser, server, role=role:
                            every_page.run(report, browser, server, role))
       for role in ROLES},
    "acute": story_acute.run,
    "administrator's story": story_administrator.run,
    "attacks by slow clients": attack_slow.run,
    "bad input": bad_input.run,
    "attacks by the clock": attack_timing.run,
    "providers": signing_in.run,
    "own checks": lambda report, browser, server: own_checks.run(report, browser),
    "program": program.run,
    "simulating": simulating.run,
    "accounts": story_accounts.run,
    "links": story_links.run,
    "waves": story_waves.run,
    "parts that repeat": story_parts.run,
    "attacks on the wire": attack_wire.run,
    "attacks with forms": attack_forms.run,
    "sign-in": every_page.sign_in_page,
}

# A group that hangs shall fail, and not hold up all others.
GROUP_SECONDS = 600

# They start what they need themselves.
WITH_THEIR_OWN = {
    "own checks", "providers", "operating", "power cuts of PostgreSQL", "power cuts of nodes",
    "faults of the database", "full disks of the database", "TLS to the database",
    "leaping clocks", "standby", "two nodes"}


def _too_long(*_):
    raise TimeoutError(f"not done after {GROUP_SECONDS} s")


def run_group(name):
    """Gives how many passed, how many failed, and what was printed."""
    printed = io.StringIO()
    report = Report()
    started = time.monotonic()
    signal.signal(signal.SIGALRM, _too_long)
    signal.alarm(GROUP_SECONDS)
    with contextlib.redirect_stdout(printed):
        try:
            needs_server = name not in WITH_THEIR_OWN
            server = Server(name.replace(" ", "-")) if needs_server else contextlib.nullcontext()
            with server as running, a_browser() as browser:
                GROUPS[name](report, browser, running)
        except Exception as error:
            with report.case(f"{name}: the group runs to its end"):
                raise error
    signal.alarm(0)
    print_head = f"{name}: {report.passed} passed, {len(report.failures)} failed, " \
        f"{time.monotonic() - started:.0f} s\n"
    return report.passed, len(report.failures), print_head + printed.getvalue()


def main():
    parser = argparse.ArgumentParser(description="Runs the browser tests.")
    parser.add_argument("--filter", help="only groups whose name holds this")
    parser.add_argument("--images", action="store_true", help="write docs/images/")
    parser.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1))
    wanted = parser.parse_args()
    if wanted.images:
        os.environ["VEVEN_IMAGES"] = "yes"
    if not PROGRAM.exists():
        sys.exit(f"there is no {PROGRAM}: build first, with `swift build`")
    names = [name for name in GROUPS if not wanted.filter or wanted.filter in name]
    passed = failed = 0
    fresh = multiprocessing.get_context("spawn")
    with concurrent.futures.ProcessPoolExecutor(wanted.jobs, mp_context=fresh) as pool:
        running = [pool.submit(run_group, name) for name in names]
        for done in concurrent.futures.as_completed(running):
            group_passed, group_failed, printed = done.result()
            passed += group_passed
            failed += group_failed
            print(printed, flush=True)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


if __name__ == "__main__":
    main()
