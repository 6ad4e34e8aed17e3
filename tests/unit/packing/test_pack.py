"""One packed file of many: the same bytes each time, and whole for who reads it from a stream."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from uitvoeringskompas.packing import pack

FILES: list[tuple[str, bytes | str]] = [
    ("mimetype", "application/x"),
    ("map/b.txt", b"bytes " * 100),
    ("a.txt", "tekst: é"),
]


def test_what_is_packed_comes_out_again_in_the_same_order() -> None:
    """A text is UTF-8; bytes stay bytes."""
    with ZipFile(BytesIO(pack(FILES))) as packed:
        assert packed.testzip() is None
        assert [(name, packed.read(name)) for name in packed.namelist()] == [
            ("mimetype", b"application/x"),
            ("map/b.txt", b"bytes " * 100),
            ("a.txt", "tekst: é".encode()),
        ]


def test_the_same_files_give_the_same_bytes_and_no_word_of_when() -> None:
    """Nor of which system packed them: who unpacks may read and change each of them."""
    assert pack(FILES) == pack(iter(FILES))
    with ZipFile(BytesIO(pack(FILES))) as packed:
        assert {(info.date_time, info.external_attr >> 16) for info in packed.infolist()} == {
            ((1980, 1, 1, 0, 0, 0), 0o644)
        }


def test_a_text_that_comes_in_parts_is_packed_as_if_it_came_whole() -> None:
    """A long one need never be in memory as a whole."""
    parts = [f"regel {number} é\n" for number in range(5_000)]
    whole, of_parts = pack([("a.txt", "".join(parts))]), pack([("a.txt", iter(parts))])
    with ZipFile(BytesIO(whole)) as packed, ZipFile(BytesIO(of_parts)) as again:
        assert again.testzip() is None
        assert again.read("a.txt") == packed.read("a.txt") == "".join(parts).encode()
        found = [(each.date_time, each.external_attr, each.flag_bits) for each in (*packed.filelist, *again.filelist)]
    assert found[0] == found[1]
    assert of_parts == pack([("a.txt", iter(parts))])


def test_every_part_says_how_long_it_is_before_it_begins() -> None:
    """Else a reader of a stream does not know where a part ends that is kept as it is."""
    packed = pack(FILES, unpacked="mimetype")
    assert packed[30:51] == b"mimetypeapplication/x"
    with ZipFile(BytesIO(packed)) as archive:
        found = [(info.filename, info.compress_type, info.flag_bits & 0x08) for info in archive.infolist()]
    assert found == [("mimetype", ZIP_STORED, 0), ("map/b.txt", ZIP_DEFLATED, 0), ("a.txt", ZIP_DEFLATED, 0)]
