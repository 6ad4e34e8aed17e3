"""What is begun when a table goes to a gemeente or a programme that is not there yet, as ``kompas new`` begins it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from uitvoeringskompas.importing.duiding import Celbedrag, Celcijfer, Celwaarde, Koppeling, Tabellezing
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.taal.zin import capitalize_first
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.writing.kinds import new_gemeente, new_programma
from uitvoeringskompas.writing.names import slug_of

FURTHEST = 12
"""So many years after its first a programme still runs; a later year in a table is about something else."""


class Begin(Vast):
    """The programme where a table goes: of which gemeente, how it is called when it is begun, and its last year."""

    slug: str
    pad: str
    titel: str | None
    tot_en_met: int

    def files(self, knowledge: Knowledge, known: Collection[str]) -> dict[str, str]:
        """Return the files to begin, by their path in the folder of the publisher; ``known`` are those there."""
        jaar, _, map_ = self.pad.partition("/")
        programma, begun = f"{self.pad}/programma.yaml", {}
        if "profiel.yaml" not in known:
            begun["profiel.yaml"] = new_gemeente(knowledge, name_of(knowledge, self.slug), "gemeente").text
        if programma not in known:
            naam = self.titel or as_words(map_)
            made = new_programma(knowledge, self.slug, int(jaar), naam, tot_en_met=self.tot_en_met)
            begun[programma] = made.text
        return begun


def name_of(knowledge: Knowledge, slug: str) -> str:
    """Return the name of the gemeente whose folder is called so; of one that no list knows, the folder as words."""
    known = (code.naam for code in knowledge.codelijst("gemeente").values())
    return next((naam for naam in known if slug_of(naam) == slug), as_words(slug))


def as_words(slug: str) -> str:
    """Return the name of a folder as words."""
    return capitalize_first(slug.replace("-", " "))


def last_column(koppeling: Koppeling, jaar: int) -> int:
    """Return the last year that a column is about."""
    years = (kolom.jaar for blad in koppeling.bladen for kolom in blad.kolommen if kolom.betekenis and kolom.jaar)
    return max((found for found in years if jaar <= found <= jaar + FURTHEST), default=jaar)


def last_year(lezing: Tabellezing, jaar: int) -> int:
    """Return the last year that the amounts and the results of a table are about."""
    return max((found for found in _years(lezing) if jaar <= found <= jaar + FURTHEST), default=jaar)


def _years(lezing: Tabellezing) -> Iterator[int]:
    for vulling in (vulling for rij in lezing.rijen for vulling in rij.vullingen):
        yield from filter(None, (vulling.jaar, *(year for waarde in vulling.waarden for year in _years_of(waarde))))


def _years_of(waarde: Celwaarde) -> tuple[int | None, ...]:
    match waarde:
        case Celbedrag():
            return (waarde.jaar, waarde.tot_en_met_jaar)
        case Celcijfer():
            return (waarde.jaar,)
    return ()
