"""Dates of the news and their values, seen from Sunday, 24 August 2025, unless a row says otherwise."""

from datetime import date
from itertools import pairwise

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from depositary.kinds import DateMention
from depositary.model import Span, When
from depositary.nlp.dates import date_near, find_dates
from depositary.nlp.timex import number

SUNDAY = date(2025, 8, 24)

# id | text | values in the order of the text
WRITTEN = """
month day year | Norway signed on Aug. 24, 1991, in Oslo. | 1991-08-24
day month year | Norway signed on 24 August 2025. | 2025-08-24
ordinal day | It was signed on the 3rd of May 2024. | 2024-05-03
iso | The note of 2025-08-24 was lost. | 2025-08-24
slashes, day above twelve | Filed 24/08/2025 in Geneva. | 2025-08-24
slashes, cannot be told apart | Filed 08/09/2025 in Geneva. |
weekday and date | They met on Friday, Aug. 22, in Rome. | 2025-08-22
month and year | Seoul has paid since June 2024. | 2024-06
month of a year | Lisbon joined in March of 2022. | 2022-03
week of a month | The fair closed in the second week of July 2025. | 2025-W28
year | Kenya voted in 2017. | 2017
old year | Peace came in 1648, after long talks. | 1648
two years | Aid fell between 2014 and 2019. | 2014 2019
years with a dash | Aid fell in 2014-2019. | 2014 2019
second year in two digits | The 2021-27 plan is larger. | 2021 2027
two months of one year | Tokyo paid in January and February 2024. | 2024-01 2024-02
two days of one month | The fair ran July 4-6. | 2025-07-04 2025-07-06
two days before their month | The fair ran from 14 to 16 July. | 2025-07-14 2025-07-16
quarter | Manila repaid it in the third quarter of 2024. | 2024-Q3
short quarter | Manila repaid it in Q1 2025. | 2025-Q1
season and year | Ships left in spring 2023. | 2023-SP
fiscal year | The FY2026 request was sent. | 2026
double fiscal year | The fiscal year 2024-25 was lean. | 2025
decade | Trade grew in the 1990s. | 199
short decade | Trade grew in the '80s. | 198
century | Trade grew in the 19th century. | 18
before our era | Walls rose in 575 B.C. on the hill. | BC0575
half of a year | Tonga waited until the first half of 2019. | 2019-H1
moving holiday | The bombs went off on Easter Sunday 2019. | 2019-04-21
part of a year | It was late 2021 and in mid-2022 it ended. | 2021 2022
"""

RELATIVE = """
today | Oslo paid today. | 2025-08-24
yesterday | Oslo paid yesterday afternoon. | 2025-08-23
tomorrow | Oslo will pay tomorrow. | 2025-08-25
last night | Shells fell last night. | 2025-08-23
this day | Guests came on this day. | 2025-08-24
last week | Oslo paid last week. | 2025-W33
next month | Oslo will pay next month. | 2025-09
earlier this month | Oslo paid earlier this month. | 2025-08
this year and last | Oslo paid more this year than last year. | 2025 2024
this fiscal year | Oslo paid twice this fiscal year. | 2025
end of the year | The road opens by the end of the year. | 2025
year end | The road opens by year-end. | 2025
weekend behind | Oslo paid last weekend. | 2025-W33
last month by name | The minister resigned last October. | 2024-10
month last year | The minister resigned in December last year. | 2024-12
last season | The dam broke last summer. | 2024-SU
last friday | The dam broke last Friday. | 2025-08-22
next friday | The court sits next Friday. | 2025-08-29
ago in days | He resigned three days ago. | 2025-08-21
ago in weeks | He resigned two weeks ago. | 2025-W32
ago in months | He resigned four months ago. | 2025-04
ago in years | He resigned seventeen years ago. | 2008
a year ago | He resigned a year ago. | 2024
in two weeks, ahead | The port will open in two weeks. | 2025-W36
in two weeks, behind | The port was built in two weeks. |
a day to the day | A hundred years ago today, the letter was signed. | 1925-08-24
a month to the day | Six months ago yesterday the war began. | 2025-02-23
half of this year | Exports fell in the first half of this year. | 2025-H1
quarter of results | The bank said fourth-quarter profit rose. | 2024-Q4
next fiscal year | Tokyo asked for more money for the next fiscal year. | 2026
day of the month, behind | The observers have been there since the 14th. | 2025-08-14
day of the month, ahead | The bloc will wait until the 7th. | 2025-09-07
earlier in the day | The advisers landed earlier in the day. | 2025-08-24
fixed holiday | Talks failed on Christmas Eve. | 2024-12-24
attacks of September | He survived the Sept. 11 attacks. | 2001-09-11
"""

