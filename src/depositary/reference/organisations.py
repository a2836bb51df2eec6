"""International organisations by their usual acronym, as the codebook writes them, and the names that stand for them.

One organisation a line: `code | names, bodies and places that stand for it; …`. Companies keep their own
names and are not listed; of armed groups, parties and charities only those that news names in several ways or without introduction.
"""

CODED = frozenset("EU UN UNICEF WFP WHO UNHCR UNRWA IAEA IMF WB EIB EBRD AU ASEAN ECOWAS GCC NATO G7 G20 OPEC ICC ICRC OSCE COE".split())
"""The organisations that the codebook writes by their acronym; the others go by the name that the text first gives in full."""

TABLE = """
EU|European Union;E.U.;EU;European Commission;European Community;European Council;European Parliament;Council of the European Union;Council of the EU;European External Action Service;EEAS;EU Commission;Brussels;European bloc;27-nation bloc;EU Council;Foreign Affairs Council;ECHO;European Peace Facility;Euro Group;Eurogroup;Berlaymont
NATO|NATO;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance;North Atlantic Council;Atlantic alliance;NATO alliance;NATO allies;Western military alliance;SACEUR;Nato
UN|United Nations;U.N.;UN;U.N.O.;UN General Assembly;U.N. General Assembly;United Nations General Assembly;U.N. Human Rights Council;United Nations Human Rights Council;UN Security Council;U.N. Security Council;Security Council;General Assembly;United Nations Security Council;UNSC;UNGA;OCHA;U.N. Office for the Coordination of Humanitarian Affairs;UN Human Rights Council;Human Rights Council;UNDP;UNFPA;UNESCO;UNODC;FAO;Food and Agriculture Organization;ILO;IOM;International Organization for Migration;UN Women;UNAMA;MINUSMA;MONUSCO;UNIFIL;UNCTAD;OHCHR;Central Emergency Response Fund
UNRWA|UNRWA;U.N. Relief and Works Agency;UN Relief and Works Agency;United Nations Relief and Works Agency
UNICEF|UNICEF;Unicef;United Nations Children's Fund;U.N. Children's Fund;UN Children's Fund
WFP|WFP;World Food Programme;World Food Program;UN World Food Programme;U.N. World Food Program
WHO|WHO;World Health Organization;World Health Organisation
UNHCR|UNHCR;UN Refugee Agency;U.N. refugee agency;UN refugee agency;U.N. High Commissioner for Refugees;United Nations High Commissioner for Refugees;UN High Commissioner for Refugees
IAEA|IAEA;International Atomic Energy Agency
IMF|IMF;International Monetary Fund
WB|World Bank;World Bank Group;International Bank for Reconstruction and Development;International Development Association;IBRD
EIB|European Investment Bank;EIB
EBRD|European Bank for Reconstruction and Development;EBRD
ECB|European Central Bank;ECB
AU|African Union;AU
ASEAN|ASEAN;Association of Southeast Asian Nations;Asean
G7|G7;G-7;Group of Seven;G7 countries;G7 nations
G8|G8;G-8;Group of Eight
G20|G20;G-20;Group of 20;Group of Twenty
OPEC+|OPEC+;OPEC Plus
OPEC|OPEC;Organization of the Petroleum Exporting Countries
ICC|ICC;International Criminal Court
ICJ|ICJ;International Court of Justice
ICRC|ICRC;International Committee of the Red Cross;International Red Cross
IFRC|IFRC;International Federation of Red Cross and Red Crescent Societies
OSCE|OSCE;Organization for Security and Co-operation in Europe;Organisation for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe
COE|Council of Europe
GCC|GCC;Gulf Cooperation Council;Gulf Co-operation Council
OECD|OECD;Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development
WTO|WTO;World Trade Organization;World Trade Organisation
OPCW|OPCW;Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons
ECOWAS|ECOWAS;Economic Community of West African States
SADC|SADC;Southern African Development Community
IGAD|IGAD;Intergovernmental Authority on Development
OAS|OAS;Organization of American States
CARICOM|CARICOM;Caribbean Community
LAS|Arab League;League of Arab States
OIC|OIC;Organisation of Islamic Cooperation;Organization of Islamic Cooperation
BRICS|BRICS
SCO|SCO;Shanghai Cooperation Organisation;Shanghai Cooperation Organization
CSTO|CSTO;Collective Security Treaty Organization
ADB|Asian Development Bank;ADB
AfDB|African Development Bank;AfDB
AIIB|Asian Infrastructure Investment Bank;AIIB
IDB|Inter-American Development Bank;IDB;IADB
IFC|International Finance Corporation;IFC
ECHR|European Court of Human Rights;ECHR
INTERPOL|Interpol;INTERPOL
APEC|APEC;Asia-Pacific Economic Cooperation
AUKUS|AUKUS
MSF|Doctors Without Borders;Médecins Sans Frontières;Medecins Sans Frontieres;MSF
Hamas|Hamas;Islamic Resistance Movement
Hezbollah|Hezbollah;Hizbollah;Hizbullah;Hezbullah;Hizballah
Taliban|Taliban;Taleban
al-Qaeda|al-Qaeda;Al-Qaeda;al-Qaida;Al-Qaida;al Qaeda;Al Qaeda;al Qaida
Islamic State|Islamic State;ISIS;ISIL;Daesh;Islamic State group;Islamic State of Iraq and the Levant;Islamic State of Iraq and Syria
Houthis|Houthi;Houthis;Huthi;Huthis;Ansar Allah;Ansarullah
Boko Haram|Boko Haram
al-Shabab|al-Shabab;al-Shabaab;Al-Shabab;Al-Shabaab;al Shabaab;Al Shabaab
Palestinian Islamic Jihad|Palestinian Islamic Jihad;Islamic Jihad
Fatah|Fatah
Muslim Brotherhood|Muslim Brotherhood
PKK|PKK;Kurdistan Workers' Party;Kurdistan Workers Party
YPG|YPG;People's Protection Units
SDF|Syrian Democratic Forces
FSA|Free Syrian Army
FARC|FARC;Revolutionary Armed Forces of Colombia
ELN|ELN;National Liberation Army
M23|M23
Wagner|Wagner Group;Wagner
LTTE|Liberation Tigers of Tamil Eelam;Tamil Tigers;LTTE
RSF|Rapid Support Forces
UNITA|UNITA
RENAMO|RENAMO;Renamo
IRA|Irish Republican Army
ETA|ETA
KLA|Kosovo Liberation Army
LRA|Lord's Resistance Army
TPLF|Tigray People's Liberation Front;TPLF
Abu Sayyaf|Abu Sayyaf
TTP|Pakistani Taliban;Tehreek-e-Taliban Pakistan;Tehrik-i-Taliban Pakistan;TTP
Afghan Taliban|Afghan Taliban
Haqqani network|Haqqani network
Jaish-e-Mohammed|Jaish-e-Mohammed;Jaish-e-Mohammad;Jaish-e-Muhammad
Lashkar-e-Taiba|Lashkar-e-Taiba;Lashkar-e-Tayyiba;LeT
AQAP|al-Qaeda in the Arabian Peninsula;al Qaeda in the Arabian Peninsula;Al-Qaeda in the Arabian Peninsula;Al Qaeda in the Arabian Peninsula;al-Qaida in the Arabian Peninsula;AQAP
AQIM|al-Qaeda in the Islamic Maghreb;al Qaeda in the Islamic Maghreb;Al-Qaeda in the Islamic Maghreb;al-Qaida in the Islamic Maghreb;AQIM
JNIM|Jama'at Nusrat al-Islam wal-Muslimin;JNIM
ISWAP|Islamic State West Africa Province;ISWAP
Nusra Front|Nusra Front;al-Nusra Front;Al-Nusra Front;Jabhat al-Nusra
HTS|Hayat Tahrir al-Sham;HTS
Kataib Hezbollah|Kataib Hezbollah;Kata'ib Hezbollah
PMF|Popular Mobilization Forces;Popular Mobilisation Forces;Hashd al-Shaabi
PFLP|Popular Front for the Liberation of Palestine;PFLP
FDLR|FDLR
ADF|Allied Democratic Forces
CODECO|CODECO
SPLM-N|SPLM-N
SPLM-IO|SPLM-IO
Arakan Army|Arakan Army
Kachin Independence Army|Kachin Independence Army;KIA
Karen National Union|Karen National Union;KNU
National Unity Government|National Unity Government
MILF|Moro Islamic Liberation Front;MILF
NPA|New People's Army
Sendero|Shining Path
Séléka|Seleka;Séléka
anti-balaka|anti-balaka;Anti-balaka
Polisario|Polisario Front;Polisario
LNA|Libyan National Army
STC|Southern Transitional Council
OLA|Oromo Liberation Army
DPR|Donetsk People's Republic
LPR|Luhansk People's Republic
Amnesty|Amnesty International
HRW|Human Rights Watch
Oxfam|Oxfam
Save the Children|Save the Children
World Vision|World Vision
Greenpeace|Greenpeace
"""
