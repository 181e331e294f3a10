"""The links and forms of a page."""

import html.parser


class Page(html.parser.HTMLParser):
    """Read once, when it is made."""

    def __init__(self, text):
        super().__init__()
        self.links = []
        self.forms = []
        self.headed = []
        self._reading = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "a" and "href" in values:
            self.links.append(values["href"].partition("#")[0])
        if tag == "form":
            heading = self.headed[-1] if self.headed else ""
            self.forms.append({"action": values.get("action"), "under": heading, "fields": []})
        if tag in ("input", "button", "select", "textarea") and self.forms and "name" in values:
            self.forms[-1]["fields"].append(
                (values["name"], values.get("value", ""), values.get("type")))
        if tag == "h2":
            self.headed.append("")
            self._reading = True

    def handle_endtag(self, tag):
        if tag == "h2":
            self._reading = None

    def handle_data(self, data):
        if self._reading:
            self.headed[-1] = (self.headed[-1] + data).strip()

    def form(self, action):
        """The first form that is sent to this address."""
        return next(form for form in self.forms if form["action"] == action)
