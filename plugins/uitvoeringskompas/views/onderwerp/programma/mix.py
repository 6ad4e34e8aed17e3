"""The mix of a programme over the four pijlers, in words."""

from __future__ import annotations

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.mix import Mix
from uitvoeringskompas.taal.getal import pick_vorm, write_aantal
from uitvoeringskompas.taal.zin import quote, write_opsomming
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.onderwerp.woord.onbekend import write_afwezig, write_geen, write_genoemd


def describe_mix(blad: Blad, dossier: Dossier, mix: Mix) -> str:
    """Return in words which pijlers and rows no interventie names, and how many interventies stand outside the matrix.

    That none is named does not say that nothing is done.
    """
    zinnen, genoemd = [], write_genoemd(dossier)
    if mix.lege_pijlers:
        pijlers = blad.knowledge.codelijst("pijler")
        namen = write_opsomming(pijlers[pijler].in_zin for pijler in mix.lege_pijlers)
        werkwoord = pick_vorm(len(mix.lege_pijlers), "is de pijler", "zijn de pijlers")
        zinnen.append(f"Bij geen interventie {werkwoord} {namen} {genoemd}.")
    else:
        zinnen.append("Elk van de vier pijlers is bij een interventie genoemd.")
    if mix.lege_rijen:
        namen = write_opsomming(quote(rij.naam) for rij in mix.lege_rijen)
        zinnen.append(f"Voor {namen} is {write_geen(dossier, 'interventie')}.")
    if mix.zonder_pijler:
        aantal = write_aantal(len(mix.zonder_pijler), "interventie", "interventies")
        zinnen.append(f"Van {aantal} is de pijler {write_afwezig(dossier)}.")
    return " ".join(zinnen)
