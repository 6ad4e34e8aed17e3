"""The history of a publisher: what a revision changed, the first files in sight and many others on demand."""

from __future__ import annotations

from datetime import date

from tests.unit.plannen import DUINSTAD, catalogus_of
from uitvoeringskompas.history.revision import FileChange, History, Revision, Status
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.pagina.geschiedenis import GeschiedenisPagina

FOLDER = "duinstad/2026/gezondheid/interventies"


def files_of(number: int) -> tuple[list[str], str, list[str]]:
    """Return of a revision of this many files: those in sight, the line of the fold, and those in it."""
    paths = [f"{FOLDER}/i-{index}.yaml" for index in range(1, number + 1)]
    changes = tuple(FileChange(status=Status.TOEGEVOEGD, path=path, document=path, after="a") for path in paths)
    revision = Revision(commit="a" * 40, datum=date(2026, 5, 1), changes=changes)
    catalogus = catalogus_of(DUINSTAD)
    blad = Blad(address="", catalogus=catalogus, peildatum=date(2026, 6, 1), history=History(revisions=(revision,)))
    (page,) = GeschiedenisPagina.list_pages(blad, catalogus.publicaties["duinstad"])
    ((found,),) = (jaar.revisies for jaar in page.view().hoofdstukken)
    return [each.naam for each in found.bestanden], found.vouw, [each.naam for each in found.overige]


def test_a_few_files_stand_open() -> None:
    """A fold around a single file would take the line of that file."""
    names = [f"Interventie i-{index} (2026)" for index in range(1, 5)]
    assert files_of(4) == (names, "", [])


def test_of_many_files_the_others_stand_in_a_fold_that_says_how_many() -> None:
    """The first year of a publisher is one revision of all its files."""
    names = [f"Interventie i-{index} (2026)" for index in range(1, 7)]
    assert files_of(6) == (names[:3], "En 3 andere bestanden", names[3:])
