"""Two nodes behind a proxy: one is killed, one is stopped, both are replaced, and people go on."""

import shutil
import time

import forms
from harness import Visitor
from two_nodes_stage import HAPROXY, Crowd, Stage, eventually, sign_in

HALF = "Dette skriver jeg på mens noden går ned"
UNDER_WAY = "Dette ble sendt da noden gikk ned"
NO_ANSWER = "Vi fikk ikke svar"
LIVE = "/families/{family}/live"


def run(report, browser, _):
    assert shutil.which(HAPROXY), "no haproxy here: scripts/install-needed test"
    with Stage() as stage:
        story = TwoNodes(report, browser, stage)
        with Visitor(browser, stage.url) as her, Visitor(browser, stage.url, phone=True) as mother:
            story.begin(her, mother)
            story.her_node_is_killed(her, mother)
            story.a_form_is_under_way(her)
            story.stopped_under_load()
            story.replaced_under_load(her, mother)
        story.killed_under_load()


class TwoNodes:
    def __init__(self, report, browser, stage):
        self.report = report
        self.browser = browser
        self.stage = stage
        self.family = None
        self.cookie = None

    def begin(self, her, mother):
        with self.report.case("two people open the same plan, each at a node of their own"):
            mother.sign_in("parent")
            self.family = mother.page.url.removeprefix(self.stage.url)
            self.cookie = sign_in(self.stage.url, "parent")
            her.sign_in("coordinator")
            nodes = [self._open_plan(visitor) for visitor in (her, mother)]
            assert nodes[0] is not nodes[1], [node.name for node in nodes]

    def _streams(self):
        return [sum(visit["route"] == LIVE for visit in node.visits())
                for node in self.stage.nodes]

    def _open_plan(self, visitor):
        """Gives the node that the page's stream is at."""
        before = self._streams()
        visitor.go(f"{self.family}/plan")
        eventually(lambda: self._streams() != before, "the page listens")
        return next(node for node, count, now
                    in zip(self.stage.nodes, before, self._streams()) if now > count)

    def _written(self):
        return self.stage.rows("SELECT id FROM matter")

    def _say(self, visitor, words):
        form = visitor.form("/plan/matters")
        visitor.open_part(form)
        forms.fill(form, words=words)
        form.locator("[type=submit]").click()
        visitor.page.get_by_text(words).first.wait_for()

    def _other(self, node):
        return next(other for other in self.stage.nodes if other is not node)

    def _is_there_once(self, words, before):
        """One row more than before, and the words on a page that is asked for anew."""
        made = len(self._written()) - len(before)
        assert made == 1, f"it was saved {made} times"
        with Visitor(self.browser, self.stage.url) as fresh:
            fresh.sign_in("parent")
            fresh.go(f"{self.family}/plan")
            assert words in fresh.page.content(), "it is not shown"

    def her_node_is_killed(self, her, mother):
        node = self._open_plan(her)
        with self.report.case("her node is killed: her page goes on at the other one, with what was "
                              "changed meanwhile"):
            her.page.evaluate("window.stayed = true")
            form = her.form("/plan/matters")
            her.open_part(form)
            forms.fill(form, words=HALF)
            node.kill()
            self._open_at_the_other(mother, "Skrevet mens noden var nede")
            line = her.page.locator(".live-line")
            line.wait_for(timeout=30_000)
            assert her.page.evaluate("window.stayed"), "the page was loaded anew"
            line.get_by_role("button").click()
            her.page.get_by_text("Skrevet mens noden var nede").first.wait_for(state="attached")
        with self.report.case("what she was typing when it went down is saved once"):
            before = self._written()
            form.locator("[type=submit]").click()
            her.page.get_by_text(HALF).first.wait_for()
            self._is_there_once(HALF, before)
        with self.report.case("she is still signed in there, and every page is read at once"):
            for path in ("plan", "team", "plan"):
                answer = her.go(f"{self.family}/{path}")
                assert answer.status == 200 and "/sign-in" not in her.page.url, her.page.url
        with self.report.case("the killed node comes back and takes people again"):
            node.start()
            self.stage.wait_until_taken(node)

    def _open_at_the_other(self, visitor, words):
        visitor.go(f"{self.family}/plan")
        self._say(visitor, words)

    def a_form_is_under_way(self, her):
        """It has reached the node, which has not answered, when the node dies."""
        first, second = self.stage.nodes
        with self.report.case("a form under way to a node that is killed is saved once, or she is "
                              "told and sends it again"):
            first.kill()
            her.go(f"{self.family}/plan")
            form = her.form("/plan/matters")
            her.open_part(form)
            forms.fill(form, words=UNDER_WAY)
            second.freeze()
            before = self._written()
            sent = len(self.stage.forwarded())
            form.locator("[type=submit]").click(no_wait_after=True)
            time.sleep(0.5)
            assert len(self.stage.forwarded()) == sent, "it was not under way"
            first.start()
            second.kill()
            her.page.get_by_text(UNDER_WAY).or_(her.page.get_by_text(NO_ANSWER)).first.wait_for(
                state="attached")
            if NO_ANSWER in her.page.inner_text("body"):
                her.go(f"{self.family}/plan")
                assert UNDER_WAY not in her.main_text()
                self._say(her, UNDER_WAY)
            self._is_there_once(UNDER_WAY, before)
            second.start()
            self.stage.wait_until_taken(second)

    def _all_there(self, crowd, before):
        rows = self._written()
        assert len(rows) == len(set(rows))
        made = set(rows) - before
        acknowledged = crowd.gathered("acknowledged")
        lost = [person for person in crowd.people if person.acknowledged - made]
        assert not lost, f"acknowledged and not there: {len(lost)} people's. {crowd.told()}"
        assert len(made) == len(acknowledged), \
            f"{len(made)} were written, {len(acknowledged)} acknowledged. {crowd.told()}"
        assert acknowledged and not crowd.gathered("failed"), crowd.told()

    def stopped_under_load(self):
        node = self.stage.nodes[0]
        with self.report.case("a node that is stopped under load fails no request at all"):
            before = set(self._written())
            with Crowd(self.stage, self.cookie, self.family) as crowd:
                assert node.stop() == 0
                crowd.waits_for_more()
            assert not crowd.gathered("again"), crowd.told()
            self._all_there(crowd, before)
            node.start()
            self.stage.wait_until_taken(node)

    def replaced_under_load(self, her, mother):
        self._open_plan(her)
        her.page.evaluate("window.stayed = true")
        with self.report.case("both nodes are replaced under load, and no request fails"):
            before = set(self._written())
            with Crowd(self.stage, self.cookie, self.family) as crowd:
                for node in self.stage.nodes:
                    assert node.stop() == 0
                    node.start()
                    self.stage.wait_until_taken(node)
                crowd.waits_for_more()
            assert not crowd.gathered("again"), crowd.told()
            self._all_there(crowd, before)
        with self.report.case("a page that was open all the time follows again"):
            assert her.page.evaluate("window.stayed"), "the page was loaded anew"
            self._open_at_the_other(mother, "Etter at begge var byttet")
            her.page.get_by_text("Etter at begge var byttet").first.wait_for(
                state="attached", timeout=30_000)

    def killed_under_load(self):
        with self.report.case("a node is killed under load: nobody sends more than one thing again, "
                              "and reading never fails"):
            before = set(self._written())
            node = self.stage.nodes[1]
            with Crowd(self.stage, self.cookie, self.family) as crowd:
                node.kill()
                crowd.waits_for_more()
                node.start()
                self.stage.wait_until_taken(node)
                crowd.waits_for_more()
            most = max(len(person.again) for person in crowd.people)
            assert most <= 1, crowd.told()
            assert not [line for line in crowd.gathered("again") if line.startswith("GET")], \
                crowd.told()
            self._all_there(crowd, before)
            print(f"        {crowd.told()}")
        with self.report.case("every chain of the log is whole after all that"):
            self.stage.check_log()
