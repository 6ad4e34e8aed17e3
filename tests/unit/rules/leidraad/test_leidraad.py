"""When the guideline says that something is missing, and when it is silent; what it says stands in the cases."""

from __future__ import annotations

import pytest

from tests.knowledge import KNOWLEDGE
from tests.unit.plannen import catalogus_of
from tests.unit.rules.checking import check_catalogus
from tests.unit.rules.leidraad.broken import broken_guideline
from tests.unit.rules.leidraad.zonstad import (
    PEILDATUM,
    PLANS,
    PROFIEL,
    PROGRAMMA,
    WANDELGROEP,
    changed,
    problems_of,
    sound_files,
    zonstad,
)
from uitvoeringskompas.build import BuildOptions, check_plans
from uitvoeringskompas.problems import sort_problems
from uitvoeringskompas.rules.hoofdstuk import REGELS
from uitvoeringskompas.rules.leidraad.compleet import check_compleet
from uitvoeringskompas.rules.leidraad.oordeel import Bevinding, Uitkomst, judge
from uitvoeringskompas.rules.rule import find


def test_a_sound_programme_has_nothing_missing() -> None:
    """Every check passes on a programme in which everything is there."""
    assert problems_of(sound_files()) == ()
    assert check_catalogus(catalogus_of(sound_files())) == ()
    outcomes = {oordeel.uitkomst for oordeel in judge(*zonstad(sound_files()), PEILDATUM)}
    assert outcomes == {
        Uitkomst.AANWEZIG,
        Uitkomst.NIET_GENOEMD,
        Uitkomst.NIET_VAN_TOEPASSING,
        Uitkomst.UITLEG,
    }


def test_every_rule_belongs_to_an_item() -> None:
    """A rule without an item has no source."""
    controles = [controle for onderdeel in KNOWLEDGE.leidraad.onderdelen for controle in onderdeel.controles]
    assert {controle.code for controle in controles if controle.soort == "regel"} == set(REGELS)
    assert list(check_compleet(KNOWLEDGE)) == []


def test_an_item_without_a_check_has_a_place_on_a_page() -> None:
    """Information is shown, or it would be nowhere."""
    for onderdeel in KNOWLEDGE.leidraad.onderdelen:
        checked = any(controle.soort != "informatie" for controle in onderdeel.controles)
        assert checked or onderdeel.pagina


def test_the_core_comes_first() -> None:
    """Then what is recommended, then what goes deeper, as far as they are about the same place."""
    text = "titel: Gezond\nsamenvatting: Kort.\nreikwijdte: {soort: totaal}\nlooptijd: {van: 2026, tot_en_met: 2026}\n"
    files = {PROFIEL: sound_files()[PROFIEL], PROGRAMMA: f"{text}status: vastgesteld\n"}
    tiers = [problem.rank for problem in problems_of(files) if not problem.is_error]
    assert tiers == sorted(tiers)
    assert set(tiers) == {1, 2, 3}


def test_a_concept_is_only_asked_for_the_core_and_never_blocked() -> None:
    """A small gemeente starts small."""
    files = changed(
        (PROGRAMMA, "status: in_uitvoering", "status: concept"),
        (PROGRAMMA, "soort: vaststelling, ", "soort: instemming, "),
    )
    files = {
        file: text
        for file, text in files.items()
        if ("/interventies/" not in file and "/2026/" in file) or file == PROFIEL
    }
    found = problems_of(files)
    assert {problem.severity.value for problem in found} == {"waarschuwing"}
    assert "A12-interventies-ontbreken" in {problem.code for problem in found}
    assert {problem.rank for problem in found} == {1}


def test_a_later_status_can_be_tried() -> None:
    """What would be missing if it were adopted today; an earlier status makes nothing milder."""
    files = changed(
        (PROGRAMMA, "status: in_uitvoering", "status: concept"), (WANDELGROEP, "  besproken_op: 2025-10-01\n", "")
    )
    assert [problem.severity.value for problem in problems_of(files)] == ["waarschuwing"]
    assert [problem.severity.value for problem in problems_of(files, status="vastgesteld")] == ["fout"]
    adopted = changed((WANDELGROEP, "  besproken_op: 2025-10-01\n", ""))
    assert [problem.severity.value for problem in problems_of(adopted, status="concept")] == ["fout"]


def test_what_was_taken_from_a_public_source_is_never_a_problem() -> None:
    """The quality page says what was not found; nobody is blamed."""
    files = {file: text for file, text in sound_files().items() if "/2025/" in file or file == PROFIEL}
    assert problems_of(files, status="geevalueerd") == ()


def test_an_exception_with_a_reason_silences_a_warning_and_no_error() -> None:
    """An error stays: what the sources make a condition cannot be explained away."""
    reason = "afwijkingen: [{leidraad: H2, reden: Dat staat elders.}, {leidraad: D17, reden: Te druk.}]\nborging:\n"
    files = changed(
        (PROGRAMMA, "borging:\n", reason),
        (PROGRAMMA, "    - {id: potje, jaar: 2026, soort: onvoorzien, begroot: 300, dekking: eigen}\n", ""),
        (WANDELGROEP, "  besproken_op: 2025-10-01\n", ""),
    )
    assert [problem.code for problem in problems_of(files)] == ["D17-aanpassing-niet-besproken"]
    outcomes = {oordeel.onderdeel.id: oordeel for oordeel in judge(*zonstad(files), PEILDATUM)}
    explained = outcomes["H2"].afwijking
    assert explained is not None
    assert (outcomes["H2"].uitkomst, explained.reden) == (Uitkomst.UITGELEGD, "Dat staat elders.")
    assert outcomes["D17"].uitkomst is Uitkomst.ONTBREEKT


