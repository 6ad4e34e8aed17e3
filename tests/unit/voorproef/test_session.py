"""A window of an editor: what a change gives, before anybody proposes it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.knowledge import KNOWLEDGE
from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, PARTIJEN, WANDELGROEP
from uitvoeringskompas.check import memory
from uitvoeringskompas.check.options import CheckOptions
from uitvoeringskompas.check.plans import check_plans
from uitvoeringskompas.reading import content
from uitvoeringskompas.voorproef.face import Face
from uitvoeringskompas.voorproef.session import Session

CHOICES = (
    "Kies uit: vertraagd, niet_gestart, gestopt, versneld, niet_uitgevoerd, afgerond, stilgelegd, loopt, onbekend. "
    "[schema-onbekende-waarde]"
)
SETTINGS = {"peildatum": "2026-10-01", "titel": "Gezond Duinstad", "adres": "https://duinstad.example/gezond/"}


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    """Give a folder with the plans of a small publisher."""
    for path, text in DUINSTAD.items():
        place = tmp_path / "plans" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    return tmp_path / "plans"


@pytest.fixture
def session(plans: Path) -> Session:
    """Give a window in which nothing changed yet."""
    return Session(plans, peildatum=date(2026, 10, 1), title="Gezond Duinstad")


def test_a_change_is_judged_as_kompas_check_would_and_nothing_is_kept_of_it(session: Session, plans: Path) -> None:
    """The place is that in the file as it would be."""
    changed = session.judge(BEWEEGCOACH, DUINSTAD[BEWEEGCOACH].replace("status: vertraagd", "status: vertraagt"))
    assert [str(problem) for problem in changed.hier if problem.is_error] == [
        f'plans/{BEWEEGCOACH}:8:9: fout: "vertraagt" kan niet bij "status". Bedoelde je "vertraagd"? {CHOICES}'
    ]
    assert changed.paginas == ()
    assert (plans / BEWEEGCOACH).read_text("utf-8") == DUINSTAD[BEWEEGCOACH]
    as_it_was = session.judge(BEWEEGCOACH, DUINSTAD[BEWEEGCOACH])
    checked = check_plans(plans, KNOWLEDGE, options=CheckOptions(peildatum=date(2026, 10, 1), shown_as="plans"))
    assert as_it_was.hier == tuple(each for each in checked.problems if each.location.file == f"plans/{BEWEEGCOACH}")
    assert as_it_was.elders == ()


def test_what_a_change_makes_wrong_in_another_file_is_told_and_what_was_wrong_already_is_not(session: Session) -> None:
    """Who takes a party away reads who still names it."""
    found = session.judge(
        PARTIJEN, DUINSTAD[PARTIJEN].replace("  - {id: welzijn, naam: Welzijn Duinstad, soort: welzijn}\n", "")
    )
    assert {problem.location.file for problem in found.elders if problem.is_error} == {
        f"plans/{BEWEEGCOACH}",
        "plans/duinstad/2026/gezondheid/programma.yaml",
    }
    assert [problem for problem in found.hier if problem.is_error] == []


def test_a_new_file_is_judged_and_shown_and_is_gone_afterwards(session: Session, plans: Path) -> None:
    """Its folder may be new too."""
    path = "duinstad/2026/gezondheid/interventies/nieuw.yaml"
    found = session.judge(path, "titel: Nieuw\nsoort: activiteit\nwat: Iets nieuws.\nstatus: niet_gestart\n")
    assert [page.address for page in found.paginas] == ["duinstad/2026/gezondheid/interventies/nieuw/"]
    assert re.search(r"<h1[^>]*>\s*Nieuw\s*</h1>", found.paginas[0].render().html)
    assert not (plans / path).exists()


def test_what_was_saved_is_what_comes_after_it_is_judged_by(session: Session) -> None:
    """A party that was just saved may be named, and a mistake that was saved is not told of every file after it."""
    path, text = BEWEEGCOACH, DUINSTAD[BEWEEGCOACH].replace("partij: welzijn", "partij: jogg")
    assert any(problem.is_error for problem in session.judge(path, text).hier)
    session.keep({PARTIJEN: DUINSTAD[PARTIJEN] + "  - {id: jogg, naam: JOGG, soort: kennis}\n"})
    assert [problem for problem in session.judge(path, text).hier if problem.is_error] == []
    session.keep({WANDELGROEP: "titel: Wandelgroep\n"})
    assert session.judge(path, text).elders == ()


def test_what_was_taken_away_is_missed_by_what_names_it(session: Session, plans: Path) -> None:
    """Files come and go together, as in a folder that is not yet published."""
    session.keep({WANDELGROEP: None, "duinstad/2026/gezondheid/interventies/nieuw.yaml": "titel: Nieuw\n"})
    assert not (plans / WANDELGROEP).exists()
    found = session.judge(BEWEEGCOACH, DUINSTAD[BEWEEGCOACH])
    assert {page.source for page in found.site.pages} & {WANDELGROEP} == set()
    assert (found.hier, found.elders) == ((), ())


def test_only_the_file_that_changed_is_read_and_judged_again(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """That is what makes an edit quick, where reading all plans takes seconds."""
    read: list[str] = []

    def count(*asked: Any) -> content.FileReading:  # noqa: ANN401 - whatever is asked
        read.append(asked[1].path)
        return content.read_content(*asked)

    session.judge(BEWEEGCOACH, DUINSTAD[BEWEEGCOACH])
    monkeypatch.setattr(memory, "read_content", count)
    session.judge(BEWEEGCOACH, DUINSTAD[BEWEEGCOACH] + "# nog iets\n")
    assert read == [BEWEEGCOACH]


@pytest.mark.parametrize("path", ["../elders.yaml", "/duinstad/profiel.yaml", "", "duinstad/../../x.yaml"])
def test_a_place_outside_the_plans_is_refused(session: Session, path: str) -> None:
    """What comes from a form is not trusted."""
    with pytest.raises(ValueError, match="is no place in the plans"):
        session.judge(path, "titel: x\n")


def ask(face: Face, **asked: object) -> Mapping[str, Any]:
    """Give the answer to a question."""
    answer: Mapping[str, Any] = json.loads(face.judge(json.dumps(asked)))
    return answer


def test_the_panel_gets_a_sentence_the_messages_and_a_page_that_finds_its_files(plans: Path) -> None:
    """The page is a whole document, in our own frame, with the address of which it says what it links to."""
    answer = ask(Face(str(plans), json.dumps(SETTINGS)), pad=WANDELGROEP, tekst=DUINSTAD[WANDELGROEP])
    assert answer["samenvatting"] == "Alles in orde: geen fouten en geen waarschuwingen."
    assert answer["paginas"] == [
        {"adres": "duinstad/2026/gezondheid/interventies/wandelgroep/", "titel": "Wandelgroep (2026) – Duinstad"}
    ]
    address = "https://duinstad.example/gezond/duinstad/2026/gezondheid/interventies/wandelgroep/"
    assert f'<head><base href="{address}" target="_blank">' in answer["pagina"]["html"]


def test_the_values_of_a_form_are_judged_as_the_same_file_would_be(plans: Path) -> None:
    """An empty field is no value, and a number keeps the decimals that were typed."""
    face = Face(str(plans), json.dumps(SETTINGS))
    values = {
        "titel": "Wandelgroep",
        "soort": "activiteit",
        "wat": "Samen wandelen.\n\nElke week.",
        "uitvoerders": [{"partij": "welzijn"}],
        "doelen": [],
        "planning": {"van": "2026-Q1"},
        "status": "lopt",
    }
    answer = ask(face, pad=WANDELGROEP, gegevens=values)
    assert [each["melding"].split(". ")[0] for each in answer["hier"] if each["ernst"] == "fout"] == [
        '"lopt" kan niet bij "status"'
    ]
    assert answer["samenvatting"] == "1 fout en geen waarschuwingen in dit bestand."
    assert answer["pagina"] is None
    face.keep(json.dumps([{"pad": WANDELGROEP, "gegevens": values | {"status": "loopt"}}]))
    assert "Elke week." in (plans / WANDELGROEP).read_text("utf-8")
