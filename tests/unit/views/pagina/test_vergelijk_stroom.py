"""The flow of two years: whatever the plans say, every interventie of both years is in it once on its own side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from hypothesis import given
from hypothesis import strategies as st

from tests.tries import tries
from tests.unit.plannen import PROFIEL, catalogus_of
from tests.unit.views.paginas import find_page
from uitvoeringskompas.views.kit.links import Wegwijzer, address_of_interventie
from uitvoeringskompas.views.pagina.vergelijk import VergelijkContent, VergelijkPagina

KOP = "titel: Plan\nsamenvatting: Kort.\nreikwijdte: {soort: totaal}\n"
ADDRESS = "duinstad/vergelijk/2025-2026/"
NAMEN = ("appel", "beuk", "ceder", "den", "els")
AFKOMST = st.one_of(
    st.just(""),
    st.sampled_from(NAMEN).map("was: {}\n".format),
    st.sampled_from(NAMEN).map("afgesplitst_van: {}\n".format),
    st.lists(st.sampled_from(NAMEN), min_size=1, max_size=4, unique=True).map(
        lambda namen: f"vervangt: [{', '.join(namen)}]\n"
    ),
)
JAAR = st.dictionaries(st.sampled_from(NAMEN), AFKOMST, min_size=1)


def plannen_of(jaren: Mapping[int, Mapping[str, str]]) -> dict[str, str]:
    """Return the plans of two years, each with its interventies and what they say of their origin."""
    files = {PROFIEL: "soort: gemeente\nnaam: Duinstad\nherkomst: eigen\n"}
    for jaar, namen in jaren.items():
        looptijd = f"looptijd: {{van: {jaar}, tot_en_met: {jaar}}}\nstatus: concept\n"
        files[f"duinstad/{jaar}/gezondheid/programma.yaml"] = f"{KOP}{looptijd}"
        for naam, afkomst in namen.items():
            text = f"titel: {naam}\nsoort: activiteit\nwat: Samen.\nstatus: loopt\n{afkomst}"
            files[f"duinstad/{jaar}/gezondheid/interventies/{naam}.yaml"] = text
    return files


@given(JAAR, JAAR)
@tries(60)
def test_every_interventie_of_both_years_is_in_the_flow_once_on_its_side(
    voor: dict[str, str], na: dict[str, str]
) -> None:
    """Also when they merged, split or took each other's names."""
    view = find_page(VergelijkPagina, catalogus_of(plannen_of({2025: voor, 2026: na})), ADDRESS).view()
    for kolom, (jaar, namen) in enumerate(((2025, voor), (2026, na))):
        adressen = (address_of_interventie("duinstad", f"{jaar}/gezondheid", naam) for naam in namen)
        assert Counter(list_links(view, kolom)) == Counter(map(Wegwijzer(ADDRESS).to, adressen))
        assert Counter(list_names(view, kolom)) == Counter(list(namen))


def list_links(view: VergelijkContent, kolom: int) -> Iterator[str]:
    """Yield the address of every interventie on one side of the tables."""
    rijen = (rij for deel in view.hoofdstukken[0].onderdelen if deel.tabel for rij in deel.tabel.rijen)
    yield from (link.href for rij in rijen for link in rij.cellen[kolom].links)


def list_names(view: VergelijkContent, kolom: int) -> Iterator[str]:
    """Yield the name of every interventie on one side of the picture."""
    groepen = (groep for deel in view.hoofdstukken[0].onderdelen if deel.stroom for groep in deel.stroom.groepen)
    draden = (draad for groep in groepen for draad in groep.draden)
    yield from (naam.split(" ")[0] for draad in draden for naam in (draad.van, draad.naar)[kolom])
