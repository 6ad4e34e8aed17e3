"""The facts that open the page of a programme: what it is about, what else it is called, when it was last revised."""

from __future__ import annotations

from uitvoeringskompas.model.programma import Reikwijdte
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit
from uitvoeringskompas.views.kit.codes import write_namen
from uitvoeringskompas.views.kit.hoofdstuk import list_feiten
from uitvoeringskompas.views.onderwerp.programma.indelingen import themas_cel
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.benaming import list_benamingen


def list_kenmerken(verwijzer: Verwijzer) -> tuple[Feit, ...]:
    """Return the facts about the programme as a whole."""
    programma = verwijzer.dossier.programma
    reikwijdte = programma.reikwijdte
    return (
        *list_feiten(
            ("Gaat over", _reikwijdte_cel(verwijzer, reikwijdte)),
            ("Thema’s", themas_cel(verwijzer, reikwijdte.themas)),
            ("Voor wie", cellen.of_tekst(write_namen(reikwijdte.doelgroepen))),
            ("Laatst herzien", cellen.of_moment(programma.laatst_herzien)),
        ),
        *list_benamingen(programma.namen, programma.nummers),
    )


def _reikwijdte_cel(verwijzer: Verwijzer, reikwijdte: Reikwijdte) -> Cel:
    """Return whether it is about everything or a part, with the priority that it is for."""
    links = verwijzer.prioriteiten([reikwijdte.prioriteit])
    return cellen.add_proza(Cel(tekst=reikwijdte.soort.naam, links=links), reikwijdte.toelichting)
