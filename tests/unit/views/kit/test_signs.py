"""A text is never swallowed or bent: what was typed is printed, and only what is meant as a mark is none."""

import time
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.views.kit.printed_text import Printed
from uitvoeringskompas.views.kit.prose import render_proza, shorten_proza

AS_TYPED = """
> 65 jaar
>65 jaar
>= 65 jaar en < 80 jaar
+ 5% deelnemers
- 10 graden
- 3 procentpunt sinds 2020
−10 graden
# 3
#doeslief
# deelnemers per week: 12
2026. Het eerste jaar
1. Het enige punt
3. Derde punt
1) Het enige punt
a) het enige punt
(1) eerste en (2) tweede
* Voorlopig cijfer
*) Voorlopig cijfer
** Definitief cijfer, zie ook *
Deelnemers* en uren**
Cijfers 2025*. *Voorlopig.
– 10 tot 20 graden
— Anoniem
o ja, en de koffie is gratis
= gelijk gebleven
~ 400 deelnemers, ~~ongeveer~~
| streep | en | streep |
<65 jaar en >75 jaar
<naam van de wijk>
Voor <b>iedereen</b> <br/> in de wijk
<!-- opmerking -->
<div>
3*4*5 = 60 en 2*3
5* hotel, 4* hotel
(*) voorlopig en (*) definitief
_snake_ en snake_case_naam en __init__
_schuin_
2^3 en x^2^
C:\\map\\_bestand_ en \\\\server\\map\\
\\*geen sterretje\\* en \\_geen streepje\\_
50% \\ 60%
[Noot]: voorlopig
[1]: GGD-monitor
[^1]: Bron: GGD
Zie noot [1] en [^2] en [bijlage 2][3]
[ ] nog doen, [x] gedaan
Zie [de nota](../nota.pdf)
Zie [de nota](bijlagen/nota.pdf "titel")
Zie [hier](#kop) of [daar](/pad)
[klik](javascript:alert(1))
[klik](ftp://voorbeeld.nl/a)
[leeg]()
Haakjes [zonder adres] (en dit)
R&D, q&a en R&amp;D
&nbsp; en &euro; 5 en &#8364; en &#x202e;
€ 1.000,- p.p. (excl. btw) = 1.210,00
't Gooi, 's-Hertogenbosch en foto`s
`code` en ``meer code``
$x$ en $$y$$ en :smile: en ==geel==
“Citaat” ‘binnen’ „laag” «hoek»
Ja! Nee? Nou ... en … en --- en --
@gemeente en #wijk en AED's & EHBO
09:30-10.30 uur, 1/2, 1½, ±5, ≥18, ≤3
e-mail@ en @voorbeeld en M@ZL
http:// en https:// en www. en www
:: en {haakjes} en [] en ()
/pad/naar/iets en ~/map
"aanhaling" en 'enkel'
Eerste regel\\
"""
"""Texts of one line that are printed exactly as they stand here."""

