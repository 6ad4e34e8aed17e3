"""The six components of a programme: which of them are there. Guideline A12."""

from __future__ import annotations

from collections.abc import Mapping

from uitvoeringskompas.model.dossier import Dossier


def components_of(dossier: Dossier) -> Mapping[str, tuple[str, bool]]:
    """Return the name of each component and whether it is there; what another publisher does is not counted."""
    programma = dossier.programma
    own = [found for found in dossier.interventies if found.hoort_bij is None]
    return {
        "resultaten": ("Beoogde resultaten", bool(programma.beoogde_resultaten)),
        "interventies": ("Interventies met een planning", any(found.planning for found in own)),
        "partijen": ("Partijen die uitvoeren", any(found.uitvoerders for found in own)),
        "regie": ("Regie", programma.regie is not None),
        "communicatie": ("Communicatie", bool(programma.communicatie and programma.communicatie.activiteiten)),
        "evaluatie": ("Evaluatie", bool(programma.evaluatieplan and programma.evaluatieplan.onderdelen)),
    }
