"""The mix of a programme over the four pijlers, in words."""

from __future__ import annotations

from uitvoeringskompas.model.mix import Mix
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zin import quote, write_opsomming
from uitvoeringskompas.views.kit.blad import Blad


def describe_mix(blad: Blad, mix: Mix) -> str:
    """Return in words which pijlers and rows have nothing, and how many interventies stand outside the matrix."""
    zinnen = []
    if mix.lege_pijlers:
        pijlers = blad.knowledge.codelijst("pijler")
        namen = write_opsomming(pijlers[pijler].in_zin for pijler in mix.lege_pijlers)
        zinnen.append(f"Dit programma doet nog niets aan {namen}.")
    else:
        zinnen.append("Het programma werkt aan alle vier de pijlers.")
    if mix.lege_rijen:
        namen = write_opsomming(quote(rij.naam) for rij in mix.lege_rijen)
        zinnen.append(f"Nog geen interventie is er voor {namen}.")
    if mix.zonder_pijler:
        aantal = write_aantal(len(mix.zonder_pijler), "interventie", "interventies")
        zinnen.append(f"Van {aantal} is de pijler niet genoemd.")
    return " ".join(zinnen)