BECOMES = (
    ("Gewoon *schuin* en **vet** en ***allebei***.", "Gewoon schuin en vet en allebei."),
    ("**Let op:** *nu*, (*straks*), “**ooit**”.", "Let op: nu, (straks), “ooit”."),
    ("# Kop\n\nTekst", "Kop\nTekst"),
    ("## Kop #\nTekst", "Kop #\nTekst"),
    ("Kop\n===\n\nTekst\n---\nMeer", "Kop\n===\nTekst\nMeer"),
    ("- een\n- twee", "een\ntwee"),
    ("• een\n• twee", "een\ntwee"),
    ("•een\n•twee", "een\ntwee"),
    ("•\teen\n•\ttwee", "een\ntwee"),
    ("\uf0b7\teen\n\uf0a7\ttwee", "een\ntwee"),
    ("▪ een\n▪ twee", "een\ntwee"),
    ("– een\n– twee", "een\ntwee"),
    ("o een\no twee", "een\ntwee"),
    ("* een\n* twee", "een\ntwee"),
    ("We doen:\n- wandelen", "We doen:\nwandelen"),
    (
        "We doen:\n• wandelen\no op maandag\no op dinsdag\n• fietsen",
        "We doen:\nwandelen\nop maandag\nop dinsdag\nfietsen",
    ),
    (
        "- een\n  - binnen\n    en verder\n\n  nog een alinea\n- twee\nDaarna",
        "een\nbinnen en verder\nnog een alinea\ntwee\nDaarna",
    ),
    ("- een\nen verder\n- twee", "een en verder\ntwee"),
    ("- een\n\n- twee\n\nDaarna", "een\ntwee\nDaarna"),
    ("1. een\n2. twee", "1. een\n2. twee"),
    ("5. vijf\n6. zes", "5. vijf\n6. zes"),
    ("1) een\n2) twee", "1) een\n2) twee"),
    ("a) een\nb) twee\nc) drie", "a) een\nb) twee\nc) drie"),
    ("a. een\nb. twee", "a. een\nb. twee"),
    ("A. Jansen\nB. Pieters", "A. Jansen\nB. Pieters"),
    ("J. Jansen\nK. Pieters", "J. Jansen\nK. Pieters"),
    ("1. een\n3. drie", "1. een\n3. drie"),
    ("1. een\n1. nog een", "1. een\n1. nog een"),
    ("1. een\n\n   meer\n\n2. twee", "1. een\nmeer\n2. twee"),
    ("• een\n- ander", "een\nander"),
    ("2024. Eerste jaar\n2025. Tweede jaar", "2024. Eerste jaar\n2025. Tweede jaar"),
    ("Het begint in\n2026. Daarna gaat het door.", "Het begint in 2026. Daarna gaat het door."),
    ("Samen met de GGD\n- en met scholen - in de wijk", "Samen met de GGD - en met scholen - in de wijk"),
    ("+ 5% deelnemers\n+ 3% uren", "+ 5% deelnemers\n+ 3% uren"),
    ("Doelgroep:\n> 65 jaar\n< 80 jaar", "Doelgroep:\n> 65 jaar\n< 80 jaar"),
    ("> Ik voel me fitter\n> dan 65.", "Ik voel me fitter dan 65."),
    ("| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 2 |"),
    ("wijk\taantal\tjaar\nNoord\t5\t2025", "wijk aantal jaar\nNoord 5 2025"),
    ("```\ncode\n```", "``` code\n```"),
    ("    ingesprongen\n        nog verder", "ingesprongen nog verder"),
    ("Regel een  \nregel twee", "Regel een\nregel twee"),
    ("Regel een\nregel twee", "Regel een regel twee"),
    ("Regel een\r\n\r\nRegel twee", "Regel een\nRegel twee"),
    ("Zie [de monitor](https://ggd.nl/a_(b)?x=1&copy=2).", "Zie de monitor."),
    ("Zie **[de *hele* monitor](https://ggd.nl)**!", "Zie de hele monitor!"),
    ("Bel [ons](tel:0900-1234) of [mail](mailto:info@ggd.nl)", "Bel ons of mail"),
    ("Zie ![de kaart](https://ggd.nl/k.png)", "Zie de kaart"),
    ("Zie ![](https://ggd.nl/k.png)", "Zie https://ggd.nl/k.png"),
    ("Zie <https://ggd.nl> en (www.ggd.nl/a).", "Zie <https://ggd.nl> en (www.ggd.nl/a)."),
    (
        "Mail info@ggd.nl, of kijk op https://ggd.nl/pad_met_streep/.",
        "Mail info@ggd.nl, of kijk op https://ggd.nl/pad_met_streep/.",
    ),
)
"""Texts of which something is a mark, and the lines that are printed of them."""


@pytest.mark.parametrize("typed", AS_TYPED.strip().splitlines())
def test_what_is_no_mark_is_printed_as_it_was_typed(typed: str) -> None:
    """On the page, and in the plain text of a description."""
    assert (Printed(render_proza(typed)).line, shorten_proza(typed)) == (typed, typed)


@pytest.mark.parametrize(("typed", "lines"), BECOMES)
def test_a_mark_becomes_what_it_means_and_nothing_is_lost(typed: str, lines: str) -> None:
    assert "\n".join(Printed(render_proza(typed)).lines) == lines


def test_there_are_enough_texts_to_trust() -> None:
    assert len(AS_TYPED.strip().splitlines()) >= 60


