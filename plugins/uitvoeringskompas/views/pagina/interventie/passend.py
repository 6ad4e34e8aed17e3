"""Chapter "Past het hier": recognition, fit, adaptation with its active elements, and the preconditions."""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.model.erkenning import Aanpassing, Erkenning, Passendheid, Randvoorwaardentoets, WerkzaamElement
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.taal.datum import write_moment, write_op
from uitvoeringskompas.taal.moment import parse_moment
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Blok, Cel, Feit, Link, Tabel
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.kit.hoofdstuk import (
    Hoofdstuk,
    Onderdeel,
    list_feiten,
    make_blokken,
    make_hoofdstuk,
    make_uitklap,
)
from uitvoeringskompas.views.kit.links import address_of_erkend
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.pagina.interventie.plekken import show_remarks

ELDERS = "Bekijk wie dit gebruikt, wat zij aanpasten en leerden"


def write_passend(verwijzer: Verwijzer, interventie: Interventie) -> Hoofdstuk | None:
    """Return the chapter on whether it is recognised and fits, or None when nothing is said about it."""
    aanpassing = interventie.aanpassing
    return make_hoofdstuk(
        "past",
        "Past het hier",
        Onderdeel(titel="Erkenning", feiten=_stand(interventie.erkenning)),
        Onderdeel(
            uitklappen=(
                *make_uitklap(
                    "Meer over de erkenning",
                    Onderdeel(feiten=_erkenning(verwijzer.blad, interventie.erkenning)),
                ),
                *make_uitklap("Waarom het hier past", Onderdeel(blokken=_passendheid(interventie.passendheid))),
                *make_uitklap(
                    "Wat is aangepast",
                    Onderdeel(
                        feiten=_aanpassing(aanpassing) if aanpassing else (),
                        tabel=_tabulate_elementen(aanpassing) if aanpassing else None,
                    ),
                ),
                *make_uitklap("Past het bij wat er kan", Onderdeel(feiten=_toets(interventie.randvoorwaardentoets))),
            )
        ),
        show_remarks(verwijzer, interventie, "past"),
    )


def _stand(erkenning: Erkenning | None) -> tuple[Feit, ...]:
    if erkenning is None:
        return ()
    return list_feiten(("Is het erkend", cellen.add_proza(Cel(labels=(label_of(erkenning.stand),)), erkenning.reden)))


def _erkenning(blad: Blad, erkenning: Erkenning | None) -> tuple[Feit, ...]:
    if erkenning is None:
        return ()
    adres = blad.catalogus.dwars.adres_of_erkend(erkenning)
    return list_feiten(
        ("Naam in de databank", _naam_cel(erkenning)),
        ("Niveau", cellen.of_naam(erkenning.niveau)),
        ("Databank", _databank_cel(erkenning)),
        ("Nummer in de databank", cellen.of_tekst(erkenning.nummer)),
        ("Geldig tot", _geldig_cel(erkenning.geldig_tot, blad.peildatum)),
        ("Eigenaar", cellen.of_tekst(erkenning.eigenaar)),
        ("Laatste contact met de eigenaar", cellen.of_moment(erkenning.contact_op)),
        ("Wie er nog meer mee werkt", cellen.of_links([blad.link(ELDERS, address_of_erkend(adres))] if adres else [])),
    )


def _naam_cel(erkenning: Erkenning) -> Cel | None:
    if erkenning.url:
        return Cel(links=(Link(tekst=erkenning.naam or "Bekijk de databank", href=erkenning.url),))
    return cellen.of_tekst(erkenning.naam)


def _databank_cel(erkenning: Erkenning) -> Cel | None:
    """Return the database, with the day on which someone looked there: a recognition can end."""
    gekeken = f"bekeken {write_op(erkenning.peildatum)}" if erkenning.peildatum else ""
    if erkenning.databank:
        return Cel(tekst=erkenning.databank.naam, opmerking=gekeken)
    return Cel(opmerking=gekeken) if gekeken else None


def _geldig_cel(geldig_tot: str | None, peildatum: date) -> Cel | None:
    if geldig_tot is None:
        return None
    moment = parse_moment(geldig_tot)
    verlopen = "deze datum is voorbij" if moment and moment.has_ended(peildatum) else ""
    return Cel(tekst=write_moment(geldig_tot), opmerking=verlopen)


def _datum_cel(dag: str | None) -> Cel | None:
    return cellen.of_moment(dag)


def _passendheid(passendheid: Passendheid | None) -> tuple[Blok, ...]:
    if passendheid is None:
        return ()
    return make_blokken(
        ("Bij de doelgroep", passendheid.doelgroep),
        ("Bij de situatie", passendheid.context),
        ("Bij de plek", passendheid.setting),
    )


def _aanpassing(aanpassing: Aanpassing) -> tuple[Feit, ...]:
    nodig = "Ja, we doen het anders dan in de handleiding" if aanpassing.nodig else "Nee, we volgen de handleiding"
    besluit = aanpassing.besluit
    return list_feiten(
        ("Aanpassing nodig", Cel(tekst=nodig)),
        ("Wat we anders doen", cellen.of_proza(aanpassing.omschrijving)),
        ("Wat er afwijkt", cellen.of_proza(aanpassing.afwijking)),
        ("Besproken met de eigenaar", _datum_cel(aanpassing.besproken_op)),
        ("Eigenaar kent de laatste versie sinds", _datum_cel(aanpassing.eigenaar_geinformeerd_op)),
        ("Besluit", cellen.of_naam(besluit)),
    )


def _tabulate_elementen(aanpassing: Aanpassing) -> Tabel | None:
    return tabulate(
        "Onderdelen die maken dat het werkt",
        aanpassing.werkzame_elementen,
        ("Onderdeel", lambda found: cellen.add_proza(Cel(tekst=found.element), found.toelichting)),
        ("Mag het veranderen", lambda found: Cel(tekst=found.soort.naam)),
        ("Wat we doen", _behouden_cel),
    )


def _behouden_cel(element: WerkzaamElement) -> Cel | None:
    if element.behouden is None:
        return None
    if element.behouden:
        return Cel(tekst="Blijft zo")
    return Cel(tekst="Doen we anders", opmerking="maar dit moet blijven" if element.soort == "vast" else "")


def _toets(toets: Randvoorwaardentoets | None) -> tuple[Feit, ...]:
    if toets is None:
        return ()
    kanten = (
        ("Tijd", toets.tijd),
        ("Budget", toets.budget),
        ("Plek", toets.setting),
        ("Situatie", toets.context),
        ("Doel", toets.doel),
    )
    labels = ((naam, cellen.of_label(code)) for naam, code in kanten)
    return list_feiten(*labels, ("Toelichting", cellen.of_proza(toets.toelichting)))
