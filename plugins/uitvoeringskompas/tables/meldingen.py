"""What an editor is told of a file with tables that cannot be read, and of a cell that needs a look."""

from __future__ import annotations

from uitvoeringskompas.problems import Location, Problem, Severity
from uitvoeringskompas.taal.getal import write_getal

SOORTEN = {
    "xlsx": "een Excel-werkmap (.xlsx)",
    "ods": "een OpenDocument-werkmap (.ods)",
    "docx": "een Word-document (.docx)",
    "pdf": "een PDF",
    "csv": "gewone tekst (.csv)",
    "ole": "een oud Office-bestand (.xls of .doc)",
    "odt": "een OpenDocument-tekst (.odt)",
    "zip": "een ingepakte map (zip)",
    "": "een soort bestand dat we niet kennen",
}
"""What a file is, in the words of a sentence."""


def tell_error(bestand: str, code: str, message: str) -> Problem:
    """Return why a file as a whole is not read."""
    return Problem(location=Location(bestand), code=code, message=message)


def tell_warning(location: Location, code: str, message: str) -> Problem:
    """Return what to look at in one cell, sheet or file that was read all the same."""
    return Problem(location=location, code=code, message=message, severity=Severity.WAARSCHUWING)


def missing(bestand: str) -> Problem:
    """Return the problem of a file that is not there."""
    message = (
        "Dit bestand is er niet. Kijk of je de naam en de map goed hebt getypt, met .xlsx, .docx of .pdf erachter."
    )
    return tell_error(bestand, "tabel-bestand-ontbreekt", message)


def unreadable(bestand: str, reason: str) -> Problem:
    """Return the problem of a file that the system does not hand over."""
    message = f"Dit bestand is niet te openen: {reason}. Sluit het in andere programma's en probeer het opnieuw."
    return tell_error(bestand, "tabel-bestand-onleesbaar", message)


def broken(bestand: str, soort: str) -> Problem:
    """Return the problem of a file that begins as what it says it is, and does not go on as such."""
    message = (
        f"Dit bestand is beschadigd: het zou {SOORTEN[soort]} zijn, maar het is niet te lezen. Open het in het "
        "programma waarin het is gemaakt, sla het opnieuw op en probeer dat bestand."
    )
    return tell_error(bestand, "tabel-beschadigd", message)


def empty(bestand: str) -> Problem:
    """Return the problem of a file without a single byte, or without a single filled cell."""
    return tell_error(bestand, "tabel-leeg", "In dit bestand staat niets. Kijk of je het goede bestand hebt gekozen.")


def not_what_it_says(bestand: str, naam: str, soort: str) -> Problem:
    """Return the problem of a file whose name ends otherwise than its content."""
    message = (
        f"De naam eindigt op .{naam}, maar dit is {SOORTEN[soort]}. Open het in het programma waarin het is gemaakt en "
        f"sla het op als .{naam}, of geef het de naam die erbij hoort."
    )
    return tell_error(bestand, "tabel-andere-soort", message)


def unknown_kind(bestand: str, naam: str) -> Problem:
    """Return the problem of a file whose name ends on something that nobody here reads."""
    eind = (
        f"De naam eindigt op .{naam[:20]}, en dat lezen we niet"
        if naam
        else "De naam zegt niet wat voor bestand dit is"
    )
    message = f"{eind}. Sla de tabel op als .xlsx, .ods, .csv, .docx of .pdf."
    return tell_error(bestand, "tabel-soort-onbekend", message)


def old_kind(bestand: str, naam: str, nieuw: str) -> Problem:
    """Return the problem of a file in the form that Office used until 2007."""
    message = (
        f"Dit is een bestand in de oude vorm .{naam}, en die lezen we niet. Open het in Word, Excel of LibreOffice en "
        f"kies Opslaan als .{nieuw}."
    )
    return tell_error(bestand, "tabel-oude-soort", message)


