"""The six words as frozen dataclasses, and the small values that they are made of."""

from depositary.model.amount import Amount, Item, Qualifier, Sum
from depositary.model.capture import Capture
from depositary.model.change import Cause, Change
from depositary.model.claim import Claim, Payload
from depositary.model.document import DateBasis, Document, OffsetMap
from depositary.model.entry import Entry, Relation, RelationType, Settled, Step
from depositary.model.problem import Problem
from depositary.model.release import Release
from depositary.model.ruling import RULING, Anchor, Ruling, Verdict
from depositary.model.settings import Assertion, Count, NoProblem, RowExists, Rows, Settings, ShareWithout, SumChange, Topic
from depositary.model.span import Span
from depositary.model.when import When

__all__ = [
    "RULING",
    "Amount",
    "Anchor",
    "Assertion",
    "Capture",
    "Cause",
    "Change",
    "Claim",
    "Count",
    "DateBasis",
    "Document",
    "Entry",
    "Item",
    "NoProblem",
    "OffsetMap",
    "Payload",
    "Problem",
    "Qualifier",
    "Relation",
    "RelationType",
    "Release",
    "RowExists",
    "Rows",
    "Ruling",
    "Settings",
    "Settled",
    "ShareWithout",
    "Span",
    "Step",
    "Sum",
    "SumChange",
    "Topic",
    "Verdict",
    "When",
]
