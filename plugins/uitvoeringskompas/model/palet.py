"""A house style → every colour and letter of the pages in light and dark, and which choices could not be read.

What somebody chose is used as it is when it can be read on every ground; else the nearest colour that can. In the dark
the grounds and the text are ours, and the chosen colours of links, headings and accents are made lighter until they
pass. What nobody chose is ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from uitvoeringskompas.model.huisstijl import Huisstijl
from uitvoeringskompas.model.kleur import TEKST, find_worst, make_readable, measure_luminance, parse_kleur
from uitvoeringskompas.model.tokens import Dood, Token, Tokenset, read_tokens
from uitvoeringskompas.model.tokentabel import (
    ACCENT,
    GRONDEN,
    KLEUREN,
    KOP,
    LETTERS,
    LINK,
    MATERIAL_GRONDEN,
    TWEEDE,
    Kleurrol,
)
from uitvoeringskompas.problems import Location

LIGHT_ENOUGH = 0.75
"""The luminance of a ground on which dark words can be read in all our colours."""
NEARLY_BLACK = 0.035
IN_DONKER: Mapping[str, float] = {LINK: 7.0, ACCENT: 7.0, KOP: 7.0, TWEEDE: TEKST}
"""Which choices are kept in the dark, and how much they stand out there: more than WCAG asks, since thin signs glow."""
NO_COLOUR = frozenset({"", "inherit", "initial", "unset", "transparent", "currentcolor", "none", "auto"})
"""Values that leave a colour to what is around it."""
OF_KEY: Mapping[str, tuple[str, ...]] = {"accent": (LINK, ACCENT), "tweede_kleur": (KOP, TWEEDE)}
"""Which roles a colour in the file of a publisher is for."""
LETTER = re.compile(r"[A-Za-z][A-Za-z0-9 -]{0,59}", re.ASCII)
"""The name of a letter that may go into a style sheet."""

Schema: TypeAlias = Mapping[str, str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Keuze:
    """A colour that somebody chose for a role, and where that stands."""

    kleur: str
    plaats: Location
    getypt: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Bijstelling:
    """A chosen colour that cannot be read, and the near one that is used; ``grond`` is what it was put to."""

    rol: Kleurrol
    keuze: Keuze
    grond: str
    contrast: float
    gebruikt: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Palet:
    """All colours of the pages by variable, in light and in dark, and the names of letters by variable."""

    licht: Schema
    donker: Schema
    letters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    bijstellingen: tuple[Bijstelling, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Misser:
    """A token of which nothing can be made: it leads nowhere (``dood``), or its value is no colour."""

    plaats: Location
    token: Token
    waarde: str
    dood: Dood | None = None


def make_palet(*stijlen: Huisstijl) -> Palet:
    """Return the colours and letters of pages that wear these styles, the last of which goes first."""
    keuzes: dict[str, Keuze] = {}
    letters: dict[str, tuple[str, ...]] = {}
    for stijl in stijlen:
        keuzes |= _list_keuzes(stijl)
        letters |= _list_letters(stijl)
    bijstellingen: list[Bijstelling] = []
    licht = _make_gronden(keuzes, bijstellingen)
    gronden = (*licht.values(), *MATERIAL_GRONDEN[0])
    donker = {rol.variabele: rol.donker for rol in GRONDEN}
    donkere = (*donker.values(), *MATERIAL_GRONDEN[1])
    for rol in KLEUREN:
        keuze = _find_keuze(rol, keuzes)
        kleur = make_readable(keuze.kleur if keuze else rol.licht, gronden, rol.nodig)
        licht[rol.variabele] = kleur
        donker[rol.variabele] = _make_donker(rol, keuze, donkere)
        if keuze and kleur != keuze.kleur and rol.naam in keuzes:
            contrast, grond = find_worst(keuze.kleur, gronden)
            bijstellingen.append(Bijstelling(rol=rol, keuze=keuze, grond=grond, contrast=contrast, gebruikt=kleur))
    return Palet(licht=licht, donker=donker, letters=letters, bijstellingen=tuple(bijstellingen))


def _make_donker(rol: Kleurrol, keuze: Keuze | None, gronden: tuple[str, ...]) -> str:
    """Return the colour of a role in the dark: ours, or a choice that gives a page its character, made lighter.

    Nearly black has no character to keep.
    """
    if keuze is None or rol.naam not in IN_DONKER or measure_luminance(keuze.kleur) < NEARLY_BLACK:
        return rol.donker
    return make_readable(keuze.kleur, gronden, IN_DONKER[rol.naam])


def _make_gronden(keuzes: Mapping[str, Keuze], bijstellingen: list[Bijstelling]) -> dict[str, str]:
    found: dict[str, str] = {}
    for rol in GRONDEN:
        keuze = keuzes.get(rol.naam)
        is_licht = keuze is None or measure_luminance(keuze.kleur) >= LIGHT_ENOUGH
        found[rol.variabele] = keuze.kleur if keuze and is_licht else rol.licht
        if keuze and not is_licht:
            bijstellingen.append(Bijstelling(rol=rol, keuze=keuze, grond="", contrast=0, gebruikt=rol.licht))
    return found


def _find_keuze(rol: Kleurrol, keuzes: Mapping[str, Keuze]) -> Keuze | None:
    """Return what was chosen for a role, or for the one that it follows."""
    if rol.naam in keuzes or not rol.volgt:
        return keuzes.get(rol.naam)
    return _find_keuze(next(each for each in KLEUREN if each.naam == rol.volgt), keuzes)


def _list_keuzes(stijl: Huisstijl) -> dict[str, Keuze]:
    """Return the colours of one style by role: those of its tokens, and over them those that its file names."""
    found: dict[str, Keuze] = {}
    for rol, token, waarde, plaats in _list_gevonden(stijl):
        kleur = parse_kleur(waarde)
        if kleur:
            found[rol.naam] = Keuze(kleur=kleur, plaats=plaats, getypt=f"{waarde} ({token.naam})")
    for key, namen in OF_KEY.items():
        kleur = getattr(stijl, key)
        if kleur:
            keuze = Keuze(kleur=kleur, plaats=stijl.location_of(key), getypt=f"{kleur} ({key})")
            found |= dict.fromkeys(namen, keuze)
    return found


def _list_gevonden(stijl: Huisstijl) -> Iterator[tuple[Kleurrol, Token, str, Location]]:
    """Yield the first token of each role that says a colour, with what it says."""
    tokens = tokens_of(stijl)
    for rol in (*GRONDEN, *KLEUREN) if tokens else ():
        for naam in rol.tokens:
            found = tokens.find(naam) if tokens else None
            if found and tokens and isinstance(found[1], str) and found[1].lower() not in NO_COLOUR:
                yield rol, found[0], found[1], tokens.location(found[0])
                break


def _list_letters(stijl: Huisstijl) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    tokens = tokens_of(stijl)
    for rol in LETTERS if tokens else ():
        waarden = [waarde for _, waarde in _find_all(tokens, rol.tokens) if isinstance(waarde, str)] if tokens else []
        stack = next(filter(None, map(parse_letters, waarden)), ())
        found |= {rol.variabele: stack} if stack else {}
    if stijl.lettertype and "/" not in stijl.lettertype:
        found |= {rol.variabele: (stijl.lettertype,) for rol in LETTERS}
    return found


def parse_letters(waarde: str) -> tuple[str, ...]:
    """Return the names in a list of letters; none at all when one of them is no name."""
    namen = [naam.strip().strip("\"'") for naam in waarde.split(",")]
    return tuple(namen) if all(map(LETTER.fullmatch, namen)) and len(namen) <= 10 else ()


def tokens_of(stijl: Huisstijl) -> Tokenset | None:
    """Return the tokens of a style; None when it names none."""
    bijlage = stijl.bijlagen.get("tokens")
    return read_tokens(bijlage) if bijlage else None


def list_missers(stijl: Huisstijl) -> Iterator[Misser]:
    """Yield the tokens that we know, and of which nothing can be made."""
    tokens = tokens_of(stijl)
    names = dict.fromkeys(naam for rol in (*GRONDEN, *KLEUREN) for naam in rol.tokens)
    for found in _find_all(tokens, names) if tokens else ():
        token, waarde = found
        place = tokens.location(token) if tokens else stijl.location
        if isinstance(waarde, Dood):
            yield Misser(plaats=place, token=token, waarde=waarde.naar, dood=waarde)
        elif waarde.lower() not in NO_COLOUR and parse_kleur(waarde) is None:
            yield Misser(plaats=place, token=token, waarde=waarde)


def _find_all(tokens: Tokenset, names: Iterable[str]) -> Iterator[tuple[Token, str | Dood]]:
    yield from filter(None, map(tokens.find, names))


def knows_tokens(stijl: Huisstijl) -> bool:
    """Tell whether a file of tokens holds at least one that we know."""
    tokens = tokens_of(stijl)
    names = [naam for rol in (*GRONDEN, *KLEUREN) for naam in rol.tokens]
    names += [naam for letter in LETTERS for naam in letter.tokens]
    return tokens is None or any(map(tokens.find, names))
