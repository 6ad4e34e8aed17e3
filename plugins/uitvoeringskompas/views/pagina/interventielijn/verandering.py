"""Chapter "Wat veranderde er": what an interventie was called, whom it is for, who does it, and the reason given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uitvoeringskompas.model.interventielijn import Interventiejaar, Interventielijn
from uitvoeringskompas.taal.zin import close_zin, quote, quote_titels, write_opsomming, write_reeks
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, list_feiten, make_hoofdstuk
from uitvoeringskompas.views.kit.links import address_of_vergelijking
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

GEEN = "De naam, de doelen, de doelgroepen en wie het doet zijn in beide plannen hetzelfde."


def write_veranderingen(blad: Blad, lijn: Interventielijn) -> Hoofdstuk | None:
    """Return what changed from each year to the next, the latest first; None when there is one year."""
    stappen = (_write_stap(blad, lijn, before, after) for before, after in lijn.stappen)
    return make_hoofdstuk("veranderd", "Wat veranderde er", *stappen)


def _write_stap(
    blad: Blad, lijn: Interventielijn, before: tuple[Interventiejaar, ...], after: tuple[Interventiejaar, ...]
) -> Onderdeel:
    van, naar = before[0].dossier.jaar, after[0].dossier.jaar
    address = address_of_vergelijking(lijn.publicatie.slug, van, naar)
    return Onderdeel(
        titel=f"Van {van} naar {naar}",
        punten=tuple(_list_veranderingen(lijn, before, after)) or (GEEN,),
        feiten=list_feiten(*((f"Besluit over {each.dossier.jaar}", _reden_cel(blad, lijn, each)) for each in before)),
        links=(blad.link(f"Vergelijk heel {van} met {naar}", address),),
    )


def _list_veranderingen(
    lijn: Interventielijn, before: tuple[Interventiejaar, ...], after: tuple[Interventiejaar, ...]
) -> Iterator[str]:
    """Yield in a sentence each what changed; what the plans of a year do not name any more did not end by that."""
    vroeger, nu = _titels(before), _titels(after)
    if len(vroeger) > 1 and len(nu) == 1:
        yield f"{quote_titels(vroeger)} zijn samengegaan in {quote(nu[0])}."
    elif vroeger != nu:
        yield f"Heet nu {quote_titels(nu)}, en eerder {quote_titels(vroeger)}."
    weg = "niet gevonden" if after[0].dossier.is_transcribed else "niet meer genoemd"
    for wat, was, is_nu in (
        ("Doelen", _doelen(lijn, before), _doelen(lijn, after)),
        ("Doelgroepen", _codes(before, "doelgroepen"), _codes(after, "doelgroepen")),
        ("Pijlers", _codes(before, "pijlers"), _codes(after, "pijlers")),
        ("Wie het doet", _partijen(lijn, before), _partijen(lijn, after)),
    ):
        yield from _tell_verschil(wat, was, is_nu, weg)


def _titels(jaren: Iterable[Interventiejaar]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.interventie.titel for each in jaren))


def _doelen(lijn: Interventielijn, jaren: Iterable[Interventiejaar]) -> tuple[str, ...]:
    """Return the goals by their latest titles, so that one with another id is no change."""
    boom = lijn.publicatie.doelenboom
    families = (boom.families.get(doel_id) for each in jaren for doel_id in each.interventie.doelen)
    return tuple(dict.fromkeys(boom.laatste[familie.id][1].titel for familie in families if familie))


def _partijen(lijn: Interventielijn, jaren: Iterable[Interventiejaar]) -> tuple[str, ...]:
    """Return who does it, by their names of today."""
    publicatie = lijn.publicatie
    families = (publicatie.partijfamilies.get(rol.partij) for each in jaren for rol in each.interventie.uitvoerders)
    return tuple(dict.fromkeys(publicatie.partijen[familie.id].naam for familie in families if familie))


def _codes(jaren: Iterable[Interventiejaar], veld: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code.in_zin for each in jaren for code in getattr(each.interventie, veld)))


def _tell_verschil(wat: str, before: tuple[str, ...], after: tuple[str, ...], weg: str) -> Iterator[str]:
    """Yield what came and what is not there any more; ``weg`` is what may be said of that: "niet meer genoemd"."""
    erbij = write_opsomming(each for each in after if each not in before)
    vroeger = write_opsomming(each for each in before if each not in after)
    delen = write_reeks((f"nu ook {erbij}" if erbij else "", f"{weg} {vroeger}" if vroeger else ""), "; ")
    if delen:
        yield close_zin(f"{wat}: {delen}")


def _reden_cel(blad: Blad, lijn: Interventielijn, found: Interventiejaar) -> Cel | None:
    """Return what was decided about a year, with the reason that was given."""
    besluit = found.besluit(blad.peildatum)
    code = besluit[1].besluit if besluit else None
    if besluit is None or code is None:
        return None
    verwijzer = Verwijzer(blad=blad, publicatie=lijn.publicatie, dossier=found.dossier)
    cel = Cel(labels=(label_of(code),), links=(verwijzer.verslag(besluit[0]),))
    return cellen.add_proza(cel, besluit[1].besluit_reden)
