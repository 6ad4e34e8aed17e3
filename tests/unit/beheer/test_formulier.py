"""What the form asks: every field of every kind of file, in Dutch."""

from __future__ import annotations

from datetime import date

import pytest

from tests.knowledge import REGISTER
from tests.sourcecode import PROJECT
from uitvoeringskompas.adapters.form import bewaarplaats_of
from uitvoeringskompas.beheer.formulier import ALL_KINDS, Instelling, make_instellingen
from uitvoeringskompas.beheer.woorden import with_own_words
from uitvoeringskompas.build import BuildOptions, build_once, find_githost

PLANS = PROJECT / "tests/golden/plans"


@pytest.fixture(scope="module")
def instellingen() -> Instelling:
    """Give the settings for the smallest plans."""
    found = build_once(PLANS, None, options=BuildOptions(peildatum=date(2026, 10, 1))).catalogus
    assert found is not None
    return make_instellingen(found, None, title="Gezondheid", folder="plans")


def test_every_field_of_every_kind_of_file_is_asked_in_the_order_of_its_schema(instellingen: Instelling) -> None:
    """A key that the form does not name would move to the end of a file, or vanish."""
    for kind in ALL_KINDS:
        known = [veld.pad for (stem, _), veld in REGISTER.velden.items() if stem == kind]
        assert sorted(instellingen["vormen"][kind]) == sorted(known)
        assert [veld["name"] for veld in instellingen["velden"][kind]] == [*REGISTER.shapes[kind].velden, "_bron"]


def test_a_number_is_a_text_that_is_read_strictly_and_a_choice_has_words(instellingen: Instelling) -> None:
    """The number field of Sveltia saves 50 for 12.500,50."""
    asked = {veld["name"]: veld for veld in instellingen["velden"]["interventie"]}
    sessies = {veld["name"]: veld for veld in asked["sessies"]["fields"]}
    assert sessies["aantal"]["pattern"] == [
        r"^-?(\d{1,3}(\.\d{3})+|\d+)$",
        "Schrijf een heel getal, zoals 12.500.",
    ]
    assert asked["status"]["options"][0] == {"label": "Nog niet gestart", "value": "niet_gestart"}
    planning = {veld["name"]: veld for veld in asked["planning"]["fields"]}
    assert [each["label"] for each in planning["doorlopend"]["options"]] == ["Niet ingevuld", "Ja", "Nee"]


def test_the_reason_of_the_guideline_stands_at_its_field(instellingen: Instelling) -> None:
    """An editor reads why it is asked, where it is asked."""
    asked = {veld["name"]: veld for veld in instellingen["velden"]["programma"]}
    assert asked["samenvatting"]["comment"] == (
        "Waarom: Een lezer wil in een paar zinnen weten wat jullie gaan doen en hoe dat samenhangt."
    )


def test_a_host_that_sveltia_does_not_know_has_no_account_in_the_form() -> None:
    """On Azure DevOps there is the file to download, and the proposal in one's own words."""
    githost = find_githost(PLANS, "https://dev.azure.com/stad/plannen/_git/plannen")
    assert not isinstance(githost, str)
    assert bewaarplaats_of(githost) is None


def test_the_form_says_in_dutch_what_it_said_in_english_or_for_a_tester() -> None:
    """What it says well already stays, and what it was asked of is left alone."""
    found = {"save": "Opslaan", "work_with_test_repo": "Werken met een testrepository", "saving_entry": {"x": "y"}}
    told = with_own_words(found)
    assert (told["save"], told["work_with_test_repo"]) == ("Opslaan", "Beginnen")
    assert told["saving_entry"] == {"x": "y", "error": {"description": "Het opslaan is niet gelukt."}}
    assert told["save_conflict"]["save_anyway"] == "Toch opslaan"
    assert found["saving_entry"] == {"x": "y"}