TOLD_BEFORE = """
days later | She was elected on 3 March 2024 and sworn in two days later. | 2024-03-03 2024-03-05
the next day | She won on 3 March 2024. The next day, she was sworn in. | 2024-03-03 2024-03-04
the previous evening | She won on 3 March 2024; shells had fallen the previous evening. | 2024-03-03 2024-03-02
the night before | She won on 3 March 2024; shells fell the night before. | 2024-03-03 2024-03-02
the same evening | She won on 3 March 2024. The same evening, she was sworn in. | 2024-03-03 2024-03-03
the week before, amid a clause | What had happened the week before was a putsch. | 2025-W33
the previous day | She won on 3 March 2024; shells had fallen the previous day. | 2024-03-03 2024-03-02
years later | The pact of 1994 held. Twenty years later it was dead. | 1994 2014
that year | The pact was signed in May 1994. That year, trade doubled. | 1994-05 1994
month of the story | Fighting began on October 12, 2021 and stopped on November 2. | 2021-10-12 2021-11-02
weekday of the story | A mine blew up on Dec. 7, 2023. Two died in the blast on Thursday. | 2023-12-07 2023-12-07
"""

TENSE = """
past weekday | The envoy arrived on Friday. | 2025-08-22
future weekday | The envoy will arrive on Friday. | 2025-08-29
weekday of publication | The envoy arrived on Sunday. | 2025-08-24
planned for | They announced a rally planned for Saturday. | 2025-08-30
to be held | The vote is to be held on Tuesday. | 2025-08-26
ahead of | The king spoke ahead of the summit on Monday. | 2025-08-25
possessive, behind | Police condemned Thursday's riot. | 2025-08-21
day of a report, of what will be | The bank said on Friday it would lend more. | 2025-08-22
day after a report, amid what will be | If it is stopped, the premier said on Thursday night, the boats will turn back. | 2025-08-21
strike called for | The union called a nationwide strike for Wednesday. | 2025-08-27
prayers | Crowds gathered for Friday prayers. | 2025-08-22
put off until | They put the signing off until Friday. | 2025-08-29
was due to | The ban was due to take effect on Thursday. | 2025-08-28
due in a place | The minister had been due in Moscow on Monday. | 2025-08-25
present tense after what is over | Carriers are giving Minsk a wide berth after Friday's forced landing. | 2025-08-22
order | Ask me on Friday. | 2025-08-29
called on to | The party called on its supporters to fill the squares on Tuesday. | 2025-08-26
from this day on | The envoy had written to propose a lull from this Friday. | 2025-08-29
since a month | She has been urging them to talk since November. | 2024-11
past month | The loan was approved in November. | 2024-11
future month | The loan will be approved in January. | 2026-01
near month before a noun | He praised the September conference. | 2025-09
past day | The loan was approved on July 3. | 2025-07-03
future day | The decree will expire on September 30. | 2025-09-30
fall ahead | The court will rule in the fall. | 2025-FA
"""

VAGUE = """
now | The army is now weaker. | PRESENT_REF
to date | To date, Oslo has paid nothing. | PRESENT_REF
recently | Oslo recently paid. | PAST_REF
recent days | Oslo has paid in recent days. | PAST_REF
past years | Oslo has paid over the past two years. | PAST_REF
coming weeks | Oslo will pay in the coming weeks. | FUTURE_REF
next years | Oslo will pay over the next three years. | FUTURE_REF
the future | Oslo may pay in the future. | FUTURE_REF
"""

NOT_DATES = """
duration | The loan runs for three years. |
clock time | The guns fell silent at 5 p.m. |
modal verb | Warsaw may send more. |
verb | They march through the square. |
surname | Theresa May spoke. |
first name | April Ryan spoke. |
second | He came second. |
first in years | Envoys will return for the first time in seven years. |
bridge | Soldiers stood on the 15 May Bridge. |
market | The bomb went off in the Monday Market. |
habit | They protest every Sunday. |
newspaper | The Sunday Times wrote it. |
named day | Shops opened on Black Friday. |
counted people | About 2000 people fled. |
resolution | Resolution 1973 was adopted. |
law | The Banking Act of 2018 stands. |
address | See https://example.org/2024/05/03/page for more. |
telephone | Call 555-2014 for help. |
money | It cost $2015 in all. |
number with a comma | It cost 2,015 crowns. |
opening now | Now, let us begin. |
future of something | The future of the port is open. |
recent as adjective | The recent flood was bad. |
collapse | After the fall of the government they fled. |
"""


def rows(table: str) -> list[pytest.param]:
    """Read a table of cases."""
    cases = []
    for line in filter(str.strip, table.splitlines()):
        name, text, values = (cell.strip() for cell in line.split("|"))
        cases.append(pytest.param(text, values.split(), id=name))
    return cases


TABLES = (WRITTEN, RELATIVE, TOLD_BEFORE, TENSE, VAGUE, NOT_DATES)


@pytest.mark.parametrize(("text", "values"), [case for table in TABLES for case in rows(table)])
def test_a_date_has_the_value_that_a_reader_gives_it(pipeline, text, values):
    assert [mention.when.value for mention in find_dates(pipeline(text), SUNDAY)] == values


