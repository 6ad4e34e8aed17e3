"""Every reference of the plans must lead somewhere; the type of the field says where."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from uitvoeringskompas.model import verwijzing as soorten
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.rules.bestand import Bestand, Tekst
from uitvoeringskompas.rules.verwijzingen import beleid, eerder, elders, jaren, programma, publicist

Check = Callable[[Tekst], Problem | None]

CHECKS: Mapping[object, tuple[Check, ...]] = {
    soorten.PartijId: (publicist.check_partij,),
    soorten.IndicatorId: (publicist.check_indicator,),
    soorten.BronId: (publicist.check_bron,),
    soorten.DeelnemerId: (publicist.check_deelnemer,),
    soorten.BijTekst: (publicist.check_bij,),
    soorten.NotaId: (beleid.check_nota,),
    soorten.DoelId: (beleid.check_doel,),
    soorten.PrioriteitId: (beleid.check_prioriteit,),
    soorten.ResultaatId: (programma.check_resultaat,),
    soorten.InterventieId: (programma.check_interventie,),
    soorten.DekkingId: (programma.check_dekking,),
    soorten.RegelId: (programma.check_regel, programma.check_regel_in_jaar),
    soorten.AfspraakId: (programma.check_afspraak,),
    soorten.RisicoId: (programma.check_risico,),
    soorten.ProgrammaPad: (jaren.check_programma, jaren.check_bouwt_voort_op),
    soorten.NotaOfProgramma: (jaren.check_nota_of_programma,),
    soorten.LesPad: (jaren.check_terug_in,),
}
"""For each type of reference the rules that it must pass; a series is checked inside its indicator."""

IN_PROGRAMMA = frozenset(
    {
        *(soorten.BronId, soorten.DoelId, soorten.PrioriteitId, soorten.ResultaatId, soorten.InterventieId),
        *(soorten.DekkingId, soorten.RegelId, soorten.AfspraakId, soorten.RisicoId),
    }
)
"""What may stand in the programme of a file: while that one has mistakes, nobody knows whether it does."""


def check_verwijzingen(bestand: Bestand, catalogus: Catalogus) -> Iterator[Problem]:
    """Return the references of a file that lead nowhere."""
    yield from publicist.check_reeksen(bestand)
    yield from eerder.check_eerdere(bestand)
    for text in bestand.texts:
        if bestand.is_stray and text.soort in IN_PROGRAMMA:
            continue
        problems = [check(text) for check in CHECKS.get(text.soort, ())]
        if text.soort is soorten.ElderPad:
            problems += [check(text, catalogus) for check in elders.CHECKS]
        yield from (problem for problem in problems if problem)
