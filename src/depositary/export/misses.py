"""Records that an evaluation found missed, partly right or too many, one below the other."""

import json
from collections.abc import Iterable, Mapping

from rich.console import Group, RenderableType
from rich.text import Text

from depositary.codec.score import Comparison, Record

STYLES = {"missed": "red", "partly": "yellow", "extra": "magenta"}
PLACES = ("content", "span")


def misses(comparisons: Iterable[Comparison], texts: Mapping[str, str]) -> RenderableType:
    """List every record that is not fully right, with its words."""
    return Group(*(_miss(one, texts.get(one.document, "")) for one in comparisons if one.verdict != "full"))


def _miss(one: Comparison, text: str) -> Text:
    line = Text(f"{one.document} {one.kind} ").append(one.verdict, style=STYLES[one.verdict])
    line.append(f"  {brief(one.gold or one.predicted or {}, text)}")
    return line.append(f"\n    read as  {brief(one.predicted, text)}") if one.verdict == "partly" and one.predicted else line


def brief(record: Record, text: str) -> str:
    """Write a record's cells on one line, and its first words."""
    span = next((record[name] for name in PLACES if record.get(name)), (record.get("evidence") or [[0, 0]])[0])
    hidden = {"evidence", "id", "content", "cue", "span"}
    cells = {name: value for name, value in record.items() if name not in hidden and value not in (None, [])}
    return f"{json.dumps(cells, ensure_ascii=False)} «{' '.join(text[span[0] : span[1]].split())[:160]}»"
