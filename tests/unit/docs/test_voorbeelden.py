"""The complete examples of the guide are sound plans, and show what may be written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from tests.knowledge import KNOWLEDGE, REGISTER
from tests.sourcecode import PROJECT, TEMPLATES
from uitvoeringskompas.check.options import CheckOptions
from uitvoeringskompas.check.plans import check_plans
from uitvoeringskompas.model.voorbeeldbestand import MAP, Voorbeeldbestand, list_voorbeelden
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.kinds import Kind, place_of
from uitvoeringskompas.reading.positions import Value

VOORBEELDEN = tuple(list_voorbeelden(KNOWLEDGE.texts.templates))
TOLD = date(2027, 4, 1)
"""A day on which everybody has heard how it went."""
LONGEST = 66
"""The signs on a line that stand beside each other in a column of text."""

NOT_SHOWN: Mapping[str, tuple[str, ...]] = {
    "tells which id something had before; the guide says so where it is about ids": ("was", "vervangt"),
    "likewise, and one of a party is there": ("afgesplitst_van",),
    "of what is taken over from somebody else; the guide has an example of that": (
        "overgenomen_door",
        "overgenomen_op",
    ),
    "of a region alone": (
        *("profiel.deelnemers", "deelnemers.id", "deelnemers.naam", "deelnemers.code", "interventie.deelnemers"),
        *("interventie.resultaten.deelnemer", "beoogde_resultaten.deelnemer", "regels.deelnemer"),
    ),
    "names a file that has to be there; the guide has a page about the house style": (
        *("profiel.huisstijl.logo", "profiel.huisstijl.favicon", "huisstijl.tokens"),
    ),
    "leads to a programme or an interventie that this small gemeente does not have": (
        *("ook_over", "bouwt_voort_op", "lessen.terug_in", "onderdeel_van", "hoort_bij"),
    ),
    "stands in the nota, whose example shows it": (
        "programma.prioriteiten",
        *(f"programma.prioriteiten.{key}" for key in ("id", "titel", "omschrijving", "themas", "doelgroepen")),
        *(f"programma.prioriteiten.{key}" for key in ("nummers", "namen")),
    ),
    "a number, or a GGD, of a gemeente that exists": ("profiel.code", "profiel.ggd"),
    "of a gemeente that was merged": ("profiel.tot_en_met",),
    "of a decision with a condition": ("vaststelling.voorwaarden",),
    "instead of who does it": ("uitvoerders_onbekend",),
    "of an interventie that exists, whose source does not tell it": ("erkenning.geldig_tot", "erkenning.nummer"),
    "stands in the profile, whose example shows it": ("site.huisstijl.website",),
}
"""Fields that no example shows, by the end of their path, with the reason."""


def shown(voorbeeld: Voorbeeldbestand) -> Iterator[str]:
    """Yield the paths of the fields in an example, each behind its kind of file."""
    place = place_of(tuple(voorbeeld.pad.split("/")))
    assert place
    document = read_content(voorbeeld.tekst.encode(), place, voorbeeld.pad).document
    assert document
    yield from paths(document.data, str(voorbeeld.kind))


def paths(value: Value, above: str) -> Iterator[str]:
    """Yield the path of every field in a value."""
    if isinstance(value, dict):
        for key, inside in value.items():
            yield f"{above}.{key}"
            yield from paths(inside, f"{above}.{key}")
    elif isinstance(value, list):
        for inside in value:
            yield from paths(inside, above)


def test_there_is_a_complete_example_of_each_kind_of_file_and_nothing_else_stands_there() -> None:
    """A file with a wrong name would be on no page."""
    assert {voorbeeld.kind for voorbeeld in VOORBEELDEN} == {*Kind}
    folder = TEMPLATES / MAP
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert {voorbeeld.pad for voorbeeld in VOORBEELDEN} == files


def test_the_examples_together_are_plans_without_an_error_or_a_warning(tmp_path: Path) -> None:
    """Who copies them begins with a programme that meets the guideline."""
    for voorbeeld in VOORBEELDEN:
        target = tmp_path / voorbeeld.pad
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(voorbeeld.tekst, "utf-8")
    (tmp_path / "huisstijl").mkdir()
    for name in ("logo.svg", "icoon.svg"):
        drawing = PROJECT / "plans" / "voorbeeldstad" / "huisstijl" / name
        (tmp_path / "huisstijl" / name).write_bytes(drawing.read_bytes())
    checked = check_plans(tmp_path, KNOWLEDGE, options=CheckOptions(peildatum=TOLD, shown_as="plans"))
    assert [str(problem) for problem in checked.problems] == []
    assert checked.file_count == len(VOORBEELDEN)
    assert [each.profiel and str(each.profiel.herkomst) for each in checked.catalogus.publicaties.values()] == [
        "fictief"
    ]


def test_a_field_that_no_example_shows_is_left_out_for_a_reason() -> None:
    """Whoever adds a field shows it, or says here why not; a reason that no field needs any more goes."""
    found = {path for voorbeeld in VOORBEELDEN for path in shown(voorbeeld)}
    fields = {f"{bestand.stem}.{veld.pad}" for bestand in REGISTER.bestandssoorten for veld in bestand.velden}
    ends = tuple(end for reason in NOT_SHOWN.values() for end in reason)
    missing = fields - found
    assert sorted(field for field in missing if not any(f".{field}".endswith(f".{end}") for end in ends)) == []
    assert sorted(end for end in ends if not any(f".{field}".endswith(f".{end}") for field in missing)) == []
    assert len(missing) / len(fields) < 0.07


def test_a_line_of_an_example_fits_in_a_column_of_text() -> None:
    """Only an address may be longer, and the table of metingen, which is as wide as it has columns."""
    long = [
        f"{voorbeeld.pad}: {line}"
        for voorbeeld in VOORBEELDEN
        for line in voorbeeld.tekst.splitlines()
        if voorbeeld.kind is not Kind.METINGEN and len(line) > LONGEST and "https://" not in line
    ]
    assert long == []
