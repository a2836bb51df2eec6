"""Frames that analysts add in a file: what they change, what they leave alone, and how a mistake in them is told."""

from datetime import date
from pathlib import Path

import pytest
from spacy.language import Language

from depositary.config import load_toml
from depositary.errors import DepositaryError
from depositary.extract.events import extract
from depositary.flows.fingerprint import reader_fingerprint
from depositary.flows.lexicon import load_lexicon
from depositary.kinds import Event
from depositary.lang.english.frames import ENGLISH
from depositary.lang.frame_file import with_file
from depositary.lang.lexicon import Lexicon
from depositary.model import Document
from depositary.nlp.reading import read_doc
from depositary.sources import captures

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "frames"
CLIMATE, CHIPS = "climate-finance", "semiconductor-subsidies"

Told = tuple[str, tuple[str, ...], tuple[str, ...], str]


def told(pipeline: Language, text: str, lexicon: Lexicon) -> set[Told]:
    document = Document(id="d", capture="c", text=text, outlet="example.org", published=date(2025, 6, 18))
    events = [one.payload for one in extract(read_doc(document, pipeline(text), lexicon)) if isinstance(one.payload, Event)]
    return {(event.type, event.actors, event.recipients, event.modality) for event in events}


# what it is, the file, the sentence, what it tells by the built-in words, and by the file
READ: list[tuple[str, str, str, set[Told], set[Told]]] = [
    (
        "a built-in word has another meaning",
        CLIMATE,
        "Japan mobilised 3 billion dollars for Indonesia.",
        set(),
        {("AID", ("JPN",), ("IDN",), "occurred")},
    ),
    (
        "the built-in meaning stays where the file's does not fit",
        CLIMATE,
        "Germany mobilised troops.",
        {("MOBILIZE", ("DEU",), (), "occurred")},
        {("MOBILIZE", ("DEU",), (), "occurred")},
    ),
    (
        "another type for what is to come",
        CLIMATE,
        "Germany will mobilise private capital for Kenya.",
        set(),
        {("AGREE", ("DEU",), ("KEN",), "occurred")},
    ),
    ("a new word", CLIMATE, "France unlocked new funding for Senegal.", set(), {("AID", ("FRA",), ("SEN",), "occurred")}),
    (
        "a verb with its particle",
        CLIMATE,
        "Canada scaled up climate finance for Jamaica.",
        set(),
        {("AGREE", ("CAN",), ("JAM",), "occurred")},
    ),
    ("a fund filled", CLIMATE, "Spain paid into the facility for Bangladesh.", set(), {("AID", ("ESP",), ("BGD",), "occurred")}),
    (
        "loss and damage",
        CLIMATE,
        "Denmark compensated Vanuatu for loss and damage.",
        {("RETREAT", ("DNK",), ("VUT",), "occurred")},
        {("AID", ("DNK",), ("VUT",), "occurred")},
    ),
    ("coal given up", CLIMATE, "Poland phased out its last coal plants.", set(), {("CONCEDE", ("POL",), (), "occurred")}),
    ("coal to be given up", CLIMATE, "Chile will phase out coal by 2035.", set(), {("AGREE", ("CHL",), (), "occurred")}),
    ("a noun with a hyphen", CLIMATE, "Greece's phase-out of coal went ahead.", set(), {("AGREE", ("GRC",), (), "occurred")}),
    ("the debt of another", CLIMATE, "Portugal converted the debt of Cape Verde.", set(), {("AID", ("PRT",), ("CPV",), "occurred")}),
    ("a debtor's own debt is no help", CLIMATE, "Ecuador swapped 1.6 billion dollars of debt.", set(), set()),
    (
        "what is watered down is not told as a pledge",
        CLIMATE,
        "Hungary watered down its climate pledge.",
        {("AGREE", ("HUN",), (), "occurred")},
        {("REJECT", ("HUN",), (), "occurred")},
    ),
    ("a plant paid for", CHIPS, "Japan incentivised a new fab.", set(), {("AID", ("JPN",), (), "occurred")}),
    ("a plant abroad", CHIPS, "Taiwan built a fab in Germany.", set(), {("COOPERATE", ("TWN", "DEU"), (), "occurred")}),
    (
        "curbs on exports",
        CHIPS,
        "China restricted shipments of gallium to Japan.",
        {("COERCE", ("CHN",), ("JPN",), "occurred")},
        {("SANCTION", ("CHN",), ("JPN",), "occurred")},
    ),
    (
        "curbs to come threaten",
        CHIPS,
        "China will restrict exports of germanium to South Korea.",
        {("SANCTION", ("CHN",), ("KOR",), "planned")},
        {("THREATEN", ("CHN",), ("KOR",), "occurred")},
    ),
    (
        "a list of firms",
        CHIPS,
        "The United States put two chipmakers from China on its entity list.",
        set(),
        {("SANCTION", ("USA",), ("CHN",), "occurred")},
    ),
    (
        "a licence taken back",
        CHIPS,
        "The United States revoked the licence for a fab in China.",
        set(),
        {("SANCTION", ("USA",), ("CHN",), "occurred")},
    ),
    (
        "trade in chips is no aid",
        CHIPS,
        "China resumed shipments of germanium to Germany.",
        {("AID", ("CHN",), ("DEU",), "occurred")},
        {("CONCEDE", ("CHN",), ("DEU",), "occurred")},
    ),
    ("an alliance joined", CHIPS, "India joined a chip alliance with Japan.", set(), {("COOPERATE", ("IND",), ("JPN",), "occurred")}),
]


