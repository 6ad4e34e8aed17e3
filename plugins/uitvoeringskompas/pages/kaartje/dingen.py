"""What a page is about, in the words of schema.org: only what stands on that page, and only where it is certain."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.evaluatie import Evaluatie
from uitvoeringskompas.model.periode import Periode
from uitvoeringskompas.model.profiel import Contact
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.pages.kaartje.waarden import Href, Knoop
from uitvoeringskompas.taal.moment import Nauwkeurigheid, parse_moment
from uitvoeringskompas.taal.zin import close_zin
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.gegevensvormen import Gegevensbereik, Gegevensvorm, list_vormen
from uitvoeringskompas.views.kit.kader import Kader
from uitvoeringskompas.views.kit.links import GEGEVENS, address_of_gegevens, address_of_programma, anchor_of
from uitvoeringskompas.views.kit.pageview import PageView
from uitvoeringskompas.views.onderwerp.stand.stand import label_stand, stand_of
from uitvoeringskompas.views.onderwerp.verslag.kop import VerslagPageView
from uitvoeringskompas.views.pagina.begrippen import BegrippenPagina
from uitvoeringskompas.views.pagina.evaluatie.tijdvak import Tijdvak
from uitvoeringskompas.views.pagina.gegevens import GegevensPagina
from uitvoeringskompas.views.pagina.gegevens.uitgever import GegevensUitgeverPagina
from uitvoeringskompas.views.pagina.nota import NotaPagina
from uitvoeringskompas.views.pagina.partij import PartijPagina
from uitvoeringskompas.views.pagina.programma import ProgrammaPagina
from uitvoeringskompas.views.pagina.publicist import PublicistPagina

HERKOMST = "herkomst"
"""The kind of the banners that say that all is made up, or was taken over."""
_DATES = frozenset({Nauwkeurigheid.DAG, Nauwkeurigheid.MAAND, Nauwkeurigheid.JAAR})
"""The moments that ISO 8601 can write; a season or a quarter is not one of them."""


def describe_ding(view: PageView, kader: Kader) -> Knoop | None:
    """Return what the page is about, with what must be said of it; None when it is about no thing that has a name."""
    ding = _find_ding(view, kader)
    return {**ding, "disambiguatingDescription": say_herkomst(kader)} if ding else None


def say_herkomst(kader: Kader) -> str:
    """Return in sentences that all on the page is made up, or was taken over by whom; empty when neither is so."""
    own = (banner for banner in kader.banners if banner.soort == HERKOMST)
    return " ".join(f"{close_zin(banner.titel)} {banner.tekst}" for banner in own)


def name_programma(blad: Blad, publicatie: Publicatie, dossier: Dossier) -> Knoop:
    """Return a programme by its name and its page."""
    address = address_of_programma(publicatie.slug, dossier.pad)
    return {"@type": "DigitalDocument", "name": dossier.programma.titel, "url": Href(blad.to(address))}


def name_uitgever(publicatie: Publicatie) -> Knoop:
    """Return a publisher by its name; what a regio is by law nobody says, and what is made up is no government."""
    is_overheid = not (publicatie.is_regio or publicatie.is_fictief or publicatie.profiel is None)
    return {"@type": "GovernmentOrganization" if is_overheid else "Organization", "name": publicatie.naam}


def _write_jaren(periode: Periode | Tijdvak) -> str:
    """Return years as ISO 8601 writes them: ``2026``, ``2024/2027``, or ``2024/..`` when nobody names the end."""
    if periode.tot_en_met == periode.van:
        return str(periode.van)
    return f"{periode.van}/{'..' if periode.tot_en_met is None else periode.tot_en_met}"


def _find_ding(view: PageView, kader: Kader) -> Knoop | None:
    match view:
        case PublicistPagina():
            return _describe_uitgever(view.publicatie)
        case ProgrammaPagina():
            return _describe_programma(view, kader)
        case NotaPagina():
            return _describe_nota(view, kader)
        case VerslagPageView():
            return _describe_verslag(view, kader)
        case PartijPagina():
            partij = view.publicatie.partijen[view.partij_id]
            return {"@type": "Organization", "name": partij.naam, "url": partij.website}
        case _:
            return _find_woorden_of_gegevens(view)


def _find_woorden_of_gegevens(view: PageView) -> Knoop | None:
    match view:
        case BegrippenPagina():
            return {"@type": "DefinedTermSet", "name": view.name, "hasDefinedTerm": tuple(_list_begrippen(view.blad))}
        case GegevensPagina():
            return _describe_catalogus(view)
        case GegevensUitgeverPagina():
            return _describe_gegevens(view)
        case _:
            return None


def _describe_uitgever(publicatie: Publicatie) -> Knoop:
    profiel = publicatie.profiel
    if profiel is None:
        return name_uitgever(publicatie)
    code = {"@type": "PropertyValue", "propertyID": "gemeentecode", "value": profiel.code} if profiel.code else None
    return {
        **name_uitgever(publicatie),
        "url": profiel.website,
        "identifier": code,
        "contactPoint": _describe_contact(profiel.contact) if profiel.contact else None,
    }


def _describe_contact(contact: Contact) -> Knoop:
    return {
        "@type": "ContactPoint",
        "contactType": contact.functie,
        "email": contact.email,
        "telephone": contact.telefoon,
        "url": contact.url,
    }


def _describe_programma(view: ProgrammaPagina, kader: Kader) -> Knoop:
    programma = view.dossier.programma
    status = label_stand(stand_of(view.blad, view.dossier)).tekst
    return {
        **_describe_document(view.publicatie, kader),
        "@type": "DigitalDocument",
        "name": programma.titel,
        "genre": "uitvoeringsprogramma",
        "temporalCoverage": _write_jaren(programma.looptijd),
        "creativeWorkStatus": status if programma.status != "onbekend" else None,
        "keywords": tuple(thema.naam for thema in programma.reikwijdte.themas),
        "audience": tuple(
            {"@type": "Audience", "audienceType": each.naam} for each in programma.reikwijdte.doelgroepen
        ),
    }


def _describe_nota(view: NotaPagina, kader: Kader) -> Knoop:
    nota = view.record
    status = label_stand(nota.stand(view.blad.peildatum)).tekst
    return {
        **_describe_document(view.publicatie, kader),
        "@type": "DigitalDocument",
        "name": nota.titel,
        "genre": "nota",
        "temporalCoverage": _write_jaren(nota.periode),
        "creativeWorkStatus": status if nota.status != "onbekend" else None,
    }


def _describe_verslag(view: VerslagPageView, kader: Kader) -> Knoop:
    verslag, publicatie = view.record, view.publicatie
    programmas = tuple(
        name_programma(view.blad, publicatie, dossier) for dossier in publicatie.dossiers_of_verslag(verslag)
    )
    return {
        **_describe_document(publicatie, kader),
        "@type": "Report",
        "name": view.name,
        "genre": "evaluatie" if isinstance(verslag, Evaluatie) else "tussenrapportage",
        "about": programmas,
        "temporalCoverage": _jaren_of_verslag(view.dossier, verslag),
    }


def _jaren_of_verslag(dossier: Dossier, verslag: Verslag) -> str | None:
    """Return the years that an evaluation looks back on, or the day of an interim report."""
    if not isinstance(verslag, Evaluatie):
        return _write_dag(verslag.peildatum)
    return _write_jaren(Tijdvak.of(dossier, verslag))


def _describe_document(publicatie: Publicatie, kader: Kader) -> dict[str, object]:
    """Return whose document it is, and of one that was taken over what it was taken from.

    No day: that of adoption is known, that of publication is not.
    """
    return {
        "author": name_uitgever(publicatie),
        "inLanguage": "nl",
        "isBasedOn": tuple(_list_bronnen(kader)),
    }


def _write_dag(tekst: str | None) -> str | None:
    moment = parse_moment(tekst)
    return moment.tekst if moment and moment.nauwkeurigheid in _DATES else None


def _list_bronnen(kader: Kader) -> Iterator[Knoop]:
    """Yield the documents elsewhere that the head of the page names."""
    for banner in kader.banners:
        if banner.soort == HERKOMST:
            elders = (link for link in banner.links if link.href.startswith(("https:", "http:")))
            yield from ({"@type": "CreativeWork", "name": link.tekst, "url": Href(link.href)} for link in elders)


def _list_begrippen(blad: Blad) -> Iterator[Knoop]:
    for begrip in blad.knowledge.codelijst("begrip").values():
        plek = Href(f"#{anchor_of('begrip', begrip)}")
        yield {"@type": "DefinedTerm", "name": begrip.naam, "description": begrip.uitleg, "url": plek}


def _describe_catalogus(view: GegevensPagina) -> Knoop:
    blad = view.blad
    datasets = tuple(
        {
            "@type": "Dataset",
            "name": f"Gegevens van {each.naam}",
            "description": describe_gegevens(each),
            "url": Href(blad.to(f"{address_of_gegevens(each.slug)}/")),
        }
        for each in blad.catalogus.publicaties.values()
    )
    alles = _describe_alles(view)
    return {
        "@type": "DataCatalog",
        "name": view.name,
        "description": view.description,
        "dataset": (alles, *datasets) if alles else datasets,
    }


def _describe_alles(view: GegevensPagina) -> Knoop | None:
    """Return the files with everything of the site; nothing when it is too large for them."""
    blad = view.blad
    vormen = tuple(list_vormen(Gegevensbereik.SITE, blad.uitrusting.extra_vormen))
    is_fictief = any(each.is_fictief for each in blad.catalogus.publicaties.values())
    tekst = "De plannen van alle gemeenten en regio’s op deze site, als tabellen in één bestand."
    return (
        {
            "@type": "Dataset",
            "name": f"Alle gegevens van {blad.site_title}",
            "description": f"{tekst} Er staan ook verzonnen voorbeelden in." if is_fictief else tekst,
            "isAccessibleForFree": True,
            "distribution": tuple(_describe_bestand(blad, vorm, vorm.address_of_alles) for vorm in vormen),
        }
        if vormen
        else None
    )


def _describe_bestand(blad: Blad, vorm: Gegevensvorm, address: str) -> Knoop:
    return {"@type": "DataDownload", "contentUrl": Href(blad.to(address)), "encodingFormat": vorm.mediatype}


def describe_gegevens(publicatie: Publicatie) -> str:
    """Return what the data of a publisher are; of one that was made up that too, since it is read without its page."""
    tekst = f"De plannen van {publicatie.naam} als tabellen en als JSON."
    return f"{tekst} Dit is een verzonnen voorbeeld." if publicatie.is_fictief else tekst


def _describe_gegevens(view: GegevensUitgeverPagina) -> Knoop:
    blad, publicatie = view.blad, view.publicatie
    jaren = publicatie.jaren
    files = tuple(
        _describe_bestand(blad, vorm, vorm.address_of(publicatie.slug))
        for vorm in list_vormen(Gegevensbereik.UITGEVER, blad.uitrusting.extra_vormen)
    )
    return {
        "@type": "Dataset",
        "name": view.name,
        "description": describe_gegevens(publicatie),
        "creator": None if publicatie.is_transcribed else name_uitgever(publicatie),
        "isAccessibleForFree": True,
        "temporalCoverage": f"{jaren[0]}/{jaren[-1]}" if jaren else None,
        "includedInDataCatalog": {"@type": "DataCatalog", "url": Href(blad.to(GEGEVENS))},
        "distribution": files,
    }
