"""Two nodes behind a proxy: one is killed, one is stopped, both are replaced, and people go on."""

import shutil
import time
import uuid

import forms
from collector import Collector
from harness import Visitor
from two_nodes_stage import HAPROXY, Client, Crowd, Stage, eventually, sign_in

HALF = "Dette skriver jeg på mens noden går ned"
UNDER_WAY = "Dette ble sendt da noden gikk ned"
NO_ANSWER = "Vi fikk ikke svar"
LIVE = "/families/{family}/live"


def run(report, browser, _):
    assert shutil.which(HAPROXY), "no haproxy here: scripts/install-needed test"
    collector = Collector()
    with Stage(settings={"VEVEN_TRACES_TO": collector.address}) as stage:
        story = TwoNodes(report, browser, stage)
        with Visitor(browser, stage.url) as her, Visitor(browser, stage.url, phone=True) as mother:
            story.begin(her, mother)
            story.see_each_other(her, mother)
            story.traced(collector)
            story.collector_is_away(collector)
            story.her_node_is_killed(her, mother)
            story.a_form_is_under_way(her)
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

    def see_each_other(self, her, mother):
        with self.report.case("each sees that the other is here, though at another node"):
            lines = [visitor.page.locator("#live > p").first for visitor in (her, mother)]
            for line in lines:
                line.wait_for()
            said = [line.inner_text() for line in lines]
            assert all(text.startswith("Her nå: ") for text in said) and said[0] != said[1], said

    def traced(self, collector):
        """Through the proxy, and with a trace of the client's own, which nobody believes."""
        made_up = "4bf92f3577b34da6a3ce929d0e0e4736"
        client = Client(self.stage.url, self.cookie)
        with self.report.case("one trace leads through the proxy, the node and its transactions"):
            path = f"{self.family}/plan/matters"
            fields = {"id": str(uuid.uuid4()), "words": "Noe som spores", "about": "family"}
            assert client.ask("POST", path, fields, {
                "traceparent": f"00-{made_up}-00f067aa0ba902b7-01"}).status == 303
            client.close()
            trace = next(line["trace_id"] for line in reversed(self.stage.forwarded())
                         if line["method"] == "POST" and line["status"] == 303)
            eventually(lambda: any(span.trace == trace for span in collector.spans()),
                       "the trace has come")
            spans = [span for span in collector.spans() if span.trace == trace]
            visit = next(span for span in spans if span.kind == 2)
            assert visit.name == "POST /families/{family}/plan/matters", visit.name
            assert visit.parent and visit.parent not in {span.id for span in spans}
            assert visit.values["http.response.status_code"] == 303, visit.values
            logged = next(line for node in self.stage.nodes for line in node.visits()
                          if line["trace_id"] == trace)
            assert (logged["span_id"], logged["parent_id"]) == (visit.id, visit.parent)
            transactions = [span for span in spans if span.kind == 3]
            assert {span.name for span in transactions} == {"look", "change"}, transactions
            for span in transactions:
                assert visit.holds(span), span.__dict__
                assert span.values["db.system.name"] == "postgresql"
                assert span.values["veven.statements"] >= 1 and span.values["veven.attempts"] >= 1
                parts = [part for part in spans if part.parent == span.id]
                names = ["wait", "work"] + (["commit"] if span.name == "change" else [])
                assert sorted(part.name for part in parts) == sorted(names)
                assert all(span.holds(part) for part in parts)
            assert len({span.id for span in spans}) == len(spans)
        with self.report.case("a collector is told nothing about anybody, and nobody names a trace"):
            text = collector.text()
            assert collector.types == {("/v1/traces", "application/json")}, collector.types
            family = self.family.rpartition("/")[2]
            for secret in (family, made_up, fields["id"], "spores", self.cookie.split("=")[1]):
                assert secret not in text, secret
            known = {"http.request.method", "http.response.status_code", "http.route",
                     "db.system.name", "veven.statements", "veven.attempts"}
            names = {name for span in collector.spans() for name in span.values}
            assert names == known, names ^ known
            parts = {part for span in collector.spans() if span.kind == 2
                     for part in span.values.get("http.route", "").split("/")}
            assert not [part for part in parts if any(letter.isdigit() for letter in part)], parts

    def collector_is_away(self, collector):
        with self.report.case("a collector that is away costs spans, which are counted, and no request"):
            collector.close()
            node = self.stage.nodes[0]
            client = Client(node.url, self.cookie)

            def is_lost():
                assert client.ask("GET", f"{self.family}/team").status == 200
                return node.figure("veven_spans_lost_total") > 0
            eventually(is_lost, "spans are lost")
            client.close()
            # What is started from here on sends none.
            del self.stage.settings["VEVEN_TRACES_TO"]

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

    def replaced_under_load(self, her, mother):
        self._open_plan(her)
        her.page.evaluate("window.stayed = true")
        before = set(self._written())
        with Crowd(self.stage, self.cookie, self.family) as crowd:
            for node, sentence in zip(self.stage.nodes, (
                    "a node that is stopped under load fails no request at all",
                    "the other one is replaced too, and no request fails either")):
                with self.report.case(sentence):
                    assert node.stop() == 0
                    node.start()
                    self.stage.wait_until_taken(node)
                    crowd.waits_for_more()
                    assert not crowd.gathered("again"), crowd.told()
        with self.report.case("and all that was saved meanwhile is there, each once"):
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
