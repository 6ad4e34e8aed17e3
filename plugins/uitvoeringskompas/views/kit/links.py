"""Every address of the site, and how one page points at another; nowhere else is an address put together."""

from __future__ import annotations

from collections.abc import Collection

from uitvoeringskompas.vast import Vast

PORTAAL = ""
BEGRIPPEN = "begrippen/"
UITLEG = "uitleg/"
SCHRIJVEN = "uitleg/schrijven/"
VOORSTELLEN = "uitleg/voorstellen/"
BEOORDELEN = "uitleg/beoordelen/"
NIEUW_JAAR = "uitleg/nieuw-jaar/"
VERSLAGEN = "uitleg/verslagen/"
OVERNEMEN = "uitleg/overnemen/"
VAN_TABEL = "uitleg/van-tabel/"
FORMULIER = "uitleg/formulier/"
EIGEN_SITE = "uitleg/eigen-site/"
STUKJES = "uitleg/inbedden/"
"""How a part of the site is shown on another."""
HUISSTIJL = "uitleg/huisstijl/"
VELDEN = "uitleg/velden/"
KOERSUITLEG = "uitleg/koers/"
BOUWSTENEN = "uitleg/bouwstenen/"
TOEGANKELIJKHEID = "toegankelijkheid/"
LEIDRAAD = "leidraad/"
GEGEVENS = "data/"
WOORDENBOEK = "data/woordenboek/"
JSONLD, TURTLE = "application/ld+json", "text/turtle"
CATALOGI = {JSONLD: "catalogus.jsonld", TURTLE: "catalogus.ttl"}
"""How the list of data for portals (DCAT-AP-NL) is called in each of its notations, by their type."""
KALENDER = "kalender/"
VOLGEN = "volgen"
"""The anchor on a calendar of the ways to follow the plans."""
ZOEKEN = "zoeken/"
INBEDDEN = "inbedden/"
"""Above all pages that another site may show in a frame of its own."""
HOOFDSTUK_VAN = {
    "doel": "doelen",
    "prioriteit": "doelen",
    "resultaat": "doelen",
    "geld": "geld",
    "thema": "interventies",
    "pijler": "interventies",
    "risico": "risicos",
    "kans": "risicos",
    "bron": "totstandkoming",
}
"""The chapter of a programme in which each kind of thing stands, under an anchor of that kind."""
INVALSHOEKEN = {"thema": "themas/", "pijler": "pijlers/", "doelgroep": "doelgroepen/"}
"""The pages that look across all plans, by the closed list whose codes they follow."""
ERKEND = "interventies/"
PARTIJEN = "partijen/"
"""The names of parties in all plans."""
GEBIEDEN = {"provincie": "provincies/", "ggd": "regios/"}
"""The pages of areas, by their kind."""
OWN_FILES = "assets/uitvoeringskompas"
"""The folder in a site for every file of ours."""


def address_of_invalshoek(lijst: str, code: str, nummer: int = 1) -> str:
    """Return the address of what all plans do for one theme, pijler or group of people, or of a later part of it."""
    return f"{INVALSHOEKEN[lijst]}{code.replace('_', '-')}/{_deel(nummer)}"


def address_of_erkend(naam: str, nummer: int = 1) -> str:
    """Return the address of who works with a recognised interventie (its name as an address), or of a later part."""
    return f"{ERKEND}{naam}/{_deel(nummer)}"


def address_of_partijnamen(nummer: int = 1) -> str:
    """Return the address of the names of parties in several plans, or of a later part of them."""
    return f"{PARTIJEN}{_deel(nummer)}"


def address_of_partijnaam(naam: str, nummer: int = 1) -> str:
    """Return the address of who works with a party of this name (as an address), or of a later part of them."""
    return f"{PARTIJEN}{naam}/{_deel(nummer)}"


def address_of_gebied(soort: str, code: str, nummer: int = 1) -> str:
    """Return the address of who publishes in a province or a region of a GGD, or of a later part of them."""
    return f"{GEBIEDEN[soort]}{code.replace('_', '-')}/{_deel(nummer)}"


