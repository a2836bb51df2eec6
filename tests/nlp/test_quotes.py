"""Quotations are found whole, whatever marks scraping left."""

import pytest

from depositary.nlp.quotes import find_quotes

CASES = [
    ("straight marks", 'She said "we agree" and left.', ['"we agree"']),
    ("curly marks", "“We agree,” she said.", ["“We agree,”"]),
    ("curly opened, straight closed", '“We agree," she said. He nodded.', ['“We agree,"']),
    ("two in a row", '"Yes," she said. "We agree."', ['"Yes,"', '"We agree."']),
    ("guillemets", "The minister said «we agree» twice.", ["«we agree»"]),
    ("a mark after a digit is inches", 'The 6" pipe and the "line" broke.', ['"line"']),
    ("a nested single mark belongs to the double one", "“They call it ‘a deal’ now,” he said.", ["“They call it ‘a deal’ now,”"]),
    ("single curly marks", "Minister: ‘The talks went well’, says office", ["‘The talks went well’"]),
    ("an apostrophe is no quotation", "The ministers' plan and the states' money weren't there.", []),
    ("a single word in single marks is none", "The so-called 'deal' failed.", []),
    ("each paragraph opens again", "He said: “One.\n\n“Two.”\n\nThe end.", ["“One.\n\n“Two.”"]),
    ("an unclosed one ends with its paragraph", 'He said: "One and two.\n\nThe end.', ['"One and two.']),
    ("an opening mark was lost", "We are ready,” the minister said. “Very ready.”", ["We are ready,”", "“Very ready.”"]),
    ("a stray mark spoils one paragraph only", 'A stray" mark.\n\n"We agree," she said.', ['"We agree,"']),
    ("empty marks are none", 'He typed "" and left.', []),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_quotes(text: str, expected: list[str]) -> None:
    assert [quote.span.of(text) for quote in find_quotes(text)] == expected


def test_an_unclosed_quotation_says_so() -> None:
    (quote,) = find_quotes('He said: "One and two.')
    assert not quote.closed
    assert quote.inner('He said: "One and two.').of('He said: "One and two.') == "One and two."
