"""The frame that every page shares: breadcrumb, banners, title, summary, year switch, contents and foot."""

from __future__ import annotations

from markupsafe import Markup

from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.bouwstenen import Banner, Kengetal, Link, Sectie
from uitvoeringskompas.views.kit.bronbestand import Bronbestand
from uitvoeringskompas.views.kit.inbedcode import Inbedcode


class Kader(Vast):
    """What stands around the sections of a page.

    ``soort`` is the kind of page (the stem of its template), ``ondertitel`` one line under the title (status, adoption,
    years), ``kort`` the summary that opens the page, ``jaren`` the year switch, ``vergelijk`` the comparisons beside
    it, ``inhoud`` the sections for "Op deze pagina", ``delen`` the chapters of the whole that the page is one of,
    ``buren`` the ways to the one before and the one after it, ``bron`` the YAML file the page comes from with its
    history, ``volgen`` the way to follow what the page is about, ``documenten`` the same as a document in each form,
    ``inbedden`` what to copy to show it elsewhere, and ``peildatum`` the date that "today" stands for, in words.
    """

    soort: str
    titel: str
    beschrijving: str
    kruimels: tuple[Link, ...] = ()
    banners: tuple[Banner, ...] = ()
    bovenkop: str = ""
    ondertitel: str = ""
    kort: Markup | None = None
    kengetallen: tuple[Kengetal, ...] = ()
    jaren: tuple[Link, ...] = ()
    vergelijk: tuple[Link, ...] = ()
    inhoud: tuple[Sectie, ...] = ()
    delen: tuple[Link, ...] = ()
    buren: tuple[Link, ...] = ()
    bron: Bronbestand | None = None
    volgen: Link | None = None
    documenten: tuple[Link, ...] = ()
    inbedden: Inbedcode | None = None
    peildatum: str = ""
