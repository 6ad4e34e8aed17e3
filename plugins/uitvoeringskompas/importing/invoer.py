"""A table that was read becomes a proposal: files to make and to change, and the account of every cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from uitvoeringskompas.importing.bestanden import Planbestanden, Planmap, write_bestanden
from uitvoeringskompas.importing.ding import Adres, Verantwoording
from uitvoeringskompas.importing.duiding import Onderwerp, Tabellezing
from uitvoeringskompas.importing.herkomst import Importherkomst, Rijherkomst, write_herkomst
from uitvoeringskompas.importing.omgeving import background, taken
from uitvoeringskompas.importing.samenvoegen import Botsing, Samenvoeging, samenvoegen
from uitvoeringskompas.importing.vertaling import Vertaling, translate
from uitvoeringskompas.importing.vertaling.opdracht import Opdracht
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.taal.zin import write_zinnen
from uitvoeringskompas.vast import Vast, replace

VREEMD = "In de plannen staat al {naam}, en dat komt niet uit een tabel. Kompas verandert het niet."
OF_A_ROW = frozenset({Onderwerp.INTERVENTIES, Onderwerp.BEGROTING})
"""What only a row of its own can be about: other things are named in cells too."""
WEG = "Iemand haalde {naam} weg uit de plannen. Het komt niet terug."


class Voorstel(Vast):
    """All that an import comes to, before anything is written.

    ``niet_meer`` are rows of an earlier import that the table does not have any more: what came of them stays.
    """

    bestanden: Planbestanden
    herkomst: str
    verantwoording: tuple[Verantwoording, ...]
    botsingen: tuple[Botsing, ...]
    niet_meer: tuple[Rijherkomst, ...]

    @property
    def changes_nothing(self) -> bool:
        """Tell whether the plans stay as they are."""
        return not (self.bestanden.nieuw or self.bestanden.aangepast)


def propose(
    knowledge: Knowledge, plan: Planmap, bestand: str, lezing: Tabellezing, herkomst: Importherkomst
) -> Voorstel:
    """Return what a table comes to in a programme; ``bestand`` is the name of its file."""
    documents = plan.documents
    opdracht = Opdracht(
        knowledge=knowledge,
        bestand=bestand,
        pad=plan.pad,
        achtergrond=background(documents.values(), plan.pad),
        herkomst=herkomst,
        bezet=taken(documents.values(), plan.pad),
    )
    vertaling = translate(opdracht, lezing)
    found = samenvoegen(vertaling.dingen, herkomst.geschreven, documents, knowledge.register.shapes)
    rijen, niet_meer = _rows(vertaling, herkomst)
    return Voorstel(
        bestanden=write_bestanden(knowledge, plan, found),
        herkomst=write_herkomst(Importherkomst(rijen=rijen, geschreven=found.geschreven)),
        verantwoording=tuple(_settle(vertaling.verantwoording, found)),
        botsingen=found.botsingen,
        niet_meer=niet_meer,
    )


def _rows(vertaling: Vertaling, herkomst: Importherkomst) -> tuple[tuple[Rijherkomst, ...], tuple[Rijherkomst, ...]]:
    """Return all rows that are known from now on, and those of this same table that it does not have any more."""
    now = {(rij.onderwerp, rij.id) for rij in vertaling.rijen}
    earlier = [rij for rij in herkomst.rijen if (rij.onderwerp, rij.id) not in now]
    tables = {rij.bestand for rij in herkomst.rijen if (rij.onderwerp, rij.id) in now}
    tables |= {rij.bestand for rij in vertaling.rijen}
    gone = tuple(rij for rij in earlier if rij.bestand in tables and (rij.afdruk or rij.onderwerp in OF_A_ROW))
    return (*vertaling.rijen, *earlier), gone


def _settle(cells: Iterable[Verantwoording], found: Samenvoeging) -> Iterator[Verantwoording]:
    """Yield what became of every cell, now that it is known what is not touched."""
    stays: Mapping[Adres, str] = {
        **dict.fromkeys(found.vreemd, VREEMD),
        **dict.fromkeys(found.weg, WEG),
    }
    for cell in cells:
        kept = tuple(plek for plek in cell.waar if plek.adres not in stays)
        lost = {plek.adres: stays[plek.adres] for plek in cell.waar if plek.adres in stays}
        if kept or not lost:
            yield replace(cell, waar=kept)
        else:
            told = (sentence.format(naam=adres.naam) for adres, sentence in lost.items())
            yield replace(cell, waar=(), waarom=write_zinnen(cell.waarom, *told))
