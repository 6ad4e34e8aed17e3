"""The sentences of a text as a Dutch reader sees them: an abbreviation, a name or a number does not end one."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uitvoeringskompas.taal.eerste_zin import first_sentence, list_sentences

CASES = """
Wij helpen ouderen.| Dat doen wij thuis.
Doet de coach mee?| Ja.
Doe mee!| Wandelen is gezond.
Zo is het.| 12 scholen doen mee.
Het is gratis.| € 5 borg volstaat.
Dat kan.| 's Ochtends is er koffie.
Dat kan.| ’t Is gratis.
Het werkt.| (Zie de evaluatie.) Daarom gaan we door.
Het werkt.| “Ik slaap beter”, zegt een deelnemer.
Met o.a. Fysio en de GGD.| We beginnen in mei.
Met o.a. De Zonnebloem.| We beginnen in mei.
Met bijv. Fysio.| Dat helpt.
Voor ca. 10 ouderen.| Dat helpt.
Voor ca. € 1.000 per jaar.| Dat helpt.
Wij vragen dr. De Vries.| Hij komt.
Met prof. dr. J.P. Bakker.| Hij komt.
Met mevr. A. Jansen en dhr. B. Pieters.| Zij komen.
Met J. de Vries.| Hij komt.
Met J. Bakker en H.J. Smit.| Zij komen.
Vanaf 1 jan. 2026 is er een coach.| Die helpt.
Vanaf 1 jan. is er een coach.| Die helpt.
Dit begint op 1 jan.| De coach helpt dan.
Dit loopt tot 31 dec.| Daarna stopt het.
Het kost € 5 p.p. en per keer.| Dat is weinig.
Het kost € 5 p.p.| De gemeente betaalt.
Het kost € 5 p.p. GGD en school betalen.
Gezond, d.w.z. Fit en blij.| Dat willen we.
Van 2024 t/m 2027.| Daarna stopt het.
Samen met scholen, clubs, etc.| De gemeente betaalt.
Samen met scholen, etc. en ouders.| De gemeente betaalt.
Samen met scholen, enz.| Ook ouders doen mee.
Appels, peren e.d.| Dat is gezond.
De raad e.a.| Gemeenten en scholen.
In samenwerking (i.s.m. GGD) gaan we door.| Dat helpt.
Wij werken i.s.m. GGD en scholen.| Dat helpt.
Wij werken i.s.m. Het Rode Kruis.| Dat helpt.
Cursus t.b.v. Ouderen in de wijk.| Dat helpt.
Het kost € 1.000 per jaar.| Dat is veel.
Het kost € 1.000.| Dat is veel.
Volgens art. 3 van de wet.| Dat moet.
Volgens art. 3.| Dat moet.
Zie blz. 12 en nr. 5.| Daar staat het.
Om 9.30 uur beginnen we.| Kom op tijd.
We beginnen om 9.30.| Kom op tijd.
Dat is 3,5 procent.| Het daalt.
Dat was in 2025.| Daarna steeg het.
Dat duurt tot week 2.| Daarna stopt het.
We wachten nog… Dan gaan we door.| Daarna stopt het.
We wachten nog ... Dan gaan we door.| Daarna stopt het.
Hij zei: “Kom. Ga mee.” en liep door.| Daarna stopte het.
“Kom. Ga mee.”| Daarna liep hij door.
"Kom. Ga mee."| Dat zei hij.
Het heet ‘Wie doet wat?’ en is gratis.| Doe mee.
Het heet ‘Samen. Gezond’s beste’ en is gratis.| Doe mee.
Een coach (o.a. Lopen. Fietsen.) helpt.| Gratis.
Een coach helpt (gratis!).| Doe mee.
Een [coach. Loper] helpt.| Gratis.
Een coach ( Lopen helpt.| Gratis.
1. Wandelen in de wijk.| Daarna koffie.
a. Wandelen in de wijk.| Daarna koffie.
We doen drie dingen: 1. Wandelen 2. Fietsen 3. Zwemmen.| Dat helpt.
Vitamine D.| De huisarts geeft die.
Wij kozen plan B.| Dat is beter.
Wij kozen plan B. Jansen ook.
Sport B.V. Almere doet mee.| Dat helpt.
Sport B.V. in de wijk.| Dat helpt.
Alphen a.d. Rijn doet mee.| Dat helpt.
In St. Maarten en st. Jozef.| Dat helpt.
Circa 1 mln. Nederlanders doen mee.
Tot nader order (n.t.b.) blijft het zo.| Daarna niet.
De GGD.| De school.
Wat is het doel?!| Meer bewegen.
zonder punt
...
. Los
Eén zin met 's avonds.| Een tweede.
Word lid.| De eerste maand is gratis.
Volgens lid 2 en max. 3 keer.| Dat moet.
Wij bellen u.| Daarna komt de coach.
Ga nu.| 12 scholen doen mee.
Contact: tel. 0900 1234.| Bel ons.
Dhr. Jansen (max. 3 keer p.w.) komt.| Hij helpt.
"""


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_the_first_sentence_ends_where_the_stroke_stands(case: str) -> None:
    first, _, _ = case.partition("|")
    tekst = case.replace("|", "")
    assert first_sentence(tekst) == first


def test_there_are_enough_cases_to_trust() -> None:
    assert len(CASES.strip().splitlines()) >= 60


def test_an_empty_text_has_no_sentence() -> None:
    assert first_sentence("") == ""


@given(st.text(alphabet="ab. AB!?…()\"“”‘’1:'\n", max_size=60))
def test_the_first_sentence_is_the_beginning_of_any_text(tekst: str) -> None:
    assert tekst.startswith(first_sentence(tekst))


def test_the_sentences_of_a_text_come_one_by_one() -> None:
    """An item of an enumeration is one too, and brackets and abbreviations count in each of them."""
    tekst = "Dit is een. En dit (hier. Of daar.) ook.  O.a. De Zon gaat mee. Wij doen: 1. Bellen. 2. Schrijven. Klaar"
    assert [*list_sentences(tekst)] == [
        "Dit is een.",
        "En dit (hier. Of daar.) ook.",
        "O.a. De Zon gaat mee.",
        "Wij doen: 1. Bellen.",
        "2. Schrijven.",
        "Klaar",
    ]


@given(st.text(alphabet="ab. AB!?…()\"“”‘’1:'\n", max_size=60))
def test_no_word_of_a_text_is_lost_between_its_sentences(tekst: str) -> None:
    """Only white space is."""
    assert "".join("".join(list_sentences(tekst)).split()) == "".join(tekst.split())


@pytest.mark.parametrize("piece", ["a. ", "( ", '"a. ', "1. ", "o.a. ", "(A. B) "])
def test_a_long_text_costs_no_more_than_a_moment(piece: str) -> None:
    start = time.process_time()
    assert sum(1 for _ in list_sentences(piece * (20_000 // len(piece))))
    assert time.process_time() - start < 1