@pytest.mark.parametrize(
    ("typed", "href"),
    [
        ("https://ggd.nl", "https://ggd.nl"),
        ("Zie https://ggd.nl/a?b=1&c=2.", "https://ggd.nl/a?b=1&c=2"),
        ("(zie https://ggd.nl/a_(b))", "https://ggd.nl/a_(b)"),
        ("HTTP://GGD.NL/A", "HTTP://GGD.NL/A"),
        ("www.ggd.nl!", "https://www.ggd.nl"),
        ("info@ggd.nl.", "mailto:info@ggd.nl"),
        ("[bel](tel:+31900-1234)", "tel:+31900-1234"),
        ("[mail](mailto:info@ggd.nl)", "mailto:info@ggd.nl"),
        ("[a](https://ggd.nl/a_b*c)", "https://ggd.nl/a_b*c"),
        ("[a](https://ggd.nl/&lt;x)", "https://ggd.nl/&lt;x"),
        ("**https://ggd.nl**", "https://ggd.nl"),
        ("https://ggd.nl/één", "https://ggd.nl/%C3%A9%C3%A9n"),
    ],
)
def test_an_address_becomes_a_link_to_exactly_that_address(typed: str, href: str) -> None:
    assert Printed(render_proza(typed)).hrefs == [href]


def test_a_numbered_list_shows_the_marks_that_were_typed() -> None:
    kinds = ("1. x\n2. y", "3. x\n4. y", "1) x\n2) y", "a. x\nb. y", "a) x\nb) y", "A. x\nB. y", "A) x\nB) y")
    assert [render_proza(typed).partition(">")[0] for typed in kinds] == [
        "<ol",
        '<ol start="3"',
        '<ol class="haakje"',
        '<ol type="a"',
        '<ol type="a" class="letter-haakje"',
        '<ol type="A"',
        '<ol type="A" class="hoofdletter-haakje"',
    ]


PIECES = (
    "woord",
    "En",
    "65",
    " ",
    " ",
    "\n",
    "\n\n",
    "  ",
    "\n  ",
    *"*_-+>#|<&\\`~[]()!=.,:;\"'{}^%$/•–",
    "1. ",
    "2. ",
    "a) ",
    "b) ",
    "- ",
    "* ",
    "o ",
    "> ",
    "# ",
)


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_no_letter_digit_or_sign_gets_lost_in_any_text(typed: str) -> None:
    """Only stars in pairs, bullets, a ``#`` of a heading, a ``>`` of a quotation and a line of signs are marks."""
    printed = Printed(render_proza(typed))
    marks = {"*", "-", "•", "–", "o", "#", ">", "_"}

    def signs(text: str) -> Counter[str]:
        return Counter(sign for sign in text if not sign.isspace() and sign not in marks)

    assert signs(printed.text) == signs(typed)
    lost = Counter(sign for sign in typed if sign in marks) - Counter(sign for sign in printed.text if sign in marks)
    elements = sum(printed.tags.get(tag, 0) for tag in ("em", "strong", "blockquote", "hr")) + printed.bullets
    assert (sum(lost.values()) > 0) == (elements > 0)
    assert lost["o"] + lost["•"] + lost["–"] <= printed.bullets


@given(st.text(max_size=80))
def test_any_text_at_all_keeps_its_letters_and_digits(typed: str) -> None:
    def letters(text: str) -> list[str]:
        return [sign for sign in text.replace("\0", "") if sign.isalnum() and sign != "o"]

    assert letters(Printed(render_proza(typed)).text) == letters(typed)


@pytest.mark.parametrize(
    "piece",
    [
        "[",
        "*a",
        "*a ",
        "`",
        "> ",
        "> A\n",
        "_a **b ",
        "[a](",
        "<",
        "&",
        "![a](",
        "- ",
        "- a\n",
        "1. a\n",
        " - a\n",
        "a@",
        "www.",
        "https://a.",
        "(",
        "|a|\n",
        "\n",
        "o a\n\n",
        "a) ",
    ],
)
def test_a_field_full_of_one_sign_costs_no_more_than_a_moment(piece: str) -> None:
    start = time.process_time()
    render_proza(piece * (20_000 // len(piece)))
    shorten_proza(piece * (20_000 // len(piece)))
    assert time.process_time() - start < 2


def test_lists_in_lists_in_lists_cost_no_more_than_a_moment() -> None:
    start = time.process_time()
    render_proza("".join(" " * (depth * 2) + "- a\n" for depth in range(140)))
    render_proza("> A" * 6000 + "> " * 6000)
    assert time.process_time() - start < 2
