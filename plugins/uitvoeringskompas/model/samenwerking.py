"""What every party does in a programme: carrying out, promising, delivering, agreeing, giving feedback."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

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


@dataclass(frozen=True, kw_only=True, slots=True)
class Belofte:
    """A prestatieafspraak beside what came of it up to the peildatum, with the moments of feedback on it."""

    afspraak: Prestatieafspraak
    realisaties: tuple[tuple[Verslag, Realisatie], ...]
    terugkoppeling: tuple[Moment, ...]

    @property
    def laatste(self) -> Realisatie | None:
        """Return the latest realisatie; it may say that there is no value."""
        return self.realisaties[-1][1] if self.realisaties else None


@dataclass(frozen=True, kw_only=True, slots=True)
class PartijInProgramma:
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
    found = (_partij_in(publicatie, dossier, partij_id, peildatum) for partij_id in partij_ids_of(dossier))
    return tuple(sorted(found, key=lambda partij: (place_in_alfabet(partij.naam), partij.id)))


def partij_ids_of(dossier: Dossier) -> tuple[str, ...]:
    """Return the id of every party that has a part in the programme, every id once."""
    programma = dossier.programma
    ids = (
        *(uitvoerder.partij for found in dossier.interventies for uitvoerder in found.uitvoerders),
        *(financier.partij for found in dossier.interventies for financier in found.financiers),
        *(taak.partij for found in dossier.interventies for taak in found.taken if taak.partij),
        *(afspraak.partij for afspraak in programma.prestatieafspraken),
        *(partij for afspraak in programma.samenwerkingsafspraken for partij in afspraak.met),
        *(found.partij for found in (programma.totstandkoming.partijen if programma.totstandkoming else ())),
        *(found.partij for found in (programma.begroting.in_natura if programma.begroting else ())),
        *(partij for partij, _ in regie_of(dossier)),
        *(partij for groep in _stuurgroepen(dossier) for partij in groep.partijen),
        *(partij for overleg in (programma.regie.overleg if programma.regie else ()) for partij in overleg.met),
        *(found.partij for found in (programma.analyse.data_afspraken if programma.analyse else ())),
    )
    return tuple(dict.fromkeys(ids))


def beloften_of(dossier: Dossier, peildatum: date, *, partij: str | None = None) -> tuple[Belofte, ...]:
    """Return what is promised (by one party, or by all) beside what the reports up to the peildatum say came of it."""
    told: dict[str, list[tuple[Verslag, Realisatie]]] = {}
    for verslag in dossier.verslagen_until(peildatum):
        for realisatie in verslag.realisatie:
            told.setdefault(realisatie.afspraak, []).append((verslag, realisatie))
    return tuple(
        Belofte(
            afspraak=afspraak,
            realisaties=tuple(told.get(afspraak.id, ())),
            terugkoppeling=tuple(moment for moment in map(parse_moment, afspraak.terugkoppeling) if moment),
        )
        for afspraak in dossier.programma.prestatieafspraken
        if partij is None or afspraak.partij == partij
    )


def _stuurgroepen(dossier: Dossier) -> tuple[Stuurgroep, ...]:
    regie = dossier.programma.regie
    return regie.stuurgroepen if regie else ()


def regie_of(dossier: Dossier) -> tuple[tuple[str, str], ...]:
    """Return each party that steers (intern, extern) or has a part in the assignment, with that part."""
    regie = dossier.programma.regie
    if regie is None:
        return ()
    opdracht = regie.projectopdracht
    parts = (
        (regie.intern.partij if regie.intern else None, "intern"),
        (regie.extern.partij if regie.extern else None, "extern"),
        (opdracht.opdrachtgever if opdracht else None, "opdrachtgever"),
        (opdracht.opdrachtnemer if opdracht else None, "opdrachtnemer"),
    )
    return tuple((partij, part) for partij, part in parts if partij)


def _partij_in(publicatie: Publicatie, dossier: Dossier, partij_id: str, peildatum: date) -> PartijInProgramma:
    programma = dossier.programma
    made = programma.totstandkoming.partijen if programma.totstandkoming else ()
    given = programma.begroting.in_natura if programma.begroting else ()
    data = programma.analyse.data_afspraken if programma.analyse else ()
    overleg = programma.regie.overleg if programma.regie else ()
    partij = publicatie.partijen.get(partij_id)
    return PartijInProgramma(
        id=partij_id,
        naam=partij.naam_op(dossier.dag_op(peildatum)) if partij else partij_id,
        partij=partij,
        uitvoering=_uitvoering(dossier, partij_id),
        financiering=_financiering(dossier, partij_id),
        beloften=beloften_of(dossier, peildatum, partij=partij_id),
        afspraken=tuple(found for found in programma.samenwerkingsafspraken if partij_id in found.met),
        totstandkoming=tuple(found for found in made if found.partij == partij_id),
        in_natura=tuple(found for found in given if found.partij == partij_id),
        betrokkenheid=_betrokkenheid(dossier, partij_id, peildatum),
        regie=tuple(part for partij, part in regie_of(dossier) if partij == partij_id),
        overleg=tuple(found for found in overleg if partij_id in found.met),
        taken=_taken(dossier, partij_id),
        stuurgroepen=tuple(groep for groep in _stuurgroepen(dossier) if partij_id in groep.partijen),
        data_afspraken=tuple(found for found in data if found.partij == partij_id),
    )


def _uitvoering(dossier: Dossier, partij_id: str) -> tuple[tuple[Interventie, Uitvoerder], ...]:
    found = ((interventie, role) for interventie in dossier.interventies for role in interventie.uitvoerders)
    return tuple((interventie, role) for interventie, role in found if role.partij == partij_id)


def _financiering(dossier: Dossier, partij_id: str) -> tuple[tuple[Interventie, Financier], ...]:
    found = ((interventie, share) for interventie in dossier.interventies for share in interventie.financiers)
    return tuple((interventie, share) for interventie, share in found if share.partij == partij_id)


def _taken(dossier: Dossier, partij_id: str) -> tuple[tuple[Interventie, Taak], ...]:
    found = ((interventie, taak) for interventie in dossier.interventies for taak in interventie.taken)
    return tuple((interventie, taak) for interventie, taak in found if taak.partij == partij_id)


def _betrokkenheid(dossier: Dossier, partij_id: str, peildatum: date) -> tuple[tuple[Verslag, Betrokkenheid], ...]:
    """Return what the interim reports say about the contact with a party, by peildatum."""
    return tuple(
        (verslag, found)
        for verslag in dossier.voortgangen
        if verslag.moment.has_begun(peildatum)
        for found in verslag.betrokkenheid
        if found.partij == partij_id
    )
