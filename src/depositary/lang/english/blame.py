"""Words by which a speaker blames whoever a clause is about: adjectives, adverbs, verbs and nouns, in their base forms."""

BLAME = frozenset(
    """
    aggression aggressor aggressive atrocity atrocious barbaric barbarism barbarity blackmail blatant blatantly brazen brazenly
    brutal brutality brutally bully bullying callous carnage clumsy collude complicit complicity coerce coercion coercive corrupt
    corruption cowardly crime criminal cruel cruelty cynical cynically damning deceitful deceive deception defiance deliberately
    deplorable despicable destabilize destabilise destabilizing destabilising destructive dictator dictatorial dictatorship
    disgrace disgraceful disgracefully dishonest disinformation disproportionate disrespect escalation escalate exploit
    fabricate fabrication fail failure flagrant flagrantly flout fraudulent genocidal genocide hateful heinous horrific horrifying
    hostile hypocrisy hypocritical illegal illegally illegitimate impunity incite indiscriminate indiscriminately inhumane inhuman
    injustice interfere interference intimidate intimidation intolerable irresponsible jeopardize jeopardise lawless liar
    massacre meddle meddling mismanage mislead misleading negligence negligent obstruct obstruction oppress oppression oppressive
    outrageous persecute persecution propaganda provocation provocative provoke racist reckless recklessly reprehensible repress
    repression repressive ruthless ruthlessly sabotage senseless sham shameful shamefully shameless slaughter starve terror
    terrorise terrorize terrorism terrorist torture trample troubling tyranny tyrannical tyrant unacceptable unconscionable
    undemocratic undermine unfair unfairly unhelpful unjust unjustified unlawful unlawfully unprovoked unscrupulous unwarranted
    vicious violate violation warmonger weaponize weaponise wrongful wrongfully sow stoke malign malicious
    """.split()
)