def test_a_regio_has_no_college_and_no_interne_regie() -> None:
    """Several gemeenten together have several colleges."""
    files = changed(
        (PROFIEL, "soort: gemeente", "soort: regio"),
        (PROGRAMMA, "orgaan: college", "orgaan: algemeen_bestuur"),
        (PROGRAMMA, "intern: {partij: gemeente, ", "intern: {partij: welzijn, "),
    )
    assert problems_of(files) == ()


def test_what_stands_in_a_broken_file_is_not_missing() -> None:
    """First mend the file; then ask what is not in it."""
    files = {file: text for file, text in sound_files().items() if not file.endswith("nota-2025.yaml")}
    assert problems_of(files, broken=("zonstad/notas/nota-2025.yaml",)) == ()
    assert problems_of(files) != ()


def test_one_gap_of_a_publisher_is_said_once_at_its_worst() -> None:
    """A concept and an adopted programme share one profiel."""
    other = (
        sound_files()[PROGRAMMA]
        .replace("status: in_uitvoering", "status: concept")
        .replace("titel: Gezond 2026", "titel: Later")
    )
    files = changed((PROFIEL, "contact: {functie: Team gezondheid, email: gezondheid@zonstad.example}\n", ""))
    files["zonstad/2026/later/programma.yaml"] = other
    found = [problem for problem in problems_of(files) if problem.code == "A16-contact-ontbreekt"]
    assert [problem.severity.value for problem in found] == ["fout"]


def test_a_message_has_an_explanation_that_says_where_to_read_more() -> None:
    """For programs, and for who wants to know more."""
    problem = problems_of(changed((WANDELGROEP, "  besproken_op: 2025-10-01\n", "")))[0]
    assert problem.explanation == (
        "Je overlegt met de eigenaar voordat je iets aanpast. De eigenaar weet wat je kunt veranderen zonder dat het "
        "minder werkt. Overleg daarom vóórdat je iets aanpast. Lees meer met: kompas explain D17"
    )


WRONG_PLACE = 'De plek "programma.samenvating" bestaat niet. Kijk op de pagina met alle velden hoe het veld heet.'
WITHOUT_RULE = 'Bij de controle "A1-samenvatting-te-lang" hoort geen regel. Verbeter de code, of kies een andere soort.'
WRONG_TIER = '"heel belangrijk" kan niet bij "tier". Kies uit: aanbevolen, verdieping, kern.'
UNFILLABLE = 'De melding bij "A10-hoe-ontbreekt" is niet in te vullen.'
NO_LIST = 'Bij "onderdelen" hoort een lijst'


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("    tier: kern", "    tier: heel belangrijk", WRONG_TIER),
        ("plek: [programma.samenvatting]", "plek: [programma.samenvating]", WRONG_PLACE),
        ("code: A1-samenvatting-lang", "code: A1-samenvatting-te-lang", WITHOUT_RULE),
        ('Hoe je "{naam}" uitvoert', 'Hoe je "{naam:9}" uitvoert', UNFILLABLE),
        ('Hoe je "{naam}" uitvoert', 'Hoe je "{naam.jaar}" uitvoert', UNFILLABLE),
        ('Hoe je "{naam}" uitvoert', 'Hoe je "{naam" uitvoert', UNFILLABLE),
        ("onderdelen:\n", "onderdelen: alles\nrest:\n", NO_LIST),
    ],
)
def test_a_guideline_that_breaks_its_own_rules_is_told_in_dutch(old: str, new: str, told: str) -> None:
    """At its place, and the programmes are not put to it meanwhile."""
    knowledge = broken_guideline(old, new)
    wrong = knowledge.problems
    assert {problem.location.file for problem in wrong} == {"schema/leidraad.yaml"}
    assert all(problem.is_error for problem in wrong)
    assert any(problem.message.startswith(told) for problem in wrong)
    checked = check_plans(PLANS, knowledge, options=BuildOptions(peildatum=PEILDATUM, shown_as="plans"))
    assert checked.problems == sort_problems(wrong)


def test_a_word_that_this_program_does_not_give_stays_where_it_was_typed() -> None:
    """A guideline of another time may ask for it, and a proposal is compared all the same."""
    leidraad = broken_guideline('Hoe je "{naam}" uitvoert', 'Hoe je "{iets}" uitvoert').leidraad
    controle = next(each for item in leidraad.onderdelen for each in item.controles if each.code == "A10-hoe-ontbreekt")
    found = find(controle.location, naam="Wandelgroep")
    bevinding = Bevinding(controle=controle, vondst=found, ernst="waarschuwing")
    assert bevinding.melding == 'Hoe je "{iets}" uitvoert, staat er niet. Beschrijf het bij "hoe".'
