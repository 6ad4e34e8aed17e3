"""A period as Dutch people write it → the moments of a plan: from when, until when, and whether it ends at all."""

from __future__ import annotations

import re

from uitvoeringskompas.taal.bedoeld import fold
from uitvoeringskompas.taal.bedoeld_moment import BedoeldMoment, parse_moment_woorden
from uitvoeringskompas.taal.moment import read_moment
from uitvoeringskompas.vast import Vast

_ENDLESS = (
    r"(?:door)?lopend|continu|permanent|structureel|jaarlijks|ieder jaar|elk jaar|hele jaar|het hele jaar|"
    r"hele jaar door|het hele jaar door|gehele jaar|hele looptijd|gehele looptijd|hele periode|gehele periode"
)
_ENDLESS_FORM = re.compile(rf"(?:{_ENDLESS})")
_ENDLESS_FROM = re.compile(
    rf"(?:{_ENDLESS}),? (?:vanaf|sinds|per) (?P<a>.+)|(?:vanaf|sinds|per) (?P<b>.+?),? \(?(?:{_ENDLESS})\)?|"
    r"(?:vanaf )?(?P<c>.+?) (?:en verder|e\.?v\.?|ev|->|-->|\u2192|en later|en daarna)"
)
_FROM = re.compile(r"(?:vanaf|met ingang van|m\.?i\.?v\.?|start|sinds|per) (.+)")
_UNTIL = re.compile(r"(?:uiterlijk|voor|tot|tot en met|t/m|deadline|gereed|klaar)(?: in| op)? (.+)")
_AROUND = re.compile(
    r"(?:begin|medio|midden|half|halverwege|rond|rondom|omstreeks|ca\.?|circa|ongeveer|vroeg in|laat in|"
    r"eind(?:e)?(?: van)?|voor de zomer van|na de zomer van|start) (.+)"
)
_HALF = re.compile(
    r"(?:(?P<woord>1e|2e|1ste|2de|eerste|tweede) (?:helft|half ?jaar)|h(?P<kort>[12])),?"
    r"(?: ?(?:van )?(?P<jaar>20\d\d))?"
)
_SCHOOL = re.compile(r"(?:het )?(?:school|cursus)jaar (?:20)?(\d\d) ?[-/] ?(?:20)?(\d\d)")
_BETWEEN = (" t/m ", " tot en met ", " tot ", " - ", "\u2013", "\u2192", "->", "-", "/")
_LIST = re.compile(r"20\d\d(?:(?:, ?| en | ?[+&] ?)20\d\d)+")
_BARE = re.compile(
    r"(?:q|k|kw|kwartaal) ?[1-4]|[1-4]e kwartaal|(?:eerste|tweede|derde|vierde) kwartaal|voorjaar|lente|zomer|najaar|"
    r"herfst|winter|(?:\d\d? )?(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?"
)
_SHORT_YEAR = re.compile(r"['\u2018\u2019](\d\d)\b")
_SHORT_RANGE = re.compile(r"(20\d\d) ?[-/\u2013] ?(\d\d)")


class BedoeldePeriode(Vast):
    """A period that was meant; without ``precies`` the words say more than these moments do."""

    van: str | None = None
    tot_en_met: str | None = None
    doorlopend: bool = False
    grens: str | None = None
    precies: bool = True


def parse_periode_woorden(typed: str, jaar: int | None = None) -> BedoeldePeriode | None:
    """Return the period in what somebody typed, or None; ``jaar`` is the one that "Q2" or "voorjaar" is in."""
    text = _SHORT_YEAR.sub(r"20\1", " ".join(fold(typed).split()).strip(" ."))
    short = _SHORT_RANGE.fullmatch(text)
    if short and _is_range(short):
        text = f"{short[1]}-20{short[2]}"
    for read in (_endless, _half, _school, _years, _one, _between, _bounded):
        found = read(text, jaar)
        if found:
            return found
    return None


def _is_range(match: re.Match[str]) -> bool:
    """Tell whether 2026-27 is two years: 2026-03 is a month."""
    return int(match[2]) > 12 and int(match[2]) > int(match[1][2:])


def _endless(text: str, jaar: int | None) -> BedoeldePeriode | None:
    if _ENDLESS_FORM.fullmatch(text):
        return BedoeldePeriode(doorlopend=True, precies=text in {"doorlopend", "lopend", "continu", "permanent"})
    match = _ENDLESS_FROM.fullmatch(text)
    begin = _moment(next((part for part in match.groups() if part), ""), jaar) if match else None
    return BedoeldePeriode(van=begin, doorlopend=True) if begin else None


def _half(text: str, jaar: int | None) -> BedoeldePeriode | None:
    match = _HALF.fullmatch(text)
    year = (match["jaar"] or jaar) if match else None
    if match is None or not year:
        return None
    is_first = (match["woord"] or match["kort"])[0] in "1e"
    van, tot = ("Q1", "Q2") if is_first else ("Q3", "Q4")
    return BedoeldePeriode(van=f"{year}-{van}", tot_en_met=f"{year}-{tot}")


def _school(text: str, _: int | None) -> BedoeldePeriode | None:
    match = _SCHOOL.fullmatch(text)
    if match is None or int(match[2]) != int(match[1]) + 1:
        return None
    return BedoeldePeriode(van=f"20{match[1]}", tot_en_met=f"20{match[2]}", precies=False)


def _years(text: str, _: int | None) -> BedoeldePeriode | None:
    years = sorted(map(int, re.findall(r"20\d\d", text))) if _LIST.fullmatch(text) else []
    if not years or years != list(range(years[0], years[-1] + 1)):
        return None
    return BedoeldePeriode(van=str(years[0]), tot_en_met=str(years[-1]))


def _one(text: str, jaar: int | None) -> BedoeldePeriode | None:
    moment = _moment(text, jaar)
    return BedoeldePeriode(van=moment, tot_en_met=moment) if moment else None


def _between(text: str, jaar: int | None) -> BedoeldePeriode | None:
    """Return what lies between two moments; the first takes its year from the second when it has none."""
    plain = text.removeprefix("van ").removeprefix("periode ")
    for sign in _BETWEEN:
        for place in (match.start() for match in re.finditer(re.escape(sign), plain)):
            end = _moment(plain[place + len(sign) :], jaar)
            begin = _moment(plain[:place], int(end[:4])) if end else None
            if begin and end and read_moment(begin).eerste <= read_moment(end).laatste:
                return BedoeldePeriode(van=begin, tot_en_met=end, precies=sign != " tot ")
    return None


def _bounded(text: str, jaar: int | None) -> BedoeldePeriode | None:
    """Return what begins or ends at a moment, or is about it."""
    if (match := _FROM.fullmatch(text)) and (moment := _moment(match[1], jaar)):
        return BedoeldePeriode(van=moment)
    if (match := _UNTIL.fullmatch(text)) and (moment := _moment(match[1], jaar)):
        return BedoeldePeriode(tot_en_met=moment, grens="uiterlijk", precies=text.startswith("uiterlijk"))
    if (match := _AROUND.fullmatch(text)) and (moment := _moment(match[1], jaar)):
        return BedoeldePeriode(van=moment, tot_en_met=moment, grens="rond", precies=False)
    return None


def _moment(text: str, jaar: int | None) -> str | None:
    """Return the most precise form of a moment that is not vague."""
    if jaar and _BARE.fullmatch(text.strip()):
        text = f"{text.strip()} {jaar}"
    found: BedoeldMoment | None = parse_moment_woorden(text.strip())
    return found.vormen[0] if found and found.vormen and not found.vaag else None
