"""What every party does in a programme: carrying out, promising, delivering, agreeing, giving feedback."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from uitvoeringskompas.model.afspraken import Prestatieafspraak, Samenwerkingsafspraak
from uitvoeringskompas.model.analyse import DataAfspraak
from uitvoeringskompas.model.begroting import BijdrageInNatura
from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.interventie import Financier, Interventie, Taak, Uitvoerder
from uitvoeringskompas.model.partijen import Partij
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.regie import Overleg, Stuurgroep
from uitvoeringskompas.model.totstandkoming import BetrokkenPartij
from uitvoeringskompas.model.verantwoording import Realisatie
from uitvoeringskompas.model.voortgang import Betrokkenheid
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.taal.moment import Moment, parse_moment
from uitvoeringskompas.vast import Vast

AnyVerslag = TypeVar("AnyVerslag", bound=Verslag)
Told = TypeVar("Told")


class Belofte(Vast):
    """A prestatieafspraak beside what came of it up to the peildatum, with the moments of feedback on it."""

    afspraak: Prestatieafspraak
    realisaties: tuple[tuple[Verslag, Realisatie], ...]
    terugkoppeling: tuple[Moment, ...]

    @property
    def laatste(self) -> Realisatie | None:
        """Return the latest realisatie; it may say that there is no value."""
        return self.realisaties[-1][1] if self.realisaties else None


class PartijInProgramma(Vast):
    """One party in one programme; ``partij`` is None while the id is not (yet) in the file of parties."""

    id: str
    naam: str  # in the time of the programme; the id while it is unknown
    partij: Partij | None
    uitvoering: tuple[tuple[Interventie, Uitvoerder], ...]
    financiering: tuple[tuple[Interventie, Financier], ...]
    beloften: tuple[Belofte, ...]
    afspraken: tuple[Samenwerkingsafspraak, ...]
    totstandkoming: tuple[BetrokkenPartij, ...]
    in_natura: tuple[BijdrageInNatura, ...]
    betrokkenheid: tuple[tuple[Verslag, Betrokkenheid], ...]
    regie: tuple[str, ...]  # intern, extern, opdrachtgever, opdrachtnemer
    overleg: tuple[Overleg, ...]
    taken: tuple[tuple[Interventie, Taak], ...]
    stuurgroepen: tuple[Stuurgroep, ...]
    data_afspraken: tuple[DataAfspraak, ...]


def partijen_of(publicatie: Publicatie, dossier: Dossier, peildatum: date) -> tuple[PartijInProgramma, ...]:
    """Return every party that the programme names with a task, promise, agreement or gift, ordered by name."""
    found = (partij_in(publicatie, dossier, partij_id, peildatum) for partij_id in partij_ids_of(dossier))
    return tuple(sorted(found, key=lambda partij: (place_in_alfabet(partij.naam), partij.id)))


def partij_ids_of(dossier: Dossier) -> tuple[str, ...]:
    """Return the id of every party that has a part in the programme, every id once."""
    return dossier.rolverdeling.partij_ids


def beloften_of(dossier: Dossier, peildatum: date, *, partij: str | None = None) -> tuple[Belofte, ...]:
    """Return what is promised (by one party, or by all) beside what the reports up to the peildatum say came of it."""
    rollen = dossier.rolverdeling
    own = dossier.programma.prestatieafspraken if partij is None else rollen.beloften.get(partij, ())
    return tuple(
        Belofte(
            afspraak=afspraak,
            realisaties=_until(rollen.realisaties.get(afspraak.id, ()), peildatum),
            terugkoppeling=tuple(moment for moment in map(parse_moment, afspraak.terugkoppeling) if moment),
        )
        for afspraak in own
    )


def partij_in(publicatie: Publicatie, dossier: Dossier, partij_id: str, peildatum: date) -> PartijInProgramma:
    """Return what one party does in one programme."""
    rollen = dossier.rolverdeling
    partij = publicatie.partijen.get(partij_id)
    return PartijInProgramma(
        id=partij_id,
        naam=partij.naam_op(dossier.dag_op(peildatum)) if partij else partij_id,
        partij=partij,
        uitvoering=rollen.uitvoering.get(partij_id, ()),
        financiering=rollen.financiering.get(partij_id, ()),
        beloften=beloften_of(dossier, peildatum, partij=partij_id),
        afspraken=rollen.afspraken.get(partij_id, ()),
        totstandkoming=rollen.totstandkoming.get(partij_id, ()),
        in_natura=rollen.in_natura.get(partij_id, ()),
        betrokkenheid=_until(rollen.betrokkenheid.get(partij_id, ()), peildatum),
        regie=rollen.regie.get(partij_id, ()),
        overleg=rollen.overleg.get(partij_id, ()),
        taken=rollen.taken.get(partij_id, ()),
        stuurgroepen=rollen.stuurgroepen.get(partij_id, ()),
        data_afspraken=rollen.data_afspraken.get(partij_id, ()),
    )


def _until(told: Iterable[tuple[AnyVerslag, Told]], peildatum: date) -> tuple[tuple[AnyVerslag, Told], ...]:
    """Return what was told in the reports up to a day."""
    return tuple(pair for pair in told if pair[0].moment.has_begun(peildatum))