def _deel(nummer: int) -> str:
    """Return what a later part of a list has behind the address of its first page."""
    return f"{nummer}/" if nummer > 1 else ""


def address_of_woordenboek(stem: str) -> str:
    """Return the address of the columns of all tables of one kind of file, such as ``programma``."""
    return f"{WOORDENBOEK}{stem}/"


def address_of_gegevens(slug: str, pad: str = "") -> str:
    """Return the address of the data of a publisher, or of one of its programmes, without what its form adds to it."""
    return f"{GEGEVENS}uitgevers/{slug}{f'/{pad}' if pad else ''}"


def address_of_catalogus(mediatype: str, slug: str = "") -> str:
    """Return the address of the list for portals of all data of the site, or of a publisher, in one notation."""
    return f"{f'{address_of_gegevens(slug)}/' if slug else GEGEVENS}{CATALOGI[mediatype]}"


def anchor_of_gegevens(pad: str) -> str:
    """Return the anchor of a programme, ``<startjaar>/<programma>``, among the data of its publisher."""
    return anchor_of("programma", pad.replace("/", "-"))


def address_of_inbedding(slug: str, soort: str, naam: str) -> str:
    """Return the address of what another site may show: ``soort`` is ``interventies``, ``cijfers`` or ``programmas``.

    It names no year: the newest of the thing stands there.
    """
    return f"{INBEDDEN}{slug}/{soort}/{naam}/"


def address_of_letter(letter: str, deel: int = 1) -> str:
    """Return the address of a letter of the A–Z; one with very many names goes on at a second page, and so on."""
    return f"{ZOEKEN}{letter}/" if deel == 1 else f"{ZOEKEN}{letter}-{deel}/"


def address_of_velden(stem: str) -> str:
    """Return the address of the fields of one kind of file, such as ``programma``."""
    return f"{VELDEN}{stem}/"


def address_of_publicist(slug: str, publicisten: Collection[str]) -> str:
    """Return the address of the page of one of these publishers: the first page of the site when there is no other."""
    return PORTAAL if tuple(publicisten) == (slug,) else address_of_map(slug)


def address_of_map(slug: str) -> str:
    """Return the address above all other pages of a publisher, whether its own page stands there or not."""
    return f"{slug}/"


def address_of_geschiedenis(slug: str) -> str:
    """Return the address of the history of a publisher."""
    return f"{slug}/geschiedenis/"


def address_of_kalender(slug: str = "") -> str:
    """Return the address of what is to come and what came: of a publisher, or of the whole site."""
    return f"{_folder_of(slug)}{KALENDER}"


def address_of_agenda(slug: str = "") -> str:
    """Return the address of the same as a file for the calendar of a reader (iCalendar)."""
    return f"{_folder_of(slug)}kalender.ics"


def address_of_feed(slug: str = "", pad: str = "") -> str:
    """Return the address of what changed as a feed (Atom): of a programme, of a publisher, or of the whole site."""
    return f"{_folder_of(slug)}{f'{pad}/' if pad else ''}wijzigingen.atom"


def address_of_document(wat: str, eind: str) -> str:
    """Return where the document about a page stands, beside it; its name tells what it is when it is far from there."""
    return f"{wat}{wat.strip('/').replace('/', '-')}{eind}"


def address_of_deelplaat(slug: str = "", pad: str = "") -> str:
    """Return the picture that is shown beside a link to a programme, to a publisher, or to the site."""
    whose = "/".join(filter(None, (slug, pad)))
    return f"{OWN_FILES}/deelplaat/{whose}.png" if whose else f"{OWN_FILES}/deelplaat.png"


def _folder_of(slug: str) -> str:
    return address_of_map(slug) if slug else ""


def address_of_nota(slug: str, nota: str) -> str:
    """Return the address of a policy note."""
    return f"{slug}/nota/{nota}/"


def address_of_doel(slug: str, doel: str) -> str:
    """Return the address of a goal over the programmes and years of its publisher."""
    return f"{slug}/doelen/{doel}/"


def address_of_interventielijn(slug: str, interventie: str) -> str:
    """Return the address of an interventie through the years."""
    return f"{slug}/interventies/{interventie}/"


