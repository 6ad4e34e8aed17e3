"""A table that changed is imported again: it changes what it made, and nothing that somebody else wrote."""

from __future__ import annotations

from tests.unit.importing.rijen import BEGIN, carry_out, propose_rijen, rij
from uitvoeringskompas.importing.duiding import Celbedrag, Celnaam, Celperiode, Tabelrij
from uitvoeringskompas.importing.herkomst import Importherkomst, read_herkomst
from uitvoeringskompas.importing.invoer import Voorstel
from uitvoeringskompas.importing.verslag import tell_verslag
from uitvoeringskompas.problems import Problem

COACH = "2027/gezond/interventies/beweegcoach.yaml"
WANDELEN = "2027/gezond/interventies/wandelen.yaml"
PROGRAMMA = "2027/gezond/programma.yaml"


def _coach(**other: object) -> Tabelrij:
    cells: dict[str, object] = {
        "titel": "Beweegcoach",
        "wat": "Helpt met bewegen.",
        "uitvoerders": Celnaam(naam="GGD"),
        "planning": Celperiode(van="2027-01"),
        "kosten": Celbedrag(begroot=100, jaar=2027),
        **other,
    }
    return rij(2, **{key: cel for key, cel in cells.items() if cel is not None})  # type: ignore[arg-type]


def _wandelen() -> Tabelrij:
    return rij(3, titel="Wandelen", wat="Elke week een rondje.", kosten=Celbedrag(begroot=50, jaar=2027))


def _first() -> tuple[dict[str, str], Importherkomst]:
    return carry_out(propose_rijen(_coach(), _wandelen()))


def _changes(voorstel: Voorstel, files: dict[str, str]) -> dict[str, tuple[list[str], list[str]]]:
    """Return which lines went and came, of every file that changes."""
    after, _ = carry_out(voorstel, files)
    return {
        pad: (
            [line for line in files.get(pad, "").splitlines() if line not in text.splitlines()],
            [line for line in text.splitlines() if line not in files.get(pad, "").splitlines()],
        )
        for pad, text in after.items()
        if text != files.get(pad)
    }


def test_the_same_table_changes_nothing() -> None:
    """Neither the plans nor what is known of them."""
    files, known = _first()
    voorstel = propose_rijen(_coach(), _wandelen(), files=files, herkomst=known)
    assert voorstel.changes_nothing
    assert read_herkomst(voorstel.herkomst, "") == known


def test_a_cell_that_changed_changes_that_field_and_no_other() -> None:
    """An amount, a moment, a party more, a text; a field that was not there comes where its schema has it."""
    files, known = _first()
    row = _coach(
        kosten=Celbedrag(begroot=150, jaar=2027),
        planning=Celperiode(van="2027-03", tot_en_met="2027-12"),
        uitvoerders=[Celnaam(naam="GGD"), Celnaam(naam="JOGG")],
        motivering="Omdat het kan.",
    )
    assert _changes(propose_rijen(row, _wandelen(), files=files, herkomst=known), files) == {
        "partijen.yaml": ([], ["  - id: jogg", "    naam: JOGG"]),
        COACH: (
            ['  van: "2027-01"', "uitvoerders:", "  - {partij: ggd}"],
            [
                "motivering: Omdat het kan.",
                '  van: "2027-03"',
                '  tot_en_met: "2027-12"',
                "uitvoerders: [{partij: ggd}, {partij: jogg}]",
            ],
        ),
        PROGRAMMA: (["      begroot: 100"], ["      begroot: 150"]),
    }


def test_of_a_list_that_keeps_its_length_only_what_differs_in_its_items_changes() -> None:
    """So what somebody wrote behind an item stays."""
    files, known = _first()
    files[COACH] = files[COACH].replace("{partij: ggd}", "{partij: ggd} # al jaren")
    row = _coach(uitvoerders=Celnaam(naam="GGD", rol="ondersteuner"))
    assert _changes(propose_rijen(row, _wandelen(), files=files, herkomst=known), files) == {
        COACH: (["  - {partij: ggd} # al jaren"], ["  - {partij: ggd, rol: ondersteuner} # al jaren"])
    }


def test_a_cell_that_became_empty_takes_its_field_away() -> None:
    """What a plan cannot do without gets the sentence of a file that is begun."""
    files, known = _first()
    voorstel = propose_rijen(_coach(planning=None, wat=None), _wandelen(), files=files, herkomst=known)
    assert _changes(voorstel, files) == {
        COACH: (
            ["wat: Helpt met bewegen.", "planning:", '  van: "2027-01"'],
            ["wat: Vertel hier in gewone taal wat jullie gaan doen."],
        )
    }


def test_what_an_editor_changed_stays_and_is_told_when_the_table_says_something_else() -> None:
    """In the file and with the line; the same holds at every later import."""
    files, known = _first()
    files[COACH] = files[COACH].replace("Helpt met bewegen.", "Loopt met je mee.  # mooier")
    same = propose_rijen(_coach(), _wandelen(), files=files, herkomst=known)
    assert same.changes_nothing
    assert same.botsingen == ()
    changed = propose_rijen(_coach(wat="Helpt iedereen."), _wandelen(), files=files, herkomst=known)
    assert changed.changes_nothing
    assert tell_verslag(changed) == (
        "De tabel heeft 8 cellen: 8 in de plannen, 0 als kop, 0 niet (helemaal).\n"
        "\n"
        "Met de hand veranderd in de plannen, en nu ook in de tabel. De plannen blijven zoals ze zijn:\n"
        f"  plans/duinstad/{COACH}:3:6: wat\n"
        "    in de plannen: Loopt met je mee.\n"
        "    in de tabel: Helpt iedereen.\n"
    )


