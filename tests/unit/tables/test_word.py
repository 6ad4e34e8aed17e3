"""The tables of a Word document, made by python-docx and with parts as Word writes them."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.unit.tables.werkmappen import change_parts, pack, read, read_good, texts, told
from tests.unit.tables.wordcellen import CELLEN
from uitvoeringskompas.tables.grenzen import GRENZEN
from uitvoeringskompas.tables.werkmap import Lezing, Werkmap
from uitvoeringskompas.vast import replace


def write_docx(folder: Path, *tables: str) -> Path:
    """Write a document with these tables, as Word writes them."""
    document = Document()
    for table in tables:
        document.add_paragraph("Een regel tussen de tabellen.")
        document.element.body.insert_element_before(parse_xml(table), "w:sectPr")
    path = folder / "acties.docx"
    document.save(str(path))
    return path


def tabel(*rows: str) -> str:
    """Return a table of rows of three columns wide."""
    grid = '<w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="900"/><w:gridCol w:w="900"/></w:tblGrid>'
    return f"<w:tbl {nsdecls('w', 'r', 'wp', 'a', 'pic')}><w:tblPr/>{grid}{''.join(rows)}</w:tbl>"


def rij(*cells: str, properties: str = "") -> str:
    """Return a row of cells."""
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def vak(*runs: str, properties: str = "") -> str:
    """Return a cell of one paragraph."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{''.join(runs)}</w:p></w:tc>"


