"""The built-in topics, and how a user's own stand beside them."""

import pytest

from depositary.config.settings import PHRASE
from depositary.lang.english.topics import TOPICS, with_topics
from depositary.model import Topic
from depositary.reconcile.matters import named


def test_built_in_topics_are_written_as_a_user_may_write_them():
    assert len({topic.name.casefold() for topic in TOPICS}) == len(TOPICS) > 15
    assert [phrase for topic in TOPICS for phrase in (*topic.words, *topic.not_words) if not PHRASE.fullmatch(phrase)] == []
    assert all(topic.words for topic in TOPICS)


def test_a_topic_of_the_same_name_takes_the_place_of_the_built_in_one():
    own = Topic(name="Sanctions", words=("embargo",))
    found = with_topics([own])
    assert [topic.name for topic in found if topic.name.casefold() == "sanctions"] == ["Sanctions"]
    assert len(found) == len(TOPICS)


def test_another_topic_comes_after_the_built_in_ones():
    own = Topic(name="grain corridor", words=("grain",))
    assert with_topics([own]) == (*TOPICS, own)


NAMED = [
    (("sanction*",), (), "New Sanctions\nwere imposed, and sanctioning goes on.", ["Sanctions", "sanctioning"]),
    (("foreign troops",), (), "No foreign\ntroops, no foreigntroops.", ["foreign\ntroops"]),
    (("guarantees",), ("loan guarantee*",), "Guarantees, but loan guarantees.", []),
    (("ban",), (), "A ban on bands and a non-ban.", ["ban"]),
    (("prix*",), (), "100% prix-fixe (prix)", ["prix-fixe", "prix"]),
    (("c++", "a.b"), (), "c++ axb a.b", ["c++", "a.b"]),
]


@pytest.mark.parametrize(("words", "not_words", "text", "expected"), NAMED)
def test_where_a_topic_is_named(words: tuple[str, ...], not_words: tuple[str, ...], text: str, expected: list[str]):
    topic = Topic(name="t", words=words, not_words=not_words)
    assert [span.of(text) for span in named(topic, text)] == expected
