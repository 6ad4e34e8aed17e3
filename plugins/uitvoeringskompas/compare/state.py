"""A publisher in one state: in one year, or as its files stand at one moment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from uitvoeringskompas.compare.one_year import (
    indicator_in_jaar,
    interventie_in_jaar,
    partij_in_jaar,
    programma_in_jaar,
    regel_in_jaar,
    without_afkomst,
)
from uitvoeringskompas.compare.thing import Thing, ThingKind
from uitvoeringskompas.model.afkomst import Herleidbaar
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.evaluatie import Evaluatie
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.planjaren import interventies_in_jaar
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.samenwerking import partij_ids_of
from uitvoeringskompas.model.voortgang import Voortgang
from uitvoeringskompas.vast import Vraagbaak, replace


class State(Vraagbaak):
    """What is compared: the things of a publisher, in one year (``jaar``) or all of them (``jaar`` is None).

    ``name`` is how a reader calls this state: "2026", "main", "nu".
    """

    publicatie: Publicatie
    peildatum: date
    name: str
    jaar: int | None
    things: tuple[Thing, ...]

    @property
    def dossiers(self) -> tuple[Dossier, ...]:
        """Return the programmes that belong to this state."""
        return self.publicatie.dossiers if self.jaar is None else self.publicatie.dossiers_in_jaar(self.jaar)

    @property
    def is_transcribed(self) -> bool:
        """Tell whether any of it was transcribed from public sources, so that what is absent may exist all the same."""
        dossiers = self.dossiers
        return any(dossier.is_transcribed for dossier in dossiers) or (not dossiers and self.publicatie.is_transcribed)


def whole_state(publicatie: Publicatie, peildatum: date, *, name: str) -> State:
    """Return everything of a publisher as its files say it, for a revision of git or a folder."""
    return State(
        publicatie=publicatie,
        peildatum=peildatum,
        name=name,
        jaar=None,
        things=_order(_list_everything(publicatie)),
    )


def state_in_jaar(publicatie: Publicatie, jaar: int, peildatum: date, *, name: str | None = None) -> State:
    """Return a publisher in one year: every programme whose looptijd contains it, told per year where that is known.

    Its interventies are those that are planned for the year, its notas those that hold in it. Reports and evaluations
    of the year are in it, and give the status of the interventies.
    """
    return State(
        publicatie=publicatie,
        peildatum=peildatum,
        name=name or str(jaar),
        jaar=jaar,
        things=_order(_list_in_jaar(publicatie, jaar, peildatum)),
    )


def _order(things: Iterable[Thing]) -> tuple[Thing, ...]:
    order = tuple(ThingKind)
    return tuple(sorted(things, key=lambda thing: order.index(thing.kind)))


def _list_everything(publicatie: Publicatie) -> Iterator[Thing]:
    yield from _list_publisher(publicatie)
    for partij in publicatie.partijen.values():
        yield Thing(kind=ThingKind.PARTIJ, id=partij.id, record=partij)
    for indicator in publicatie.indicatoren.values():
        yield Thing(kind=ThingKind.INDICATOR, id=indicator.id, record=indicator)
    for nota in publicatie.notas.values():
        yield Thing(kind=ThingKind.NOTA, id=nota.id, record=nota)
        yield from _list_goals(nota, nota.id)
    for dossier in publicatie.dossiers:
        programma = dossier.programma
        yield Thing(kind=ThingKind.PROGRAMMA, id=dossier.pad, record=programma)
        yield from _list_goals(programma, dossier.pad)
        for regel in programma.begroting.regels if programma.begroting else ():
            yield Thing(kind=ThingKind.REGEL, id=regel.id, record=regel, home=dossier.pad, series=str(regel.jaar))
        yield from _list_files((*dossier.interventies, *dossier.eigen_verslagen))
    yield from _list_files(publicatie.strays)


def _list_publisher(publicatie: Publicatie) -> Iterator[Thing]:
    if publicatie.profiel:
        yield Thing(kind=ThingKind.PROFIEL, id=publicatie.slug, record=publicatie.profiel)
    if publicatie.indicatorenlijst:
        lijst = publicatie.indicatorenlijst
        yield Thing(kind=ThingKind.INDICATORENLIJST, id=ThingKind.INDICATORENLIJST.value, record=lijst)


def _list_goals(source: Nota | Programma, home: str) -> Iterator[Thing]:
    for prioriteit in source.prioriteiten:
        yield Thing(kind=ThingKind.PRIORITEIT, id=prioriteit.id, record=prioriteit, home=home)
    for doel in source.doelen:
        yield Thing(kind=ThingKind.DOEL, id=doel.id, record=doel, home=home)


def _list_files(records: Iterable[Record]) -> Iterator[Thing]:
    """Yield the files in the folder of a programme; an interventie keeps its id when it moves within a year."""
    for record in records:
        place = record.node.document.place
        home = f"{place.jaar}/{place.programma}"
        match record:
            case Interventie():
                yield Thing(kind=ThingKind.INTERVENTIE, id=record.id, record=record, home=home, series=str(place.jaar))
            case Voortgang():
                yield Thing(kind=ThingKind.VOORTGANG, id=record.id, record=record, home=home)
            case Evaluatie():
                yield Thing(kind=ThingKind.EVALUATIE, id=record.id, record=record, home=home)


def _list_in_jaar(publicatie: Publicatie, jaar: int, peildatum: date) -> Iterator[Thing]:
    dossiers = publicatie.dossiers_in_jaar(jaar)
    yield from _list_publisher(publicatie)
    notas = {nota.id: nota for dossier in dossiers for nota in dossier.notas}
    for nota in (found for found in notas.values() if found.periode.contains(jaar)):
        yield Thing(kind=ThingKind.NOTA, id=nota.id, record=nota)
        yield from _list_goals_in_jaar(nota, nota.id)
    for dossier in dossiers:
        yield from _list_dossier_in_jaar(dossier, jaar, peildatum)
    for partij_id in dict.fromkeys(found for dossier in dossiers for found in partij_ids_of(dossier)):
        if partij_id in publicatie.partijen:
            told = partij_in_jaar(publicatie.partijen[partij_id], jaar)
            yield Thing(kind=ThingKind.PARTIJ, id=partij_id, record=told)
    for indicator in publicatie.indicatoren.values():
        figures = indicator_in_jaar(indicator, jaar, dossiers)
        yield Thing(kind=ThingKind.INDICATOR, id=indicator.id, record=figures)


def _list_dossier_in_jaar(dossier: Dossier, jaar: int, peildatum: date) -> Iterator[Thing]:
    programma = dossier.programma
    yield Thing(kind=ThingKind.PROGRAMMA, id=dossier.pad, record=programma_in_jaar(programma, jaar))
    yield from _list_goals_in_jaar(programma, dossier.pad)
    for regel in programma.begroting.regels if programma.begroting else ():
        if jaar in regel.jaren:
            yield Thing(kind=ThingKind.REGEL, id=regel.id, record=regel_in_jaar(regel), home=dossier.pad)
    for interventie in interventies_in_jaar(dossier, jaar):
        told = interventie_in_jaar(dossier, interventie, jaar, peildatum)
        yield Thing(kind=ThingKind.INTERVENTIE, id=interventie.id, record=told, home=dossier.pad)
    yield from _list_files(verslag for verslag in dossier.eigen_verslagen if dossier.jaar_of(verslag) == jaar)


def _list_goals_in_jaar(source: Nota | Programma, home: str) -> Iterator[Thing]:
    for thing in _list_goals(source, home):
        record = thing.record
        yield replace(thing, record=without_afkomst(record)) if isinstance(record, Herleidbaar) else thing
