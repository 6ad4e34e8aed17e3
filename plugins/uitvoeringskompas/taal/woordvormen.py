"""Which other words somebody may type for a Dutch word: its singular and plural, the parts it is made of, its like.

The forms come from the word list of ``simplemma``; what that does not have (a compound) is taken apart. They are for a
search alone, which shows none of them: a form too many finds a page too many, low in the list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from uitvoeringskompas.taal.zoekwoorden import DELEN, GELIJK, LEEG
from uitvoeringskompas.vast import Vast, field

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_DIMINUTIVE = re.compile(r"(?:[jk]es?|kens?|ie|lijn|gie)$")
_SHORTEST, _COMPOUND, _HEAD, _TAIL = 3, 7, 3, 4
_TELLING = 8
"""A last part of so many letters is a word whatever stands before it: a name, mostly."""
_BETWEEN = ("", "s", "en", "e")
_PLURALS = ("en", "s", "’s", "'s")
_LONGER = 4
"""A form of a word is at most so much longer: a word list has forms that nobody types."""


def words_of(text: str) -> Iterator[str]:
    """Yield the words of a text in small letters."""
    return iter(_WORD.findall(text.casefold()))


def list_unreached(words: Iterable[str], said: set[str]) -> Iterator[str]:
    """Yield in alphabetical order the words with which nothing begins that is said already, nor another one of them.

    A search for a word finds all that begins with it, so no other is needed.
    """
    for word, following in pairwise([*sorted({*words, *said}), ""]):
        if word not in said and not following.startswith(word):
            yield word


class Woordvormen(Vast, eq=False):
    """A word list: of each form its first form in a dictionary, and of that all its forms.

    The pages of a site have the same words, so what was found for a word is kept.
    """

    lemmas: Mapping[str, str]
    forms: Mapping[str, tuple[str, ...]]
    _alike: Mapping[str, frozenset[str]] = field(default_factory=lambda: _by_word(GELIJK))
    _found: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def list_others(self, words: Iterable[str]) -> tuple[str, ...]:
        """Return the other words for these, in alphabetical order and each once."""
        known = set(words)
        found = {other for word in known - LEEG for other in self._others_of(word)}
        return tuple(sorted(found - known))

    def list_alike(self, words: Iterable[str]) -> tuple[str, ...]:
        """Return what people take for these words when they search, each once."""
        known = set(words)
        return tuple(sorted({other for word in known for other in self._alike_of(word)} - known))

    def _alike_of(self, word: str) -> frozenset[str]:
        return self._alike.get(word) or self._alike.get(self.lemmas.get(word, word), frozenset())

    def _others_of(self, word: str) -> tuple[str, ...]:
        found = self._found.get(word)
        if found is None:
            found = tuple(dict.fromkeys(self._others(word))) if len(word) >= _SHORTEST else ()
            self._found[word] = found
        return found

    def _others(self, word: str) -> Iterator[str]:
        yield from self._forms_of(word)
        yield from self._alike_of(word)
        apart = self._take_apart(word)
        if apart is not None:
            head, tail = apart  # a search finds the head by itself, as the word begins with it
            yield tail
            for form in self._forms_of(tail):
                yield from (form, head + form)
        elif word not in self.lemmas:
            yield from (word.removesuffix(end) for end in _PLURALS if word.endswith(end) and len(word) >= _COMPOUND)

    def _forms_of(self, word: str) -> Iterator[str]:
        lemma = self.lemmas.get(word, word)
        for form in (lemma, *self.forms.get(lemma, ())):
            if len(form) <= len(word) + _LONGER and not _DIMINUTIVE.search(form):
                yield form

    def _take_apart(self, word: str) -> tuple[str, str] | None:
        """Return the two words that a compound is made of; the longest last part, since that says what it is."""
        if word in DELEN:
            return DELEN[word]
        if len(word) < _COMPOUND or self.lemmas.get(word, word) != word:
            return None
        for place in range(_HEAD, len(word) - _TAIL + 1):
            head, tail = word[:place], word[place:]
            if tail in self.lemmas and (
                len(tail) >= _TELLING or any(self._is_word(head.removesuffix(each)) for each in _BETWEEN)
            ):
                return head, tail
        return None

    def _is_word(self, head: str) -> bool:
        return len(head) >= _HEAD and (head in self.lemmas or (len(head) > _TAIL and f"{head}en" in self.lemmas))


def load_woordvormen() -> Woordvormen | None:
    """Return the word list; nothing when it is not installed."""
    try:
        from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory  # noqa: PLC0415
    except ImportError:
        return None
    lemmas = dict(DefaultDictionaryFactory().get_dictionary("nl").items())
    forms: dict[str, list[str]] = {}
    for form, lemma in lemmas.items():
        if form.islower() and "_" not in form:  # a capital is the same word, and nobody types "af_ronden"
            forms.setdefault(lemma, []).append(form)
    lemmas |= {lemma: lemma for lemma in dict.fromkeys(lemmas.values()) if lemma not in lemmas}
    return Woordvormen(lemmas=lemmas, forms={lemma: tuple(each) for lemma, each in forms.items()})


def _by_word(groups: Iterable[frozenset[str]]) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for group in groups:
        for word in group:
            found[word] = found.get(word, frozenset()) | group
    return found
