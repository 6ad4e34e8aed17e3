"""The figures of programmes that were transcribed, one by one: no verdict that the source contradicts.

What each source says was read beside it. Where nobody wrote a target or a figure of its year, nothing is said.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.build import BuildOptions, check_plans
from uitvoeringskompas.model.koers import koers_of, koersen_of
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.views.onderwerp.cijfer.koers import write_koers

PLANS = Path(__file__).resolve().parents[4] / "plans"
PEILDATUM = date(2026, 11, 1)
NIET = "Niet te zeggen: van 2022 staat er geen cijfer bij;"
VAN_2018 = "Niet te zeggen: van 2018 staat er geen cijfer bij;"
GEEN_DOEL = "Niet te zeggen: een streefwaarde staat er niet bij;"
GEEN_CIJFER = "Nog niet te zeggen: een cijfer staat er niet bij;"
GELEZEN = {
    "almere": {
        "beweegrichtlijn": f"{GEEN_DOEL} 43,4% in 2022.",
        "lid-sportvereniging": f"{GEEN_DOEL} 31,3% in 2022.",
        "sport-wekelijks": f"{GEEN_DOEL} 59% in 2022.",
        "sport-niet": f"{GEEN_DOEL} 32% in 2022.",
        "minder-goede-start": f"{GEEN_DOEL} 175,8 per 1.000 baby's in 2021.",
        "overgewicht-volwassenen": f"{GEEN_DOEL} 55% in 2020.",
        "psychische-klachten-jongvolwassenen": f"{GEEN_DOEL} 56% in 2022.",
        "risico-angst-depressie": f"{GEEN_DOEL} 58% in 2022.",
        "hoog-risico-angst-depressie": f"{GEEN_DOEL} 9% in 2020.",
        "stress-scholieren": f"{GEEN_DOEL} 50% in 2019.",
        "valrisico-ouderen": f"{GEEN_DOEL} 7.320 inwoners in 2020.",
        "risico-inschatting-ouderen": f"{GEEN_CIJFER} het doel is minstens 14%.",
        "beweeginterventie-ouderen": f"{GEEN_CIJFER} het doel is minstens 3%.",
    },
    "houten": {},
    "s-hertogenbosch": {
        "jeugd-beweegnorm": f"{NIET} 24% in 2019; het doel voor 2022 is minstens 28%.",
        "volwassenen-beweegnorm": f"{NIET} 40% in 2019; het doel voor 2022 is minstens 35%.",
        "jeugd-lid-sportvereniging": f"{VAN_2018} 74% in 2017; het doel voor 2018 is minstens 72%.",
        "volwassenen-lid-sportvereniging": f"{VAN_2018} 31% in 2016; het doel voor 2018 is minstens 30%.",
        "volwassenen-vrijwilliger-sport": f"{NIET} 12% in 2019; het doel voor 2022 is minstens 13%.",
        "kwaliteit-sportvoorzieningen": f"{NIET} 62% in 2019; het doel voor 2022 is minstens 71%.",
        "mogelijkheden-openbare-ruimte": f"{NIET} 60% in 2019; het doel voor 2022 is minstens 70%.",
        "jongeren-vrijwilliger-sport": f"{NIET} 16% in 2019; het doel voor 2022 is minstens 17%.",
        "jongeren-mogelijkheden-openbare-ruimte": f"{NIET} 69% in 2019; het doel voor 2022 is minstens 75%.",
    },
}


@cache
def publicatie(slug: str) -> Publicatie:
    """Return a publisher of the plans that are shipped."""
    checked = check_plans(PLANS, KNOWLEDGE, options=BuildOptions(peildatum=PEILDATUM))
    return checked.catalogus.publicaties[slug]


@pytest.mark.parametrize("slug", GELEZEN)
def test_each_figure_says_what_its_source_lets_us_say(slug: str) -> None:
    indicatoren = publicatie(slug).indicatoren.values()
    koersen = [koers_of(each, None, PEILDATUM, KNOWLEDGE.koers) for each in indicatoren]
    assert {koers.indicator.id: write_koers(koers) for koers in koersen} == GELEZEN[slug]


def test_a_verdict_on_the_target_of_a_year_is_that_of_the_report_on_it() -> None:
    """In 2019 seven targets were judged from the annual report; of 2017 only what was measured in that year."""
    found = publicatie("s-hertogenbosch")
    verdicts = {
        (koers.indicator.id, koers.maat.doel.jaar): str(koers.uitkomst)
        for indicator in found.indicatoren.values()
        for koers in koersen_of(indicator, PEILDATUM, KNOWLEDGE.koers)
        if koers.maat.doel
    }
    told = {
        (each.indicator, evaluatie.jaar): str(each.oordeel)
        for dossier in found.dossiers
        for evaluatie in dossier.evaluaties
        for each in evaluatie.resultaten
        if each.indicator
    }
    judged = {key: oordeel for key, oordeel in told.items() if oordeel in {"behaald", "niet_behaald"}}
    assert len(judged) == 9
    assert {key: verdicts[key] for key in judged} == judged
