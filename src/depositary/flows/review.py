"""What to ask a person, and what an answer makes."""

from collections.abc import Iterator, Sequence

from depositary.flows.attached import attached
from depositary.flows.decide import Outcome, Wish, decide
from depositary.flows.named import Named, single_claim, whole_line
from depositary.flows.settle import settle_ledger
from depositary.kinds import KINDS
from depositary.model import Ruling
from depositary.reconcile.review import Asked, Question, questions
from depositary.reconcile.score import score
from depositary.reconcile.tell import tellings
from depositary.reference.rates import convert
from depositary.store import Store


def ask(store: Store, limit: int | None = None) -> tuple[list[Question], Iterator[Asked]]:
    """Bring the ledger up to date, and return what to ask about it, the worst first, in short and with all that is needed."""
    settle_ledger(store)
    rulings = attached(store).rulings
    confidence = {claim.id: claim.confidence for claim in store.claims()}
    found = questions(store.entries(), [*store.links("near"), *store.links("same")], confidence, rulings, convert)[:limit]
    return found, (asked for one in found if (asked := put(store, one, rulings)) is not None)


def put(store: Store, question: Question, rulings: Sequence[Ruling]) -> Asked | None:
    """Gather what a person needs to answer a question; None where the ledger changed meanwhile, so that nobody can be asked."""
    entries = store.entries_by_id(question.entries)
    if not {*question.claims} <= {claim for one in entries.values() for claim in one.claims}:
        return None
    wanted = {*question.claims}
    if question.about == "cell":
        wanted |= {claim for one in entries.values() for _, claims in one.cell(question.cell).others for claim in claims}
    claims = store.claims_by_id(wanted)
    documents = {one.id: one for one in store.documents({claim.document for claim in claims.values()})}
    weighed = None
    if question.about == "pair":
        told = tellings(claims.values(), documents, convert, rulings)
        one, other = (told[claim] for claim in question.claims)
        weighed = score(KINDS[question.kind], one, other)
    return Asked(question=question, entries=entries, claims=claims, documents=documents, score=weighed)


def answer(store: Store, asked: Asked, wish: Wish) -> Outcome:
    """Keep at once what a person answers; the ledger is settled afterwards."""
    return decide(store, wish, _named(asked, wish))


def _named(asked: Asked, wish: Wish) -> list[Named]:
    question = asked.question
    if question.about == "cell":
        return [whole_line(asked.entries[question.entries[0]])]
    if question.about == "pair" and wish.verdict == "different":
        return [Named(name=claims[0], kind=question.kind, claims=claims) for claims in question.sides]
    return [single_claim(asked.claims[claim]) for claim in question.claims]
