"""The building blocks for what stands in rows: a table, one of numbers, and cards where there are too many columns."""

from __future__ import annotations

from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kolom, Label, Rij, Tabel
from uitvoeringskompas.views.kit.codes import pijler_label
from uitvoeringskompas.views.kit.hoofdstuk import Mixtabel, Onderdeel
from uitvoeringskompas.views.kit.links import BEGRIPPEN, LEIDRAAD, TOEGANKELIJKHEID, UITLEG
from uitvoeringskompas.views.kit.tabellen import AFWEZIG
from uitvoeringskompas.views.pagina.bouwstenen.steen import Steen


def show_tabel(blad: Blad) -> Steen:
    """Return a table of words."""
    return Steen(
        anker="tabel",
        naam="Tabel",
        code="Tabel",
        regel=(
            "Hooguit vijf kolommen, met een bijschrift dat zegt wat erin staat. Getallen staan rechts. Een cel toont"
            " twee links; de andere klap je open."
        ),
        voorbeelden=(Onderdeel(tabel=_tabulate_words(blad)),),
    )


def show_getallen() -> Steen:
    """Return a table of numbers that says more than it has room for."""
    return Steen(
        anker="getallen",
        naam="Tabel met getallen",
        code="Tabel.arranged",
        regel="Wie telt, leest naar beneden. Dus staan getallen naast elkaar, en woorden onder de kop van hun rij.",
        voorbeelden=(Onderdeel(tabel=_tabulate_numbers()),),
    )


def show_rijen() -> Steen:
    """Return a table with more columns than fit."""
    return Steen(
        anker="kaarten",
        naam="Rijen als kaarten",
        code="Tabel.becomes_cards",
        regel="Meer dan vijf kolommen? Dan wordt elke rij een kaart. Wat een rij niet noemt, staat er dan niet.",
        voorbeelden=(Onderdeel(tabel=_tabulate_wide()),),
    )


def show_mix(blad: Blad) -> Steen:
    """Return the mix of interventies over the pijlers."""
    return Steen(
        anker="mix",
        naam="Mix",
        code="Mixtabel",
        regel="Hoeveel interventies er per doel en per pijler zijn. Het getal leidt naar welke dat zijn.",
        voorbeelden=(Onderdeel(mix=_make_mix(blad)),),
    )


def _make_mix(blad: Blad) -> Mixtabel:
    pijlers = tuple(pijler_label(code) for code in blad.knowledge.codelijst("pijler").values())
    wandelgroep, koffie = blad.link("Wandelgroep", UITLEG), blad.link("Buurtkoffie", LEIDRAAD)
    gevuld = Cel(tekst="2", links=(wandelgroep, koffie)), Cel(tekst="1", links=(koffie,))
    rijen = (("Meer bewegen", (gevuld[0], gevuld[1])), ("Elkaar vaker zien", (gevuld[1],)))
    geen = cellen.empty("geen")
    return Mixtabel(
        tabel=Tabel(
            bijschrift="Mix per doel: hoeveel interventies per pijler",
            kolommen=(Kolom(titel="Doel"), *(Kolom(titel=label.tekst) for label in pijlers)),
            rijen=tuple(_row(Cel(tekst=doel), *found, *(geen for _ in pijlers[len(found) :])) for doel, found in rijen),
        ),
        pijlers=pijlers,
    )


def _tabulate_words(blad: Blad) -> Tabel:
    links = tuple(
        blad.link(naam, address)
        for naam, address in (
            ("Sportbedrijf", UITLEG),
            ("Dorpswerk", LEIDRAAD),
            ("Huisartsen", BEGRIPPEN),
            ("Bibliotheek", TOEGANKELIJKHEID),
        )
    )
    return Tabel(
        bijschrift="Interventies in 2026",
        bron="tussenrapportage van 1 juli 2026",
        kolommen=(Kolom(titel="Interventie"), Kolom(titel="Wie doet het"), Kolom(titel="Deelnemers", getal=True)),
        rijen=(
            _row(Cel(tekst="Wandelgroep"), Cel(links=links), Cel(tekst="34", getal=True)),
            _row(Cel(tekst="Buurtkoffie"), Cel(links=links[1:2]), Cel(tekst="0", getal=True)),
            _row(Cel(tekst="Gezonde kantine"), AFWEZIG, cellen.empty("niet gemeten", getal=True)),
        ),
    )


def _tabulate_numbers() -> Tabel:
    namen = ("Waarvoor", "Waar komt het geld vandaan", "Begroot", "Bijgesteld", "Verwacht", "Besteed")
    rijen = (
        ("Wandelgroep", "Brede SPUK", 6_000, 6_000, 6_200, 3_100),
        ("Buurtkoffie", "Gemeentebegroting", 4_000, 4_500, 4_500, 0),
    )
    return Tabel(
        bijschrift="Het geld in 2026, in euro’s",
        kolommen=tuple(Kolom(titel=naam, getal=plek > 1) for plek, naam in enumerate(namen)),
        rijen=tuple(
            _row(Cel(tekst=waarvoor), Cel(tekst=bron), *(cellen.of_euro(bedrag) or Cel() for bedrag in bedragen))
            for waarvoor, bron, *bedragen in rijen
        ),
    )


def _tabulate_wide() -> Tabel:
    namen = ("Risico", "Gaat over", "Kans", "Effect", "Maatregel", "Wie let erop")
    rijen = (
        ("Te weinig begeleiders", "Genoeg mensen", "Een opleidingsplek bij de club.", "Sportbedrijf"),
        ("Het geld van het Rijk stopt", "Geld", "Voor de zomer een noodplan.", ""),
    )
    return Tabel(
        bijschrift="Risico’s, en wat eraan wordt gedaan",
        kolommen=tuple(Kolom(titel=naam) for naam in namen),
        rijen=tuple(
            _row(
                Cel(tekst=risico),
                Cel(tekst=over),
                Cel(labels=(Label(soort="oranje", tekst="Middel"),)),
                Cel(labels=(Label(soort="rood", tekst="Groot"),)),
                Cel(tekst=maatregel),
                cellen.of_tekst(wie) or AFWEZIG,
            )
            for risico, over, maatregel, wie in rijen
        ),
    )


def _row(*inhoud: Cel) -> Rij:
    return Rij(cellen=inhoud)
