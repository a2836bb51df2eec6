"""The most frequent words of languages that news comes in, and the letters that tell languages of one script apart."""

_WORDS = {
    "English": """the of and to in a is that for on was with as it by at from be are this have an has but not were will which their
        had they or said its who been he his after we more would about also one all there over new other than into could you if when up
        out our what i she her no so some them these any only first two because may most such being those during between""",
    "German": """der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie
        nach wird bei einer um am sind noch wie einem über einen so zum haben nur oder aber vor zur bis mehr durch man sein wurde""",
    "French": """de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son aux été ont
        mais comme ou cette leur être sa ses nous deux fait elle après ces entre sans selon""",
    "Spanish": """de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este si porque esta
        entre cuando muy sin sobre también me hasta hay donde han quien desde todo según fue""",
    "Portuguese": """de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando
        muito nos já também só pelo pela até isso entre depois sem são foi""",
    "Italian": """di e il la che in a per un è del della non le si con da una i sono al dei nel come più alla ha gli anche lo delle
        ma ai su o dal nella questo essere stato tra hanno""",
    "Dutch": """de van het een en in is dat op te voor met zijn die niet aan er om ook als door naar bij uit tot over heeft worden
        maar nog wordt ze hij dan wel deze geen of werd meer""",
    "Polish": """w i na z się do nie że to jest o po jak od przez za są ale czy dla tym oraz ich przy już jego która które który tak
        może być został między""",
    "Swedish": """och i att det som en på är av för med till den har de inte om ett var från men vi så kan han när år under också nu
        efter ska hade eller""",
    "Turkish": """ve bir bu da de için ile olarak çok daha gibi olan ne kadar sonra en var ancak ise o göre her ama mi tarafından
        oldu olduğu""",
    "Romanian": """de și în a la cu pe care nu din un o că pentru este mai al ale să au fost sunt prin după dar ca sau între""",
    "Czech": """a se v na je že o to s z do i ve za by si jako po pro ale jsou k který od která které není byl tak už""",
    "Indonesian": """yang dan di untuk dari dengan pada ini itu dalam tidak akan ke adalah oleh juga telah sebagai ada mereka bahwa
        karena""",
}
STOPWORDS: dict[str, frozenset[str]] = {language: frozenset(words.split()) for language, words in _WORDS.items()}

# Letters that only one language of a script has, and the share of all letters from which they tell.
LETTERS: tuple[tuple[str, str, float], ...] = (
    ("Japanese", "のにはをたがでてとしれさいるかなもこ", 0.1),
    ("Ukrainian", "іїєґ", 0.02),
    ("Belarusian", "ўі", 0.02),
    ("Russian", "ыэъё", 0.01),
    ("Persian", "پچژگ", 0.01),
)

# Scripts by the first word of their letters' Unicode names.
SCRIPTS: tuple[tuple[str, str], ...] = (
    ("CYRILLIC", "a language in Cyrillic letters"),
    ("CJK", "Chinese"),
    ("HANGUL", "Korean"),
    ("HIRAGANA", "Japanese"),
    ("KATAKANA", "Japanese"),
    ("ARABIC", "Arabic"),
    ("HEBREW", "Hebrew"),
    ("GREEK", "Greek"),
    ("DEVANAGARI", "Hindi"),
    ("BENGALI", "Bengali"),
    ("THAI", "Thai"),
    ("GEORGIAN", "Georgian"),
    ("ARMENIAN", "Armenian"),
    ("ETHIOPIC", "Amharic"),
)