@pytest.mark.parametrize(("file", "text", "before", "after"), [case[1:] for case in READ], ids=[case[0] for case in READ])
def test_a_file_changes_what_is_read(pipeline: Language, file: str, text: str, before: set[Told], after: set[Told]):
    assert told(pipeline, text, ENGLISH) == before
    assert told(pipeline, text, load_lexicon([EXAMPLES / f"{file}.toml"])) == after


def test_the_file_that_the_how_to_page_shows_is_read(pipeline: Language, tmp_path: Path):
    page = (EXAMPLES.parents[1] / "docs" / "how-to" / "add-frames.md").read_text(encoding="utf-8")
    (tmp_path / "page.toml").write_text(page.split("```toml\n")[1].split("```")[0], encoding="utf-8")
    read = told(pipeline, "Japan mobilised a loan for Indonesia.", load_lexicon([tmp_path / "page.toml"]))
    assert read == {("AID", ("JPN",), ("IDN",), "occurred")}


def test_the_last_of_two_files_comes_first(tmp_path: Path):
    for name, kind in (("a", "REQUEST"), ("b", "PROTEST")):
        (tmp_path / f"{name}.toml").write_text(f'[[frame]]\nwords = "zap"\ntype = "{kind}"\nclass = "verb"\n', encoding="utf-8")
    lexicon = load_lexicon([tmp_path / "a.toml", tmp_path / "b.toml"])
    assert [frame.type for frame in lexicon.frames["zap", "verb"]] == ["PROTEST", "REQUEST"]


def test_blanks_and_empty_texts_mean_nothing():
    frame = {"words": " zap ", "type": "AID", "class": "verb", "needs": "obj:@aid / with:party , !comp", "actor": "", "options": ""}
    (read,) = with_file(ENGLISH, {"frame": [frame]}, "mine.toml").frames["zap", "verb"]
    assert (read.word, read.actor, read.recipient, read.sure) == ("zap", ("subj",), ("obj",), 0.6)
    assert [need.alternatives for need in read.needs] == [(("obj", "@aid"), ("with", "party")), (("comp", ""),)]


def test_a_class_of_a_file_reaches_its_own_frames_only():
    frame = {"words": "zap", "type": "AID", "class": "verb", "needs": "obj:@aid/obj:@cash"}
    lexicon = with_file(ENGLISH, {"classes": {"aid": "Quark"}, "frame": [frame]}, "mine.toml")
    (need,) = lexicon.frames["zap", "verb"][0].needs
    (_, own), (_, built_in) = need.alternatives
    assert lexicon.classes[own.removeprefix("@")] == {"quark"}
    assert built_in == "@cash"
    assert lexicon.classes["aid"] == ENGLISH.classes["aid"]


