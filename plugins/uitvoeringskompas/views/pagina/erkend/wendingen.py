"""Chapter "Wat er veranderde, en waarom": who adapted, stopped, extended or handed it over, in their own words."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.erkend import Gebruik
from uitvoeringskompas.model.wending import Wending, list_wendingen
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.wie.publicisten import publicist_cel
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

AANGEPAST = "Aangepast"


def write_wendingen(blad: Blad, gebruik: Iterable[Gebruik]) -> Hoofdstuk | None:
    """Return each change with whose it is, why, and where that is told; None when nobody changed anything."""
    tabel = tabulate(
        "Wat er veranderde, per gemeente of regio en dan op jaar",
        [(each, wending) for each in gebruik for wending in list_wendingen(each.jaren, blad.peildatum)],
        ("Bij", lambda pair: publicist_cel(blad, pair[0].publicatie)),
        ("Wat", lambda pair: Cel(labels=(label_of(pair[1].code),)) if pair[1].code else Cel(tekst=AANGEPAST)),
        ("Waarom", lambda pair: cellen.of_proza(pair[1].reden)),
        ("Staat in", lambda pair: _bron_cel(blad, *pair)),
    )
    return make_hoofdstuk("veranderd", "Wat er veranderde, en waarom", Onderdeel(tabel=tabel))


def _bron_cel(blad: Blad, gebruik: Gebruik, wending: Wending) -> Cel:
    """Return the report that tells it, or the plan of the interventie with the year of its programme."""
    verwijzer = Verwijzer(blad=blad, publicatie=gebruik.publicatie, dossier=wending.dossier)
    if wending.verslag:
        return Cel(links=(verwijzer.verslag(wending.verslag),))
    return Cel(links=verwijzer.interventies([wending.interventie.id]), opmerking=f"plan van {wending.dossier.jaar}")
