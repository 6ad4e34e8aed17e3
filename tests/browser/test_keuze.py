"""The choices on the portal, in a browser that runs no script."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Form

ALL = ["Almere", "'s-Hertogenbosch", "Houten", "Voorbeeldstad"]


def shown(page: Page) -> list[str]:
    """Return the publishers that can be seen."""
    return [found.inner_text() for found in page.locator(".vermelding h3").all() if found.is_visible()]


def counted(page: Page) -> str:
    """Return what the line that counts is called for who cannot see it; empty while it is not there."""
    found = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    status = next((node for node in found if node.get("role", {}).get("value") == "status"), None)
    if status is None:
        return ""
    by_id = {node["nodeId"]: node for node in found}

    def read(node_id: str) -> str:
        node = by_id[node_id]
        own = node.get("name", {}).get("value", "") if node.get("role", {}).get("value") == "StaticText" else ""
        return own + "".join(read(child) for child in node.get("childIds", ()) if not own)

    return " ".join(read(status["nodeId"]).split())


@pytest.fixture(params=["host", "guest"])
def portaal(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Open the portal in both forms, without script."""
    form = request.getfixturevalue(request.param)
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900}, locale="nl-NL")
    page = context.new_page()
    page.goto(form.base + form.kinds["portaal"])
    yield page
    context.close()


def test_what_is_chosen_is_all_that_is_shown_and_the_count_is_read_out(portaal: Page) -> None:
    asked: list[str] = []
    portaal.on("request", lambda request: asked.append(request.url))
    assert (shown(portaal), counted(portaal)) == (ALL, "")
    portaal.get_by_label("Provincie").select_option("Flevoland (1)")
    assert (shown(portaal), counted(portaal)) == (["Almere"], "Van de 4 gemeenten op deze site zie je er nu 1.")
    portaal.get_by_label("Stand van het programma").select_option("Looptijd voorbij (2)")
    assert (shown(portaal), counted(portaal)) == ([], "Van de 4 gemeenten op deze site zie je er nu 0.")
    portaal.get_by_label("Provincie").select_option("alle provincies")
    assert (shown(portaal), counted(portaal)) == (
        ["'s-Hertogenbosch", "Houten"],
        "Van de 4 gemeenten op deze site zie je er nu 2.",
    )
    assert asked == []


def test_one_chooses_with_the_keyboard_alone(portaal: Page) -> None:
    portaal.get_by_label("Provincie").focus()
    portaal.keyboard.press("ArrowDown")
    assert shown(portaal) == ["Almere"]


def test_on_paper_nothing_is_left_out(portaal: Page) -> None:
    portaal.get_by_label("Provincie").select_option("Flevoland (1)")
    portaal.emulate_media(media="print")
    assert shown(portaal) == ALL
    assert not portaal.get_by_label("Provincie").is_visible()


def test_in_forced_colours_the_choices_can_be_seen(portaal: Page) -> None:
    portaal.emulate_media(forced_colors="active")
    portaal.get_by_label("Thema").focus()
    field = portaal.get_by_label("Thema")
    assert field.evaluate("element => getComputedStyle(element).outlineStyle") == "solid"


def test_without_a_style_sheet_there_are_no_fields_that_do_nothing(browser: Browser, host: Form) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.route("**/*.css", lambda route: route.abort())
    page.goto(f"{host.base}{host.kinds['portaal']}")
    assert shown(page) == ALL
    assert not page.locator("select").first.is_visible()
    context.close()
