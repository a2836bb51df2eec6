"""The matters on which parties take positions, unless a user names others: each by the words that name it in news."""

from collections.abc import Iterable

from depositary.model import Topic

# name: words; … | words of another matter; …
_TABLE = """
security guarantees: security guarantee*; postwar guarantee*; post-war guarantee*; security assurance*; security commitments; concrete guarantees; firm guarantees; ironclad guarantees; binding guarantees; robust guarantees; credible guarantees; strong guarantees; such guarantees; the guarantees; guarantees for ukraine; guarantors; article 5-like; article 5-style | loan guarantee*; credit guarantee*; bond guarantee*; export guarantee*; constitutional guarantee*; loan; loans
peacekeepers and foreign troops: peacekeep*; peace-keep*; foreign troops; foreign forces; nato troops; nato forces; european troops; western troops; american troops; us troops; u.s. troops; ground troops; boots on the ground; reassurance force; multinational force; stabilisation force; stabilization force; blue helmets
territory: territory; territories; territorial concession*; territorial claim*; territorial swap*; cede*; ceding; land swap*; land for peace; donbas; donbass; crimea; annex*; occupied land*; occupied region*; our land; sovereign land | territorial integrity; territorial waters; overseas territor*; inch of
territorial integrity: territorial integrity; internationally recogni* borders; borders by force; sovereignty and borders
ceasefire: ceasefire*; cease-fire*; truce*; cessation of hostilities; end to the fighting; halt to the fighting; armistice
peace talks: peace talk*; peace negotiation*; peace conference*; peace summit*; direct talks; direct negotiation*; negotiating table; peace process
sanctions: sanction*; secondary sanction*; oil price cap; price cap on russian oil; asset freeze*; travel ban*
frozen assets: frozen asset*; frozen russian asset*; frozen state asset*; frozen fund*; immobilised asset*; immobilized asset*; immobilised russian asset*; immobilized russian asset*; sovereign asset*; frozen central bank asset*; reparations loan
NATO membership: nato membership; membership of nato; membership in nato; nato accession; accession to nato; join nato; joins nato; joined nato; joining nato; nato bid; nato aspirations; nato invitation; nato expansion; nato enlargement; expansion of nato; admission to nato
EU membership: eu membership; membership of the eu; membership in the eu; eu accession; accession to the eu; accession to the european union; membership of the european union; membership in the european union; european union membership; join the eu; joining the eu; join the european union; joining the european union; eu bid; eu candida*; candidate status; eu enlargement; accession talk*; accession negotiation*
nuclear programme: nuclear program*; nuclear weapon*; nuclear enrichment; uranium enrichment; enrich* uranium; enrichment of uranium; enrichment; nuclear deal; nuclear site*; nuclear inspect*; nuclear arsenal; nuclear test*
hostages and prisoners: hostages; every hostage; each hostage; last hostage; hostage deal*; hostage release*; hostage exchange*; hostage-prisoner exchange*; captives; prisoner*; prisoners of war; pows; detainee*; deported children; abducted children | prison guards; prison sentence*
humanitarian aid and access: humanitarian access; humanitarian aid; humanitarian assistance; humanitarian relief; humanitarian corridor*; humanitarian convoy*; aid convoy*; aid truck*; aid deliver*; aid to enter; entry of aid; entry of humanitarian aid; flow of aid; flow of humanitarian aid; aid crossing*; crossings for aid; crossings to aid; crossings for humanitarian*; crossing to aid; relief convoy*; access for aid; aid access; aid to gaza; safe passage; evacuation corridor*
arms supplies: arms suppl*; arms deliver*; arms shipment*; weapons suppl*; weapons deliver*; weapons shipment*; military aid; military assistance; military support; supply of weapons; supply of arms; deliver* of weapons; deliver* of arms; lethal aid
long-range weapons: long-range missile*; long-range weapon*; long-range strike*; long-range drone*; cruise missile*; taurus; tomahawk*; atacms; storm shadow*
arms exports: arms export*; arms sale*; weapons export*; weapons sale*; defence export*; defense export*; military export*; drone export*; export* of arms; export* of weapons; export* of ammunition; export* of drones; re-export of; arms licence*; arms export licence*
arms embargo: arms embargo*; weapons embargo*; embargo on arms; embargo on weapons
tariffs: tariff*; customs dut*; import dut*; import levies; countervailing dut*; trade barrier* | electricity tariff*; gas tariff*; feed-in tariff*; water tariff*; energy tariff*
Palestinian statehood: palestinian state; palestinian statehood; state of palestine; two-state solution; two state solution; recogni* palestine; recogni* of palestine
refugees: refugee*; asylum seeker*; asylum-seeker*; migrant*; displaced palestinians; resettlement of; deportation flight* | agency for; refugee agency; refugee council; high commissioner for refugees
elections: free elections; fair elections; snap election*; early election*; new election*; presidential election*; parliamentary election*; hold elections; holding elections; date for elections
climate finance: climate finance; loss and damage; climate fund*; fossil fuel phase-out; phase-out of fossil fuels; phase out fossil fuels; emissions target*; climate target*
"""


def _topic(line: str) -> Topic:
    name, words = line.split(":", 1)
    own, _, others = words.partition("|")
    return Topic(name=name, words=_phrases(own), not_words=_phrases(others))


def _phrases(words: str) -> tuple[str, ...]:
    return tuple(filter(None, (phrase.strip() for phrase in words.split(";"))))


TOPICS: tuple[Topic, ...] = tuple(map(_topic, _TABLE.strip().splitlines()))


def with_topics(own: Iterable[Topic]) -> tuple[Topic, ...]:
    """Return the built-in topics with a user's: one of the same name takes the built-in one's place, the others come after."""
    named = {topic.name.casefold(): topic for topic in own}
    kept = [named.pop(topic.name.casefold(), topic) for topic in TOPICS]
    return (*kept, *named.values())
