"""English or not."""

import pytest

from depositary.text.language import language_of, refusal

# The same two sentences, translated.
LANGUAGES = [
    ("German", "Norwegen wird zwei Milliarden Kronen an den Fonds für Schulen im Tschad zahlen, sagte das Ministerium am Montag. Die erste Hälfte ist "
     "für das Frühjahr vorgesehen, und der Rest wird nach einer Prüfung durch das Parlament gezahlt."),
    ("French", "La Norvège va verser deux milliards de couronnes au fonds pour les écoles du Tchad, a déclaré le ministère lundi. La première moitié est "
     "prévue au printemps et le reste sera payé après un examen par le parlement."),
    ("Spanish", "Noruega pagará dos mil millones de coronas al fondo para las escuelas de Chad, dijo el ministerio el lunes. La primera mitad está "
     "prevista para la primavera y el resto se pagará después de una revisión por el parlamento."),
    ("Ukrainian", "Норвегія виплатить два мільярди крон до фонду шкіл у Чаді, повідомило міністерство в понеділок. Перша половина буде виплачена навесні, "
     "а решта — після перевірки парламентом її звіту."),
    ("Russian", "Норвегия выплатит два миллиарда крон в фонд школ в Чаде, сообщило министерство в понедельник. Первая половина будет выплачена весной, "
     "а остальные деньги — после проверки."),
    ("Chinese", "挪威外交部周一表示，挪威将向乍得学校基金支付二十亿克朗。第一部分将在春季支付，其余部分将在议会审查后支付。"),
    ("Arabic", "قالت الوزارة يوم الاثنين إن النرويج ستدفع ملياري كرونة لصندوق المدارس في تشاد"),
    ("English", "Norway will pay two billion kroner to the fund for schools in Chad, the ministry said on Monday. The first half is due in spring and the "
     "rest will be paid after a review by the parliament."),
]  # fmt: skip

ENGLISH = [
    ("a headline alone", "Norway pays two billion kroner"),
    ("a headline in capitals", "NORWAY TO PAY FOR SCHOOLS"),
    (
        "foreign names",
        "Émile Zola and Señor Muñoz met in Łódź on Monday, and the Parlement de Paris was said to have been told of it by them.",
    ),
    (
        "a quotation in another language",
        "“Wir schaffen das,” the chancellor said at the time, and the phrase has been quoted in every debate on the subject since.",
    ),
    (
        "a list of goods",
        "Patriot batteries, howitzers, armoured vehicles, night-vision goggles, winter clothing and field rations for the army in the east",
    ),
]


@pytest.mark.parametrize(("language", "text"), LANGUAGES, ids=[case[0] for case in LANGUAGES])
def test_the_language_is_named(language, text):
    assert language_of(text) == language
    if language == "English":
        assert refusal(text) is None
    else:
        assert f"seems to be {language}" in (refusal(text) or "")


@pytest.mark.parametrize("text", [case[1] for case in ENGLISH], ids=[case[0] for case in ENGLISH])
def test_english_is_read(text):
    assert refusal(text) is None


def test_letters_without_words_are_refused():
    assert "too few of its words are English" in (refusal("qxz vrk plmn brtw " * 20) or "")


def test_all_gold_is_english(shared):
    import json

    for path in sorted((shared / "gold").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            assert refusal(json.loads(line)["text"]) is None
