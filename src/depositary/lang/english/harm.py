"""Nouns of those who do harm: what is nobody's act (storms, diseases, accidents), and who attacks, named or not."""

from depositary.lang.english.wordlist import words

MISFORTUNES = words(
    "earthquake quake tremor aftershock hurricane cyclone typhoon storm tornado flood flooding floods mudslide landslide avalanche tsunami"
    " eruption volcano drought heatwave heat famine hunger cold fire wildfire blaze inferno disease virus epidemic pandemic outbreak cholera"
    " ebola malaria measles covid covid-19 coronavirus cancer illness infection crash accident collision collapse derailment stampede"
    " lightning rain rains downpour monsoon sinking capsizing pile-up gorge dam ash"
)
ATTACKERS = words(
    "gunman gunmen attacker assailant bomber militant rebel insurgent fighter jihadist guerrilla extremist terrorist separatist soldier troop force"
    " army police policeman officer mob gang crowd settler militia militiaman paramilitary man group raider robber bandit pirate warplane jet plane"
    " drone helicopter gunship missile rocket shell mortar bomb grenade artillery airstrike air-strike strike attack raid blast explosion shelling"
    " bombardment bombing ambush sniper tank gunner assassin kidnapper supporter loyalist hacker device barrage volley round bullet battle clash gunfire"
)
