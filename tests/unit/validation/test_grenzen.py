"""Who typed more, or less, than one number reads how to say that."""

from __future__ import annotations

import pytest

from uitvoeringskompas.validation.grenzen import advise_grenzen

BEREIK = ("bereik", "geen_bereik", "bereik_ondergrens", "bereik_bovengrens", "bereik_eenheid", "bij_benadering")
WAARDE = ("waarde", "geen_waarde", "ondergrens", "bovengrens")
KLEIN = 'Is het aantal te klein om te noemen? Haal "bereik" weg en schrijf: geen_bereik: te_weinig_waarnemingen. '


@pytest.mark.parametrize(
    ("typed", "advice"),
    [
        ("<10", KLEIN + "Weet je hoeveel het hoogstens was? Schrijf: bereik_bovengrens: 10."),
        ("minder dan 5", KLEIN + "Weet je hoeveel het hoogstens was? Schrijf: bereik_bovengrens: 5."),
        ("20-25", "Is het een getal tussen twee grenzen? Schrijf: bereik_ondergrens: 20 en bereik_bovengrens: 25."),
        ("20 tot 25", "Is het een getal tussen twee grenzen? Schrijf: bereik_ondergrens: 20 en bereik_bovengrens: 25."),
        (
            "tussen 2,5 en 3",
            "Is het een getal tussen twee grenzen? Schrijf: bereik_ondergrens: 2.5 en bereik_bovengrens: 3.",
        ),
        ("> 100", "Weet je alleen hoeveel het minstens was? Schrijf: bereik_ondergrens: 100."),
        ("100+", "Weet je alleen hoeveel het minstens was? Schrijf: bereik_ondergrens: 100."),
        ("ca. 30", "Is het een schatting? Schrijf: bereik: 30 en bij_benadering: true."),
        ("veel", ""),
        ("10 van de 12", ""),
    ],
)
def test_a_bound_a_range_and_an_estimate_have_a_key(typed: str, advice: str) -> None:
    """The sentence names the keys that may stand beside the one that was typed."""
    assert advise_grenzen(typed, "bereik", BEREIK) == advice


def test_a_value_has_bounds_of_its_own_and_another_number_has_none() -> None:
    """What cannot be said is not advised."""
    assert advise_grenzen("20 tot 25", "waarde", WAARDE) == (
        "Is het een getal tussen twee grenzen? Schrijf: ondergrens: 20 en bovengrens: 25."
    )
    assert (advise_grenzen("ca. 30", "waarde", WAARDE), advise_grenzen("<10", "norm", ("norm", "jaar"))) == ("", "")
