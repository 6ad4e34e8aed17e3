"""The pages that list every field of every kind of file, as the schemas describe them."""

from __future__ import annotations

from dataclasses import dataclass

from uitvoeringskompas.model.veld import Bestandssoort, Veld, bestandssoorten
from uitvoeringskompas.taal.zin import lower_first
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.kader import Kader
from uitvoeringskompas.views.kit.links import BEGRIPPEN, UITLEG, VELDEN, address_of_velden, anchor_of
from uitvoeringskompas.views.kit.tabellen import tabulate

TITEL = "Alle velden"
BESCHRIJVING = "Elk veld van elk bestand: wat je er invult, en of het verplicht is."


@dataclass(frozen=True, kw_only=True, slots=True)
class VeldenView:
    """The overview of the kinds of file, or the fields of one of them."""

    kader: Kader
    hoofdstukken: tuple[Hoofdstuk, ...]


def view_velden(blad: Blad) -> VeldenView:
    """Return the overview of the kinds of file, each with a link to its fields."""
    tabel = tabulate(
        "Soorten bestanden",
        bestandssoorten(),
        ("Soort", lambda bestand: Cel(links=(blad.link(bestand.titel, address_of_velden(bestand.stem)),))),
        ("Waar gaat het over", lambda bestand: Cel(tekst=bestand.uitleg)),
        ("Bestand", lambda bestand: Cel(tekst=bestand.plek)),
    )
    chapters = number_hoofdstukken([make_hoofdstuk("bestanden", "Kies een bestand", Onderdeel(tabel=tabel))])
    return VeldenView(
        kader=Kader(
            soort="velden",
            titel=TITEL,
            beschrijving=BESCHRIJVING,
            kruimels=blad.write_kruimels(("Uitleg", UITLEG), (TITEL, VELDEN)),
            ondertitel=BESCHRIJVING,
        ),
        hoofdstukken=chapters,
    )


def view_bestandsvelden(blad: Blad, bestand: Bestandssoort) -> VeldenView:
    """Return the reference of all fields of one kind of file."""
    tabel = Onderdeel(punten=(f"Bestand: {bestand.plek}",), tabel=_tabulate(blad, bestand))
    titel = title_bestandsvelden(bestand)
    return VeldenView(
        kader=Kader(
            soort="velden",
            titel=titel,
            beschrijving=bestand.uitleg,
            kruimels=blad.write_kruimels(("Uitleg", UITLEG), (TITEL, VELDEN), (titel, blad.address)),
            ondertitel=bestand.uitleg,
        ),
        hoofdstukken=number_hoofdstukken([make_hoofdstuk("velden", "Alle velden op een rij", tabel)]),
    )


def title_bestandsvelden(bestand: Bestandssoort) -> str:
    """Return the title of the page with the fields of one kind of file."""
    return f"Velden van {lower_first(bestand.titel)}"


def _tabulate(blad: Blad, bestand: Bestandssoort) -> Tabel | None:
    return tabulate(
        title_bestandsvelden(bestand),
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
