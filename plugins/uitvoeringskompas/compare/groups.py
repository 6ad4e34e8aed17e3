"""Fields that are told together, because one of them alone says too little: an amount and why there is none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from uitvoeringskompas.model.afspraken import Prestatieafspraak
from uitvoeringskompas.model.analyse import Kerncijfer
from uitvoeringskompas.model.begroting import Begrotingsregel, Capaciteit, Totaal
from uitvoeringskompas.model.evaluatie import InterventieEvaluatie, ResultaatEvaluatie
from uitvoeringskompas.model.indicatoren import Meting, Nulmeting, Streefwaarde
from uitvoeringskompas.model.interventie import GeplandResultaat, Interventie
from uitvoeringskompas.model.periode import Periode
from uitvoeringskompas.model.planning import Planning
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.verantwoording import Realisatie
from uitvoeringskompas.model.voortgang import InterventieVoortgang


@dataclass(frozen=True, kw_only=True, slots=True)
class FieldGroup:
    """Keys that make one change together, as soon as one of the first ``leaders`` differs.

    Of a status the reason comes along; when only the reason was rewritten, that is a change of its own.
    """

    name: str
    fields: tuple[str, ...]
    leaders: int

    def changed(self, before: Record, after: Record) -> tuple[str, ...]:
        """Return the keys that differ, or nothing when no leader does."""
        leaders = self.fields[: self.leaders]
        if all(getattr(before, field) == getattr(after, field) for field in leaders):
            return ()
        return tuple(field for field in self.fields if getattr(before, field) != getattr(after, field))


def _group_fields(name: str, *fields: str, leaders: int | None = None) -> FieldGroup:
    return FieldGroup(name=name, fields=fields, leaders=len(fields) if leaders is None else leaders)


_WAARDE = _group_fields("waarde", "waarde", "geen_waarde")
_BEREIK = _group_fields("bereik", "bereik", "bereik_eenheid")
_STATUS = _group_fields("status", "status", "status_reden", "status_bron", leaders=1)

GROEPEN: Mapping[type[Record], tuple[FieldGroup, ...]] = {
    Begrotingsregel: (_group_fields("bedrag", "begroot", "geen_bedrag", "bij_benadering"),),
    Totaal: (_group_fields("bedrag", "begroot", "bij_benadering"),),
    Meting: (_group_fields("waarde", "waarde", "geen_waarde", "bij_benadering"),),
    Nulmeting: (_WAARDE,),
    Streefwaarde: (_group_fields("streefwaarde", "operator", "waarde", "verandering", "verandering_in", "basisjaar"),),
    Realisatie: (_WAARDE,),
    ResultaatEvaluatie: (_group_fields("waarde", "waarde", "geen_waarde", "eenheid"),),
    Kerncijfer: (_group_fields("waarde", "waarde", "eenheid", "bij_benadering"),),
    GeplandResultaat: (_group_fields("waarde", "waarde", "eenheid"),),
    Prestatieafspraak: (_group_fields("norm", "operator", "norm", "eenheid"),),
    Capaciteit: (_group_fields("uren", "uren", "per"),),
    Planning: (_group_fields("planning", "van", "tot_en_met", "grens", "doorlopend"),),
    Periode: (_group_fields("periode", "van", "tot_en_met"),),
    Interventie: (_STATUS,),
    InterventieVoortgang: (_STATUS, _BEREIK),
    InterventieEvaluatie: (
        _group_fields("status", "status", "status_reden", leaders=1),
        _group_fields("bereik", "bereik", "bereik_eenheid", "bij_benadering"),
        _group_fields("besluit", "besluit", "besluit_reden", leaders=1),
    ),
}


def changed_groups(before: Record, after: Record) -> Iterator[tuple[FieldGroup, tuple[str, ...]]]:
    """Yield every group that changed, with the keys of it that differ."""
    for group in GROEPEN.get(type(before), ()):
        changed = group.changed(before, after)
        if changed:
            yield group, changed


def group_of(record: Record, fields: tuple[str, ...]) -> FieldGroup | None:
    """Return the group that these keys of a change belong to; None for a key that is told on its own."""
    groups = (group for group in GROEPEN.get(type(record), ()) if set(fields) <= set(group.fields))
    found = next(groups, None)
    leads = found is not None and any(field in found.fields[: found.leaders] for field in fields)
    return found if leads else None
