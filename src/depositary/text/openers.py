"""Words that a sentence begins with, and names that have a capital letter inside: what glued headings are told from names by."""

_OPENERS = """
A About Above According Across After Again Against All Almost Along Already Also Although Always Amid Among An And Another Any
As Asked At Because Before Behind Below Beside Besides Between Beyond Both But By Can Could Critics Despite Did Do Does During
Each Earlier Early Either Even Ever Every Few Finally First Five Following For Former Four From Further Given Had Has Have He
Her Here Hers His How However I If In Inside Instead Into Is It Its Just Last Late Later Less Like Many May Meanwhile Might More
Moreover Most Much My Near Nearly Neither Never Nevertheless Next No Nobody None Nor Not Nothing Now Of Officials On Once One
Only Or Other Others Our Over Perhaps President Prime Rather Recently Second Senior Several She Should Similarly Since Six So
Some Soon Still Such Ten That The Their Then There These They Third This Those Though Three Through Thus To Today Together
Tomorrow Tonight Two Under Unless Unlike Until Upon Was We Were What Whatever When Where Whereas Whether Which While Who Why
Will With Within Without Would Yesterday Yet You Your
"""
OPENERS: frozenset[str] = frozenset(_OPENERS.split())

# Joined writings that are right as they stand, in lower case. A name that occurs twice in a text is recognised without this table.
_JOINED = """
airbaltic airbnb astrazeneca biontech blackberry buzzfeed bytedance coinbase comcast conocophillips dailymail deepmind doordash
easyjet ebay euromaidan exxonmobil facebook factset fedex fitzgerald flydubai flysafair github glaxosmithkline harpercollins
hellofresh icloud imessage instagram ipad iphone ipod jetblue jpmorgan justgiving linkedin livejournal macbook macos mastercard
metlife microsoft mypillow onlyfans openai paypal petrochina playstation politifact powerpoint pricewaterhousecoopers propublica
pwc qantaslink realclearpolitics redstate salesforce savethechildren sinopec snapchat soundcloud spacex stopantisemitism
surveymonkey swissinfo taskrabbit teamviewer techcrunch thinkprogress ticketmaster tiktok totalenergies truthsocial turbotax
unitedhealth vkontakte volkswagen walmart wework whatsapp wikileaks wordpress xinhuanet yougov youtube zoominfo
"""
JOINED: frozenset[str] = frozenset(_JOINED.split())