def address_of_partijenlijst(slug: str) -> str:
    """Return the address of all parties of a publisher."""
    return f"{slug}/partijen/"


def address_of_partij(slug: str, partij: str) -> str:
    """Return the address of a party over the programmes and years of a publisher."""
    return f"{slug}/partijen/{partij}/"


def address_of_cijfers(slug: str) -> str:
    """Return the address of all indicators of a publisher."""
    return f"{slug}/cijfers/"


def address_of_indicator(slug: str, indicator: str) -> str:
    """Return the address of an indicator of a publisher."""
    return f"{slug}/cijfers/{indicator}/"


def address_of_jaar(slug: str, jaar: int) -> str:
    """Return the address of everything that runs in one year."""
    return f"{slug}/{jaar}/"


def address_of_vergelijking(slug: str, voor: int, na: int, *, eerder: str = "") -> str:
    """Return the address of the comparison of a year with a later one."""
    return f"{slug}/vergelijk/{f'{eerder}-' if eerder else ''}{voor}-{na}/"


def address_of_programma(slug: str, pad: str) -> str:
    """Return the address of a programme; ``pad`` is ``<startjaar>/<programma>``."""
    return f"{slug}/{pad}/"


def address_of_interventie(slug: str, pad: str, interventie: str) -> str:
    """Return the address of an interventie of a programme."""
    return f"{slug}/{pad}/interventies/{interventie}/"


def address_of_hoofdstuk(slug: str, pad: str, naam: str) -> str:
    """Return the address of a chapter of a programme, such as ``doelen``; ``alles`` is the whole for paper."""
    return f"{slug}/{pad}/{naam}/"


def address_of_ding(slug: str, pad: str, soort: str) -> str:
    """Return the address of the chapter of a programme that has the things of a kind, such as ``risico``."""
    return address_of_hoofdstuk(slug, pad, HOOFDSTUK_VAN[soort])


def address_of_partijen(slug: str, pad: str) -> str:
    """Return the address of the parties of a programme."""
    return f"{slug}/{pad}/partijen/"


def address_of_kwaliteit(slug: str, pad: str) -> str:
    """Return the address of the quality page of a programme."""
    return f"{slug}/{pad}/kwaliteit/"


def address_of_leidraad(hoofdstuk: str) -> str:
    """Return the address of one chapter of the guideline, by its letter."""
    return f"{LEIDRAAD}{hoofdstuk.lower()}/"


def address_of_voortgang(slug: str, pad: str, peildatum: str) -> str:
    """Return the address of an interim report; ``peildatum`` is the name of its file, a date."""
    return f"{slug}/{pad}/voortgang/{peildatum}/"


def address_of_evaluatie(slug: str, pad: str, jaar: int | None = None) -> str:
    """Return the address of an evaluation: of the whole programme, or of one year of it."""
    return f"{slug}/{pad}/evaluatie/" if jaar is None else f"{slug}/{pad}/evaluatie/{jaar}/"


def address_of_beeld(naam: str) -> str:
    """Return the address of a picture on a hand-written page."""
    return f"{OWN_FILES}/uitleg/{naam}.webp"


def address_of_voorbeeld(pad: str) -> str:
    """Return the address of an example to download; ``pad`` is where it would stand in the plans."""
    return f"{OWN_FILES}/voorbeelden/{pad}"


def anchor_of(soort: str, thing_id: str) -> str:
    """Return the anchor of a thing on the page that tells about it: ``doel-meer-bewegen``."""
    return f"{soort}-{thing_id}"


class Wegwijzer(Vast, kw_only=False):
    """Points from one page to the others, always relative, so that the site works under any path."""

    address: str

    def to(self, address: str, anker: str = "") -> str:
        """Return the ``href`` from this page to another address, with an anchor if there is one."""
        fragment = f"#{anker}" if anker else ""
        if address == self.address:
            return fragment or "./"
        here, there = self.address.split("/"), address.split("/")
        shared = 0
        while here[shared] == there[shared]:
            shared += 1
        return f"{'../' * (len(here) - 1 - shared)}{'/'.join(there[shared:])}{fragment}"
