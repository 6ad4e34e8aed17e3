"""Every kind of page with nothing but a keyboard."""

from __future__ import annotations

from playwright.sync_api import Page

# What can have the focus and is shown; a closed <details> shows its <summary> only.
NUMBER_REACHABLE = """
() => {
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex]';
    const reachable = [...document.querySelectorAll(selector)].filter(element =>
        element.tabIndex >= 0 && !element.disabled && element.checkVisibility({visibilityProperty: true}));
    reachable.forEach((element, number) => { element.dataset.number = number; });
    return reachable.length;
}
"""

# The number of the focused element, and whether the focus can be seen: an outline, a shadow or another background.
FOCUSED = """
() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const shown = element.matches('input[type=checkbox], input[type=radio]') && element.labels.length
        ? element.labels[0] : element;
    const style = getComputedStyle(shown);
    const box = shown.getBoundingClientRect();
    const marked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
    const name = (element.textContent || element.getAttribute('aria-label') || element.id).trim().slice(0, 60);
    return {number: element.dataset.number ?? null, visible: marked && box.width > 0 && box.height > 0, name};
}
"""


def walk(page: Page, steps: int) -> list[dict[str, object]]:
    """Press Tab that many times; give what had the focus after each."""
    seen = []
    for _ in range(steps):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused is not None:
            seen.append(focused)
    return seen


def test_the_first_tab_offers_to_skip_to_the_content(page: Page, address: str) -> None:
    """The skip link comes first, shows itself, and brings the next Tab into the content."""
    page.goto(address)
    page.keyboard.press("Tab")
    link = page.locator("a:focus")
    assert (link.get_attribute("href") or "").startswith("#")
    assert link.is_visible()
    target = (link.get_attribute("href") or "#")[1:]
    page.keyboard.press("Enter")
    assert page.evaluate("id => document.getElementById(id).closest('main') !== null", target)


def test_tab_reaches_everything_and_shows_where_it_is(page: Page, address: str) -> None:
    """Every link, button and fold that is shown gets the focus, and the focus can be seen."""
    page.goto(address)
    count = page.evaluate(NUMBER_REACHABLE)
    seen = walk(page, count + 2)
    missed = set(map(str, range(count))) - {step["number"] for step in seen}
    names = [
        page.locator(f'[data-number="{number}"]').evaluate("element => element.outerHTML.slice(0, 120)")
        for number in sorted(missed)
    ]
    assert (names, [step["name"] for step in seen if not step["visible"]]) == ([], [])


def test_a_fold_opens_with_enter(page: Page, address: str) -> None:
    """What is folded away opens and closes from the keyboard."""
    page.goto(address)
    folds = page.locator("main details > summary:visible")
    stuck = []
    for number in range(folds.count()):
        summary = folds.nth(number)
        before = summary.evaluate("element => element.parentElement.open")
        summary.press("Enter")
        after = summary.evaluate("element => element.parentElement.open")
        summary.press("Enter")
        stuck += [summary.inner_text()] if before == after else []
    assert stuck == []
