"""Lines of a page that belong to the page and not to the story: buttons, advertisements, invitations to read something else.

Principle: a line is furniture only as a whole, and only where it is one of the known ones. In doubt it stays.
"""

import re

from depositary.text.tracing import Edit, Traced

# Each is a whole line, whatever its case.
LINES = (
    r"advertisements?|advertising|story continues below(?: advertisement| this ad)?|article continues below(?: advertisement)?",
    r"(?:continue reading|read more|see more|show more|view more|load more)(?: below| here)?\W*",
    r"(?:click|tap|sign up|subscribe|register|log in|sign in)\b.{0,80}\b(?:newsletters?|inbox|account|alerts?|email|subscribers?)\b.{0,40}",
    r"(?:(?:share|tweet|post|email|e-mail|print|save|copy link|facebook|twitter|x|linkedin|whatsapp|reddit|pin)\W*)+",
    r"(?:comments?|close|video|photos?|image)\W*",
    r"(?:listen to (?:this )?article\W*(?:\d+:\d\d|\d+ min\w*)?\W*)(?:share this article\W*(?:share|tweet|post|email|\W)*)?",
    r"(?:share|save|print|email) this (?:article|story|page)\W*(?:(?:share|tweet|post|email)\W*)*",
    r"enlarge (?:this )?image\b.{0,160}|(?:toggle|hide|show) caption\b.{0,160}",
    r"(?:related|recommended|most read|most popular|trending|more on this (?:story|topic)|you may also like|more from)\b[\w ]{0,30}:?",
    r"(?:all rights reserved|copyright|©).{0,120}",
    r"(?:getty images|ap photo|reuters|afp|file photo)(?:\s*/\s*.{0,40})?",
    r"(?:we use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies).{0,200}",
    r"(?:follow|like|find) us on .{0,60}|follow .{0,40} on (?:twitter|x|facebook|instagram)\b.{0,40}",
    r"(?:this (?:article|story|report) (?:was|has been) (?:updated|corrected)\b.{0,80})",
)
_FURNITURE = re.compile(rf"[ ]*(?:{'|'.join(LINES)})[ ]*", re.IGNORECASE)
_LONGEST = 260


def without_furniture(body: Traced) -> Traced:
    """Take out the lines that are furniture; a text that is nothing else stays as it is."""
    edits: list[Edit] = []
    start = 0
    for line in body.text.split("\n"):
        if line.strip() and len(line) <= _LONGEST and _FURNITURE.fullmatch(line):
            edits.append(Edit(start, start + len(line)))
        start += len(line) + 1
    bare = body.edited(edits)
    return bare if bare.text.strip() else body
