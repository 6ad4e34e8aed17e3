"""Whatever stands in the rows: every cell is accounted for once, is where the account says, and the plans are valid."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.knowledge import KNOWLEDGE
from tests.tries import tries
from tests.unit.importing.rijen import BEGIN, Cel, carry_out, propose_rijen, rij
from tests.unit.plannen import document_of
from uitvoeringskompas.importing.ding import Plek, pointer_of
from uitvoeringskompas.importing.duiding import (
    Celbedrag,
    Celcijfer,
    Celkeuze,
    Celnaam,
    Celperiode,
    Celtekst,
    Celwaarde,
    Tabelrij,
    Vulling,
)
from uitvoeringskompas.importing.samenvoegen import locate
from uitvoeringskompas.problems import Location
from uitvoeringskompas.reading.document import Document

TEKST = st.text(st.sampled_from("Aaé0: #-{[\"'&\n€%"), min_size=1, max_size=12).map(str.strip).filter(bool)
NAAM = st.sampled_from(["GGD", "Sportbedrijf", "GGD: Kust", "l'École", "Wie?", "#1"])
JAAR = st.sampled_from([None, 2027, 2028])


def _bedrag() -> st.SearchStrategy[Celbedrag]:
    with_amount = st.builds(
        Celbedrag, begroot=st.integers(0, 10**6), jaar=JAAR, per_jaar=st.booleans(), ongeveer=st.booleans()
    )
    return with_amount | st.builds(Celbedrag, geen_bedrag=st.sampled_from(["pm", "binnen_bestaand"]), jaar=JAAR)


def _naam() -> st.SearchStrategy[Celnaam]:
    return st.builds(Celnaam, naam=NAAM, soort=st.sampled_from(["", "ggd"]), rol=st.sampled_from(["", "trekker"]))


def _cijfer() -> st.SearchStrategy[Celcijfer]:
    return st.builds(
        Celcijfer, tekst=TEKST, waarde=st.sampled_from([None, Decimal("1.5")]), eenheid=st.sampled_from(["", "uur"])
    )


def _periode() -> st.SearchStrategy[Celperiode]:
    return st.builds(
        Celperiode,
        van=st.sampled_from([None, "2027", "2027-Q2"]),
        doorlopend=st.booleans(),
        omschrijving=st.sampled_from(["", "medio 2027"]),
    )


def _keuze(lijst: str, *codes: str) -> st.SearchStrategy[Celkeuze]:
    return st.builds(Celkeuze, lijst=st.just(lijst), code=st.sampled_from(codes), tekst=TEKST)


WAARDEN: dict[str, st.SearchStrategy[Celwaarde]] = {
    "titel": st.builds(Celtekst, tekst=TEKST),
    "wat": st.builds(Celtekst, tekst=TEKST),
    "motivering": st.builds(Celtekst, tekst=TEKST),
    "nummer": st.builds(Celtekst, tekst=st.sampled_from(["1", "1.1"])),
    "gebieden": st.builds(Celtekst, tekst=st.sampled_from(["Noord", "De Hoven"])),
    "opmerking": st.builds(Celtekst, tekst=TEKST),
    "risico": st.builds(Celtekst, tekst=TEKST),
    "niets_van_ons": st.builds(Celtekst, tekst=TEKST),
    "trekker": _naam(),
    "uitvoerders": _naam(),
    "financiers": _naam(),
    "doelen": _naam(),
    "prioriteit": _naam(),
    "indicator": _naam(),
    "dekking": _naam(),
    "themas": _keuze("thema", "bewegen", "roken"),
    "status": _keuze("interventiestatus", "loopt", "afgerond"),
    "planning": _periode(),
    "eind": _periode(),
    "resultaat": _cijfer(),
    "uren": _cijfer(),
    "kosten": _bedrag(),
    "inkomsten": st.builds(Celbedrag, begroot=st.integers(0, 9), jaar=JAAR, inkomsten=st.sampled_from([True])),
}


def _cel(betekenis: str) -> st.SearchStrategy[Cel]:
    read: st.SearchStrategy[Cel] = st.lists(WAARDEN[betekenis], min_size=1, max_size=2)
    unread: st.SearchStrategy[Cel] = st.just(
        Vulling(betekenis=betekenis, location=Location(""), tekst="?", waarom="Dit kon niet.")
    )
    return read | unread


@st.composite
def _rijen(draw: st.DrawFn) -> list[Tabelrij]:
    columns = draw(st.lists(st.sampled_from(sorted(WAARDEN)), min_size=1, max_size=8, unique=True))
    number = draw(st.integers(1, 4))
    return [
        rij(op, vervolg=op > 2 and draw(st.booleans()), **{column: draw(_cel(column)) for column in columns})
        for op in range(2, 2 + number)
    ]


@tries(30)
@given(_rijen())
def test_every_cell_is_in_the_plans_where_it_is_said_to_be_or_told_with_the_reason(rijen: list[Tabelrij]) -> None:
    """The plans that come of it are valid, and the same table changes nothing any more."""
    voorstel = propose_rijen(*rijen)
    files, known = carry_out(voorstel)
    documents = {pad: document_of(f"duinstad/{pad}", text) for pad, text in files.items()}

    cells = Counter(vulling.location for rij in rijen for vulling in rij.vullingen)
    assert Counter(cell.location for cell in voorstel.verantwoording) == cells
    assert [cell for cell in voorstel.verantwoording if not (cell.waar or cell.waarom)] == []
    for cell in voorstel.verantwoording:
        assert [plek for plek in cell.waar if not _is_there(plek, documents)] == []

    assert [str(problem) for document in documents.values() for problem in KNOWLEDGE.validate(document)] == []
    again = propose_rijen(*rijen, files=files, herkomst=known)
    assert again.changes_nothing
    assert again.botsingen == ()
    assert sum(map(len, BEGIN.values())) <= sum(map(len, files.values()))


def _is_there(plek: Plek, documents: dict[str, Document]) -> bool:
    node = locate([plek.adres], documents).get(plek.adres)
    return node is not None and node.document.value(*node.pointer, *pointer_of(plek.veld)) is not None
