"""What the programme is after in figures: the baselines and targets that it sets, and what its interventies yield."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from uitvoeringskompas.model.indicatoren import Indicator, Streefwaarde
from uitvoeringskompas.model.interventie import GeplandResultaat, Interventie
from uitvoeringskompas.model.verloop import nulmetingen_voor, streefwaarden_of
from uitvoeringskompas.taal.getal import write_hoeveelheid
from uitvoeringskompas.taal.zin import capitalize_first, write_opsomming
from uitvoeringskompas.vast import Vast, replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.cijfer.cijfers import write_uitkomst
from uitvoeringskompas.views.onderwerp.cijfer.indicatoren import laatste_cel
from uitvoeringskompas.views.onderwerp.cijfer.streefwaarden import write_streefjaar, write_streefwaarde
from uitvoeringskompas.views.onderwerp.stand.stand import stand_of
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.jaren import write_resultaatjaren


class Streefregel(Vast):
    """A row: an indicator with one of the targets that the programme sets (None: only a baseline)."""

    indicator: Indicator
    streefwaarde: Streefwaarde | None

    @property
    def reeks(self) -> str | None:
        """Return the series of the target: figures of another series may not stand beside it."""
        return self.streefwaarde.reeks if self.streefwaarde else None


def write_streefcijfers(verwijzer: Verwijzer) -> Onderdeel:
    """Return the baselines and targets that were set in this programme, beside the latest figure, or that of then."""
    regels = tuple(_list_streefregels(verwijzer))
    is_past = _is_past(verwijzer)
    tabel = tabulate(
        _name_tabel(verwijzer, regels),
        regels,
        ("Indicator", lambda found: Cel(links=verwijzer.indicatoren([found.indicator.id]))),
        ("Beginpunt", lambda found: cellen.of_tekst(_write_begin(verwijzer, found))),
        ("Streefwaarde", _streef_cel),
        ("Cijfer van toen" if is_past else "Laatste cijfer", lambda found: _cijfer_cel(verwijzer, found)),
        ("Welke kant is goed", lambda found: cellen.of_naam(found.indicator.richting)),
    )
    return Onderdeel(titel="Cijfers", anker="cijfers", tabel=tabel)


def _is_past(verwijzer: Verwijzer) -> bool:
    return stand_of(verwijzer.blad, verwijzer.dossier).is_afgelopen


def _name_tabel(verwijzer: Verwijzer, regels: Sequence[Streefregel]) -> str:
    """Return what the table shows: where the programme began, where it wants to go, or both."""
    begint, wil = ("begon", "heen wilde") if _is_past(verwijzer) else ("begint", "heen wil")
    has_begin = any(_write_begin(verwijzer, each) for each in regels)
    has_doel = any(each.streefwaarde for each in regels)
    wat = " en ".join(filter(None, (begint if has_begin else "", wil if has_doel else "")))
    return f"Waar dit programma {wat}, in cijfers"


def _cijfer_cel(verwijzer: Verwijzer, regel: Streefregel) -> Cel:
    """Return the latest figure; of a programme that is over that of the year of the target, or else the latest of then.

    Beside a target of 2025 the figure of 2026 would say something else than the verdict on that target.
    """
    indicator = regel.indicator
    if _is_past(verwijzer):
        jaar = regel.streefwaarde.jaar if regel.streefwaarde else None
        tot = jaar if jaar and jaar < verwijzer.blad.peildatum.year else verwijzer.dossier.laatste_jaar
        toen = tuple(each for each in indicator.metingen if each.meetjaar.tot_en_met <= tot)
        indicator = replace(indicator, metingen=toen)
    return laatste_cel(verwijzer.cijferwijzer, indicator, regel.reeks)


def _list_streefregels(verwijzer: Verwijzer) -> Iterator[Streefregel]:
    pad = verwijzer.dossier.pad
    for indicator in verwijzer.publicatie.indicatoren.values():
        own = streefwaarden_of(indicator, pad)
        for streefwaarde in own:
            yield Streefregel(indicator=indicator, streefwaarde=streefwaarde)
        if not own and nulmetingen_voor(indicator, pad):
            yield Streefregel(indicator=indicator, streefwaarde=None)


def _write_begin(verwijzer: Verwijzer, regel: Streefregel) -> str:
    """Return the baselines of this programme, of the same series as the target: "51% (2024)"."""
    return write_opsomming(
        write_uitkomst(found, regel.indicator.eenheid, voluit=True)
        + (f" ({found.meetjaar.in_woorden})" if found.meetjaar else "")
        for found in nulmetingen_voor(regel.indicator, verwijzer.dossier.pad)
        if None in {found.reeks, regel.reeks} or found.reeks == regel.reeks
    )


def _streef_cel(found: Streefregel) -> Cel | None:
    if found.streefwaarde is None:
        return None
    tekst = (
        f"{write_streefwaarde(found.indicator, found.streefwaarde, voluit=True)} {write_streefjaar(found.streefwaarde)}"
    )
    return cellen.add_proza(Cel(tekst=capitalize_first(tekst)), found.streefwaarde.toelichting)


def write_opbrengst(verwijzer: Verwijzer) -> Onderdeel:
    """Return what each interventie should yield."""
    found = [(each, resultaat) for each in verwijzer.dossier.interventies for resultaat in each.resultaten]
    tabel = tabulate(
        "Wat de interventies moeten opleveren",
        found,
        ("Interventie", lambda pair: _interventie_cel(verwijzer, *pair)),
        ("Beoogd resultaat", lambda pair: Cel(tekst=pair[1].beoogd)),
        ("Wanneer", lambda pair: cellen.of_tekst(write_resultaatjaren(pair[1].van_jaar, pair[1].tot_en_met_jaar))),
        ("In getal", lambda pair: _getal_cel(pair[1])),
        ("Indicator", lambda pair: cellen.of_links(verwijzer.indicatoren([pair[1].indicator]))),
        ("Gemeente", lambda pair: cellen.of_tekst(verwijzer.deelnemer(pair[1].deelnemer))),
    )
    return Onderdeel(titel="Resultaten per interventie", anker="resultaten-per-interventie", tabel=tabel)


def _interventie_cel(verwijzer: Verwijzer, interventie: Interventie, _: GeplandResultaat) -> Cel:
    return Cel(links=verwijzer.interventies([interventie.id]))


def _getal_cel(resultaat: GeplandResultaat) -> Cel | None:
    return None if resultaat.waarde is None else Cel(tekst=write_hoeveelheid(resultaat.waarde, resultaat.eenheid))
