"""A template that is broken is told in Dutch: which one, at which line, and why."""

from __future__ import annotations

import pytest

from uitvoeringskompas.pages.environment import BrokenTemplate, Templates

PAGE = "pages/proef.html.jinja"
PART = "partials/deel.html.jinja"


@pytest.mark.parametrize(
    ("page", "part", "told"),
    [
        (
            "<p>\n{% if %}</p>",
            "",
            (
                "Het sjabloon 'pages/proef.html.jinja' klopt niet op regel 2: "
                "Expected an expression, got 'end of statement block'."
            ),
        ),
        (
            f"<p>\n\n{{% include '{PART}' %}}</p>",
            "\n{{ onbekend }}",
            "Het sjabloon 'partials/deel.html.jinja' klopt niet op regel 2: 'onbekend' is undefined.",
        ),
        (
            "<p>\n{% include 'weg.html.jinja' %}</p>",
            "",
            "Het sjabloon 'pages/proef.html.jinja' klopt niet op regel 2: weg.html.jinja.",
        ),
    ],
    ids=["a tag without its words", "a name that nobody gives, in a part", "a part that is not there"],
)
def test_a_broken_template_says_where_and_why(page: str, part: str, told: str) -> None:
    with pytest.raises(BrokenTemplate) as raised:
        Templates({PAGE: page, PART: part}).render(PAGE)
    assert str(raised.value) == told


def test_what_a_template_prints_is_escaped() -> None:
    assert Templates({PAGE: "<p>{{ tekst }}</p>"}).render(PAGE, tekst="<b>") == "<p>&lt;b&gt;</p>"
