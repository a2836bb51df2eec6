"""Other ways to write the same sentences: curly or straight quotes, case, a missing full stop."""

from __future__ import annotations

import random
from dataclasses import replace

from training.conllu import Sentence, Word

OPENING = {"``", "-LRB-"}
CURLY_DOUBLE = ("“", "”")
CURLY_SINGLE = ("‘", "’")
DOUBLE = {'"', "“", "”", "``", "''", "„"}
SINGLE = {"'", "‘", "’", "`"}
DASHES = {"--", "—", "–"}


def vary(sentences: list[Sentence], chance: random.Random) -> list[Sentence]:
    """Return the sentences in one randomly chosen style of writing."""
    quotes = chance.choices(("as is", "straight", "curly"), (30, 25, 45))[0]
    lower = chance.random() < 0.03
    upper = not lower and chance.random() < 0.01
    dash = chance.choice(("", "--", "—", "–"))
    varied = []
    for sentence in sentences:
        words = [replace(word) for word in sentence.words]
        for word in words:
            word.form = _form(word, quotes, dash)
            if lower:
                word.form = word.form.lower()
            elif upper:
                word.form = word.form.upper()
        if len(words) > 3 and words[-1].form == "." and chance.random() < 0.05:
            words = _without_last(words)
        varied.append(replace(sentence, words=words))
    return varied


def _without_last(words: list[Word]) -> list[Word]:
    """Return the words without the final full stop, unless something hangs on it."""
    if words[-1].head == 0 or any(word.head == len(words) for word in words):
        return words
    return words[:-1]


def _form(word: Word, quotes: str, dash: str) -> str:
    """Return the form with quotes, apostrophes and dashes in the chosen style."""
    form = word.form
    if form in DASHES and dash and word.deprel == "punct":
        return dash
    if quotes == "as is":
        return form
    if quotes == "straight":
        return form.translate(str.maketrans("‘’“”", "''\"\""))
    opens = word.xpos in OPENING
    if form in DOUBLE:
        return CURLY_DOUBLE[0 if opens else 1]
    if form in SINGLE:
        return CURLY_SINGLE[0 if opens else 1]
    return form.replace("'", "’")
