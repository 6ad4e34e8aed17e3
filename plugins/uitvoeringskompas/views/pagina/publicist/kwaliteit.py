"""The short form of the quality pages, for the page of a publisher. It counts what is there; it ranks nobody."""

from __future__ import annotations

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.rules.leidraad.samenvatting import list_components
from uitvoeringskompas.taal.zin import lower_first, write_opsomming
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.kit.links import LEIDRAAD, address_of_kwaliteit
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.wijzer.leidraad import title_kwaliteit
from uitvoeringskompas.views.onderwerp.woord.onbekend import afwezig_cel


def write_kort(blad: Blad, publicatie: Publicatie) -> Onderdeel | None:
    """Return for each programme, the newest first, which of the six components it has."""
    tabel = tabulate(
        "De zes onderdelen per programma, het nieuwste eerst",
        tuple(reversed(publicatie.dossiers)),
        ("Programma", lambda dossier: Cel(links=(blad.link(title_kwaliteit(dossier), _address(publicatie, dossier)),))),
        ("Onderdelen", _count_cel),
        ("Dit staat erin", lambda dossier: cellen.of_tekst(write_opsomming(_present(dossier))) or afwezig_cel(dossier)),
    )
    if tabel is None:
        return None
    intro = "Een goed programma heeft zes onderdelen. Zo zegt de leidraad het."
    link = blad.link("Lees wat er in een goed programma staat", LEIDRAAD)
    return Onderdeel(titel="Wat staat erin", anker="kwaliteit", intro=intro, links=(link,), tabel=tabel)


def _count_cel(dossier: Dossier) -> Cel | None:
    """Return how many components are there; what somebody found in a public source is no score of the programme."""
    return None if dossier.is_transcribed else Cel(tekst=f"{len(_present(dossier))} van 6")


def _address(publicatie: Publicatie, dossier: Dossier) -> str:
    return address_of_kwaliteit(publicatie.slug, dossier.pad)


def _present(dossier: Dossier) -> tuple[str, ...]:
    return tuple(lower_first(found.naam) for found in list_components(dossier, ()) if found.is_aanwezig)
