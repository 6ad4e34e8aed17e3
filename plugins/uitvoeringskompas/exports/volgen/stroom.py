"""The newest messages about plans: one for each change that git knows, in the words of the history, and each report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from uitvoeringskompas.exports.herkomst import list_herkomst
from uitvoeringskompas.exports.volgen.bericht import Bericht, Berichtenstroom
from uitvoeringskompas.exports.volgen.vertellen import Getoond, tell_verslag, tell_wijzigingen
from uitvoeringskompas.history.revision import FileChange, Status
from uitvoeringskompas.model.dossier import Dossier, Verslag, path_of
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.zin import write_zinnen
from uitvoeringskompas.vast import Vast, replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.links import PORTAAL

MOST, MOST_OF_PROGRAMMA = 20, 10
"""How many messages a feed holds: who follows it reads the newest, and the history of a publisher has all."""
ALLEEN_VERSLAGEN = (
    "Van wijzigingen in deze plannen is de dag niet bekend. Je leest hier daarom alleen welke verslagen er zijn."
)
_VERSLAGEN = frozenset({"voortgang", "evaluatie"})


class _Kandidaat(Vast):
    """What a message may be made of: a revision, or a report of a programme."""

    dag: date
    publicatie: Publicatie
    sleutel: str
    getoond: Getoond | None = None
    verslag: tuple[Dossier, Verslag] | None = None


def make_stroom(blad: Blad, publicatie: Publicatie, dossier: Dossier | None = None) -> Berichtenstroom:
    """Return the messages about a publisher, or about one of its programmes alone."""
    pad = f"/{dossier.pad}" if dossier else ""
    titel = f"{dossier.programma.titel} – {publicatie.naam}" if dossier else publicatie.naam
    most = MOST_OF_PROGRAMMA if dossier else MOST
    found = _newest(_list_kandidaten(blad, publicatie, dossier), most)
    jaren = [dossier.jaar] if dossier else [each.jaar for each in publicatie.dossiers]
    return Berichtenstroom(
        sleutel=f"{publicatie.slug}{pad}",
        titel=f"Wijzigingen: {titel}",
        uitleg=write_zinnen(*list_herkomst(blad, publicatie, dossier), _describe_unknown(blad)),
        wie=publicatie.naam,
        href="./" if dossier else blad.to(blad.home_of(publicatie.slug)),
        berichten=_write(blad, found, f"{pad}#"),
        begin=date(min(jaren), 1, 1) if jaren else blad.peildatum,
    )


def make_sitestroom(blad: Blad) -> Berichtenstroom:
    """Return the messages about all publishers together."""
    every = (found for each in blad.catalogus.publicaties.values() for found in _list_kandidaten(blad, each, None))
    return Berichtenstroom(
        sleutel="",
        titel=f"Wijzigingen: {blad.site_title}",
        uitleg=write_zinnen("Alle gemeenten en regio’s op deze site samen.", _describe_unknown(blad)),
        wie=blad.site_title,
        href=blad.to(PORTAAL),
        berichten=_write(blad, _newest(every, MOST), "#site#"),
        begin=blad.peildatum,
    )


def _describe_unknown(blad: Blad) -> str:
    return ALLEEN_VERSLAGEN if blad.history is None or blad.history.unknown else ""


def _newest(found: Iterable[_Kandidaat], most: int) -> list[_Kandidaat]:
    return sorted(found, key=lambda each: (each.dag, each.sleutel), reverse=True)[:most]


def _list_kandidaten(blad: Blad, publicatie: Publicatie, dossier: Dossier | None) -> Iterator[_Kandidaat]:
    """Yield what there is to tell of a publisher, or of one of its programmes."""
    yield from _list_revisies(blad, publicatie, dossier)
    for each in (dossier,) if dossier else publicatie.dossiers:
        for verslag in each.eigen_verslagen:
            if verslag.moment.has_begun(blad.peildatum):
                dag, path = _day_of(blad, verslag), path_of(verslag)
                yield _Kandidaat(dag=dag, publicatie=publicatie, sleutel=path, verslag=(each, verslag))


def _list_revisies(blad: Blad, publicatie: Publicatie, dossier: Dossier | None) -> Iterator[_Kandidaat]:
    """Yield the revisions; one that only brought reports is told by those, and one without a day is not told."""
    folder = f"{publicatie.slug}/{dossier.pad}/" if dossier else f"{publicatie.slug}/"
    for revision in blad.history.of_publisher(publicatie.slug) if blad.history else ():
        changes = tuple(change for change in revision.changes if change.path.startswith(folder))
        if revision.datum and not all(map(_brings_verslag, changes)):
            found = Getoond(revision=revision, changes=changes)
            yield _Kandidaat(dag=revision.datum, publicatie=publicatie, sleutel=revision.commit, getoond=found)


def _brings_verslag(change: FileChange) -> bool:
    return change.status is Status.TOEGEVOEGD and change.place.kind.value in _VERSLAGEN


def _day_of(blad: Blad, verslag: Verslag) -> date:
    """Return the day on which a report came, as git knows it, or else the last day that it tells of."""
    revisions = blad.history.of_document(path_of(verslag)) if blad.history else ()
    known = [revision.datum for revision in revisions if revision.datum]
    return known[-1] if known else min(verslag.moment.laatste, blad.peildatum)


def _write(blad: Blad, found: list[_Kandidaat], waar: str) -> tuple[Bericht, ...]:
    """Return the messages; the revisions of one publisher are read from git at once."""
    told: dict[str, Bericht] = {}
    for publicatie in {each.publicatie.slug: each.publicatie for each in found}.values():
        own = [each.getoond for each in found if each.publicatie is publicatie and each.getoond]
        told |= {each.sleutel: each for each in tell_wijzigingen(blad, publicatie, own)}
    for each in found:
        if each.verslag:
            told[each.sleutel] = tell_verslag(blad, each.publicatie, *each.verslag, each.dag)
    keys = [(each.publicatie.slug, each.sleutel) for each in found]
    return tuple(replace(told[key], sleutel=f"{slug}{waar}{key}", titel=_title(blad, told[key])) for slug, key in keys)


def _title(blad: Blad, bericht: Bericht) -> str:
    """Return what a message is called; in that of the whole site with whose it is."""
    return bericht.titel if blad.address else f"{bericht.wie}: {bericht.titel}"
