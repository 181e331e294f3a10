"""axe-core on a page as it stands: the findings, in one line each."""

from axe_playwright_python.sync_playwright import Axe

_axe = Axe()


def findings(page):
    """What axe finds against WCAG 2.1 A and AA and good practice; needs scripts in the page."""
    response = _axe.run(page).response
    return [_line(violation) for violation in response["violations"]]


def _line(violation):
    nodes = violation["nodes"]
    places = "; ".join(" ".join(map(str, node["target"])) for node in nodes[:3])
    told = nodes[0]["any"] + nodes[0]["all"] + nodes[0]["none"]
    reason = told[0]["message"] if told else violation["help"]
    return f"axe {violation['id']} ({len(nodes)}): {places}: {reason}"
