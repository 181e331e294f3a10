"""Filling in the forms of the site by the names of their fields."""


def fill(form, **values):
    """Writes, chooses or ticks; a name with `_` stands for the field with `-`."""
    for name, value in values.items():
        _fill_one(form, name.replace("_", "-"), value)


def _fill_one(form, name, value):
    control = form.locator(f'[name="{name}"]')
    kind = control.first.evaluate("e => e.type")
    if kind in ("radio", "checkbox"):
        for one in value if isinstance(value, list) else [value]:
            form.locator(f'[name="{name}"][value="{one}"]').check()
    elif kind == "select-one":
        _choose(control, value)
    elif kind in ("date", "time"):
        # A person with an old phone can type anything; the browser here would not.
        control.evaluate("e => e.type = 'text'")
        control.fill(value)
    else:
        # Nor is every browser stopped by a longest length.
        control.evaluate("e => e.removeAttribute('maxlength')")
        control.fill(value)


def _choose(control, value):
    """By the value or, failing that, by the words shown."""
    values = control.locator("option").evaluate_all("all => all.map((o) => o.value)")
    if value in values:
        control.select_option(value=value)
    else:
        control.select_option(label=value)


def send(form):
    """Presses the form's button, and gives the answer of the page that follows."""
    page = form.page
    with page.expect_navigation() as navigation:
        # A questionnaire can also be left for later; that is not sending it.
        form.locator("button[type=submit]:not([value=pause])").last.click()
    return navigation.value


def answer(form, choose):
    """Answers every question of a sheet: `choose` gives the place of the answer, by its name."""
    names = form.locator("input[type=radio]").evaluate_all(
        "all => [...new Set(all.map((e) => e.name))]")
    for name in names:
        choices = form.locator(f'input[name="{name}"]:not([value="-"])')
        choices.nth(choose(name, choices.count())).check()


def hidden(form, name):
    return form.locator(f'input[name="{name}"]').first.get_attribute("value")


def faults(page):
    """The lines of the summary on top: what must be mended."""
    return page.locator("#faults li").all_inner_texts()
