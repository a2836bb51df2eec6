"""A document with all that was found in it before any claim is drawn: the value that `extract` works on."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from depositary.kinds import DateMention
from depositary.lang.english.frames import ENGLISH
from depositary.lang.lexicon import Lexicon
from depositary.model import Document, Span
from depositary.nlp.actors import Directory, Voice
from depositary.nlp.attribution import find_attributions
from depositary.nlp.dates import find_dates
from depositary.nlp.directory import build_directory
from depositary.nlp.goods import find_goods
from depositary.nlp.lemmas import mend_lemmas
from depositary.nlp.money import find_money
from depositary.nlp.phrases import Attribution, GoodsMention, MoneyMention, Party
from depositary.nlp.pipeline import load_pipeline
from depositary.reference import state_name
from depositary.reference.outlets import home_of, publisher_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A parsed document (`doc` has one spaCy token per word of `document.text`) with its dates, money, goods, parties and attributions."""

    document: Document
    doc: Doc
    dates: tuple[DateMention, ...]
    money: tuple[MoneyMention, ...]
    goods: tuple[GoodsMention, ...]
    actors: Directory
    attributions: tuple[Attribution, ...]
    lexicon: Lexicon = ENGLISH

    def within(self, span: Span) -> list[Token]:
        """Return the tokens that lie inside a passage."""
        inside = self.doc.char_span(span.start, span.end, alignment_mode="contract") if span.start < span.end else None
        return list(inside or ())

    def whole_name(self, span: Span) -> Span:
        """Return the name that some words belong to, in full; the words themselves where they belong to none."""
        mentions = [self.actors.at[token.i] for token in self.within(span) if token.i in self.actors.at]
        found = [mention.span(self.doc) for mention in mentions]
        return Span(min([span.start, *(one.start_char for one in found)]), max([span.end, *(one.end_char for one in found)]))


def read_document(document: Document, lexicon: Lexicon = ENGLISH) -> Reading:
    """Parse a document and find its phrases, parties and attributions; loads the pipeline at the first call."""
    return read_doc(document, load_pipeline()(document.text), lexicon)


def read_doc(document: Document, doc: Doc, lexicon: Lexicon = ENGLISH) -> Reading:
    """Find the phrases, parties and attributions of a document that is parsed already."""
    code = publisher_of(document.outlet)
    publisher = Party(name=state_name(code), codes=(code,), type="state", span=Span(0, 0)) if code else None
    mend_lemmas(doc, lexicon)
    goods = find_goods(doc)
    actors = build_directory(doc, home=home_of(document.outlet), publisher=publisher, things=tuple(g.span for g in goods))
    attributions = find_attributions(doc, actors)
    voices = tuple(Voice(span=a.content, parties=a.speakers) for a in attributions if a.speakers)
    return Reading(
        document=document,
        doc=doc,
        dates=find_dates(doc, document.published),
        money=find_money(doc),
        goods=goods,
        actors=actors.speaking(voices),
        attributions=attributions,
        lexicon=lexicon,
    )