def test_what_is_read_with_other_frames_is_another_reading():
    marks = [reader_fingerprint(load_lexicon(files).added) for files in ([], [EXAMPLES / f"{CLIMATE}.toml"], [EXAMPLES / f"{CHIPS}.toml"])]
    assert len(set(marks)) == 3
    assert marks[0] == reader_fingerprint()


def test_a_file_that_was_moved_is_the_same_reading():
    tables = load_toml(EXAMPLES / f"{CLIMATE}.toml")
    assert with_file(ENGLISH, tables, "a.toml").added == with_file(ENGLISH, tables, "elsewhere/b.toml").added


def test_a_file_of_frames_is_no_story():
    assert not [one for one in captures(str(EXAMPLES.parent)) if "toml" in str(one.source)]


@pytest.mark.parametrize("file", [CLIMATE, CHIPS])
def test_the_examples_have_eight_to_fifteen_frames(file: str):
    assert 8 <= len(load_toml(EXAMPLES / f"{file}.toml")["frame"]) <= 15


FRAME = '[[frame]]\nwords = "zap"\ntype = "AID"\nclass = "verb"\n'

# what it is, the file, what must be told beside its name
MISTAKES = [
    ("broken syntax", FRAME + "needs = obj\n", ["line 5"]),
    ("no frame", '[classes]\ngood = "kind"\n', ["no frame", "[[frame]]"]),
    ("an unknown table", FRAME + '[class]\ngood = "kind"\n', ["'class'", "classes, frame"]),
    ("frames that are one table", FRAME.replace("[[frame]]", "[frame]"), ["[[frame]]"]),
    ("an unknown key", FRAME + FRAME + 'reciever = "to"\n', ["frame 2", "'reciever'", "recipient"]),
    ("a key that is missing", '[[frame]]\nwords = "zap"\nclass = "verb"\n', ["frame 1", "type is missing"]),
    ("no word", FRAME.replace("zap", " "), ["frame 1", "no word"]),
    ("a list in place of a text", FRAME + 'needs = ["obj"]\n', ["frame 1", "needs must be a text"]),
    ("a type that PLOVER has not", FRAME.replace("AID", "HELP"), ["frame 1 (zap)", "no PLOVER type 'HELP'", "RETREAT"]),
    ("a class of words that is none", FRAME.replace('"verb"', '"adverb"'), ["'adverb'", "verb, noun, adjective"]),
    ("an unknown option", FRAME + 'options = "certain=1"\n', ["'certain'", "sure"]),
    ("a certainty that is no number", FRAME + 'options = "sure=very"\n', ["sure=very", "number"]),
    ("a certainty above one", FRAME + 'options = "sure=60"\n', ["sure=60"]),
    ("a flag with a value", FRAME + 'options = "absorbs=no"\n', ["absorbs=no", "no value"]),
    ("a class that nobody defined", FRAME + 'needs = "obj:@quark"\n', ["@quark", "[classes]"]),
    ("company that is neither class nor name", FRAME + 'needs = "obj:finance"\n', ["obj:finance", "party"]),
    ("a condition that is misspelt", FRAME + 'needs = "sbuj"\n', ["'sbuj'", "subj"]),
    ("a role that is misspelt", FRAME + 'recipient = "for obj.form"\n', ["'form'", "preposition"]),
    ("a class that is a list", FRAME + '[classes]\nquark = ["up"]\n', ["class 'quark'", "one text"]),
]


@pytest.mark.parametrize(("text", "why"), [case[1:] for case in MISTAKES], ids=[case[0] for case in MISTAKES])
def test_a_mistake_names_the_file_the_entry_and_what_was_expected(tmp_path: Path, text: str, why: list[str]):
    file = tmp_path / "mine.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(DepositaryError) as caught:
        load_lexicon([file])
    message = str(caught.value)
    assert message.startswith(f"{file}: ")
    assert [part for part in why if part not in message] == [], message
