"""Values of cells as the value of one field of a plan, whatever the field, as its schema says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from uitvoeringskompas.importing.duiding import Celcijfer, Celkeuze, Celnaam, Celperiode, Celtekst, Celwaarde, Vulling
from uitvoeringskompas.model.veld import Veld
from uitvoeringskompas.reading.positions import Value

_Waarde = TypeVar("_Waarde", bound=Celwaarde)

TOO_LONG = "De tekst is te lang voor dit veld: het mogen er {} tekens zijn. Kort hem in en zet hem er zelf in."
NO_CHOICE = "Dit is geen keuze die een plan kent. Kies zelf uit de lijst bij dit veld."


def each_of(vullingen: Iterable[Vulling], soort: type[_Waarde]) -> Iterator[tuple[Vulling, _Waarde]]:
    """Yield every value of this kind with the cell that it comes from."""
    return ((vulling, waarde) for vulling in vullingen for waarde in vulling.waarden if isinstance(waarde, soort))


def as_short_value(veld: Veld, waarden: Sequence[Celwaarde]) -> tuple[Value, str]:
    """Return what a field holds when cells say this, or None with why it cannot hold that."""
    value = as_value(veld, waarden)
    if value is None:
        return None, NO_CHOICE
    if isinstance(value, str) and veld.langst is not None and len(value) > veld.langst:
        return None, TOO_LONG.format(veld.langst)
    return value, ""


def as_value(veld: Veld, waarden: Sequence[Celwaarde]) -> Value:
    """Return what a field holds when cells say this; None when they say nothing that it can hold."""
    if veld.codelijst:
        codes = list(dict.fromkeys(w.code for w in waarden if isinstance(w, Celkeuze) and w.lijst == veld.codelijst))
        found: list[Value] = [*codes]
    else:
        found = [*dict.fromkeys(filter(None, map(words_of, waarden)))]
    if veld.several:
        return found or None
    if not found:
        return None
    if veld.is_proza:
        return "\n\n".join(map(str, found))
    if veld.codelijst:
        return found[0]
    return one_line("; ".join(map(str, found)))


def words_of(waarde: Celwaarde) -> str:
    """Return the words of a value."""
    match waarde:
        case Celtekst() | Celcijfer() | Celkeuze():
            return waarde.tekst
        case Celnaam():
            return f"{waarde.naam} ({waarde.toelichting})" if waarde.toelichting else waarde.naam
        case Celperiode():
            return waarde.omschrijving or waarde.van or ""
    return ""


def one_line(text: str) -> str:
    """Return a text on one line."""
    return " ".join(text.split())