@pytest.mark.parametrize(
    ("text", "published", "values"),
    [
        pytest.param("Flights resumed this week.", date(2025, 8, 20), ["2025-W34"], id="this week"),
        pytest.param("The ministers will meet this week.", SUNDAY, ["2025-W35"], id="this week ahead of a Sunday"),
        pytest.param("The ships sailed this weekend.", date(2025, 8, 26), ["2025-W34"], id="this weekend, told on a Tuesday"),
        pytest.param("The ships will sail this weekend.", date(2025, 8, 26), ["2025-W35"], id="this weekend ahead"),
        pytest.param("The harbour froze this winter.", date(2025, 1, 20), ["2024-WI"], id="a winter bears the year it begins in"),
        pytest.param("The queen died in December.", date(2018, 1, 7), ["2017-12"], id="december told in january"),
        pytest.param("The first jets will be delivered on Jan. 22.", date(2012, 12, 11), ["2013-01-22"], id="january told in december"),
        pytest.param("He resigned last December.", date(2018, 1, 7), ["2017-12"], id="last december told in january"),
    ],
)
def test_values_hang_on_the_day_of_publication(pipeline, text, published, values):
    assert [mention.when.value for mention in find_dates(pipeline(text), published)] == values


def test_without_a_day_of_publication_only_full_and_vague_dates_are_given(pipeline):
    doc = pipeline("On 3 May 2024 and in 2019 they met. Last week, on Monday and today they met again; now they rest.")
    assert [mention.when.value for mention in find_dates(doc, None)] == ["2024-05-03", "2019", "PRESENT_REF"]


def test_a_story_with_a_full_date_dates_what_follows_without_a_day_of_publication(pipeline):
    doc = pipeline("Fighting began on October 12, 2021 and stopped two days later, not on November 2.")
    assert [mention.when.value for mention in find_dates(doc, None)] == ["2021-10-12", "2021-10-14", "2021-11-02"]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "May", "12", "31 February 2020", "in 0000"])
def test_odd_texts_give_no_date_that_is_none(pipeline, text):
    assert all(mention.when.interval for mention in find_dates(pipeline(text), SUNDAY))


def test_a_tokenizer_alone_suffices(pipeline):
    doc = spacy.blank("en")("The envoy arrived on Friday. He will leave on Tuesday, 26 August 2025.")
    assert [mention.when.value for mention in find_dates(doc, SUNDAY)] == ["2025-08-22", "2025-08-26"]


PIECES = st.sampled_from(
    [
        "May",
        "the",
        "last",
        "31",
        "2024",
        "week",
        "ago",
        "-",
        ",",
        "\n",
        "Friday",
        "of",
        "June",
        "in",
        "two",
        "'90s",
        "Q1",
        "B.C.",
        "next",
        "0",
        "FY",
    ]
)
BLANK = spacy.blank("en")


@given(st.lists(PIECES, max_size=12).map(" ".join))
def test_spans_lie_in_the_text_in_order_and_say_their_words(text):
    mentions = find_dates(BLANK(text), SUNDAY)
    assert all(mention.span.of(text) == mention.when.words for mention in mentions)
    assert all(before.span.end <= after.span.start for before, after in pairwise(mentions))


@pytest.mark.parametrize(
    ("text", "predicate", "value"),
    [
        pytest.param("Norway paid on Friday.", "paid", "2025-08-22", id="its own date"),
        pytest.param("Norway promised on Friday to send tents.", "send", "2025-08-22", id="open complement"),
        pytest.param("The minister met her today to discuss the loan.", "discuss", "2025-08-24", id="purpose"),
        pytest.param("Norway praised a bill introduced in June.", "bill", "2025-06", id="participle of a noun"),
        pytest.param("Norway, which paid in June, praised the bill.", "praised", None, id="date of a relative clause"),
        pytest.param("She said on Friday that Norway had paid.", "paid", None, id="date of the report"),
        pytest.param("She said on Friday that Norway had paid in June.", "paid", "2025-06", id="date inside the report"),
        pytest.param("Norway recently paid.", "paid", None, id="vague"),
        pytest.param("Norway paid. Sweden paid on Friday.", "paid", None, id="another sentence"),
    ],
)
def test_the_date_near_a_predicate_is_that_of_its_clause(pipeline, text, predicate, value):
    doc = pipeline(text)
    token = next(token for token in doc if token.text == predicate)
    when = date_near(doc, find_dates(doc, SUNDAY), token)
    assert (when and when.value) == value


def test_no_date_is_near_where_there_is_no_parse():
    doc = spacy.blank("en")("Norway paid on 3 May 2024.")
    mention = DateMention(span=Span(15, 25), when=When(value="2024-05-03"))
    assert date_near(doc, (mention,), doc[1]) is None


@pytest.mark.parametrize(
    ("words", "value"),
    [("12", 12), ("1,200", 1200), ("twenty-five", 25), ("two hundred", 200), ("a", 1), ("2.5", None), ("several", None)],
)
def test_numbers_in_words_and_digits(words, value):
    assert number(words) == value
