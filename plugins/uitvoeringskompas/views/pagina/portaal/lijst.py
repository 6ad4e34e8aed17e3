"""Chapters with the publishers: as cards when they are few; by province, by name and by theme when they are many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.bouwstenen import Link, Sectie
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk
from uitvoeringskompas.views.onderwerp.wie.publicisten import count_publicisten
from uitvoeringskompas.views.pagina.portaal.keuze import MANY, Keuzeveld, list_keuzes
from uitvoeringskompas.views.pagina.portaal.vermelding import GEEN, Kenmerk, Vermelding


class Provinciegroep(Vast):
    """The publishers of one province, under a line that says how many they are."""

    kenmerk: Kenmerk
    aantal: str
    vermeldingen: tuple[Vermelding, ...]

    @property
    def klassen(self) -> str:
        """Return the classes of all its publishers: a group without the one that was chosen has nothing to show."""
        return " ".join(dict.fromkeys(kenmerk.klas for each in self.vermeldingen for kenmerk in each.kenmerken))


class Namengroep(Vast):
    """The names of publishers that share a letter or a theme, each leading to its page."""

    kenmerk: Kenmerk
    namen: tuple[Link, ...]


class Gemeentelijst(Hoofdstuk):
    """All publishers with the form to choose from them; in groups when they are many, else as they are.

    ``totaal`` is how many there are, in words.
    """

    keuzes: tuple[Keuzeveld, ...]
    vermeldingen: tuple[Vermelding, ...]
    groepen: tuple[Provinciegroep, ...]
    totaal: str


class Namenlijst(Hoofdstuk):
    """Names of publishers in groups; ``gevouwen`` folds each group under its name."""

    groepen_van_namen: tuple[Namengroep, ...]
    gevouwen: bool


def make_gemeentelijst(vermeldingen: Sequence[Vermelding]) -> Gemeentelijst:
    """Return the chapter with all publishers."""
    is_many = len(vermeldingen) > MANY
    return Gemeentelijst(
        sectie=Sectie(anker="gemeenten", titel="Wat er gaande is"),
        keuzes=list_keuzes(vermeldingen),
        vermeldingen=() if is_many else tuple(vermeldingen),
        groepen=tuple(_list_groepen(vermeldingen)) if is_many else (),
        totaal=count_publicisten(each.publicatie for each in vermeldingen),
    )


def list_namenlijsten(vermeldingen: Sequence[Vermelding]) -> Iterator[Namenlijst]:
    """Yield the publishers by name and by theme, when they are many."""
    if len(vermeldingen) > MANY:
        yield _make_namenlijst("namen", "Van A tot Z", "letter", vermeldingen)
        yield _make_namenlijst("themas", "Per thema", "thema", vermeldingen)


def group_by(keuze: str, vermeldingen: Iterable[Vermelding]) -> Mapping[Kenmerk, tuple[Vermelding, ...]]:
    """Return the publishers by what they have of one choice, in the order of its names; without any comes last."""
    found: dict[Kenmerk, list[Vermelding]] = {}
    for each in vermeldingen:
        for kenmerk in each.kenmerken_voor(keuze):
            found.setdefault(kenmerk, []).append(each)
    return {kenmerk: tuple(found[kenmerk]) for kenmerk in sorted(found, key=_place)}


def _place(kenmerk: Kenmerk) -> tuple[object, ...]:
    return kenmerk.code == GEEN, place_in_alfabet(kenmerk.naam)


def _list_groepen(vermeldingen: Iterable[Vermelding]) -> Iterator[Provinciegroep]:
    for kenmerk, found in group_by("provincie", vermeldingen).items():
        lopend = sum(each.is_lopend for each in found)
        aantal = (
            f"{count_publicisten(each.publicatie for each in found)}, {lopend or 'geen'} met een programma dat nu loopt"
        )
        yield Provinciegroep(kenmerk=kenmerk, aantal=aantal, vermeldingen=found)


def _make_namenlijst(anker: str, titel: str, keuze: str, vermeldingen: Iterable[Vermelding]) -> Namenlijst:
    groepen = (
        Namengroep(kenmerk=kenmerk, namen=tuple(each.kaart.titel for each in found))
        for kenmerk, found in group_by(keuze, vermeldingen).items()
    )
    return Namenlijst(
        sectie=Sectie(anker=anker, titel=titel), groepen_van_namen=tuple(groepen), gevouwen=keuze != "letter"
    )
