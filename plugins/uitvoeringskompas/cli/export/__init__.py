"""``kompas export``: the plans in another form: a site, pages for another generator, a workbook, a proposal."""

from __future__ import annotations

import click

from uitvoeringskompas.cli.dutch import DutchGroup, Later


@click.group(
    cls=DutchGroup,
    later={
        "pagina's": Later(place="export.paginas:paginas", short_help="Schrijf de pagina's voor Zensical of Hugo."),
        # Who does not want to quote an apostrophe in a shell types it without.
        "paginas": Later(place="export.paginas:paginas"),
        "document": Later(
            place="export.document:document", short_help="Schrijf een programma of verslag als PDF, Word of ODT."
        ),
        "pdf": Later(place="export.document:pdf", short_help="Schrijf een programma, verslag of vergelijking als PDF."),
        "site": Later(place="export.site:site", short_help="Schrijf de site in een map, zonder MkDocs."),
        "tabel": Later(place="export.tabel:tabel", short_help="Schrijf plannen als werkboek om in te vullen."),
        "voorstel": Later(
            place="export.voorstel:voorstel",
            short_help="Schrijf de site zoals die is en zoals een voorstel die maakt.",
        ),
    },
    help="Schrijf wat er in de plannen staat in een andere vorm.",
)
def export() -> None:
    """Hold the commands that write the plans in another form."""
