"""Rows with a meaning become things of the plans, and every cell is accounted for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from uitvoeringskompas.importing.ding import Ding, Verantwoording
from uitvoeringskompas.importing.duiding import Celwaarde, Onderwerp, Tabellezing, Tabelrij
from uitvoeringskompas.importing.herkomst import Rijherkomst, mark
from uitvoeringskompas.importing.rijnamen import Rijnaam, free_id, match
from uitvoeringskompas.importing.vertaling.begroting import translate_begroting
from uitvoeringskompas.importing.vertaling.boek import Boek
from uitvoeringskompas.importing.vertaling.interventies import Interventievertaling, Rijgroep
from uitvoeringskompas.importing.vertaling.lijsten import LIJSTEN, connect, define
from uitvoeringskompas.importing.vertaling.namen import Namen, soorten
from uitvoeringskompas.importing.vertaling.opdracht import Opdracht, Vertaalwerk
from uitvoeringskompas.importing.vertaling.velden import one_line, words_of
from uitvoeringskompas.taal.bedoeld import fold_name
from uitvoeringskompas.vast import Vast

NAAMLOOS = "Deze rij heeft geen naam, dus er is niets van gemaakt. Vul de naam in de tabel in."
LANGE_NAAM = "De naam van deze rij is langer dan {} tekens, dus er is niets van gemaakt. Kort hem in."
NAAM_OF = {
    Onderwerp.INTERVENTIES: "titel",
    Onderwerp.DOELEN: "titel",
    Onderwerp.PARTIJEN: "naam",
    Onderwerp.INDICATOREN: "naam",
    Onderwerp.BEGROTING: "naam",
}


class Vertaling(Vast):
    """All that a table says as things of the plans, what became of each cell, and which row became what."""

    dingen: tuple[Ding, ...]
    verantwoording: tuple[Verantwoording, ...]
    rijen: tuple[Rijherkomst, ...]


class _Rijen(Vast):
    """The rows about one thing, and its id."""

    id: str
    naam: str
    rijen: tuple[Tabelrij, ...]
    herkomst: Rijherkomst


def translate(opdracht: Opdracht, lezing: Tabellezing) -> Vertaling:
    """Return what a table comes to in the plans of a programme."""
    boek = Boek(lezing.rijen)
    per_soort = soorten(opdracht.programma)
    known = opdracht.achtergrond
    names = {
        "partijen": known.partijen,
        "doelen": known.doelen,
        "indicatoren": known.indicatoren,
        "prioriteiten": known.prioriteiten,
    }
    namen = {
        name: Namen(soort, names.get(name, ()), opdracht.bezet.get(name, ()), opdracht.herkomst.rijen)
        for name, soort in per_soort.items()
    }
    werk = Vertaalwerk(opdracht=opdracht, boek=boek, namen=namen)
    groups = {onderwerp: _groups(werk, onderwerp, lezing.rijen) for onderwerp in NAAM_OF}
    _lists(werk, groups)
    dingen = [*_interventies(werk, groups[Onderwerp.INTERVENTIES]), *_begroting(werk, groups)]
    named = [ding for each in namen.values() for ding in each.nieuw.values()]
    rijen = [rij.herkomst for found in groups.values() for rij in found]
    return Vertaling(
        dingen=(*named, *dingen),
        verantwoording=(*_koppen(lezing), *boek.verantwoord(), *_rest(lezing)),
        rijen=(*rijen, *_named_rows(opdracht, namen.values(), {(rij.onderwerp, rij.id) for rij in rijen})),
    )


def _groups(werk: Vertaalwerk, onderwerp: Onderwerp, rijen: Iterable[Tabelrij]) -> list[_Rijen]:
    """Return rows about the same thing together, each with its id; a row without a name is told."""
    groups = _together(rij for rij in rijen if rij.onderwerp is onderwerp)
    names = [one_line(" ".join(map(words_of, _titles(group, onderwerp)))) for group in groups]
    langst = werk.opdracht.langst
    for naam, group in zip(names, groups, strict=True):
        if not naam or len(naam) > langst:
            _leave_all(werk, group, LANGE_NAAM.format(langst) if naam else NAAMLOOS)
    named = [(naam, group) for naam, group in zip(names, groups, strict=True) if 0 < len(naam) <= langst]
    return _identified(werk, onderwerp, named)


def _titles(group: Sequence[Tabelrij], onderwerp: Onderwerp) -> Iterator[Celwaarde]:
    return (waarde for rij in group for waarde in rij.waarden(NAAM_OF[onderwerp]))


def _leave_all(werk: Vertaalwerk, group: Sequence[Tabelrij], waarom: str) -> None:
    for vulling in (vulling for rij in group for vulling in rij.vullingen):
        if not vulling.ontleend:
            werk.boek.leave(vulling, waarom)


def _together(rijen: Iterable[Tabelrij]) -> list[tuple[Tabelrij, ...]]:
    found: list[list[Tabelrij]] = []
    for rij in rijen:
        if rij.vervolg and found and found[-1][-1].blad == rij.blad:
            found[-1].append(rij)
        else:
            found.append([rij])
    return list(map(tuple, found))


def _identified(
    werk: Vertaalwerk, onderwerp: Onderwerp, named: Sequence[tuple[str, tuple[Tabelrij, ...]]]
) -> list[_Rijen]:
    names = [_rijnaam(onderwerp, naam, group) for naam, group in named]
    earlier = [rij for rij in werk.opdracht.herkomst.rijen if rij.onderwerp == onderwerp]
    known, ids = match(names, earlier), _Ids(werk, onderwerp, earlier)
    found = []
    for number, ((naam, group), name) in enumerate(zip(named, names, strict=True)):
        kenmerk = known[number].id if number in known else ids.free(naam)
        herkomst = Rijherkomst(
            bestand=werk.opdracht.bestand,
            onderwerp=onderwerp,
            naam=naam,
            nummer=name.nummer,
            id=kenmerk,
            afdruk=name.afdruk,
        )
        found.append(_Rijen(id=kenmerk, naam=naam, rijen=group, herkomst=herkomst))
    return found


class _Ids:
    """Ids for new rows about one subject."""

    def __init__(self, werk: Vertaalwerk, onderwerp: Onderwerp, earlier: Iterable[Rijherkomst]) -> None:
        self._namen = werk.namen.get(onderwerp)
        self._used = {rij.id for rij in earlier} | werk.opdracht.bezet.get(onderwerp, frozenset())

    def free(self, naam: str) -> str:
        known = self._namen.find(naam) if self._namen else None
        found = known or free_id(naam, self._used.__contains__)
        self._used.add(found)
        return found


def _rijnaam(onderwerp: Onderwerp, naam: str, group: Sequence[Tabelrij]) -> Rijnaam:
    cells = [vulling for rij in group for vulling in rij.vullingen if not vulling.ontleend]
    return Rijnaam(
        naam=naam,
        nummer=next((vulling.tekst for vulling in cells if vulling.betekenis == "nummer"), ""),
        afdruk=tuple(mark(v.tekst) for v in cells if v.betekenis not in {NAAM_OF[onderwerp], "nummer"}),
    )


def _lists(werk: Vertaalwerk, groups: dict[Onderwerp, list[_Rijen]]) -> None:
    """Keep what rows say of parties, figures and goals; then what they say of each other."""
    found = [(soort, each) for soort in LIJSTEN for each in groups[Onderwerp(soort)]]
    for soort, each in found:
        define(werk, soort, each.id, each.naam, each.rijen[0])
    for soort, each in found:
        connect(werk, soort, each.id, each.rijen[0])


def _interventies(werk: Vertaalwerk, groups: Sequence[_Rijen]) -> Iterator[Ding]:
    for number, each in enumerate(groups):
        shared = max((v.gedeeld for rij in each.rijen for v in rij.vullingen if not v.ontleend), default=1)
        samen = tuple(_names_below(groups[number:], shared)) if shared > 1 else ()
        yield from Interventievertaling(
            werk, Rijgroep(id=each.id, naam=each.naam, rijen=each.rijen, samen=samen)
        ).translate()


def _names_below(groups: Sequence[_Rijen], rows: int) -> Iterator[str]:
    """Yield the names of what stands in this many rows from here."""
    for each in groups:
        if rows <= 0:
            return
        yield each.naam
        rows -= len(each.rijen)


def _begroting(werk: Vertaalwerk, groups: dict[Onderwerp, list[_Rijen]]) -> Iterator[Ding]:
    known = {fold_name(each.naam): each.id for each in groups[Onderwerp.INTERVENTIES]}
    for each in groups[Onderwerp.BEGROTING]:
        for rij in each.rijen:
            yield from translate_begroting(werk, each.id, each.naam, rij, known)


def _named_rows(opdracht: Opdracht, namen: Iterable[Namen], rows: set[tuple[str, str]]) -> Iterator[Rijherkomst]:
    """Yield what no row was about and a cell named: it is known again by its name."""
    for each in namen:
        for kenmerk, ding in each.nieuw.items():
            naam, onderwerp = str(ding.velden[each.soort.naam]), each.soort.onderwerp
            if (onderwerp, kenmerk) not in rows:
                yield Rijherkomst(bestand=opdracht.bestand, onderwerp=onderwerp, naam=naam, nummer="", id=kenmerk)


def _koppen(lezing: Tabellezing) -> Iterator[Verantwoording]:
    return (Verantwoording(location=kop.location, tekst=kop.tekst, is_kop=True) for kop in lezing.koppen)


def _rest(lezing: Tabellezing) -> Iterator[Verantwoording]:
    return (Verantwoording(location=rest.location, tekst=rest.tekst, waarom=rest.waarom) for rest in lezing.rest)
