"""What the page for who has a site already lists: ways to publish, names of our pages, and what may be set."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.pagina.uitleg.plugins import tabulate_plugins


class Manier(Vast):
    """A way to publish the plans: for whom, what one does, what one gets for it and what it asks, and what it lacks."""

    voor: str
    doe: str
    krijg: str
    nodig: str
    niet: str


MANIEREN: tuple[Manier, ...] = (
    Manier(
        voor="Een site met MkDocs en Material",
        doe="De plugin, met theme: {name: material}",
        krijg="De plannen in je eigen site, met jouw menu, zoekveld, kleuren en logo.",
        nodig="MkDocs 1.6.1 of nieuwer, Material 9.6 of nieuwer",
        niet="Material krijgt na 5 mei 2027 geen nieuwe versies.",
    ),
    Manier(
        voor="Een site met MkDocs en MaterialX",
        doe="De plugin, met theme: {name: materialx}",
        krijg="Hetzelfde als met Material. MaterialX krijgt nog wel nieuwe versies.",
        nodig="Een eigen Python-omgeving, zonder Material",
        niet="Samen met Material in één omgeving.",
    ),
    Manier(
        voor="Een site met ProperDocs",
        doe="De plugin, zoals bij MkDocs",
        krijg="Dezelfde site.",
        nodig="ProperDocs 1.6",
        niet="",
    ),
    Manier(
        voor="Alleen plannen",
        doe="De plugin, met theme: {name: uitvoeringskompas}",
        krijg="Een rustige site in ons eigen raam, die zonder script te lezen is.",
        nodig="MkDocs 1.6.1 of nieuwer, en voor het zoekveld uitvoeringskompas[zoeken]",
        niet="",
    ),
    Manier(
        voor="Alleen plannen, of een site die niet met MkDocs is gemaakt",
        doe="kompas export site MAP",
        krijg="Dezelfde site, als map met bestanden voor elke webserver. Link ernaar vanaf je eigen site.",
        nodig="Alleen Uitvoeringskompas",
        niet="Eigen pagina’s en plugins.",
    ),
    Manier(
        voor="Een site met Zensical",
        doe="kompas export paginas docs/gezondheid, en dan zensical build",
        krijg="De pagina’s in je site, met het menu, het zoekveld en de kleuren van Zensical.",
        nodig="Zensical",
        niet="Zensical draait geen plugins. Na elke wijziging schrijf je de pagina’s opnieuw.",
    ),
    Manier(
        voor="Een site met Hugo",
        doe="kompas export paginas content/gezondheid --voor hugo, en dan hugo",
        krijg="De pagina’s in je site, in het raam van je eigen thema.",
        nodig="Hugo",
        niet="Na elke wijziging schrijf je de pagina’s opnieuw.",
    ),
)

NAMEN: tuple[tuple[str, str], ...] = (
    ("Het begin van de plannen", "gezondheid/index.md"),
    ("Een gemeente, als er meer zijn", "gezondheid/voorbeeldstad.md"),
    ("Een jaar", "gezondheid/voorbeeldstad/2026.md"),
    ("Een programma", "gezondheid/voorbeeldstad/2026/gezondheid.md"),
    ("De uitleg", "gezondheid/uitleg.md"),
    ("De leidraad", "gezondheid/leidraad.md"),
    ("De begrippen", "gezondheid/begrippen.md"),
    ("De toegankelijkheid", "gezondheid/toegankelijkheid.md"),
)
"""A page of ours, and how its source is called when the plans stand in ``gezondheid/``."""

OPTIES: tuple[tuple[str, str, str], ...] = (
    ("plans", "plans: beleid/plannen", "De map met plannen. Anders de map plans naast mkdocs.yml, of docs_dir zelf."),
    ("plek", "plek: gezondheid/", "Het pad waar de plannen onder komen."),
    ("titel", "titel: Gezond in onze stad", "De naam van de plannen. Anders site_name."),
    ("peildatum", "peildatum: 2026-10-01", "De dag die ‘vandaag’ is. Laat dit bij echte plannen weg."),
    ("geschiedenis", "geschiedenis: false", "Laat weg wat git weet over wanneer de plannen zijn gewijzigd."),
    ("volgen", "volgen: false", "Laat de kalender en de berichten weg, waarmee bezoekers de plannen volgen."),
    (
        "deelplaatjes",
        "deelplaatjes: false",
        "Laat de plaatjes weg die anderen bij een link naar de site zien. Ze zijn er alleen met site_url.",
    ),
    ("inbedden", "inbedden: false", "Laat de kleine pagina’s weg die een andere site in een vak kan tonen."),
    (
        "zoeken",
        "zoeken: false",
        "Laat in ons eigen raam het zoekveld weg, en in Material wat wij zijn zoekveld vertellen. De A–Z blijft.",
    ),
    ("gegevens", "gegevens: alles", "Maak op /data/ ook Parquet, en Excel per programma. Met false: geen /data/."),
    (
        "documenten",
        "documenten: true",
        "Zet programma’s, verslagen en vergelijkingen ook als PDF, Word en ODT op de site, met links (site_url).",
    ),
    ("namen", "namen: true", "Zeg ook wie iets wijzigde en hoe die dat noemde. Mailadressen staan er nooit bij."),
    ("voorbeeld", "voorbeeld: true", "Zeg op elke pagina dat dit een voorstel is, en houd zoekmachines buiten."),
    ("toegankelijk", "toegankelijk: false", "Laat het raam van Material zoals het is."),
    (
        "met_gaten",
        "met_gaten: true",
        "Publiceer ook als sommige gemeenten of regio’s fouten hebben. Van hen staat er de laatste goede versie.",
    ),
    (
        "beheer",
        "beheer: true",
        "Zet een formulier op /beheer/. Daarmee staan ook de bestanden met plannen zelf op de site.",
    ),
    ("beleid", "beleid: true", "Zet in Material ook in elke pagina welke scripts er mogen draaien."),
    (
        "beveiliging",
        "beveiliging: {melden: beveiliging@stad.example, nagekeken: 2026-11-01}",
        "Zeg in security.txt wie het hoort als de beveiliging niet klopt. Na een jaar kijk je het adres weer na.",
    ),
    (
        "bron",
        "bron: {url: https://git.stad.example/a/b, soort: forgejo, tak: main}",
        "Waar de plannen staan, voor ‘Bewerk deze bron’. Vaak is repo_url van MkDocs genoeg.",
    ),
)
"""The name of an option of the plugin, how it is typed, and what it does."""


def _tabulate_manieren() -> Tabel | None:
    """Return the table of what to use when."""
    return tabulate(
        "Wat gebruik je wanneer?",
        MANIEREN,
        ("Wat heb je?", lambda manier: Cel(tekst=manier.voor)),
        ("Wat doe je?", lambda manier: Cel(tekst=manier.doe)),
        ("Wat krijg je?", lambda manier: Cel(tekst=manier.krijg)),
        ("Wat is ervoor nodig?", lambda manier: Cel(tekst=manier.nodig)),
        ("Wat kan er niet?", lambda manier: Cel(tekst=manier.niet) if manier.niet else None),
    )


def _tabulate_namen() -> Tabel | None:
    """Return the table of how pages are called in a menu or a link."""
    return tabulate(
        "Zo heten de pagina’s in nav en in links, met plek: gezondheid/",
        NAMEN,
        ("Pagina", lambda paar: Cel(tekst=paar[0])),
        ("Naam", lambda paar: Cel(tekst=paar[1])),
    )


def _tabulate_opties() -> Tabel | None:
    """Return the table of what may be set."""
    return tabulate(
        "De opties van de plugin",
        OPTIES,
        ("Optie", lambda optie: Cel(tekst=optie[0])),
        ("Je typt", lambda optie: Cel(tekst=optie[1])),
        ("Wat het doet", lambda optie: Cel(tekst=optie[2])),
    )


def list_tabellen() -> Iterator[tuple[str, Tabel | None]]:
    """Yield every table of the page by the name that its template gives it."""
    yield "manieren", _tabulate_manieren()
    yield "namen", _tabulate_namen()
    yield "opties", _tabulate_opties()
    yield "plugins", tabulate_plugins()
