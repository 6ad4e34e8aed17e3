"""A house style → every colour and letter of the pages in light and dark, and which choices could not be read.

What somebody chose is used as it is when it can be read on every ground; else the nearest colour that can. In the dark
the grounds and the text are ours, and the chosen colours of links, headings and accents are made lighter until they
pass. What nobody chose is ours.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import islice
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
from uitvoeringskompas.vast import Vast, field, shown_without

LIGHT_ENOUGH = 0.75
"""The luminance of a ground on which dark words can be read in all our colours."""
NEARLY_BLACK = 0.035
IN_DONKER: Mapping[str, float] = {LINK: 7.0, ACCENT: 7.0, KOP: 7.0, TWEEDE: TEKST}
"""Which choices are kept in the dark, and how much they stand out there: more than WCAG asks, since thin signs glow."""
NO_COLOUR = frozenset({"", "inherit", "initial", "unset", "transparent", "currentcolor", "none", "auto"})
"""Values that leave a colour to what is around it."""
OF_KEY: Mapping[str, tuple[str, ...]] = {"accent": (LINK, ACCENT), "tweede_kleur": (KOP, TWEEDE)}
"""Which roles a colour in the file of a publisher is for."""
OF_COLOURS: tuple[str, ...] = tuple(dict.fromkeys(naam for rol in (*GRONDEN, *KLEUREN) for naam in rol.tokens))
TOKENS: tuple[str, ...] = (*OF_COLOURS, *(naam for letter in LETTERS for naam in letter.tokens))
"""The names of all tokens that we know."""
LETTER = re.compile(r"[A-Za-z][A-Za-z0-9 -]{0,59}", re.ASCII)
"""The name of a letter that may go into a style sheet."""

Schema: TypeAlias = Mapping[str, str]


class Keuze(Vast):
    """A colour that somebody chose for a role, and where that stands."""

    kleur: str
    getypt: str
    locate: Callable[[], Location]  # a place in a large file costs more than the colour

    __repr__ = shown_without("locate")

    @property
    def plaats(self) -> Location:
        """Return where the choice was written."""
        return self.locate()


class Bijstelling(Vast):
    """A chosen colour that cannot be read, and the near one that is used; ``grond`` is what it was put to."""

    rol: Kleurrol
    keuze: Keuze
    grond: str
    contrast: float
    gebruikt: str


class Palet(Vast):
    """All colours of the pages by variable, in light and in dark, and the names of letters by variable."""

    licht: Schema
    donker: Schema
    letters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    bijstellingen: tuple[Bijstelling, ...] = ()

    @property
    def accent(self) -> str:
        """Return the colour of accents in light, for what is drawn outside a page: it can be read on white."""
        return next(self.licht[rol.variabele] for rol in KLEUREN if rol.naam == ACCENT)


class Misser(Vast):
    """A token of which nothing can be made: it leads nowhere (``dood``), or its value is no colour."""

    plaats: Location
    token: Token
    waarde: str
    dood: Dood | None = None


class Stijloordeel(Vast):
    """What is to be said of ``stijl``, the last of the styles that pages wear: worked out once, for all who judge it.

    ``missers`` are its tokens of which nothing can be made; ``kent_tokens`` says that its file, if any, has one that we
    know.
    """

    stijl: Huisstijl
    palet: Palet
    missers: tuple[Misser, ...]
    kent_tokens: bool


def judge_stijlen(*stijlen: Huisstijl) -> Stijloordeel:
    """Return what is to be said of the last of these styles, which those before it complete."""
    gelezen = [(stijl, _tokens_of(stijl)) for stijl in stijlen]
    stijl, tokens = gelezen[-1]
    return Stijloordeel(
        stijl=stijl,
        palet=_make_palet(gelezen),
        missers=tuple(_list_missers(tokens)) if tokens else (),
        kent_tokens=tokens is None or any(map(tokens.find, TOKENS)),
    )


def make_palet(*stijlen: Huisstijl) -> Palet:
    """Return the colours and letters of pages that wear these styles, the last of which goes first."""
    return _make_palet([(stijl, _tokens_of(stijl)) for stijl in stijlen])


def _make_palet(stijlen: Iterable[tuple[Huisstijl, Tokenset | None]]) -> Palet:
    keuzes: dict[str, Keuze] = {}
    letters: dict[str, tuple[str, ...]] = {}
    for stijl, tokens in stijlen:
        keuzes |= _list_keuzes(stijl, tokens)
        letters |= _list_letters(stijl, tokens)
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


def _list_keuzes(stijl: Huisstijl, tokens: Tokenset | None) -> dict[str, Keuze]:
    """Return the colours of one style by role: those of its tokens, and over them those that its file names."""
    found = dict(_list_gevonden(tokens)) if tokens else {}
    for key, namen in OF_KEY.items():
        kleur = getattr(stijl, key)
        if kleur:
            keuze = Keuze(kleur=kleur, getypt=f"{kleur} ({key})", locate=partial(stijl.location_of, key))
            found |= dict.fromkeys(namen, keuze)
    return found


def _list_gevonden(tokens: Tokenset) -> Iterator[tuple[str, Keuze]]:
    """Yield the roles whose first token that says something says a colour, with that colour."""
    for rol in (*GRONDEN, *KLEUREN):
        said = (found for found in _find_all(tokens, rol.tokens) if _says_something(found[1]))
        for token, waarde in islice(said, 1):
            kleur = parse_kleur(str(waarde))
            if kleur:
                place = partial(tokens.location, token)
                yield rol.naam, Keuze(kleur=kleur, getypt=f"{waarde} ({token.naam})", locate=place)


def _says_something(waarde: str | Dood) -> bool:
    return isinstance(waarde, str) and waarde.lower() not in NO_COLOUR


def _list_letters(stijl: Huisstijl, tokens: Tokenset | None) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for rol in LETTERS if tokens else ():
        waarden = [waarde for _, waarde in _find_all(tokens, rol.tokens) if isinstance(waarde, str)]
        stack = next(filter(None, map(parse_letters, waarden)), ())
        found |= {rol.variabele: stack} if stack else {}
    if stijl.lettertype and "/" not in stijl.lettertype:
        found |= {rol.variabele: (stijl.lettertype,) for rol in LETTERS}
    return found


def parse_letters(waarde: str) -> tuple[str, ...]:
    """Return the names in a list of letters; none at all when one of them is no name."""
    namen = [naam.strip().strip("\"'") for naam in waarde.split(",")]
    return tuple(namen) if all(map(LETTER.fullmatch, namen)) and len(namen) <= 10 else ()


def _tokens_of(stijl: Huisstijl) -> Tokenset | None:
    """Return the tokens of a style; None when it names none."""
    bijlage = stijl.bijlagen.get("tokens")
    return read_tokens(bijlage) if bijlage else None


def _list_missers(tokens: Tokenset) -> Iterator[Misser]:
    """Yield the tokens that we know, and of which nothing can be made."""
    for token, waarde in _find_all(tokens, OF_COLOURS):
        if isinstance(waarde, Dood):
            yield Misser(plaats=tokens.location(token), token=token, waarde=waarde.naar, dood=waarde)
        elif _says_something(waarde) and parse_kleur(waarde) is None:
            yield Misser(plaats=tokens.location(token), token=token, waarde=waarde)


def _find_all(tokens: Tokenset | None, names: Iterable[str]) -> Iterator[tuple[Token, str | Dood]]:
    if tokens:
        yield from filter(None, map(tokens.find, names))
