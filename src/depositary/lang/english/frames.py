"""The lexicon of frames for English: its tables joined, and the words that put an act in a light."""

from collections import defaultdict

from depositary.lang.english.classes_material import joined
from depositary.lang.english.frames_classes import CLASSES
from depositary.lang.english.frames_conflict import CONFLICT
from depositary.lang.english.frames_material import MATERIAL
from depositary.lang.english.frames_news import NEWS
from depositary.lang.english.frames_relief import RELIEF
from depositary.lang.english.frames_verbal import VERBAL
from depositary.lang.english.wordlist import words
from depositary.lang.frame import Frame, WordClass
from depositary.lang.lexicon import Lexicon, ranked

LIGHT_VERBS = words(
    " make hold launch conduct carry issue stage give take have deliver express voice reach receive get face mount wage"
    " begin start open continue resume"
    " host convene do lead undertake perform commit stop end lodge file raise be draw spark use attend join launch order"
    " plan organize organise schedule"
    " announce unveil set call pay exchange enter arrange complete conclude finish repeat renew reiterate offer provide"
    " extend declare suffer sustain"
    " rebuff intensify step prepare see include follow release speed accelerate oversee delay repel fend"
)
PHASES = words("resume begin start open continue proceed restart take go collapse fail break end conclude follow")
CALLED_OFF = words("cancel call postpone scrap shelve scrub axe abandon")
CONSIDERING = words(
    "consider weigh mull contemplate discuss debate study explore ponder examine review propose suggest contemplate evaluate"
)
PLANNING = words("plan intend prepare expect schedule aim hope seek want set due expect slate poise ready agree decide arrange")
POSSIBLE = words("possible potential likely proposed considered hypothetical prospective would-be")
FORTHCOMING = words("planned upcoming forthcoming scheduled future next expected impending pending prospective intended")
HEDGES = words("may might could can perhaps possibly would")
FALSE = words("deny dismiss false untrue fake baseless unfounded refute")
DEMANDING = words("must should need have ought")
SETTLED = words("should must will would shall")
NEEDLESS = words("need question place room reason point interest justification chance way possibility alternative talk plan")
OUT_OF_QUESTION = frozenset(
    {
        "out of question",
        "off table",
        "unacceptable",
        "inadmissible",
        "impossible",
        "unthinkable",
        "non-negotiable",
        "red line",
        "non starter",
        "non-starter",
        "nonstarter",
    }
)
BYGONE = {
    "Soviet Union": 1991,
    "USSR": 1991,
    "Nazi": 1945,
    "East Germany": 1990,
    "West Germany": 1990,
    "Czechoslovakia": 1992,
    "Ottoman": 1922,
    "Yugoslavia": 2003,
}
PREPOSITIONS = words(
    "about above across after against ahead along alongside amid among around as at before behind below beneath beside between beyond by"
    " concerning despite down during following for from in inside into like near of off on onto opposite out outside over past regarding"
    " since through throughout to toward towards under until up upon versus via with within without"
)
IRREALIS_MARKS = words("if unless whether lest until")


def _index() -> dict[tuple[str, WordClass], tuple[Frame, ...]]:
    index: dict[tuple[str, WordClass], list[Frame]] = defaultdict(list)
    for table in (*VERBAL, *NEWS, *MATERIAL, *RELIEF, *CONFLICT):
        for frame in table.frames():
            index[frame.word, frame.word_class].append(frame)
    return {key: ranked(frames) for key, frames in index.items()}


FRAMES: dict[tuple[str, WordClass], tuple[Frame, ...]] = _index()
ENGLISH = Lexicon(frames=FRAMES, classes=joined(CLASSES), prepositions=PREPOSITIONS)
