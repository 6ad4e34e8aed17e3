"""How a page is dressed: the style sheet, logo, icon and foot of its publisher, or of the site as a whole."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.huisstijl import Huisstijl, Stijlbestand, find_bestand
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.vast import Vast, replace
from uitvoeringskompas.views.kit import links

FOLDER = f"{links.OWN_FILES}/huisstijl/"
"""Where the files of house styles stand in a site: those of the site itself, and below it a folder per publisher."""
NAMES = {"logo": "logo", "favicon": "icoon", "lettertype": "lettertype"}
"""How a file is called in the site, by the key that names it."""

FILES = frozenset({"stijl", "logo", "favicon", "beeld"})
"""Which of the texts for a template are addresses in the site."""
LOGO_HIGH, LOGO_WIDE = 48, 240
"""The largest that a logo is shown."""


class Logo(Vast):
    """The address of a logo and how large it is shown; ``is_shareable`` when others can show it beside a link."""

    address: str
    breedte: int
    hoogte: int
    is_shareable: bool


class Aankleding(Vast):
    """What a page wears; all addresses are those in the site, and what is empty is not worn.

    ``naam`` is the publisher whose style it is, and empty for that of the site.
    """

    naam: str = ""
    stijl: str = ""
    logo: Logo | None = None
    favicon: str = ""
    website: str = ""
    voettekst: str = ""

    def below(self, prefix: str) -> Aankleding:
        """Return the same with this path before every address."""
        return replace(
            self,
            stijl=f"{prefix}{self.stijl}" if self.stijl else "",
            logo=replace(self.logo, address=f"{prefix}{self.logo.address}") if self.logo else None,
            favicon=f"{prefix}{self.favicon}" if self.favicon else "",
        )

    def as_words(self) -> dict[str, str]:
        """Return everything as plain texts, for a template."""
        logo = self.logo
        return {
            "naam": self.naam,
            "stijl": self.stijl,
            "logo": logo.address if logo else "",
            "breedte": str(logo.breedte) if logo else "",
            "hoogte": str(logo.hoogte) if logo else "",
            "beeld": logo.address if logo and logo.is_shareable else "",
            "favicon": self.favicon,
            "website": self.website,
            "voettekst": self.voettekst,
        }


def make_aankleding(catalogus: Catalogus, publicatie: Publicatie | None) -> Aankleding | None:
    """Return what the pages of a publisher wear, or those of nobody in particular; None when there is no style."""
    stijlen = catalogus.stijlen_of(publicatie)
    if not stijlen:
        return None
    own = stijlen[-1]
    whose = (publicatie or catalogus.enige) if own.node.document.place.publisher else None
    websites = [stijl.website for stijl in stijlen]
    if whose and whose.profiel and not own.website:
        websites.append(whose.profiel.website)
    icoon = find_bestand(stijlen, "favicon")
    return Aankleding(
        naam=whose.naam if whose else "",
        stijl=f"{folder_of(own)}stijl.css",
        logo=_make_logo(stijlen),
        favicon=address_of(icoon) if icoon else "",
        website=_last(websites),
        voettekst=_last(stijl.voettekst for stijl in stijlen),
    )


def folder_of(stijl: Huisstijl) -> str:
    """Return the folder in the site of the files that a style names."""
    publisher = stijl.node.document.place.publisher
    return f"{FOLDER}{publisher}/" if publisher else FOLDER


def address_of(bestand: Stijlbestand) -> str:
    """Return where in the site a file that a style names stands."""
    return f"{folder_of(bestand.stijl)}{NAMES[bestand.key]}.{bestand.bijlage.soort}"


def _make_logo(stijlen: tuple[Huisstijl, ...]) -> Logo | None:
    """Return the logo as high as it may be shown, or lower when it would be too wide."""
    bestand = find_bestand(stijlen, "logo")
    if bestand is None:
        return None
    beeld = bestand.bijlage
    schaal = min(LOGO_HIGH / beeld.hoogte, LOGO_WIDE / beeld.breedte)
    breedte, hoogte = (max(1, round(maat * schaal)) for maat in (beeld.breedte, beeld.hoogte))
    return Logo(address=address_of(bestand), breedte=breedte, hoogte=hoogte, is_shareable=beeld.soort != "svg")


def _last(texts: Iterable[str | None]) -> str:
    return next((text for text in reversed([*texts]) if text), "")
