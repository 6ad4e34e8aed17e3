"""Every kind of page with nothing but a keyboard."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

# What can have the focus and is shown; a closed <details> shows its <summary> only, of choices only one is a stop.
NUMBER_REACHABLE = """
() => {
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex]';
    const reachable = [...document.querySelectorAll(selector)].filter(element =>
        element.tabIndex >= 0 && !element.disabled && (element.type !== 'radio' || element.checked)
        && element.checkVisibility({visibilityProperty: true}));
    reachable.forEach((element, number) => { element.dataset.number = number; });
    return reachable.map(element => element.outerHTML.slice(0, 120));
}
"""

# Notes of everything that gets the focus: its number, its name, and whether the focus can be seen.
NOTE_FOCUS = """
() => {
    window.seen = [];
    document.addEventListener('focusin', ({target}) => {
        // A choice of Material's has no size of its own: its label is what one sees.
        const seen = target.matches('.md-option') ? target.nextElementSibling : target;
        const style = getComputedStyle(seen);
        const box = seen.getBoundingClientRect();
        const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
        // What the search found slides open below its field, and is not there yet.
        const opening = seen.closest('[data-md-component=search]') !== null;
        // A field for words shows where one types.
        const typing = seen.matches('input[type=text]');
        const shown = (outlined || typing || style.boxShadow !== 'none')
            && (opening || (box.width > 0 && box.height > 0));
        window.seen.push({number: Number(target.dataset.number), shown, html: target.outerHTML.slice(0, 120)});
    });
}
"""


def walk(page: Page, steps: int) -> list[dict[str, Any]]:
    """Press Tab that many times; give what had the focus, in that order."""
    page.evaluate(NOTE_FOCUS)
    for _ in range(steps):
        page.keyboard.press("Tab")
    seen: list[dict[str, Any]] = page.evaluate("window.seen")
    return seen


def test_the_first_tab_offers_to_skip_to_the_content(page: Page, address: str) -> None:
    """The skip link comes first, shows itself, and brings the next Tab into the content."""
    page.goto(address)
    page.keyboard.press("Tab")
    link = page.locator("a:focus")
    # Where pages change in place, Material's script makes every address whole.
    there, _, target = (link.get_attribute("href") or "").partition("#")
    assert there in {"", page.url.partition("#")[0]}
    assert link.is_visible()
    page.keyboard.press("Enter")
    assert page.evaluate("id => document.getElementById(id).closest('main') !== null", target)


def test_tab_reaches_everything_and_shows_where_it_is(page: Page, content_address: str) -> None:
    """Every link, button and fold that is shown gets the focus, and the focus can be seen."""
    page.goto(content_address)
    every = page.evaluate(NUMBER_REACHABLE)
    # A few more: a part that scrolls takes the focus as well.
    seen = walk(page, len(every) + 5)
    missed = [every[number] for number in sorted(set(range(len(every))) - {step["number"] for step in seen})]
    assert (missed, [step["html"] for step in seen if not step["shown"]]) == ([], [])


def test_a_fold_opens_with_enter(page: Page, content_address: str) -> None:
    """What is folded away opens and closes from the keyboard."""
    page.goto(content_address)
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
