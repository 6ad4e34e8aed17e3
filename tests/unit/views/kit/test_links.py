"""Addresses are Dutch and stable, and every link is relative, so that the site works under any path."""

import posixpath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uitvoeringskompas.views.kit import links


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (links.address_of_publicist("houten", ("almere", "houten")), "houten/"),
        (links.address_of_publicist("houten", ("houten",)), ""),
        (links.address_of_map("houten"), "houten/"),
        (links.address_of_nota("houten", "nota-2024"), "houten/nota/nota-2024/"),
        (links.address_of_doel("houten", "minder-roken"), "houten/doelen/minder-roken/"),
        (links.address_of_interventielijn("houten", "balans"), "houten/interventies/balans/"),
        (links.address_of_partijenlijst("houten"), "houten/partijen/"),
        (links.address_of_partij("houten", "ggd"), "houten/partijen/ggd/"),
        (links.address_of_cijfers("houten"), "houten/cijfers/"),
        (links.address_of_indicator("houten", "roken"), "houten/cijfers/roken/"),
        (links.address_of_jaar("houten", 2019), "houten/2019/"),
        (links.address_of_programma("houten", "2018/sport"), "houten/2018/sport/"),
        (links.address_of_interventie("houten", "2018/sport", "balans"), "houten/2018/sport/interventies/balans/"),
        (links.address_of_hoofdstuk("houten", "2018/sport", "doelen"), "houten/2018/sport/doelen/"),
        (links.address_of_partijen("houten", "2018/sport"), "houten/2018/sport/partijen/"),
        (links.address_of_voortgang("houten", "2018/sport", "2018-07-01"), "houten/2018/sport/voortgang/2018-07-01/"),
        (links.address_of_evaluatie("houten", "2018/sport"), "houten/2018/sport/evaluatie/"),
        (links.address_of_evaluatie("houten", "2018/sport", 2019), "houten/2018/sport/evaluatie/2019/"),
    ],
)
def test_every_kind_of_page_has_its_dutch_address(address: str, expected: str) -> None:
    assert address == expected


@pytest.mark.parametrize(
    ("here", "target", "anchor", "expected"),
    [
        ("", "", "", "./"),
        ("", "houten/", "", "houten/"),
        ("", "", "inhoud", "#inhoud"),
        ("houten/", "", "", "../"),
        ("houten/2018/sport/", "houten/", "", "../../"),
        ("houten/2018/sport/", "houten/2018/sport/", "", "./"),
        ("houten/2018/sport/", "houten/2018/sport/", "geld", "#geld"),
        ("houten/2018/sport/", "houten/2018/sport/partijen/", "partij-ggd", "partijen/#partij-ggd"),
        ("houten/2018/sport/partijen/", "almere/2023/spuk/", "", "../../../../almere/2023/spuk/"),
        ("houten/", "assets/stijl.css", "", "../assets/stijl.css"),
    ],
)
def test_a_link_is_relative_to_the_page_it_stands_on(here: str, target: str, anchor: str, expected: str) -> None:
    assert links.Wegwijzer(here).to(target, anchor) == expected


FOLDERS = st.lists(st.sampled_from(["a", "b", "2026"]), max_size=4).map(
    lambda parts: "".join(f"{part}/" for part in parts)
)


@given(here=FOLDERS, there=FOLDERS)
def test_a_link_between_two_pages_is_what_the_operating_system_calls_the_way(here: str, there: str) -> None:
    """Addresses are as regular as paths, so they need no path of the machine to find the way; the way is the same."""
    way = posixpath.relpath(f"/{there}", f"/{here}")

    assert links.Wegwijzer(here).to(there) == f"{way}/"
