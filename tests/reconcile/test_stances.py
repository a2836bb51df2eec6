"""What stance a sentence takes on a thing: a table that a domain expert can extend, then one for whose stance it is."""

import pytest

from depositary.model import Span
from depositary.reconcile.cues import chains, plain
from depositary.reconcile.holders import SPEAKER, holders
from depositary.reconcile.stances import stance, strength

# the thing stands in brackets; the stance, with an exclamation mark where it is on the end of the thing; nothing: no stance
STANCES = [
    # for it
    ("Norway backs the use of [frozen assets].", "supports"),
    ("Kyiv agreed to a full [ceasefire].", "supports"),
    ("The Union extended its [sanctions] by six months.", "supports"),
    ("They reaffirmed their unwavering support for a [two-state solution].", "supports"),
    ("Parliament adopted a resolution that supports the [tribunal].", "supports"),
    ("Ottawa is ready to send [peacekeepers].", "offers"),
    ("Rome agreed to host [peace talks].", "offers"),
    ("Sweden will provide Ukraine with [long-range missiles].", "offers"),
    ("Nairobi will send 1,000 officers to lead the [multinational force].", "offers"),
    ("Minsk is releasing [prisoners].", "offers"),
    ("The envoy stands ready to visit the [prisoners].", ""),
    # open to it
    ("Canberra is considering contributing to a [peacekeeping mission].", "considers"),
    ("Canada may contribute soldiers to a [multinational force].", "considers"),
    ("Madrid does not rule out joining the [force].", "considers"),
    ("Berlin refuses to rule out [sanctions].", "considers"),
    ("The Dutch are looking into whether they can send [cruise missiles].", "considers"),
    ("Washington threatened Russia with new [sanctions].", "considers"),
    ("That could threaten the [ceasefire].", ""),
    # wanting it
    ("Ukraine demands binding [security guarantees].", "demands"),
    ("Baku insists that Yerevan cede the [territory].", "demands"),
    ("The envoy demanded the immediate release of all [hostages].", "demands"),
    ("Damascus must allow [humanitarian access] everywhere.", "demands"),
    ("[Humanitarian access] must be allowed at once.", "demands"),
    ("[Security guarantees] are essential.", "demands"),
    # against it
    ("The Kremlin flatly rejected European [peacekeepers].", "rejects"),
    ("Warsaw will not send [peacekeepers].", "rejects"),
    ("Kyiv will never accept the [annexation].", "rejects"),
    ("Tokyo would never agree to the [tariffs].", "rejects"),
    ("Any [foreign troops] on our soil are unacceptable.", "rejects"),
    ("[NATO membership] is off the table.", "rejects"),
    ("There should be no NATO part in any [peacekeeping force].", "rejects"),
    ("There is no need for [security guarantees].", "rejects"),
    ("The government has no plans to impose [sanctions].", "rejects"),
    ("Washington would provide a backstop but no [boots on the ground].", "rejects"),
    ("Netanyahu rejected calls for a [Palestinian state].", "rejects"),
    ("Moscow must not get the [frozen assets].", "rejects"),
    ("[Peacekeepers] were rejected by Moscow.", "rejects"),
    ("Bogotá suspended the [ceasefire].", "rejects"),
    # forbidding it
    ("The country prohibits [defence exports].", "prohibits"),
    ("Berlin halted [arms exports] to Israel.", "prohibits"),
    ("The Danes passed a law that bans the [export of weapons].", "prohibits"),
    ("Rome imposed a ban on [arms exports].", "prohibits"),
    # its end
    ("Iran demands the lifting of [sanctions].", "demands!"),
    ("Moscow demanded that Western [sanctions] be lifted.", "demands!"),
    ("Havana called on Washington to lift its [sanctions].", "demands!"),
    ("Washington lifted its [sanctions].", "supports!"),
    ("Tehran is ready to limit [uranium enrichment].", "offers!"),
    ("Pyongyang will never abandon its [nuclear weapons].", "rejects!"),
    ("They are committed to ensuring that Iran never gets a [nuclear weapon].", "supports!"),
    # twice turned
    ("Bern is considering relaxing the ban on [arms exports].", "considers"),
    ("Ankara lifted its veto on Sweden's [NATO membership].", "supports"),
    # land that is given up is handed over
    ("Moscow demands that Kyiv give up its [territory].", "demands"),
    ("Kyiv will not give up [territory].", "rejects"),
    # no stance
    ("Israel has not accepted the [ceasefire].", ""),
    ("Moscow has never refused [peace talks].", ""),
    ("We are not asking for [NATO troops].", ""),
    ("Russia violated the [ceasefire].", ""),
    ("Both sides discussed [security guarantees].", ""),
    ("Tokyo stopped short of backing [sanctions].", ""),
    ("The Pentagon denied a report that it is sending [cruise missiles].", ""),
    ("Ankara rejected reports that it was considering [sanctions].", ""),
    ("The firm is studying the impact of [sanctions].", ""),
    ("Brussels is ready to impose duties against the [tariffs].", ""),
    ("Cairo will send officers to monitor the [truce].", ""),
    ("Ankara opened camps for [refugees].", ""),
    ("Riyadh will not recognise Israel without a [Palestinian state].", ""),
    ("If Washington backs [sanctions], we leave.", ""),
    ("Ukraine demanded weapons because Russia broke the [ceasefire].", ""),
    ("The minister declined to comment on [peacekeepers].", ""),
]