def test_what_an_editor_added_stays() -> None:
    """Fields, comments, and items of the lists in which the table put some."""
    files, known = _first()
    files[COACH] += "gebieden: [Noord] # van mij\n"
    files[PROGRAMMA] += "    - {id: eigen, jaar: 2027, begroot: 5}\n"
    row = _coach(kosten=Celbedrag(begroot=150, jaar=2027))
    after, _ = carry_out(propose_rijen(row, _wandelen(), files=files, herkomst=known), files)
    assert after[COACH] == files[COACH]
    assert after[PROGRAMMA] == files[PROGRAMMA].replace("begroot: 100", "begroot: 150")


def test_a_mended_title_keeps_the_id() -> None:
    """Also when it is another one altogether, as long as the rest of the row says the same."""
    files, known = _first()
    for titel in ("De beweegcoach", "Samen in beweging"):
        voorstel = propose_rijen(_coach(titel=titel), _wandelen(), files=files, herkomst=known)
        assert _changes(voorstel, files) == {COACH: (["titel: Beweegcoach"], [f"titel: {titel}"])}
        assert voorstel.niet_meer == ()


def test_rows_that_changed_places_stay_what_they_were() -> None:
    """It is not the place in the table that says which interventie a row is."""
    files, known = _first()
    assert propose_rijen(_wandelen(), _coach(), files=files, herkomst=known).changes_nothing


def test_rows_whose_names_differ_by_a_sign_or_by_nothing_stay_what_they_were() -> None:
    """Ids stand in another order than rows; of the same name to the letter, the other cells tell which is which."""
    names = ("Coach +", "Coach", "coach:", *["Coach"] * 10)
    rows = [rij(op, titel=naam, wat=f"Dit is {op}.", hoe=f"Zo {op}.") for op, naam in enumerate(names, start=2)]
    files, known = carry_out(propose_rijen(*rows))
    assert propose_rijen(*rows, files=files, herkomst=known).changes_nothing
    assert propose_rijen(*reversed(rows), files=files, herkomst=known).changes_nothing


def test_a_row_that_is_gone_is_told_and_what_came_of_it_stays() -> None:
    """Whether it stopped, or was never meant to be there, a table does not say."""
    files, known = _first()
    voorstel = propose_rijen(_coach(), files=files, herkomst=known)
    assert voorstel.changes_nothing
    assert tell_verslag(voorstel).endswith(
        "Niet meer in de tabel. Wat ervan in de plannen staat, blijft staan; haal het zelf weg als het weg moet:\n"
        "  ‘Wandelen’ (interventies, wandelen)\n"
    )


def test_what_an_editor_took_away_does_not_come_back() -> None:
    """It is told of each cell that was about it alone."""
    files, known = _first()
    del files[WANDELEN]
    voorstel = propose_rijen(_coach(), _wandelen(), files=files, herkomst=known)
    assert voorstel.changes_nothing
    assert [(cell.location.cell, cell.waarom) for cell in voorstel.verantwoording if cell.waarom] == [
        (f"Acties!{column}3", f"Iemand haalde {WANDELEN} weg uit de plannen. Het komt niet terug.")
        for column in ("A", "B")
    ]


def test_an_interventie_that_somebody_wrote_is_not_touched() -> None:
    """Not even when a row has its name: the table did not make it."""
    own = "titel: Wandelen\nsoort: activiteit\nwat: Ons eigen rondje.\nstatus: loopt\n"
    voorstel = propose_rijen(_wandelen(), files={**BEGIN, WANDELEN: own})
    files, _ = carry_out(voorstel, {**BEGIN, WANDELEN: own})
    assert files[WANDELEN] == own
    assert [(cell.location.cell, cell.waarom) for cell in voorstel.verantwoording if cell.waarom] == [
        (
            f"Acties!{column}3",
            f"In de plannen staat al {WANDELEN}, en dat komt niet uit een tabel. Kompas verandert het niet.",
        )
        for column in ("A", "B")
    ]


def test_a_new_row_is_added_and_another_table_of_the_same_programme_leaves_this_one_alone() -> None:
    """What the other table does not have was never in it."""
    files, known = _first()
    voorstel = propose_rijen(rij(2, titel="Fietsen", wat="Samen op de fiets."), files=files, herkomst=known)
    assert [file.path for file in voorstel.bestanden.nieuw] == ["duinstad/2027/gezond/interventies/fietsen.yaml"]
    assert voorstel.bestanden.aangepast == ()


def test_a_file_with_what_was_imported_that_cannot_be_read_is_an_error_with_what_to_do() -> None:
    """Broken by a merge, or made by another version."""
    for text, why in (
        ("<<<<<<< HEAD\n", "er is iets in veranderd, of twee versies zijn niet goed samengevoegd"),
        ('{"versie": 9}', "het is van een andere versie van kompas (9)"),
    ):
        found = read_herkomst(text, "tabellen/herkomst.json")
        assert isinstance(found, Problem)
        assert str(found) == (
            "tabellen/herkomst.json:1:1: fout: Dit bestand houdt bij wat uit een tabel komt, en kompas kan het niet "
            f"lezen: {why}. Zet een eerdere versie terug uit git. Haal je het weg, dan weet kompas niet meer wat uit "
            "een tabel komt en verandert het niets meer. [import-herkomst]"
        )
