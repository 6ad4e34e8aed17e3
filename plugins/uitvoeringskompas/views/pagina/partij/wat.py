"""Chapter "Wat doet deze partij": one sentence on its parts in the programme of now, then a card per interventie."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.partijlijn import Partijlijn, Partijrol
from uitvoeringskompas.model.samenwerking import PartijInProgramma
from uitvoeringskompas.taal.zin import lower_first, quote, write_opsomming
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Kaart
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, list_feiten, make_hoofdstuk
from uitvoeringskompas.views.onderwerp.geld.geld import aandeel_cel
from uitvoeringskompas.views.onderwerp.stand.stand import label_opgave
from uitvoeringskompas.views.onderwerp.wie.afspraken import realisatie_cel, write_norm
from uitvoeringskompas.views.onderwerp.wie.rollen import interventies_of, tell_rol
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


def write_wat(blad: Blad, lijn: Partijlijn) -> Hoofdstuk | None:
    """Return what the party does in the programmes of now, or None when no programme names it."""
    now = lijn.nu(blad.peildatum)
    return make_hoofdstuk(
        "wat", "Wat doet deze partij", *(_write_rol(blad, lijn, rol, alone=len(now) == 1) for rol in now)
    )


def _write_rol(blad: Blad, lijn: Partijlijn, rol: Partijrol, *, alone: bool) -> Onderdeel:
    verwijzer = Verwijzer(blad=blad, publicatie=lijn.publicatie, dossier=rol.dossier)
    return Onderdeel(
        titel="" if alone else rol.dossier.programma.titel,
        intro=tell_rol(blad, rol),
        kaarten=tuple(_make_kaart(verwijzer, rol.partij, found) for found in interventies_of(rol.partij)),
        links=(verwijzer.programma(f"Bekijk {quote(rol.dossier.programma.titel)}"),),
    )


def _make_kaart(verwijzer: Verwijzer, partij: PartijInProgramma, interventie: Interventie) -> Kaart:
    """Return an interventie with what the party does in it, promised for it and delivered."""
    blad, dossier = verwijzer.blad, verwijzer.dossier
    return Kaart(
        titel=verwijzer.interventies([interventie.id])[0],
        labels=(label_opgave(blad, dossier, interventie),),
        feiten=(*_list_werk(partij, interventie), *_list_beloofd(verwijzer, partij, interventie)),
    )


def _list_werk(partij: PartijInProgramma, interventie: Interventie) -> Iterator[Feit]:
    """Yield what the party is and does in an interventie, and pays; of who carries it out the role may be unknown."""
    for found, rol in partij.uitvoering:
        if found.id == interventie.id and rol.rol:
            yield Feit(naam="Rol", waarde=cellen.add_proza(Cel(tekst=rol.rol.naam), rol.toelichting))
        elif found.id == interventie.id:
            yield from list_feiten(("Uitvoering", cellen.of_proza(rol.toelichting)))
    taken = [taak.taak for found, taak in partij.taken if found.id == interventie.id]
    yield from list_feiten(("Taken", cellen.of_tekst(write_opsomming((*taken[:1], *map(lower_first, taken[1:]))))))
    for found, deel in partij.financiering:
        if found.id == interventie.id:
            yield from list_feiten(("Betaalt", aandeel_cel(deel) or Cel(tekst="mee")))


def _list_beloofd(verwijzer: Verwijzer, partij: PartijInProgramma, interventie: Interventie) -> Iterator[Feit]:
    for belofte in partij.beloften:
        if belofte.afspraak.interventie == interventie.id:
            norm = write_norm(belofte.afspraak)
            geleverd = realisatie_cel(verwijzer.dossier, belofte, verwijzer.blad.peildatum)
            yield from list_feiten(("Beloofd", cellen.of_tekst(norm)), ("Geleverd", geleverd))
