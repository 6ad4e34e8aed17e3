"""What the page about the data says of portals such as data.overheid.nl: where their list is, or why there is none."""

from __future__ import annotations

from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.links import EIGEN_SITE, JSONLD, TURTLE, address_of_catalogus
from uitvoeringskompas.views.pagina.gegevens.lezen import split_alineas

LIJST = """
Op data.overheid.nl vind je gegevens van alle overheden bij elkaar. Zo’n portaal kan de lijst van deze site zelf
ophalen. Daarin staat welke gegevens er zijn, van wie ze komen, over welke jaren ze gaan en waar elk bestand staat.

De lijst volgt DCAT-AP-NL 3.0, de Nederlandse afspraak voor zulke lijsten. Verzonnen plannen staan er niet in.

Bij elk bestand staat onder welke licentie je het mag gebruiken. Heeft een gemeente of regio die niet genoemd, dan
staat er dat de licentie onbekend is.
"""
EIGEN_LIJST = """
Een portaal als data.overheid.nl kan een lijst ophalen van alles wat hier staat. In deze lijst staan alleen de gegevens
van {naam}.

Haalt het portaal de lijst van de hele site al op? Dan staat {naam} er al bij. Kies één van de twee, anders staat alles
er dubbel.
"""
GEEN_ADRES = """
Er is hier geen lijst voor data.overheid.nl. In zo’n lijst staat van elk bestand het hele adres waarop het is
gepubliceerd, en dat is hier niet bekend.

Beheer je deze site? Zet het adres dan achter ‘site_url’ in mkdocs.yml, of typ ‘--adres’ bij kompas export site.
"""
GEEN_AANBOD = """
Er is hier geen lijst voor data.overheid.nl. Op deze site staat geen programma van een gemeente of regio die echt
bestaat, en verzonnen plannen horen niet in zo’n lijst.
"""


def write_portalen(blad: Blad) -> Hoofdstuk | None:
    """Return the chapter about the list for portals."""
    return make_hoofdstuk("portalen", "Voor data.overheid.nl", _write(blad))


def _write(blad: Blad) -> Onderdeel:
    uitleg = blad.link("Lees hoe je gegevens op data.overheid.nl komen", EIGEN_SITE, "portalen")
    if not blad.catalogus.has_aanbod:
        return Onderdeel(punten=split_alineas(GEEN_AANBOD))
    if not blad.has_catalogus:
        return Onderdeel(punten=split_alineas(GEEN_ADRES), links=(uitleg,))
    links = (
        blad.link("De lijst als JSON-LD", address_of_catalogus(JSONLD)),
        blad.link("Dezelfde lijst als Turtle", address_of_catalogus(TURTLE)),
        uitleg,
    )
    return Onderdeel(punten=split_alineas(LIJST), links=links)


def write_eigen_lijst(blad: Blad, publicatie: Publicatie) -> Hoofdstuk | None:
    """Return where the list of one publisher is, and when to use that and not the list of the site."""
    if not blad.has_catalogus or blad.catalogus.find_eigen_aanbod(publicatie) is None:
        return None
    naam, slug = publicatie.naam, publicatie.slug
    links = (
        blad.link(f"De lijst van {naam} als JSON-LD", address_of_catalogus(JSONLD, slug)),
        blad.link("Dezelfde lijst als Turtle", address_of_catalogus(TURTLE, slug)),
        blad.link("Lees hoe gegevens op data.overheid.nl komen", EIGEN_SITE, "portalen"),
    )
    punten = split_alineas(EIGEN_LIJST.format(naam=naam))
    return make_hoofdstuk("portalen", "Voor data.overheid.nl", Onderdeel(punten=punten, links=links))