def los(words: str, properties: str = "") -> str:
    """Return a run of words."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def read_row(folder: Path, *cells: str) -> tuple[list[str], Lezing]:
    """Return the texts of the only row of a document, and all that came of reading it."""
    lezing = read(write_docx(folder, tabel(rij(*cells))))
    return texts(lezing.werkmap)[0], lezing


def test_what_python_docx_writes_is_read_with_its_merged_cells_and_two_header_rows(tmp_path: Path) -> None:
    document = Document()
    table = document.add_table(rows=3, cols=3)
    rows = [["Actie", "Kosten", ""], ["", "2026", "2027"], ["Vitaal", "€ 1.000", "PM"]]
    for row, words in zip(table.rows, rows, strict=True):
        for cell, word in zip(row.cells, words, strict=True):
            cell.text = word
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(0, 0).merge(table.cell(1, 0))
    document.save(str(tmp_path / "acties.docx"))
    werkmap = read_good(tmp_path / "acties.docx")
    assert texts(werkmap) == [["Actie", "Kosten", "Kosten"], ["Actie", "2026", "2027"], ["Vitaal", "€ 1.000", "PM"]]
    assert [(cel.adres, cel.breedte, cel.hoogte) for cel in werkmap.bladen[0].cellen()][:3] == [
        ("rij 1, kolom 1", 1, 2),
        ("rij 1, kolom 2", 2, 1),
        ("rij 2, kolom 2", 1, 1),
    ]
    assert places(werkmap)[:1] == ["acties.docx: tabel 1, rij 1, kolom 1"]


def places(werkmap: Werkmap) -> list[str]:
    """Return where each filled cell of the first table is."""
    blad = werkmap.bladen[0]
    return [str(werkmap.location(blad, cel)) for cel in blad.cellen()]


def test_a_row_that_begins_a_column_later_keeps_its_columns(tmp_path: Path) -> None:
    later = '<w:gridBefore w:val="1"/>'
    merged = [vak(los("J"), properties=f"<w:vMerge{more}/>") for more in (' w:val="restart"', "")]
    path = write_docx(
        tmp_path,
        tabel(
            rij(vak(los("Actie")), vak(los("Trekker")), vak(los("Kosten"))),
            rij(vak(los("GGD")), merged[0], properties=later),
            rij(vak(los("x")), vak(los("JOGG")), merged[1]),
        ),
    )
    assert texts(read_good(path)) == [["Actie", "Trekker", "Kosten"], ["", "GGD", "J"], ["x", "JOGG", "J"]]


@pytest.mark.parametrize("what", CELLEN)
def test_a_cell_is_read_as_it_is_shown(what: str, tmp_path: Path) -> None:
    inner, shown = CELLEN[what]
    found, lezing = read_row(tmp_path, vak(inner), vak(los("x")))
    assert (found, told(lezing)) == ([shown, "x"], [])


def test_paragraphs_and_lists_in_a_cell_are_lines(tmp_path: Path) -> None:
    item = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>'
    )
    found, _ = read_row(tmp_path, f"<w:tc>{item.format('een')}{item.format('twee')}<w:p/></w:tc>", vak(los("x")))
    assert found == ["een\ntwee", "x"]


def test_a_cell_or_row_inside_a_content_control_keeps_its_place(tmp_path: Path) -> None:
    wrapped = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
    rows = (rij(wrapped.format(vak(los("a"))), vak(los("b"))), wrapped.format(rij(vak(los("c")), vak(los("d")))))
    assert texts(read_good(write_docx(tmp_path, tabel(*rows)))) == [["a", "b"], ["c", "d"]]


def test_a_row_that_was_taken_out_under_tracked_changes_is_gone(tmp_path: Path) -> None:
    gone = rij(vak(los("weg")), properties='<w:del w:id="1" w:author="A"/>')
    assert texts(read_good(write_docx(tmp_path, tabel(rij(vak(los("a"))), gone, rij(vak(los("b"))))))) == [["a"], ["b"]]


def test_a_bookmark_between_cells_does_not_undo_merged_cells(tmp_path: Path) -> None:
    mark = '<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>'
    down = [vak(los("J"), properties=f"<w:vMerge{more}/>") for more in (' w:val="restart"', "")]
    path = write_docx(tmp_path, tabel(rij(down[0], mark, vak(los("a"))), mark, rij(down[1], vak(los("b")))))
    assert texts(read_good(path)) == [["J", "a"], ["J", "b"]]


def test_struck_through_words_and_links_stand_apart(tmp_path: Path) -> None:
    document = Document()
    table = document.add_table(rows=1, cols=1)
    paragraph = table.cell(0, 0).paragraphs[0]
    paragraph.add_run("na ")
    paragraph.add_run("2026").font.strike = True
    paragraph.add_run("2027")
    remark = document.add_comment(paragraph.runs[0], text="Nog afstemmen", author="Ans")
    assert remark.text == "Nog afstemmen"
    document.save(str(tmp_path / "acties.docx"))
    cel = read_good(tmp_path / "acties.docx").bladen[0].rijen[0][0]
    assert (cel.tekst, cel.doorgehaald, cel.opmerking) == ("na 2027", "2026", "Nog afstemmen")


def test_a_footnote_hangs_on_its_cell_and_its_mark_is_no_figure(tmp_path: Path) -> None:
    path = write_docx(tmp_path, tabel(rij(vak(los("€ 25"), '<w:r><w:footnoteReference w:id="2"/></w:r>'))))
    rels, types = "word/_rels/document.xml.rels", "[Content_Types].xml"
    with ZipFile(path) as archief:
        old = {name: archief.read(name).decode() for name in (rels, types)}
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    more = f'<Relationship Id="rId99" Type="{kind}" Target="footnotes.xml"/></Relationships>'
    part = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    override = f'<Override PartName="/word/footnotes.xml" ContentType="{part}"/></Types>'
    note = f"<w:footnotes {nsdecls('w')}><w:footnote w:id='2'><w:p>{los('per jaar')}</w:p></w:footnote></w:footnotes>"
    change_parts(
        path,
        {
            rels: old[rels].replace("</Relationships>", more).encode(),
            types: old[types].replace("</Types>", override).encode(),
            "word/footnotes.xml": note.encode(),
        },
    )
    cel = read_good(path).bladen[0].rijen[0][0]
    assert (cel.tekst, cel.opmerking) == ("€ 25", "per jaar")


def test_hidden_words_are_told_with_their_cell(tmp_path: Path) -> None:
    found, lezing = read_row(tmp_path, vak(los("a")), vak(los("zie"), los("intern", "<w:vanish/>")))
    assert (found, told(lezing)) == (
        ["a", "zie"],
        [
            (
                "acties.docx: tabel 1, rij 1, kolom 2: waarschuwing: In deze cel staat verborgen tekst "
                "(„intern”). Die is "
                "niet gelezen. [tabel-verborgen-tekst]"
            )
        ],
    )


def test_what_mammoth_does_not_read_is_told_with_its_cell(tmp_path: Path) -> None:
    odd = "<w:ruby><w:rt/></w:ruby>"
    found, lezing = read_row(tmp_path, vak(los("a"), properties='<w:gridSpan w:val="2"/>'), vak(f"<w:r>{odd}</w:r>"))
    assert (found, told(lezing)) == (
        ["a", "a", ""][: len(found)],
        [
            (
                "acties.docx: tabel 1, rij 1, kolom 3: waarschuwing: In deze cel staat iets dat we niet lezen "
                "(w:ruby). Kijk "
                "of de tekst compleet is. [tabel-cel-onleesbaar]"
            )
        ],
    )


def test_a_table_in_a_cell_stands_apart(tmp_path: Path) -> None:
    inner = tabel(rij(vak(los("binnen"))))
    path = write_docx(tmp_path, tabel(rij(f"<w:tc><w:p>{los('buiten')}</w:p>{inner}<w:p/></w:tc>")), tabel(rij(vak())))
    lezing = read(path)
    assert lezing.werkmap is not None
    assert [texts(lezing.werkmap, number) for number in range(3)] == [[["buiten"]], [["binnen"]], []]
    assert [blad.naam for blad in lezing.werkmap.bladen] == ["tabel 1", "tabel 2", "tabel 3"]
    assert told(lezing) == [
        (
            "acties.docx: tabel 1, rij 1, kolom 1: waarschuwing: In deze cel staat een tabel. Die staat apart, met een "
            "eigen nummer. [tabel-in-tabel]"
        )
    ]


def test_a_document_without_a_table_is_refused(tmp_path: Path) -> None:
    message = "In dit document staat geen tabel. Zet je acties in een tabel met lijnen, of neem een ander bestand."
    assert told(read(write_docx(tmp_path))) == [f"acties.docx:1:1: fout: {message} [tabel-geen-tabel]"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"word/vbaProject.bin": b"x"}, "tabel-macros"),
        ({"word/document.xml": b"<w:document"}, "tabel-beschadigd"),
        ({"[Content_Types].xml": None}, "tabel-beschadigd"),
    ],
)
def test_a_document_with_a_program_or_without_a_part_is_refused(
    change: dict[str, bytes | None], code: str, tmp_path: Path
) -> None:
    path = change_parts(write_docx(tmp_path, tabel(rij(vak(los("x"))))), change)
    assert [problem.code for problem in read(path).problems] == [code]


@pytest.mark.parametrize("grens", ["bladen", "rijen", "kolommen", "cellen"])
def test_more_than_is_read_is_refused(grens: str, tmp_path: Path) -> None:
    path = write_docx(tmp_path, tabel(rij(vak(los("x")), vak(los("y"))), rij(vak(los("z")))), tabel(rij(vak(los("x")))))
    assert [each.code for each in read(path, replace(GRENZEN, **{grens: 1})).problems] == ["tabel-te-veel"]


def test_a_packed_folder_is_no_document(tmp_path: Path) -> None:
    assert [each.code for each in read(pack(tmp_path / "x.docx", {"a": b""})).problems] == ["tabel-andere-soort"]
