"""A whole project of one gemeente or regio: its plans, the settings of its site, and what a git host does with them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.taal.bedoeld import ask_bedoel, find_nearest
from uitvoeringskompas.taal.opmaak.tekens import escape_signs
from uitvoeringskompas.taal.zin import write_zinnen
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.writing.editor import editor_files
from uitvoeringskompas.writing.kinds import new_gemeente
from uitvoeringskompas.writing.names import slug_of
from uitvoeringskompas.writing.new_file import NewFile
from uitvoeringskompas.writing.notation import written
from uitvoeringskompas.writing.pakketten import Uitgave

PLANS = "plans"
RAMEN = ("eigen", "material")
"""Our own frame first: it needs nothing but plans."""

LICENTIES = ("CC0-1.0", "EUPL-1.2")

_SETTINGS = "mkdocs.yml"
_README = "README.md"
_FORM = """\
      # Een formulier op /beheer/. De bestanden van de plannen staan dan zelf ook op de site, met opmerkingen en al.
      beheer: true
"""
_NEAR = 80
"""Percent of the letters that a name shares with that of a gemeente; with fewer it is a place of its own."""

_GAP = re.compile(r"\[\[(\w+)\]\]")
_PREFIX = re.compile(r"gemeente\s+(?=\S)", re.IGNORECASE)

_CHOOSE = """\
Wat mag een ander met jullie teksten? Kies een licentie en zet die in een bestand `LICENSE`. Bij plannen past CC0
      (alles mag). Zonder licentie geldt artikel 15b van de Auteurswet: overnemen mag, tenzij jullie dat uitdrukkelijk
      voorbehouden."""
_WITH_FORM = """\
Op de site staat een formulier, onder `/beheer/`. Bij elk veld lees je wat erin hoort, en ernaast zie je wat de controle
zegt en hoe de pagina wordt. Op je eigen computer komt het formulier van npm: installeer [Node](https://nodejs.org/) en
typ één keer `npm ci` in deze map. Lees *Uitleg → Schrijven met een formulier*."""
_WITHOUT_FORM = """\
De site kan een formulier krijgen, onder `/beheer/`. Maak met `kompas new site "…" MAP --formulier` ergens anders een
nieuwe map, neem daaruit `package.json`, `package-lock.json` en `.npmrc` over, en zet in `mkdocs.yml` bij
`uitvoeringskompas` de regel `beheer: true`. Lees eerst *Uitleg → Schrijven met een formulier*."""
_CHOSEN = "De plannen staan onder de licentie {0} (`LICENSE`). Vraag na of jullie organisatie dat goed vindt."
_NO_HASH = """\
- [ ] Zet in `requirements.txt` de hash van Uitvoeringskompas: die staat in `SHA256SUMS` bij de uitgave. Zonder die hash
      kan niemand iets installeren, ook de werkstromen niet.
"""
_NO_ADDRESS = """\
- [ ] Staat Uitvoeringskompas {version} niet in een register zoals PyPI? Zet dan in `requirements.txt` het adres van het
      bestand in plaats van de versie: `uitvoeringskompas @ https://…/{wheel}`. De hash blijft gelijk.
"""


class Sitewens(Vast):
    """What somebody asks for: whose site it is, in which frame, and under which licence."""

    naam: str
    soort: str
    raam: str
    licentie: str | None
    formulier: bool
    jaar: int
    """The year for which the first programme is likely to be."""

    @property
    def slug(self) -> str:
        """Return the name of the folder of the plans."""
        return slug_of(self.naam)

    @property
    def titel(self) -> str:
        """Return what the site is called."""
        return f"Gemeente {self.naam}" if self.soort == "gemeente" else self.naam


def bare_name(typed: str) -> str:
    """Return the name of a gemeente as lists have it: ``Gemeente Nieuwdorp`` is Nieuwdorp."""
    return _PREFIX.sub("", typed, count=1) if _PREFIX.match(typed) else typed


def new_site(
    knowledge: Knowledge,
    wens: Sitewens,
    *,
    templates: Mapping[str, str],
    more: Mapping[str, str],
    uitgave: Uitgave,
) -> tuple[NewFile, ...]:
    """Return every file of a new project; ``more`` are those that only some projects have."""
    texts = dict(templates)
    settings = texts[f"mkdocs-{wens.raam}.yml"]
    for raam in RAMEN:
        del texts[f"mkdocs-{raam}.yml"]
    texts[_README] = _fill(texts[_README], _readme_words(wens, uitgave))
    texts[_SETTINGS] = _fill(settings, {"titel": written(wens.titel)}) + (_FORM if wens.formulier else "")
    texts |= more
    profiel = new_gemeente(knowledge, wens.naam, wens.soort)
    return (
        NewFile(path=f"{PLANS}/{profiel.path}", text=profiel.text),
        *(NewFile(path=_with_dot(name), text=text) for name, text in sorted(texts.items())),
        *editor_files(knowledge, PLANS),
    )


def doubt_about_name(knowledge: Knowledge, wens: Sitewens) -> str:
    """Return why this may not be the name of a gemeente, in Dutch; nothing when it is one, or a regio."""
    names = [str(item.naam) for item in knowledge.codelijst("gemeente").values()]
    if wens.soort != "gemeente" or wens.naam in names:
        return ""
    indeling = knowledge.indeling
    ended = next((each for each in reversed(indeling.herindelingen) if each.naam == wens.naam), None)
    if ended:
        return f"{wens.naam} {indeling.describe_einde(ended)}, en is nu dus geen gemeente meer."
    why = f"{wens.naam} staat niet in de lijst van gemeenten van het CBS. In het profiel staat daarom geen code."
    return write_zinnen(why, ask_bedoel(find_nearest(wens.naam, names, near=_NEAR)))


def _with_dot(name: str) -> str:
    """Return the place of a file there: git and its hosts look for names with a dot, which would count here as well."""
    return f".{name}" if name.startswith("git") else name


def _fill(text: str, words: Mapping[str, str]) -> str:
    return _GAP.sub(lambda gap: words[gap[1]], text)


def _readme_words(wens: Sitewens, uitgave: Uitgave) -> dict[str, str]:
    return {
        "naam": escape_signs(wens.naam),
        "titel": escape_signs(wens.titel),
        "map": wens.slug,
        "jaar": str(wens.jaar),
        "volgend": str(wens.jaar + 1),
        "versie": uitgave.version,
        "licentie": _CHOSEN.format(wens.licentie) if wens.licentie else _CHOOSE,
        "pakket": _about_package(uitgave),
        "opnieuw": _again(wens),
        "ook_over": ", en `package.json` en `package-lock.json`" if wens.formulier else "",
        "formulier": _WITH_FORM if wens.formulier else _WITHOUT_FORM,
    }


def _again(wens: Sitewens) -> str:
    """Return what to type for the same project of a later version."""
    raam = "" if wens.raam == RAMEN[0] else f" --raam {wens.raam}"
    return f"kompas new site {wens.slug} nieuw{raam}{' --formulier' if wens.formulier else ''}"


def _about_package(uitgave: Uitgave) -> str:
    if uitgave.sha256 is None:
        return _NO_HASH
    return "" if uitgave.address else _NO_ADDRESS.format(version=uitgave.version, wheel=uitgave.wheel)