def told(marked: str) -> str:
    start, end = marked.index("["), marked.index("]") - 1
    sentence = marked.replace("[", "").replace("]", "")
    found = [made for chain in chains(sentence) if (made := stance(chain, sentence, Span(start, end)))]
    assert len({what for what, _ in found}) < 2, found
    return f"{found[0][0]}{'!' * found[0][1]}" if found else ""


@pytest.mark.parametrize(("sentence", "expected"), STANCES, ids=[row[0][:60] for row in STANCES])
def test_what_stance(sentence: str, expected: str):
    assert told(sentence) == expected


NAMES = {
    "Spain": "ESP",
    "Israeli": "ISR",
    "Ukrainian": "UKR",
    "Kyiv": "UKR",
    "Sweden": "SWE",
    "Denmark": "DNK",
    "Italy": "ITA",
    "Moscow": "RUS",
}

# the codes of whoever takes the first stance; "we" is the speaker, "?" nobody who can be told
HOLDERS = [
    ("Spain rejects it.", "ESP"),
    ("Italy has flatly rejected it.", "ITA"),
    ("Spain's government rejects it.", "ESP"),
    ("Other Ukrainian officials, under pressure from home, are considering it.", "UKR"),
    ("Officials in Kyiv demand it.", "UKR"),
    ("Sweden and Denmark endorsed it.", "SWE DNK"),
    ("The Israeli prime minister opposes it.", "ISR"),
    ("We reject it.", "we"),
    ("It would not accept a truce.", "we"),
    ("Our country opposes it.", "we"),
    ("Any foreign troops are unacceptable.", "we"),
    ("Foreign troops are unacceptable to Moscow.", "RUS"),
    ("Foreign troops were rejected by Moscow.", "RUS"),
    ("For Kyiv, giving up land is out of the question.", "UKR"),
    ("Kyiv must accept it.", "we"),
    ("Kyiv's allies demand it.", "?"),
    ("The talks with Moscow support it.", "?"),
    ("Many countries oppose it.", "?"),
    ("Foreign troops were rejected.", "?"),
]


@pytest.mark.parametrize(("sentence", "expected"), HOLDERS, ids=[row[0] for row in HOLDERS])
def test_whose_stance(sentence: str, expected: str):
    found = holders(chains(sentence)[0 if "giving" not in sentence else -1], sentence, NAMES)
    assert " ".join("we" if one == SPEAKER else one for one in found or ()) == expected.replace("?", "")


STRENGTHS = [
    ("Russia categorically rejects peacekeepers.", "firm"),
    ("Russia rejects peacekeepers.", "plain"),
    ("France is ready to send peacekeepers if there is a deal.", "conditional"),
]


@pytest.mark.parametrize(("sentence", "expected"), STRENGTHS)
def test_how_firmly(sentence: str, expected: str):
    assert strength(chains(sentence)[0], sentence) == expected


def test_small_letters_keep_every_offset():
    sentence = "İstanbul, which “hosts” the talks, supports a CEASEFIRE."
    assert len(plain(sentence)) == len(sentence)
    assert plain(sentence).index("supports") == sentence.index("supports")
