"""The page that compares two years of the small publisher, as lines of text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.unit.views.paginas import find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.pagina.vergelijk import VergelijkContent, VergelijkPagina
from uitvoeringskompas.views.pagina.vergelijk.veranderingen import Regel, Verandering

STOP = "duinstad/2025/gezondheid/interventies/kantine.yaml"
EVALUATIE = "duinstad/2025/gezondheid/evaluatie.yaml"
GESTOPT = {
    STOP: "titel: Gezonde kantine\nsoort: activiteit\nwat: Fruit in de kantine.\nstatus: loopt\n",
    EVALUATIE: """\
peildatum: 2026-02-01
samenvatting: Het liep.
interventies:
  - {interventie: kantine, oordeel: deels, besluit: stoppen, besluit_reden: Niemand kocht het fruit.}
""",
}


def vergelijk_of(catalogus: Catalogus, voor: int = 2025, na: int = 2026) -> VergelijkContent:
    """Return the page of two years of the small publisher."""
    return find_page(VergelijkPagina, catalogus, f"duinstad/vergelijk/{voor}-{na}/").view()


def read_deel(pagina: VergelijkContent, anker: str) -> list[str]:
    """Return one part of the page as lines of text."""
    deel = next(each for each in pagina.hoofdstukken if each.sectie.anker == anker)
    return read_chapters([deel])[deel.sectie.titel]


def read_woorden(pagina: VergelijkContent, titel: str) -> list[str]:
    """Return the words about one subject as lines of text, behind the line that counts them."""
    assert pagina.woorden is not None
    blok = next(each for each in pagina.woorden.blokken if each.titel.startswith(titel))
    lines = [f"{'open' if blok.is_open else 'dicht'}: {blok.titel} {{{blok.anker}}}"]
    for groep in blok.groepen:
        lines.append(f"# {groep.titel}")
        lines += [line for each in groep.veranderingen for line in read_verandering(each)]
    return lines


def read_verandering(each: Verandering) -> Iterator[str]:
    """Return one thing with its changes as lines of text."""
    yield f"{f'{each.link.tekst} → {each.link.href}' if each.link else each.naam} {{{each.anker}}}"
    yield from map(read_regel, each.regels)
    for verdieping in each.verder:
        yield f"+ {verdieping.titel}"
        yield from map(read_regel, verdieping.regels)


def read_regel(regel: Regel) -> str:
    """Return one change as a line of text, with its words and warnings behind it."""
    words = "".join(f" <{segment.soort}>{segment.tekst}" for segment in regel.segmenten)
    return f"- {regel.zin}{words}" + "".join(f" ! {found}" for found in regel.waarschuwingen)


def read_kort(pagina: VergelijkContent) -> list[str]:
    """Return the summary as lines of text."""
    return re.findall("<li>(.*?)</li>", str(pagina.kader.kort))


def read_links(links: tuple[Link, ...]) -> list[str]:
    """Return links as lines of text."""
    return [f"{link.tekst} → {link.href}" for link in links]
