"""Base forms of inflected words, for looking a word up where a statistical lemma may be wrong ("committ", "struck")."""

_IRREGULAR = """
agree agreed agreeing|arise arose arisen|be was were been|bear bore borne|beat beaten|become became|begin began begun|bend
bent|bind bound|bleed bled|blow blew
blown|break broke broken|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|come came|cut
cutting|deal dealt|dig dug|do did done
|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew
flown|forbid forbade forbidden
|forge forged|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went
gone|grow grew grown|hang hung|have had
|hear heard|hide hid hidden|hit hitting|hold held|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let letting|lie
lay lain|lose lost
|make made|mean meant|meet met|overthrow overthrew overthrown|overrun overran|lend lent|flee fled|sink sank sunk|spring sprang sprung|pay paid|put putting|quit quitting|read read|rescind rescinded|ride
rode ridden|ring rang rung
|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|set setting|shake shook shaken|shed shedding|shoot
shot|show shown|shrink shrank
|shut shutting|sing sang sung|sink sank sunk|sit sat|slay slew slain|speak spoke spoken|spend spent|split splitting|spread
spread|spring sprang|stand stood
|steal stole stolen|step stepped|stick stuck|strike struck stricken|strive strove|swear swore sworn|sweep swept|take took
taken|teach taught|tear tore torn
|tell told|think thought|throw threw thrown|undertake undertook undertaken|uphold upheld|wage waged|wear wore|win won|withdraw
withdrew withdrawn|withhold withheld
|withstand withstood|write wrote written|overtake overtook|retake retook retaken|rebuild rebuilt|hand handed|shell shelled|bomb bombed
"""
IRREGULAR: dict[str, str] = {
    form: words[0] for line in _IRREGULAR.replace("\n", " ").split("|") if (words := line.split()) for form in words[1:]
}


def base_forms(text: str) -> tuple[str, ...]:
    """Return the words that a form may be an inflection of, the form itself included, likelier ones first.

    >>> base_forms("committed")[:3]
    ('committed', 'committe', 'committ')
    """
    found = [IRREGULAR[text]] if text in IRREGULAR else [text]
    for ending in ("ed", "ing"):
        if text.endswith(ending) and len(text) > len(ending) + 1:
            stem = text[: -len(ending)]
            found += [stem + "e", stem]
            if stem[-1] == stem[-2]:
                found.append(stem[:-1])
            if stem.endswith("i"):
                found.append(stem[:-1] + "y")
            if stem.endswith("ck"):
                found.append(stem[:-1])
    if text.endswith("ies") and len(text) > 4:
        found.append(text[:-3] + "y")
    elif text.endswith("es") and len(text) > 4:
        found += [text[:-1], text[:-2]]
    elif text.endswith("s") and not text.endswith("ss") and len(text) > 3:
        found.append(text[:-1])
    return tuple(dict.fromkeys(found))
