"""The page that lists every field of every kind of file, as the schemas describe them."""

from __future__ import annotations

from dataclasses import dataclass

from uitvoeringskompas.model.veld import Bestandssoort, Veld, bestandssoorten
from uitvoeringskompas.views.blad import Blad
from uitvoeringskompas.views.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.hoofdstuk import Hoofdstuk, Onderdeel, list_secties, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kader import Kader
from uitvoeringskompas.views.links import BEGRIPPEN, UITLEG, VELDEN, anchor_of
from uitvoeringskompas.views.tabellen import tabulate

TITEL = "Alle velden"
BESCHRIJVING = "Elk veld van elk bestand: wat je er invult, en of het verplicht is."


@dataclass(frozen=True, kw_only=True, slots=True)
class VeldenView:
    """The reference of all fields."""

    kader: Kader
    hoofdstukken: tuple[Hoofdstuk, ...]


def view_velden(blad: Blad) -> VeldenView:
    """Return the reference of all fields, one chapter for each kind of file."""
    chapters = number_hoofdstukken(_hoofdstuk(blad, bestand) for bestand in bestandssoorten())
    return VeldenView(
        kader=Kader(
            soort="velden",
            titel=TITEL,
            beschrijving=BESCHRIJVING,
            kruimels=blad.write_kruimels(("Uitleg", UITLEG), (TITEL, VELDEN)),
            ondertitel=BESCHRIJVING,
            inhoud=list_secties(chapters),
        ),
        hoofdstukken=chapters,
    )


def _hoofdstuk(blad: Blad, bestand: Bestandssoort) -> Hoofdstuk | None:
    return make_hoofdstuk(
        bestand.stem,
        bestand.titel,
        Onderdeel(
            intro=bestand.uitleg,
            punten=(f"Bestand: {bestand.plek}",),
            tabel=_tabulate(blad, bestand),
        ),
    )


def _tabulate(blad: Blad, bestand: Bestandssoort) -> Tabel | None:
    return tabulate(
        f"Velden van {bestand.titel.lower()}",
        bestand.velden,
        ("Veld", lambda veld: Cel(tekst=veld.pad)),
        ("Wat vul je in", lambda veld: Cel(tekst=f"{veld.titel}. {veld.uitleg}")),
        ("Soort", lambda veld: _soort_cel(blad, veld)),
        ("Verplicht", lambda veld: Cel(tekst="ja" if veld.verplicht else "nee")),
        anker=lambda veld: anchor_of(bestand.stem, veld.pad.replace(".", "-")),
    )


def _soort_cel(blad: Blad, veld: Veld) -> Cel:
    if veld.codelijst is None:
        return Cel(tekst=veld.soort)
    link = blad.link(f"een waarde uit {veld.codelijst}", BEGRIPPEN, anchor_of("lijst", veld.codelijst))
    return Cel(tekst="lijst, elk" if veld.soort == "lijst" else "", links=(link,))
