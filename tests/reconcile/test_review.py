"""What a person is asked, worst first, and what is not asked."""

from dataclasses import replace
from math import inf

import pytest
from claims_by_hand import by_id, convert, event, goods, pledge, story
from rulings_by_hand import ruled

from depositary.model import Claim, Document, Ruling
from depositary.reconcile import settle
from depositary.reconcile.link import all_links
from depositary.reconcile.review import GOODS, Question, questions
from depositary.reconcile.tell import tellings

PLAIN = "Canada will give Ukraine military aid, the prime minister announced."


def told(name: str, sum_: str | None = "2e9 CAD", day: str = "2025-06-17", text: str = PLAIN, sure: float = 0.9, **cells: object):
    document = story(name, day, text)
    return document, replace(pledge(document, sum_, **cells), confidence=sure)


def meeting(name: str, sure: float = 0.9):
    document = story(name, "2025-06-17", "Carney met Zelenskyy.")
    return document, replace(event(document, "CONSULT", "CAN", "UKR"), confidence=sure)


def asked(*stories: tuple[Document, Claim], rulings: tuple[Ruling, ...] = ()) -> list[Question]:
    documents, claims = by_id(*(document for document, _ in stories)), [claim for _, claim in stories]
    entries = settle(claims, documents, convert, rulings)
    links = all_links(tellings(claims, documents, convert, rulings))
    return questions(entries, links, {claim.id: claim.confidence for claim in claims}, rulings, convert)


def test_the_worst_comes_first_by_money_and_doubt_and_what_has_no_money_last():
    large, small, surer = (
        told("a", "2e9 CAD", sure=0.5),
        told("b", "4e6 EUR", donors=("FRA",), sure=0.3),
        told("c", "5e9 USD", donors=("USA",), sure=0.69),
    )
    gifts, talks = told("d", None, items=goods((5, "buses")), donors=("POL",), sure=0.6), meeting("e", sure=0.1)
    found = asked(talks, small, large, gifts, surer)
    assert [one.claims[0] for one in found] == [claim.id for _, claim in (surer, large, small, gifts, talks)]
    assert [one.about for one in found] == ["claim"] * 5
    assert found[1].weight == pytest.approx(2e9 * 0.73 * 0.5)
    assert found[3].stake == GOODS


def test_a_claim_of_which_the_reader_is_sure_is_not_asked():
    assert asked(told("a", sure=0.9)) == []


@pytest.mark.parametrize("verdict", ["right", "wrong"])
def test_a_claim_that_was_ruled_on_is_not_asked_again(verdict):
    one = told("a", sure=0.4)
    assert asked(one, rulings=(ruled(verdict, one[1]),)) == []


def test_a_cell_about_which_sources_disagree_is_asked_until_it_is_ruled_on():
    text = "Canada will send drones and ammunition worth a large sum to Ukraine."
    first = told("a", "2e9 CAD", text=text, items=goods((None, "drones")))
    second = told("b", "1.7e9 CAD", text=text.replace("large", "very large"), items=goods((None, "drones")))
    (question,) = [one for one in asked(first, second) if one.about == "cell"]
    assert (question.cell, question.doubt) == ("amount", 0.5)
    for ruling in (
        ruled("right", first[1], cell="amount"),
        ruled("corrected", first[1], second[1], cell="amount", value="1.8 billion CAD"),
    ):
        assert [one for one in asked(first, second, rulings=(ruling,)) if one.about == "cell"] == []


def near() -> tuple[tuple[Document, Claim], tuple[Document, Claim]]:
    """Two meetings that are nearly one: the one names a party less, and they share few words."""
    first = story("a", "2025-06-17", "Carney met Zelenskyy and Macron in Kananaskis to talk of the war and of peace.")
    second = story("b", "2025-06-18", "Canada and Ukraine held talks.")
    one = replace(event(first, "CONSULT", "CAN UKR FRA", "", "2025-06-17"), confidence=0.9)
    other = replace(event(second, "CONSULT", "CAN", "UKR"), confidence=0.9)
    return (first, one), (second, other)


def pairs(found: list[Question]) -> list[Question]:
    return [one for one in found if one.about == "pair"]


def test_two_lines_that_are_nearly_one_are_asked():
    first, second = near()
    (question,) = pairs(asked(first, second))
    assert not question.together
    assert question.threshold - 2 <= question.points < question.threshold
    assert sorted(question.claims) == sorted((first[1].id, second[1].id))
    assert len(question.entries) == 2


@pytest.mark.parametrize("verdict", ["same", "different"])
def test_a_pair_that_was_ruled_on_is_not_asked_again(verdict):
    first, second = near()
    assert pairs(asked(first, second, rulings=(ruled(verdict, first[1], second[1]),))) == []


def test_a_line_that_hangs_together_by_a_thread_is_asked_about_with_both_sides():
    documents = [story(name, "2025-06-17", f"{PLAIN} {name}") for name in "abcd"]
    stories = [(document, replace(pledge(document, "2e9 CAD"), confidence=0.9)) for document in documents]
    a, b, c, d = (claim.id for _, claim in stories)
    entries = settle([claim for _, claim in stories], by_id(*documents), convert, [ruled("same", *(claim for _, claim in stories))])
    from depositary.reconcile.link import Link

    def link(one: str, other: str, points: float) -> Link:
        low, high = sorted((one, other))
        return Link(one=low, other=high, type="same", points=points)

    links = [link(a, b, 9.0), link(c, d, 8.0), link(b, c, 5.4), link(a, c, 5.2), link(a, d, -inf)]
    (question,) = pairs(questions(entries, links, {}, (), convert))
    assert question.together
    assert sorted(question.claims) == sorted((b, c))
    assert sorted(map(sorted, question.sides)) == sorted([sorted((a, b)), sorted((c, d))])
    assert question.doubt == pytest.approx(0.4013, abs=1e-3)
    joined = ruled("same", stories[1][1], stories[2][1])
    assert pairs(questions(entries, links, {}, [joined], convert)) == [], "what a person joined hangs together"


def test_the_smaller_of_two_lines_is_at_stake():
    rows = [told("a", "2e9 CAD"), told("b", "3e6 CAD", donors=("CAN", "FRA"))]
    entries = settle([claim for _, claim in rows], by_id(*(document for document, _ in rows)), convert)
    from depositary.reconcile.link import Link

    low, high = sorted(claim.id for _, claim in rows)
    (question,) = pairs(questions(entries, [Link(one=low, other=high, type="near", points=4.0)], {}, (), convert))
    assert question.stake == pytest.approx(3e6 * 0.73)
