"""In which province and which region of a GGD the gemeenten of today lie, and those of before that went into them.

The facts stand in ``schema/ligging.yaml`` (CBS, as of 2026). Of a region in the past nothing is known here.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from uitvoeringskompas.model.codelijst import Code, Codelijst
from uitvoeringskompas.model.indeling import Herindeling, Indeling
from uitvoeringskompas.model.profiel import Profiel
from uitvoeringskompas.reading.events import parse
from uitvoeringskompas.reading.names import kebab
from uitvoeringskompas.vast import Vast, Vraagbaak

FILE = "schema/ligging.yaml"
STAND = 2026
"""The year as of which the facts hold."""
PROVINCIE, GGD = "provincie", "ggd"


class Ggdregio(Vast):
    """A region of a GGD: its province, and the codes of its gemeenten."""

    ggd: Code
    provincie: Code
    gemeenten: tuple[str, ...]

    def code(self, soort: str) -> Code:
        """Return its province or its GGD."""
        return self.provincie if soort == PROVINCIE else self.ggd


class Ligging(Vraagbaak):
    """Where all gemeenten of today lie."""

    regios: tuple[Ggdregio, ...]
    indeling: Indeling

    def list_codes(self, profiel: Profiel, soort: str) -> tuple[Code, ...]:
        """Return in which provinces or regions of a GGD a publisher lies.

        What its profile says holds; else what is known of its code, or of the gemeenten that take part in a regio.
        """
        own = profiel.provincie if soort == PROVINCIE else profiel.ggd
        if own:
            return (own,)
        codes = (profiel.code, *(each.code for each in profiel.deelnemers))
        found = (self._by_gemeente.get(code or "") for code in codes)
        return tuple(dict.fromkeys(each.code(soort) for each in found if each))

    def gemeenten_in(self, gebied: Code, soort: str) -> tuple[Code, ...]:
        """Return the gemeenten of today in a province or a region of a GGD, by code."""
        codes = sorted(code for each in self.regios if each.code(soort) == gebied for code in each.gemeenten)
        return tuple(self.indeling.gemeenten[code] for code in codes)

    def regios_in(self, provincie: Code) -> tuple[Code, ...]:
        """Return the GGD's of which the region lies in a province."""
        return tuple(each.ggd for each in self.regios if each.provincie == provincie)

    def provincie_of(self, ggd: Code) -> Code | None:
        """Return the province in which the region of a GGD lies."""
        return next((each.provincie for each in self.regios if each.ggd == ggd), None)

    def opgegaan_in(self, gebied: Code, soort: str) -> tuple[Herindeling, ...]:
        """Return the gemeenten of before that went, perhaps by a detour, into gemeenten of today that lie there."""
        now = {str(each) for each in self.gemeenten_in(gebied, soort)}
        return tuple(each for each in self.indeling.herindelingen if now.intersection(self._now(each)))

    def _now(self, ended: Herindeling) -> set[str]:
        """Return the codes of today of what a gemeente went into."""
        found: set[str] = set()
        for code in ended.opvolgers:
            later = self.indeling.einde(code)
            found |= self._now(later) if later else {code}
        return found

    @cached_property
    def ggds(self) -> Mapping[str, Code]:
        """Return every GGD by its name as an address."""
        return {kebab(each.ggd.naam): each.ggd for each in self.regios}

    @cached_property
    def _by_gemeente(self) -> Mapping[str, Ggdregio]:
        return {code: each for each in self.regios for code in each.gemeenten}


def make_ligging(indeling: Indeling, provincies: Codelijst, ggds: Codelijst, text: str) -> Ligging:
    """Return where gemeenten lie, from the YAML of the facts; raise ValueError when it is not readable."""
    parsed = parse(text, FILE)
    found = parsed.data.get("regios") if isinstance(parsed.data, dict) else None
    if parsed.problems or not isinstance(found, list):
        raise ValueError(f"{FILE}: {[str(problem) for problem in parsed.problems]}")
    regios = (
        Ggdregio(
            ggd=ggds[str(each["ggd"])],
            provincie=provincies[str(each["provincie"])],
            gemeenten=tuple(map(str, each["gemeenten"])),
        )
        for each in found
        if isinstance(each, dict) and isinstance(each["gemeenten"], list)
    )
    return Ligging(regios=tuple(regios), indeling=indeling)
