"""Recognised interventies over all plans: which ones are used, by whom, in which years."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from uitvoeringskompas.model.erkenning import Erkenning
from uitvoeringskompas.model.interventielijn import Interventiejaar, Interventielijn, interventielijn_of
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.reading.names import kebab
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.vast import Vast

ERKEND = "erkend"


class Gebruik(Vast):
    """An interventie of a publisher that is or was a recognised one; ``jaren`` are those in which its plan says so."""

    publicatie: Publicatie
    lijn: Interventielijn
    jaren: tuple[Interventiejaar, ...]
    erkenning: Erkenning


class ErkendeInterventie(Vast):
    """A recognised interventie by its number in its database, or else by its name there, and who uses it.

    ``erkenning`` is what the plans say of its recognition, from the latest day on which anybody looked in the database.
    """

    adres: str
    naam: str
    erkenning: Erkenning
    gebruik: tuple[Gebruik, ...]

    @property
    def genummerd(self) -> Erkenning | None:
        """Return what a plan says that gives its number, when any does."""
        return next((each.erkenning for each in self.gebruik if _nummer_of(each.erkenning)), None)


class Erkendlijst(Vast):
    """Every recognised interventie, in the order of the alphabet; ``adressen`` are theirs by what a plan calls them.

    The same number in the same database is the same interventie, whatever its name. Without a number it goes by its
    name: with the one number that others give to that name, or by itself when they give none or several.
    """

    interventies: tuple[ErkendeInterventie, ...]
    adressen: Mapping[str, str]
    nummers: Mapping[str, frozenset[str]]  # by name

    def adres_of(self, erkenning: Erkenning | None) -> str:
        """Return where a recognised interventie stands; empty when it is none or has no name."""
        return self.adressen.get(_resolve(erkenning, self.nummers), "")


def list_erkend(publicaties: Iterable[Publicatie]) -> Erkendlijst:
    """Return every recognised interventie in the plans of these publishers."""
    lijnen = tuple(
        interventielijn_of(publicatie, interventie_id)
        for publicatie in publicaties
        for interventie_id in publicatie.interventielijnen
    )
    nummers = _list_nummers(jaar.interventie.erkenning for lijn in lijnen for jaar in lijn.jaren)
    found: dict[str, list[Gebruik]] = {}
    for lijn in lijnen:
        for sleutel, gebruik in _list_gebruik(lijn, nummers):
            found.setdefault(sleutel, []).append(gebruik)
    adressen = _list_adressen({sleutel: _latest(gebruik) for sleutel, gebruik in found.items()})
    made = (_make(adressen[sleutel], gebruik) for sleutel, gebruik in found.items())
    return Erkendlijst(
        interventies=tuple(sorted(made, key=lambda each: (place_in_alfabet(each.naam), each.adres))),
        adressen=adressen,
        nummers=nummers,
    )


def _list_gebruik(lijn: Interventielijn, nummers: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, Gebruik]]:
    """Yield for an interventie each that it was recognised as, with the years of each."""
    found: dict[str, list[tuple[Interventiejaar, Erkenning]]] = {}
    for jaar in lijn.jaren:
        erkenning = jaar.interventie.erkenning
        if erkenning and (sleutel := _resolve(erkenning, nummers)):
            found.setdefault(sleutel, []).append((jaar, erkenning))
    for sleutel, pairs in found.items():
        jaren = tuple(jaar for jaar, _ in pairs)
        yield sleutel, Gebruik(publicatie=lijn.publicatie, lijn=lijn, jaren=jaren, erkenning=pairs[-1][1])


def _resolve(erkenning: Erkenning | None, nummers: Mapping[str, frozenset[str]]) -> str:
    """Return what is the same for the same interventie; empty for what is none, or has no name."""
    naam = _name_of(erkenning)
    nummer = _nummer_of(erkenning) if naam else ""
    known = nummers.get(naam, frozenset())
    return nummer or (next(iter(known)) if len(known) == 1 else naam)


def _name_of(erkenning: Erkenning | None) -> str:
    return kebab(erkenning.naam) if erkenning and erkenning.stand == ERKEND and erkenning.naam else ""


def _nummer_of(erkenning: Erkenning | None) -> str:
    """Return the number with its database, in a form that no name has; empty without both."""
    nummer = kebab(erkenning.nummer or "") if erkenning and erkenning.databank else ""
    return f"{erkenning.databank}/{nummer}" if erkenning and nummer else ""


def _list_nummers(erkenningen: Iterable[Erkenning | None]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for erkenning in erkenningen:
        if (naam := _name_of(erkenning)) and (nummer := _nummer_of(erkenning)):
            found.setdefault(naam, set()).add(nummer)
    return {naam: frozenset(own) for naam, own in found.items()}


def _list_adressen(erkend: Mapping[str, Erkenning]) -> Mapping[str, str]:
    """Return the address of each: its name, and its number behind it where another has the same name."""
    counted = Counter(map(_name_of, erkend.values()))
    return {
        sleutel: naam if counted[naam] == 1 or sleutel == naam else f"{naam}--{sleutel.rpartition('/')[2]}"
        for sleutel, erkenning in erkend.items()
        for naam in (_name_of(erkenning),)
    }


def _latest(gebruik: Iterable[Gebruik]) -> Erkenning:
    return max((each.erkenning for each in gebruik), key=lambda each: str(each.peildatum or ""))


def _make(adres: str, gebruik: list[Gebruik]) -> ErkendeInterventie:
    latest = _latest(gebruik)
    ordered = sorted(gebruik, key=lambda each: place_in_alfabet(each.publicatie.naam))
    return ErkendeInterventie(adres=adres, naam=latest.naam or "", erkenning=latest, gebruik=tuple(ordered))
