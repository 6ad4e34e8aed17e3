"""The building blocks print what a view says, and nothing for what it does not say."""

from __future__ import annotations

import re

from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.pages.environment import Templates
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Kaart, Kolom, Label, Link, Rij, Standregel, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, make_uitklap

TITEL = Link(tekst="Samen eten", href="interventies/samen-eten/")
PAGE = "pages/proef.html.jinja"
PRINT = '{% from "partials/hoofdstuk.html.jinja" import onderdeel %}{{ onderdeel(deel) }}'


def print_onderdeel(deel: Onderdeel) -> str:
    """Print a part of a chapter, without its pictures and without the ends of lines."""
    html = Templates({**KNOWLEDGE.texts.templates, PAGE: PRINT}).render(PAGE, deel=deel)
    return re.sub(r"\n+|<svg.*?</svg>", "", html, flags=re.DOTALL)


def test_a_card_holds_its_title_labels_sentence_facts_and_links_in_that_order() -> None:
    kaart = Kaart(
        titel=TITEL,
        labels=(Label(soort="loopt", tekst="Loopt"),),
        tekst="Eten met de buren.",
        feiten=(Feit(naam="Wie", waarde=Cel(tekst="GGD")),),
        links=(Link(tekst="Bekijk het geld", href="geld/"),),
        anker="interventie-samen-eten",
    )
    assert print_onderdeel(Onderdeel(kaarten=(kaart,))) == (
        '<div class="onderdeel"><ul class="kaarten">'
        '<li class="kaart" id="interventie-samen-eten" tabindex="-1">'
        '<h3><a href="interventies/samen-eten/">Samen eten</a></h3>'
        '<p class="labels"><span class="label label--loopt">Loopt</span> </p>'
        "<p>Eten met de buren.</p>"
        '<dl class="feiten"><div><dt>Wie</dt><dd>GGD</dd></div></dl>'
        '<ul class="lijst"><li><a href="geld/">Bekijk het geld</a></li></ul>'
        "</li></ul></div>"
    )


def test_a_card_that_says_nothing_but_its_title_is_a_title_below_that_of_its_part() -> None:
    assert print_onderdeel(Onderdeel(titel="Wat we doen", kaarten=(Kaart(titel=TITEL),))) == (
        '<div class="onderdeel"><h3>Wat we doen</h3><ul class="kaarten"><li class="kaart">'
        '<h4><a href="interventies/samen-eten/">Samen eten</a></h4></li></ul></div>'
    )


def test_how_a_thing_goes_is_a_line_with_its_title_its_verdict_and_why() -> None:
    stand = Standregel(titel=TITEL, label=Label(soort="op-koers", tekst="Op koers"), tekst="2 van 3 klaar.")
    assert print_onderdeel(Onderdeel(standen=(stand,))) == (
        '<div class="onderdeel"><ul class="standen"><li class="stand">'
        '<h3><a href="interventies/samen-eten/">Samen eten</a></h3>'
        '<p class="labels"><span class="label label--op-koers">Op koers</span></p>'
        '<p class="tekst">2 van 3 klaar.</p></li></ul></div>'
    )


def test_what_is_there_on_demand_is_folded_and_may_hold_a_fold_itself() -> None:
    binnen = make_uitklap("Nog meer", Onderdeel(intro="Binnenin."))
    deel = Onderdeel(uitklappen=make_uitklap("Hoe we dit berekenen", Onderdeel(intro="Zo.", uitklappen=binnen), None))
    assert print_onderdeel(deel) == (
        '<div class="onderdeel"><details class="vouw uitklap"><summary>Hoe we dit berekenen</summary>'
        '<div class="onderdeel"><p>Zo.</p><details class="vouw uitklap"><summary>Nog meer</summary>'
        '<div class="onderdeel"><p>Binnenin.</p></div></details></div></details></div>'
    )


def test_a_fold_without_parts_is_not_there() -> None:
    assert make_uitklap("Hoe we dit berekenen", None, Onderdeel(titel="Leeg")) == ()


def print_cel(cel: Cel, *, columns: int = 2) -> str:
    """Print a table whose second column holds this cell, and as many columns in all; give what stands around it."""
    kolommen = tuple(Kolom(titel=f"Kolom {nummer}") for nummer in range(1, columns + 1))
    cellen = (Cel(tekst="Naam"), cel, *(Cel(tekst="x") for _ in kolommen[2:]))
    return print_onderdeel(Onderdeel(tabel=Tabel(bijschrift="Proef", kolommen=kolommen, rijen=(Rij(cellen=cellen),))))


def test_a_cell_with_many_links_shows_two_and_folds_the_others() -> None:
    links = tuple(Link(tekst=naam, href=f"{naam}/") for naam in ("een", "twee", "drie", "vier"))
    assert (
        '<ul class="lijst"><li><a href="een/">een</a></li><li><a href="twee/">twee</a></li></ul>'
        '<details class="vouw overige"><summary>en 2 andere</summary>'
        '<ul class="lijst"><li><a href="drie/">drie</a></li><li><a href="vier/">vier</a></li></ul></details>'
    ) in print_cel(Cel(links=links))


def test_a_fact_shows_all_its_links() -> None:
    """It has the width of the page, and nothing stands beside it."""
    links = tuple(Link(tekst=naam, href=f"{naam}/") for naam in ("een", "twee", "drie", "vier"))
    assert "andere" not in print_onderdeel(Onderdeel(feiten=(Feit(naam="Wie", waarde=Cel(links=links)),)))


def test_the_head_of_a_row_shows_all_its_links() -> None:
    """HTML allows no fold in the head of a row."""
    links = tuple(Link(tekst=naam, href=f"{naam}/") for naam in ("een", "twee", "drie"))
    rij = Rij(cellen=(Cel(links=links), Cel(tekst="x")))
    kolommen = (Kolom(titel="Wie"), Kolom(titel="Wat"))
    assert (
        '<th scope="row"><ul class="lijst"><li><a href="een/">een</a></li><li><a href="twee/">twee</a></li>'
        '<li><a href="drie/">drie</a></li></ul></th>'
    ) in print_onderdeel(Onderdeel(tabel=Tabel(bijschrift="Proef", kolommen=kolommen, rijen=(rij,))))


def test_a_row_of_six_columns_is_a_card_that_leaves_out_what_is_absent() -> None:
    assert print_cel(Cel(tekst="niet genoemd", leeg=True, afwezig=True), columns=6) == (
        '<div class="onderdeel"><div class="tabel--kaarten"><p class="bijschrift">Proef</p>'
        '<ul class="kaarten"><li class="kaart"><div class="naam">Naam</div>'
        '<dl class="feiten">'
        + "".join(f"<div><dt>Kolom {n}</dt><dd>x</dd></div>" for n in (3, 4, 5, 6))
        + "</dl></li></ul></div></div>"
    )
