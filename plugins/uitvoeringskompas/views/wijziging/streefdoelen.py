"""What became of the targets of an indicator: from what to what, for which years, and who set them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Self

from uitvoeringskompas.compare.pair import Pair
from uitvoeringskompas.compare.state import State
from uitvoeringskompas.model.indicatoren import Indicator, Streefwaarde
from uitvoeringskompas.model.koers.streefdoel import resolve_streefwaarde
from uitvoeringskompas.taal.zin import quote, write_opsomming
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.onderwerp.cijfer.streefwaarden import write_streefwaarde
from uitvoeringskompas.views.onderwerp.stand.vaststelling import describe_aanneming

HOGER, LAGER = "hoger_is_beter", "lager_is_beter"
AMBITIEUZER, MINDER_AMBITIEUS = "ambitieuzer", "minder ambitieus"


class Verschuiving(Vast):
    """A target that came, went or moved; years with the same change are one.

    One side is empty where no target stood. ``oordeel`` says whether the new one asks more or less, as far as that is
    known; ``gesteld`` is who set it and when.
    """

    was: str = ""
    was_jaren: tuple[int, ...] = ()
    nu: str = ""
    nu_jaren: tuple[int, ...] = ()
    oordeel: str = ""
    gesteld: str = ""

    def write(self) -> str:
        """Return the change as words behind the name of the indicator."""
        if not self.was:
            return f"voor {write_opsomming(self.nu_jaren)} is het doel {self.nu}"
        if self.was_jaren != self.nu_jaren:
            eerder, nu = write_opsomming(self.was_jaren), write_opsomming(self.nu_jaren)
            return f"het doel was {self.was} voor {eerder} en is {self.nu} voor {nu}"
        oordeel = f", en dat is {self.oordeel}" if self.oordeel else ""
        return f"het doel voor {write_opsomming(self.nu_jaren)} gaat van {self.was} naar {self.nu}{oordeel}"


class Streefdoelen(Vast):
    """The targets of an indicator by year; of a year with several, or of no year, nothing short can be said."""

    state: State
    before: Indicator
    after: Indicator
    was: Mapping[int, Streefwaarde]
    nu: Mapping[int, Streefwaarde]

    @classmethod
    def of(cls, state: State, pair: Pair) -> Self | None:
        """Return the targets of both sides (``state`` is the later one); None for what is no indicator on both."""
        if not pair.is_one_to_one:
            return None
        before, after = (thing.record for thing in pair.things)
        if not (isinstance(before, Indicator) and isinstance(after, Indicator)):
            return None
        several = _list_several(before) | _list_several(after)
        was, nu = (_by_jaar(each, several) for each in (before, after))
        return cls(state=state, before=before, after=after, was=was, nu=nu)

    def list_verschoven(self) -> Iterator[Verschuiving]:
        """Yield the targets that came or changed."""
        gone, new = self._gone, self._new
        follows = self._is_one_after_the_other
        if follows:
            yield self._make(self.was[gone[0]], self.nu[new[0]], (gone[0],), (new[0],))
        groups: dict[tuple[str, str], list[int]] = {}
        for jaar in sorted(self.nu):
            if jaar in self.was or not follows:
                one = _write(self.before, self.was[jaar]) if jaar in self.was else ""
                groups.setdefault((one, _write(self.after, self.nu[jaar])), []).append(jaar)
        for (one, other), jaren in groups.items():
            if one != other:
                years = tuple(jaren)
                yield self._make(self.was.get(jaren[0]), self.nu[jaren[0]], years if one else (), years)

    def list_vervallen(self) -> tuple[int, ...]:
        """Return the years whose target is not there any more; that a year went by is no news."""
        if self._is_one_after_the_other:
            return ()
        jaar = self.state.jaar
        if jaar is None or not self.after.streefwaarden:
            return tuple(self._gone)
        return tuple(each for each in self._gone if each >= jaar)

    def write_was(self, jaar: int) -> str:
        """Return the target that the first state had for a year."""
        return _write(self.before, self.was[jaar])

    def write_vervallen(self) -> str:
        """Return which targets are not there any more, behind the name of the indicator; empty when there are none."""
        gone, jaar = self.list_vervallen(), self.state.jaar
        if not gone:
            return ""
        if jaar is None:
            return f"het doel voor {write_opsomming(gone)} wordt niet meer genoemd"
        if not self.after.streefwaarden:
            return f"in {jaar} {'is' if self.state.is_transcribed else 'wordt'} {self.write_geen()}"
        niet = f"is in {jaar} niet gevonden" if self.state.is_transcribed else f"wordt in {jaar} niet genoemd"
        return f"het doel voor {write_opsomming(gone)} {niet}"

    def write_geen(self) -> str:
        """Return that the second state has no target, as far as its plans were read."""
        return f"geen doel {'gevonden' if self.state.is_transcribed else 'genoemd'}"

    @property
    def _gone(self) -> list[int]:
        return sorted({*self.was} - {*self.nu})

    @property
    def _new(self) -> list[int]:
        return sorted({*self.nu} - {*self.was})

    @property
    def _is_one_after_the_other(self) -> bool:
        """Tell whether one year with a target made place for one other year."""
        return len(self._gone) == len(self._new) == 1

    def _make(
        self, was: Streefwaarde | None, nu: Streefwaarde, was_jaren: tuple[int, ...], nu_jaren: tuple[int, ...]
    ) -> Verschuiving:
        is_same_year = was is not None and was_jaren == nu_jaren
        return Verschuiving(
            was=_write(self.before, was) if was else "",
            was_jaren=was_jaren,
            nu=_write(self.after, nu),
            nu_jaren=nu_jaren,
            oordeel=_judge(self.before, was, self.after, nu) if was and is_same_year else "",
            gesteld=_tell_gesteld(self.state, self.after, nu),
        )


def _list_several(indicator: Indicator) -> set[int | None]:
    """Return the years of which an indicator has several targets."""
    return {jaar for jaar, times in Counter(found.jaar for found in indicator.streefwaarden).items() if times > 1}


def _by_jaar(indicator: Indicator, several: set[int | None]) -> Mapping[int, Streefwaarde]:
    return {found.jaar: found for found in indicator.streefwaarden if found.jaar and found.jaar not in several}


def _write(indicator: Indicator, streefwaarde: Streefwaarde) -> str:
    return write_streefwaarde(indicator, streefwaarde, voluit=True)


def _judge(before: Indicator, was: Streefwaarde, after: Indicator, nu: Streefwaarde) -> str:
    """Return whether the new target asks more or less; only of two values of one series with a known direction."""
    one, other = resolve_streefwaarde(before, was), resolve_streefwaarde(after, nu)
    is_alike = (was.operator, was.reeks) == (nu.operator, nu.reeks) and before.eenheid == after.eenheid
    if one is None or other is None or not is_alike:
        return ""
    return judge_streven(after.richting, one, other)


def judge_streven(richting: str | None, was: Decimal, nu: Decimal) -> str:
    """Return whether another number asks more or less; nothing when it is not known which way is better."""
    if richting not in {HOGER, LAGER}:
        return ""
    return AMBITIEUZER if (nu > was) == (richting == HOGER) else MINDER_AMBITIEUS


def _tell_gesteld(state: State, indicator: Indicator, streefwaarde: Streefwaarde) -> str:
    """Return who set the target and when, or else where it stands: "door de raad vastgesteld in 2023"."""
    written = state.publicatie.indicatoren.get(indicator.id, indicator).streefwaarden
    place = streefwaarde.node.pointer
    home = next((each.gesteld_in for each in written if each.node.pointer == place), None)
    dossier = state.publicatie.dossier(home)
    policy = dossier.programma if dossier else state.publicatie.notas.get(home or "")
    if policy is None:
        return ""
    return describe_aanneming(policy.vaststelling) or f"uit {quote(policy.titel)}"
