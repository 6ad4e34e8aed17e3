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
    """Keys that make one change together, as soon as one of the first ``leiders`` differs.

    Of a status the reason comes along; when only the reason was rewritten, that is a change of its own.
    """

    naam: str
    velden: tuple[str, ...]
    leiders: int

    def changed(self, voor: Record, na: Record) -> tuple[str, ...]:
        """Return the keys that differ, or nothing when no leader does."""
        leiders = self.velden[: self.leiders]
        if all(getattr(voor, veld) == getattr(na, veld) for veld in leiders):
            return ()
        return tuple(veld for veld in self.velden if getattr(voor, veld) != getattr(na, veld))


def _groep(naam: str, *velden: str, leiders: int | None = None) -> FieldGroup:
    return FieldGroup(naam=naam, velden=velden, leiders=len(velden) if leiders is None else leiders)


_WAARDE = _groep("waarde", "waarde", "geen_waarde")
_BEREIK = _groep("bereik", "bereik", "bereik_eenheid")
_STATUS = _groep("status", "status", "status_reden", "status_bron", leiders=1)

GROEPEN: Mapping[type[Record], tuple[FieldGroup, ...]] = {
    Begrotingsregel: (_groep("bedrag", "begroot", "geen_bedrag", "bij_benadering"),),
    Totaal: (_groep("bedrag", "begroot", "bij_benadering"),),
    Meting: (_groep("waarde", "waarde", "geen_waarde", "bij_benadering"),),
    Nulmeting: (_WAARDE,),
    Streefwaarde: (_groep("streefwaarde", "operator", "waarde", "verandering", "verandering_in", "basisjaar"),),
    Realisatie: (_WAARDE,),
    ResultaatEvaluatie: (_groep("waarde", "waarde", "geen_waarde", "eenheid"),),
    Kerncijfer: (_groep("waarde", "waarde", "eenheid", "bij_benadering"),),
    GeplandResultaat: (_groep("waarde", "waarde", "eenheid"),),
    Prestatieafspraak: (_groep("norm", "operator", "norm", "eenheid"),),
    Capaciteit: (_groep("uren", "uren", "per"),),
    Planning: (_groep("planning", "van", "tot_en_met", "grens", "doorlopend"),),
    Periode: (_groep("periode", "van", "tot_en_met"),),
    Interventie: (_STATUS,),
    InterventieVoortgang: (_STATUS, _BEREIK),
    InterventieEvaluatie: (
        _groep("status", "status", "status_reden", leiders=1),
        _groep("bereik", "bereik", "bereik_eenheid", "bij_benadering"),
        _groep("besluit", "besluit", "besluit_reden", leiders=1),
    ),
}


def changed_groups(voor: Record, na: Record) -> Iterator[tuple[FieldGroup, tuple[str, ...]]]:
    """Yield every group that changed, with the keys of it that differ."""
    for groep in GROEPEN.get(type(voor), ()):
        changed = groep.changed(voor, na)
        if changed:
            yield groep, changed


def group_of(record: Record, velden: tuple[str, ...]) -> FieldGroup | None:
    """Return the group that these keys of a change belong to; None for a key that is told on its own."""
    groups = (groep for groep in GROEPEN.get(type(record), ()) if set(velden) <= set(groep.velden))
    found = next(groups, None)
    leads = found is not None and any(veld in found.velden[: found.leiders] for veld in velden)
    return found if leads else None
