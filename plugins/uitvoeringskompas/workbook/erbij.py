"""A new row of a workbook: a new file, or one more item in a list of a file, or of a thing in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.reading.names import is_kebab
from uitvoeringskompas.reading.positions import Pointer, Value
from uitvoeringskompas.vast import replace
from uitvoeringskompas.workbook.bladstand import Bladstand
from uitvoeringskompas.workbook.bladvorm import ALLEEN, Pad, Sleutel
from uitvoeringskompas.workbook.boekrij import Boekbestand, Thuis, names_of
from uitvoeringskompas.workbook.rijen import Ingevuld
from uitvoeringskompas.writing.inhoud import nested, put_value
from uitvoeringskompas.writing.names import parse_pad, slug_of

Item = dict[str, Value]

_MAAR_EEN_LIJST = frozenset({Kind.PARTIJEN, Kind.INDICATOREN})
"""A file that holds nothing but lists is begun with its first item."""


def add_row(blad: Bladstand, rij: Ingevuld) -> None:
    """Note a new row, or what is wrong with it."""
    waarden = blad.waarden_of(rij)
    if waarden is None:
        return
    thuis = _complete(blad, rij.thuis, str(waarden.get("titel", "")))
    if blad.nu.take(thuis, waarden):
        return  # it went into the plans with this workbook before
    data = nested(waarden)
    if not blad.vorm.lijst:
        _add_file(blad, rij, thuis.bestand, data)
    elif blad.vorm.om:
        _add_inside(blad, rij, thuis, data)
    else:
        _add_item(blad, rij, thuis.bestand, data)


def _complete(blad: Bladstand, thuis: Thuis, titel: str) -> Thuis:
    """Return where a row belongs, with what it leaves open because it can be one place only."""
    vorm, bestand = blad.vorm, thuis.bestand
    known = [*blad.own, *blad.terug.nieuw]
    if Sleutel.MAP in vorm.sleutels and not bestand.map:
        bestand = replace(bestand, map=_only(_list_maps(blad)))
    if not bestand.stem and vorm.kind in ALLEEN:
        bestand = replace(bestand, stem=vorm.kind.value)
    elif not bestand.stem and vorm.lijst:
        there = (each.stem for each in known if (each.kind, each.map) == (vorm.kind, bestand.map))
        bestand = replace(bestand, stem=_only(there))
    elif not bestand.stem:
        bestand = replace(bestand, stem=slug_of(titel))
    return replace(thuis, bestand=bestand)


def _list_maps(blad: Bladstand) -> Iterator[str]:
    """Yield the programmes that the workbook is about."""
    yield from (thuis.bestand.map for _, thuis, _ in blad.basis.afdrukken if thuis.bestand.map)
    yield from (bestand.map for bestand in blad.terug.nieuw if bestand.map)


def _only(names: Iterable[str]) -> str:
    """Return the one name; empty when there are more, or none."""
    found = set(names)
    return found.pop() if len(found) == 1 else ""


def _add_file(blad: Bladstand, rij: Ingevuld, bestand: Boekbestand, data: Item) -> None:
    if Sleutel.MAP in blad.vorm.sleutels and parse_pad(bestand.map) is None:
        message = f"‘{bestand.map}’ is geen programma. Typ bij Programma het jaar en de map, zoals 2027/gezondheid."
        blad.say(rij, None, "werkboek-hoort-nergens", message)
    elif not is_kebab(bestand.stem):
        message = f"‘{bestand.stem}’ kan geen kenmerk zijn. Gebruik kleine letters, cijfers en streepjes."
        blad.say(rij, None, "werkboek-kenmerk", message)
    elif bestand in blad.own or bestand in blad.terug.nieuw:
        blad.say(rij, None, "werkboek-kenmerk", f"‘{bestand.stem}’ is er al. Kies een ander kenmerk.")
    else:
        blad.terug.nieuw[bestand] = data


def _add_item(blad: Bladstand, rij: Ingevuld, bestand: Boekbestand, data: Item) -> None:
    lijst = blad.vorm.lijst
    if bestand.kind in _MAAR_EEN_LIJST and bestand.stem == bestand.kind and bestand not in blad.own:
        blad.terug.nieuw.setdefault(bestand, {})
    if bestand in blad.terug.nieuw:
        _put(blad.terug.nieuw[bestand], lijst, data)
    elif bestand in blad.own:
        blad.terug.change(bestand).erbij.setdefault(lijst, []).append(data)
    else:
        _say_nowhere(blad, rij, bestand)


def _say_nowhere(blad: Bladstand, rij: Ingevuld, bestand: Boekbestand) -> None:
    if Sleutel.MAP in blad.vorm.sleutels and bestand.kind in ALLEEN:
        waar = f"Het programma ‘{bestand.map}’ is er niet." if bestand.map else "Bij Programma staat niets."
        how = "Typ bij Programma bij welk programma deze rij hoort."
    else:
        waar = f"‘{bestand.stem}’ is er niet." if bestand.stem else "Het kenmerk is leeg."
        how = "Typ bij Kenmerk in welk bestand deze rij hoort."
    blad.say(rij, None, "werkboek-hoort-nergens", f"{waar} {how}")


def _add_inside(blad: Bladstand, rij: Ingevuld, thuis: Thuis, data: Item) -> None:
    """Note an item of a list in a thing: one that is there, or one that is new in this workbook."""
    om, lijst = blad.vorm.om, blad.vorm.lijst
    names = names_of(blad.own[thuis.bestand].value(*om)) if thuis.bestand in blad.own else []
    if thuis.bij in names:
        at: Pointer = (*om, names.index(thuis.bij), *lijst)
        blad.terug.change(thuis.bestand).erbij.setdefault(at, []).append(data)
        return
    wens = blad.terug.wijzigingen.get(thuis.bestand)
    new: Any = wens.erbij.get(om, []) if wens else _at(blad.terug.nieuw.get(thuis.bestand, {}), om)
    around = dict(zip(names_of(new), new, strict=True)).get(thuis.bij)
    if around is None:
        waar = f"‘{thuis.bij}’ is er niet." if thuis.bij else "Bij ‘Hoort bij’ staat niets."
        blad.say(rij, None, "werkboek-hoort-nergens", f"{waar} Typ daar het kenmerk waar deze rij bij hoort.")
    else:
        _put(around, lijst, data)


def _at(data: Value, pad: Pad) -> list[Value]:
    for step in pad:
        data = data.get(step) if isinstance(data, dict) else None
    return data if isinstance(data, list) else []


def _put(data: Item, lijst: Pad, item: Item) -> None:
    """Put an item in a list of what is new, with the mappings on the way to it."""
    put_value(data, lijst, [*_at(data, lijst), item])
