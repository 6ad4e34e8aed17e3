"""Parties over all plans, by name: in whose plans a party of this name stands.

No plan holds a number by which two organisations are known to be one, so a name is all that is followed: whether it is
one organisation everywhere is never claimed. A department or a group of people is always of one place, and is not
followed at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from uitvoeringskompas.model.partijen import Partij
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.reading.names import kebab
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.vast import Vast

VAN_EEN_PLEK = frozenset({"afdeling", "bewonersgroep", "ervaringsdeskundigen"})
"""Kinds of parties of which the same name elsewhere is somebody else."""
_BEGIN = re.compile(r"(?i)https?://(?:www\.)?")


class Naamgebruik(Vast):
    """A party of this name in the plans of one publisher, as it is known now."""

    publicatie: Publicatie
    partij: Partij


class Partijnaam(Vast):
    """A name under which a party stands in the plans of more than one publisher, in the order of the alphabet."""

    adres: str
    naam: str
    gebruik: tuple[Naamgebruik, ...]

    @property
    def websites(self) -> frozenset[str]:
        """Return the websites that the plans name, as far as one differs from the other."""
        found = (each.partij.website for each in self.gebruik)
        return frozenset(_BEGIN.sub("", website).rstrip("/").casefold() for website in found if website)

    @property
    def is_overal_dezelfde(self) -> bool:
        """Tell whether all plans name the same website."""
        return len(self.websites) == 1 and all(each.partij.website for each in self.gebruik)


def adres_of(partij: Partij) -> str:
    """Return what tells the name of a party from others in an address; empty when it is not followed over all plans.

    Digits alone are nobody's name.
    """
    adres = "" if partij.soort in VAN_EEN_PLEK else kebab(partij.naam)
    return "" if adres.isdigit() else adres


def list_partijnamen(publicaties: Iterable[Publicatie]) -> tuple[Partijnaam, ...]:
    """Return every name that stands in the plans of several of these publishers, in the order of the alphabet."""
    found: dict[str, list[Naamgebruik]] = {}
    for publicatie in publicaties:
        for partij in _list_partijen(publicatie):
            found.setdefault(adres_of(partij), []).append(Naamgebruik(publicatie=publicatie, partij=partij))
    made = (
        Partijnaam(adres=adres, naam=gebruik[0].partij.naam, gebruik=tuple(gebruik))
        for adres, gebruik in found.items()
        if adres and gebruik[0].publicatie is not gebruik[-1].publicatie
    )
    return tuple(sorted(made, key=lambda each: place_in_alfabet(each.naam)))


def _list_partijen(publicatie: Publicatie) -> Iterator[Partij]:
    """Yield the parties of a publisher, each once, as it is known now."""
    for partij_id in dict.fromkeys(publicatie.partijfamilies[each].id for each in publicatie.partijen):
        yield publicatie.partijen[partij_id]
