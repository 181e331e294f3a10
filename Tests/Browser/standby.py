"""A standby takes over: the node finds it by itself, and nothing that was acknowledged is lost."""

from harness import Server
from postgres import Postgres, wait_until
from program import veven
from writers import Crowd


def run(report, browser, server):
    with Postgres() as first, Postgres() as second:
        second.stop()
        follow(first, second)
        # The one that may only be read stands first, so that it must be passed by.
        database = f"postgres://veven@127.0.0.1:{second.port},127.0.0.1:{first.port}/postgres"
        with Server("standby", families=1, more=["--database", database]) as node:
            takes_over(report, node, first, second, database)


def follow(first, second):
    """From now on what is acknowledged is on both disks."""
    second.place.rename(second.folder / "unused")
    first.standby(second.place)
    second.start()
    first.ask("ALTER SYSTEM SET synchronous_standby_names = '*'")
    first.reload()
    wait_until(lambda: first.ask("SELECT sync_state FROM pg_stat_replication") == ["sync"],
               "it does not follow")


def takes_over(report, node, first, second, database):
    with report.case("when the first is killed and a standby takes over, the node writes there"):
        assert second.ask("SELECT pg_is_in_recovery()") == ["t"]
        crowd = Crowd(node.url, patient=True)
        try:
            crowd.begin()
            crowd.wait_for_each()
            first.kill()
            second.ask("SELECT pg_promote()")
            crowd.wait_for_each()
        finally:
            crowd.end()
        assert node.process.poll() is None, "the node ended"
    with report.case("all that the first had acknowledged is there, and every chain is whole"):
        page = crowd.all[0].plan()
        for kept in crowd.acknowledged.values():
            assert not kept.words or (kept.words in page) == kept.is_shown
        code, text = veven("check-log", "--database", database, "--key-file",
                           f"{node.folder}/installation.key")
        assert code == 0 and "all whole" in text, text
        first.start()
