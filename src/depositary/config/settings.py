"""The configuration, `depositary.toml`: what users set, as settings.

Principle: whatever the file says must mean something. An unknown key or a value of another shape ends the command before anything is done, with
the file, the line and what was expected there, since a misspelt assertion would never fail and nobody would notice. To add a setting, put
one field into its table here and one into `depositary.model.Settings`.
"""

import re
from collections.abc import Sequence
from pathlib import Path

from depositary.config.assertions import CODE, assertion
from depositary.config.checking import Field, Fields, Place, each, read_table, text, texts
from depositary.config.toml_file import read_toml
from depositary.model import Assertion, Settings, Topic

FILE = Path("depositary.toml")
"""The file that is read where none is named and it stands in the working folder."""
PHRASE = re.compile(r"[^\s*]+\*?( [^\s*]+\*?)*")


def load_settings(path: Path | None = None) -> Settings:
    """Read the settings from a file, by default from `depositary.toml` in the working folder if it is there; no file means the defaults."""
    if path is None and not FILE.exists():
        return Settings()
    file = path or FILE
    values, lines = read_toml(file)
    place = Place(file=str(file), lines=lines)
    read = read_table(values, place, SETTINGS)
    for table in ("topics", "assertions"):
        _require_own_names(read[table], place.of(table))
    return Settings(**read)


def _topic(value: object, place: Place) -> Topic:
    return Topic(**read_table(value, place, TOPIC))


def _require_own_names(read: Sequence[Topic | Assertion], place: Place) -> None:
    names = [one.name for one in read]
    for number, name in enumerate(names):
        if name in names[:number]:
            raise place.of(number).of("name").wrong(f'"{name}" is taken by an earlier one')


def _is_phrase(words: str) -> bool:
    return bool(PHRASE.fullmatch(words))


WORDS = "a word or phrase, with * only at the end of a word"
TOPIC: Fields = {
    "name": Field(text("a name"), required=True),
    "words": Field(texts(WORDS, _is_phrase), required=True),
    "not_words": Field(texts(WORDS, _is_phrase, least=0), ()),
}
SETTINGS: Fields = {
    "currency": Field(CODE, "EUR"),
    "topics": Field(each(_topic), ()),
    "assertions": Field(each(assertion), ()),
}
