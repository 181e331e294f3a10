"""Placeholder."""


def run(report, browser, installation):
    pass