def encrypted(bestand: str) -> Problem:
    """Return the problem of a file that opens with a password only."""
    message = (
        "Dit bestand is beveiligd met een wachtwoord. Open het, sla het op zonder wachtwoord en probeer dat bestand."
    )
    return tell_error(bestand, "tabel-versleuteld", message)


def macros(bestand: str, zonder: str) -> Problem:
    """Return the problem of a file that holds a program."""
    message = (
        f"In dit bestand zitten macro's: een programma dat meereist met de tabel. Dat lezen we niet. Sla het op als "
        f".{zonder}, dan gaan de macro's eruit."
    )
    return tell_error(bestand, "tabel-macros", message)


def external_links(bestand: str) -> Problem:
    """Return the problem of a workbook whose values come from another workbook."""
    message = (
        "Deze werkmap haalt waarden uit een andere werkmap, en of die nog kloppen is hier niet te zien. Verbreek de "
        "koppelingen (in Excel: Gegevens, Koppelingen bewerken, Koppeling verbreken) en sla de werkmap opnieuw op."
    )
    return tell_error(bestand, "tabel-externe-koppeling", message)


def suspicious_xml(bestand: str) -> Problem:
    """Return the problem of a file in which words are defined that unfold to more than is there."""
    message = "In dit bestand staan afkortingen die een programma uitschrijft (een DOCTYPE). Dat lezen we niet."
    return tell_error(bestand, "tabel-doctype", message)


def too_many(bestand: str, wat: str, most: int) -> Problem:
    """Return the problem of a file with more than is read: "rijen" or "cellen"."""
    message = (
        f"Dit bestand heeft meer dan {write_getal(most)} {wat}. Haal weg wat er niet in hoort, of verdeel het over "
        "meer bestanden."
    )
    return tell_error(bestand, "tabel-te-veel", message)


def too_large(bestand: str, most: int, *, unpacked: bool) -> Problem:
    """Return the problem of a file above the maximum in bytes, as it is or without its compression."""
    kilobytes = max(1, most // 1024)
    mate = f"{write_getal(kilobytes)} kB" if kilobytes < 1024 else f"{write_getal(kilobytes // 1024)} MB"
    wat = "Uitgepakt is dit bestand" if unpacked else "Dit bestand is"
    message = f"{wat} groter dan {mate}. Haal weg wat er niet in hoort, of verdeel het over meer bestanden."
    return tell_error(bestand, "tabel-te-groot", message)


def no_table(bestand: str, waarin: str) -> Problem:
    """Return the problem of a document without a table."""
    message = f"In {waarin} staat geen tabel. Zet je acties in een tabel met lijnen, of neem een ander bestand."
    return tell_error(bestand, "tabel-geen-tabel", message)


def scan(bestand: str) -> Problem:
    """Return the problem of a PDF in which pages are pictures."""
    message = (
        "Dit is een scan: een foto van een tekst, waarin geen letters staan. Vraag om het document waarvan de PDF is "
        "gemaakt (Word of Excel), of laat er in een scanprogramma tekst van maken (OCR)."
    )
    return tell_error(bestand, "tabel-scan", message)


NO_LIBRARY = "Voor tabellen is nog iets nodig. Installeer het met: pip install 'uitvoeringskompas[tabellen]'."
"""What is told wherever the libraries for tables are not there: they are an extra."""


def no_library(bestand: str) -> Problem:
    """Return that what reads this kind of file is not installed."""
    return tell_error(bestand, "tabel-niet-geinstalleerd", NO_LIBRARY)


def floating_words(location: Location) -> Problem:
    """Return that words lie in a drawing on top of the cells, where no table is."""
    message = (
        "Hier liggen tekstvakken of vormen met tekst op de cellen. Wat daarin staat, is niet gelezen: zet het in een "
        "cel als het mee moet."
    )
    return tell_warning(location, "tabel-tekstvak", message)
