"""Whether a text is English.

Principle: the language whose most frequent words make up the largest share of the text is its language; a text in another
script is refused by its script. Exception: very short texts (headlines) may have no frequent word at all and pass where no
other language has two. In doubt between English and another language a text that has enough English words passes.
"""

import re
import unicodedata
from collections import Counter

from depositary.text.stopwords import LETTERS, SCRIPTS, STOPWORDS

SAMPLE = 60_000
SHORT = 25
ENOUGH = 0.17

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def refusal(text: str) -> str | None:
    """Return why a text is not read as English, in one line; None where it is English."""
    language = language_of(text[:SAMPLE])
    if language == "English":
        return None
    seems = f"it seems to be {language}" if language else "too few of its words are English"
    return f"this is not an English text: {seems}; only English is read"


def language_of(text: str) -> str:
    """Name the language of a text, in English; an empty string where it cannot be told."""
    if other := _other_script(text):
        return other
    words = [word.lower() for word in _WORD.findall(text)]
    if not words:
        return "English"
    counts = Counter(words)
    hits = {language: sum(counts[word] for word in common) for language, common in STOPWORDS.items()}
    best = max(hits, key=lambda language: (hits[language], language == "English"))
    if len(words) < SHORT:
        return best if hits[best] >= 2 and hits[best] > hits["English"] else "English"
    if hits["English"] / len(words) >= ENOUGH and hits["English"] * 1.2 >= hits[best]:
        return "English"
    return best if best != "English" and hits[best] / len(words) >= ENOUGH / 2 else ""


def _other_script(text: str) -> str | None:
    """Name the language or the script of a text that is not mainly in Latin letters."""
    letters = Counter(letter for letter in text.lower() if letter.isalpha())
    scripts: Counter[str] = Counter()
    for letter, count in letters.items():
        scripts[unicodedata.name(letter, "UNKNOWN").split()[0]] += count
    total = sum(scripts.values())
    if not total or scripts["LATIN"] * 2 >= total:
        return None
    for language, telling, share in LETTERS:
        if sum(letters[letter] for letter in telling) >= share * total:
            return language
    for script, language in SCRIPTS:
        if scripts[script] * 3 >= total - scripts["LATIN"]:
            return language
    return "a language in another script"
