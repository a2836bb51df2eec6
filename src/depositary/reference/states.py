"""The states of the world as texts name them: names, adjectives and people, capitals and other cities, seats and bodies of government.

Codes are ISO 3166-1 alpha-3 (`XKX` for Kosovo, by custom). Facts only; one state a line:

    code | names; … | adjectives and people; … | capital; other cities and regions; … | seats and bodies that stand for the government; …
"""

TABLE = """
AFG|Afghanistan;Islamic Emirate|Afghan;Afghans;Afghanistani|Kabul;Kandahar;Herat;Helmand;Kunduz;Jalalabad;Mazar-i-Sharif|Wolesi Jirga
ALB|Albania|Albanian;Albanians|Tirana|
DZA|Algeria|Algerian;Algerians|Algiers|
AND|Andorra|Andorran;Andorrans|Andorra la Vella|
AGO|Angola|Angolan;Angolans|Luanda|
ATG|Antigua and Barbuda;Antigua|Antiguan;Antiguans|Saint John's|
ARG|Argentina|Argentine;Argentinian;Argentines;Argentinians|Buenos Aires|Casa Rosada
ARM|Armenia|Armenian;Armenians|Yerevan|
AUS|Australia|Australian;Australians|Canberra;Sydney;Melbourne;Brisbane;Perth|
AUT|Austria|Austrian;Austrians|Vienna;Salzburg|
AZE|Azerbaijan|Azerbaijani;Azeri;Azerbaijanis;Azeris|Baku;Nagorno-Karabakh|
BHS|Bahamas|Bahamian;Bahamians|Nassau|
BHR|Bahrain|Bahraini;Bahrainis|Manama|
BGD|Bangladesh|Bangladeshi;Bangladeshis|Dhaka;Cox's Bazar|
BRB|Barbados|Barbadian;Barbadians|Bridgetown|
BLR|Belarus|Belarusian;Belarusians;Belarussian|Minsk|
BEL|Belgium|Belgian;Belgians|Antwerp;Ghent|
BLZ|Belize|Belizean;Belizeans|Belmopan|
BEN|Benin|Beninese|Porto-Novo;Cotonou|
BTN|Bhutan|Bhutanese|Thimphu|
BOL|Bolivia|Bolivian;Bolivians|La Paz;Sucre|
BIH|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina|Bosnian;Bosnians;Bosnian Serb;Bosnian Serbs;Bosnian Croat;Bosnian Croats|Sarajevo;Republika Srpska|
BWA|Botswana|Botswanan;Batswana|Gaborone|
BRA|Brazil|Brazilian;Brazilians|Brasilia;Brasília;Rio de Janeiro;Sao Paulo;São Paulo|Planalto
BRN|Brunei;Brunei Darussalam|Bruneian|Bandar Seri Begawan|
BGR|Bulgaria|Bulgarian;Bulgarians|Sofia|
BFA|Burkina Faso|Burkinabe;Burkinabé|Ouagadougou|
BDI|Burundi|Burundian;Burundians|Gitega;Bujumbura|
KHM|Cambodia;Kampuchea|Cambodian;Cambodians;Kampuchean|Phnom Penh|
CMR|Cameroon|Cameroonian;Cameroonians|Yaounde;Yaoundé|
CAN|Canada|Canadian;Canadians|Ottawa;Toronto;Montreal;Vancouver;Quebec;Ontario;Alberta;British Columbia|Parliament Hill;Global Affairs Canada;RCMP;Royal Canadian Mounted Police
CPV|Cape Verde;Cabo Verde|Cape Verdean|Praia|
CAF|Central African Republic|Central African|Bangui|
TCD|Chad|Chadian;Chadians|N'Djamena|
CHL|Chile|Chilean;Chileans|Santiago|
CHN|China;People's Republic of China;PRC|Chinese|Beijing;Shanghai;Xinjiang;Tibet;Shenzhen;Guangdong;Wuhan|Zhongnanhai;Communist Party of China;Chinese Communist Party;People's Liberation Army;PLA;National People's Congress
COL|Colombia|Colombian;Colombians|Bogota;Bogotá|
COM|Comoros|Comoran;Comorian|Moroni|
COG|Republic of the Congo;Congo-Brazzaville|Congo-Brazzavillian|Brazzaville|
COD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo|Congolese|Kinshasa;Goma;Bukavu;Kivu;North Kivu;South Kivu|
CRI|Costa Rica|Costa Rican;Costa Ricans|San José;San Jose|
CIV|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian;Ivorians|Abidjan;Yamoussoukro|
HRV|Croatia|Croatian;Croatians;Croat;Croats|Zagreb|
CUB|Cuba|Cuban;Cubans|Havana|
CYP|Cyprus|Cypriot;Cypriots|Nicosia|
CZE|Czech Republic;Czechia|Czech;Czechs|Prague|
DNK|Denmark|Danish;Dane;Danes|Copenhagen|Folketing
DJI|Djibouti|Djiboutian|Djibouti City|
DMA|Dominica|Dominican|Roseau|
DOM|Dominican Republic|Dominican;Dominicans|Santo Domingo|
ECU|Ecuador|Ecuadorian;Ecuadorean;Ecuadorians|Quito;Guayaquil|
EGY|Egypt|Egyptian;Egyptians|Cairo;Alexandria;Sinai;Sharm el-Sheikh|
SLV|El Salvador|Salvadoran;Salvadorans|San Salvador|
GNQ|Equatorial Guinea|Equatorial Guinean|Malabo|
ERI|Eritrea|Eritrean;Eritreans|Asmara|
EST|Estonia|Estonian;Estonians|Tallinn|Riigikogu
SWZ|Eswatini;Swaziland|Swazi|Mbabane|
ETH|Ethiopia|Ethiopian;Ethiopians|Addis Ababa;Tigray;Amhara;Oromia|
FJI|Fiji|Fijian;Fijians|Suva|
FIN|Finland|Finnish;Finn;Finns|Helsinki|
FRA|France|French;Frenchman;Frenchmen|Paris;Marseille;Lyon;Strasbourg|Élysée;Elysee;Elysée;Élysée Palace;Elysee Palace;Quai d'Orsay;Matignon
GAB|Gabon|Gabonese|Libreville|
GMB|Gambia;The Gambia|Gambian;Gambians|Banjul|
GEO|Georgia|Georgian;Georgians|Tbilisi;Abkhazia;South Ossetia|
DEU|Germany;Federal Republic of Germany|German;Germans|Berlin;Munich;Hamburg;Frankfurt;Bonn|Bundestag;Bundesrat;Bundeswehr;Chancellery
GHA|Ghana|Ghanaian;Ghanaians|Accra|
GRC|Greece|Greek;Greeks|Athens;Lesbos;Thessaloniki|
GRL|Greenland|Greenlandic;Greenlander;Greenlanders|Nuuk|
GRD|Grenada|Grenadian;Grenadians|St. George's|
GTM|Guatemala|Guatemalan;Guatemalans|Guatemala City|
GIN|Guinea|Guinean;Guineans|Conakry|
GNB|Guinea-Bissau|Bissau-Guinean|Bissau|
GUY|Guyana|Guyanese|Georgetown|
HTI|Haiti|Haitian;Haitians|Port-au-Prince;Cap-Haïtien|
HND|Honduras|Honduran;Hondurans|Tegucigalpa|
HKG|Hong Kong|Hong Konger;Hongkonger;Hong Kongers;Hongkongers|Kowloon|Legislative Council
HUN|Hungary|Hungarian;Hungarians|Budapest|
ISL|Iceland|Icelandic;Icelander;Icelanders|Reykjavik;Reykjavík|Althing
IND|India|Indian;Indians|New Delhi;Delhi;Mumbai;Bengaluru;Kolkata;Jammu and Kashmir|Lok Sabha;Rajya Sabha
IDN|Indonesia|Indonesian;Indonesians|Jakarta;Aceh;Bali|
IRN|Iran;Islamic Republic of Iran;Islamic Republic|Iranian;Iranians|Tehran;Teheran;Isfahan;Esfahan;Natanz|Majlis;Revolutionary Guard;Revolutionary Guards;Islamic Revolutionary Guard Corps;IRGC;Quds Force
IRQ|Iraq|Iraqi;Iraqis|Baghdad;Mosul;Basra;Erbil;Irbil;Kirkuk|
IRL|Ireland;Republic of Ireland|Irish;Irishman;Irishmen|Dublin|Dáil;Dail
ISR|Israel;State of Israel|Israeli;Israelis|Jerusalem;Tel Aviv;Haifa|Knesset;Israel Defense Forces;Israel Defence Forces;IDF;Mossad;Shin Bet
ITA|Italy|Italian;Italians|Rome;Milan;Lampedusa;Sicily|Palazzo Chigi;Farnesina
JAM|Jamaica|Jamaican;Jamaicans|Kingston|
JPN|Japan|Japanese|Tokyo;Osaka;Hiroshima;Okinawa|Kantei;Diet
JOR|Jordan;Hashemite Kingdom|Jordanian;Jordanians|Amman|
KAZ|Kazakhstan|Kazakh;Kazakhs;Kazakhstani|Astana;Nur-Sultan;Almaty|
KEN|Kenya|Kenyan;Kenyans|Nairobi;Mombasa;Kisumu;Garissa|
KIR|Kiribati|I-Kiribati|South Tarawa|
PRK|North Korea;Democratic People's Republic of Korea;DPRK|North Korean;North Koreans|Pyongyang|Workers' Party of Korea;KCNA;Korean Central News Agency;Korean People's Army;KPA
KOR|South Korea;Republic of Korea;ROK|South Korean;South Koreans|Seoul;Busan|Blue House;National Assembly of Korea
XKX|Kosovo|Kosovar;Kosovars;Kosovan|Pristina|
KWT|Kuwait|Kuwaiti;Kuwaitis|Kuwait City|
KGZ|Kyrgyzstan;Kyrgyz Republic|Kyrgyz;Kyrgyzstani|Bishkek|
LAO|Laos;Lao People's Democratic Republic|Lao;Laotian;Laotians|Vientiane|
LVA|Latvia|Latvian;Latvians|Riga|Saeima
LBN|Lebanon|Lebanese|Beirut;Sidon;Tyre|
LSO|Lesotho|Basotho|Maseru|
LBR|Liberia|Liberian;Liberians|Monrovia|
LBY|Libya|Libyan;Libyans|Tripoli;Benghazi;Misrata;Tobruk|
LIE|Liechtenstein|Liechtensteiner|Vaduz|
LTU|Lithuania|Lithuanian;Lithuanians|Vilnius|Seimas
LUX|Luxembourg|Luxembourgish;Luxembourger|Luxembourg City|
MDG|Madagascar|Malagasy|Antananarivo|
MWI|Malawi|Malawian;Malawians|Lilongwe|
MYS|Malaysia|Malaysian;Malaysians|Kuala Lumpur;Putrajaya;Langkawi|
MDV|Maldives|Maldivian;Maldivians|Male;Malé|
MLI|Mali|Malian;Malians|Bamako;Timbuktu;Gao|
MLT|Malta|Maltese|Valletta|
MHL|Marshall Islands|Marshallese|Majuro|
MRT|Mauritania|Mauritanian;Mauritanians|Nouakchott|
MUS|Mauritius|Mauritian;Mauritians|Port Louis|
MEX|Mexico|Mexican;Mexicans|Mexico City;Tijuana;Ciudad Juarez|
FSM|Micronesia;Federated States of Micronesia|Micronesian|Palikir|
MDA|Moldova;Republic of Moldova|Moldovan;Moldovans|Chisinau;Chișinău;Transnistria|
MCO|Monaco|Monegasque|Monte Carlo|
MNG|Mongolia|Mongolian;Mongolians|Ulaanbaatar;Ulan Bator|
MNE|Montenegro|Montenegrin;Montenegrins|Podgorica|
MAR|Morocco|Moroccan;Moroccans|Rabat;Casablanca;Marrakesh;Marrakech|
MOZ|Mozambique|Mozambican;Mozambicans|Maputo;Cabo Delgado|
MMR|Myanmar;Burma|Burmese;Myanmarese|Naypyidaw;Yangon;Rangoon;Rakhine;Mandalay|Tatmadaw
NAM|Namibia|Namibian;Namibians|Windhoek|
NRU|Nauru|Nauruan|Yaren|
NPL|Nepal|Nepali;Nepalese;Nepalis|Kathmandu;Pokhara|
NLD|Netherlands;The Netherlands;Holland|Dutch;Dutchman|The Hague;Amsterdam;Rotterdam|Tweede Kamer
NZL|New Zealand|New Zealander;New Zealanders;Kiwi;Kiwis|Wellington;Auckland;Christchurch|Beehive
NIC|Nicaragua|Nicaraguan;Nicaraguans|Managua|
NER|Niger|Nigerien;Nigeriens|Niamey|
NGA|Nigeria|Nigerian;Nigerians|Abuja;Lagos;Chibok;Borno;Maiduguri;Kano|Aso Rock
MKD|North Macedonia;Macedonia|Macedonian;Macedonians;North Macedonian|Skopje|
NOR|Norway|Norwegian;Norwegians|Oslo;Bergen;Svalbard|Storting;Norad
OMN|Oman|Omani;Omanis|Muscat|
PAK|Pakistan|Pakistani;Pakistanis|Islamabad;Karachi;Lahore;Rawalpindi;Peshawar;Balochistan|Inter-Services Intelligence;ISI
PLW|Palau|Palauan|Ngerulmud|
PSE|Palestine;State of Palestine;Palestinian Authority;Palestinian territories;Occupied Palestinian Territories;Palestinian National Authority|Palestinian;Palestinians|Ramallah;Gaza;Gaza Strip;Gaza City;Rafah;Khan Younis;West Bank;Jenin;Nablus;Hebron;East Jerusalem|Palestine Liberation Organization;PLO
PAN|Panama|Panamanian;Panamanians|Panama City|
PNG|Papua New Guinea|Papua New Guinean|Port Moresby|
PRY|Paraguay|Paraguayan;Paraguayans|Asuncion;Asunción|
PER|Peru|Peruvian;Peruvians|Lima|
PHL|Philippines;The Philippines|Philippine;Filipino;Filipinos;Filipina|Manila;Palawan;Mindanao|Malacañang;Malacanang
POL|Poland|Polish;Pole;Poles|Warsaw;Krakow;Gdansk;Rzeszow|Sejm
PRT|Portugal|Portuguese|Lisbon;Porto|
PRI|Puerto Rico|Puerto Rican;Puerto Ricans|San Juan|
QAT|Qatar|Qatari;Qataris|Doha|
ROU|Romania|Romanian;Romanians|Bucharest|
RUS|Russia;Russian Federation;Soviet Union;USSR|Russian;Russians;Soviet|Moscow;St. Petersburg;Saint Petersburg;Vladivostok;Sochi;Belgorod;Kursk;Chechnya;Rostov|Kremlin;State Duma;Duma;Federation Council;FSB;GRU;Roskomnadzor;Rostec;Gazprom
RWA|Rwanda|Rwandan;Rwandans|Kigali|
KNA|Saint Kitts and Nevis;St. Kitts and Nevis|Kittitian|Basseterre|
LCA|Saint Lucia;St. Lucia|Saint Lucian;St. Lucian|Castries|
VCT|Saint Vincent and the Grenadines;St. Vincent and the Grenadines|Vincentian|Kingstown|
WSM|Samoa|Samoan;Samoans|Apia|
SMR|San Marino|Sammarinese|San Marino City|
STP|Sao Tome and Principe;São Tomé and Príncipe|Sao Tomean|São Tomé|
SAU|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian;Saudis|Riyadh;Jeddah;Mecca;Medina|Al Saud
SEN|Senegal|Senegalese|Dakar|
SRB|Serbia|Serbian;Serb;Serbs;Serbians|Belgrade;Vojvodina|
SYC|Seychelles|Seychellois|Victoria|
SLE|Sierra Leone|Sierra Leonean;Sierra Leoneans|Freetown|
SGP|Singapore|Singaporean;Singaporeans||
SVK|Slovakia;Slovak Republic|Slovak;Slovaks;Slovakian|Bratislava|
SVN|Slovenia|Slovenian;Slovene;Slovenes;Slovenians|Ljubljana|
SLB|Solomon Islands|Solomon Islander|Honiara|
SOM|Somalia|Somali;Somalis;Somalian|Mogadishu;Somaliland;Puntland;Kismayo|
ZAF|South Africa|South African;South Africans|Pretoria;Cape Town;Johannesburg;Durban|
SSD|South Sudan|South Sudanese|Juba|
ESP|Spain|Spanish;Spaniard;Spaniards|Madrid;Barcelona;Catalonia;Ceuta;Melilla|Moncloa
LKA|Sri Lanka|Sri Lankan;Sri Lankans|Colombo|
SDN|Sudan|Sudanese|Khartoum;Darfur;El Fasher;Port Sudan;Omdurman|Sudanese Armed Forces
SUR|Suriname|Surinamese|Paramaribo|
SWE|Sweden|Swedish;Swede;Swedes|Stockholm;Malmo;Gothenburg|Riksdag
CHE|Switzerland;Swiss Confederation|Swiss|Bern;Berne;Zurich;Lausanne;Geneva;Davos;Basel|Federal Council
SYR|Syria;Syrian Arab Republic|Syrian;Syrians|Damascus;Aleppo;Idlib;Homs;Raqqa;Eastern Aleppo|
TWN|Taiwan;Republic of China|Taiwanese|Taipei|Legislative Yuan
TJK|Tajikistan|Tajik;Tajiks;Tajikistani|Dushanbe|
TZA|Tanzania|Tanzanian;Tanzanians|Dodoma;Dar es Salaam;Zanzibar|
THA|Thailand|Thai;Thais|Bangkok|
TLS|East Timor;Timor-Leste|East Timorese;Timorese|Dili|
TGO|Togo|Togolese|Lome;Lomé|
TON|Tonga|Tongan;Tongans|Nuku'alofa|
TTO|Trinidad and Tobago;Trinidad|Trinidadian;Trinidadians|Port of Spain|
TUN|Tunisia|Tunisian;Tunisians|Tunis|
TUR|Turkey;Türkiye;Turkiye;Republic of Türkiye|Turkish;Turk;Turks|Ankara;Istanbul;Izmir;Gaziantep;Incirlik|
TKM|Turkmenistan|Turkmen;Turkmens|Ashgabat|
TUV|Tuvalu|Tuvaluan|Funafuti|
UGA|Uganda|Ugandan;Ugandans|Kampala;Entebbe|
UKR|Ukraine|Ukrainian;Ukrainians|Kyiv;Kiev;Lviv;Kharkiv;Odesa;Odessa;Donetsk;Luhansk;Donbas;Donbass;Kherson;Zaporizhzhia;Mariupol;Crimea;Dnipro;Bakhmut;Debaltseve;Sumy|Verkhovna Rada;Bankova;Naftogaz;Ukrenergo
ARE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati;Emiratis|Abu Dhabi;Dubai;Sharjah|
GBR|United Kingdom;U.K.;UK;Britain;Great Britain;England;Scotland;Wales;Northern Ireland|British;Briton;Britons;English;Scottish;Welsh;UK-based|London;Edinburgh;Belfast;Salisbury;Manchester;Birmingham|Downing Street;10 Downing Street;No 10;No. 10;Whitehall;Westminster;House of Commons;House of Lords;Foreign Office;Home Office;Foreign, Commonwealth and Development Office;FCDO;Ministry of Defence;MI5;MI6;Scotland Yard;Buckingham Palace;UK Export Finance;Royal Navy;Royal Air Force;DFID
USA|United States;United States of America;U.S.;US;USA;U.S.A.;America;the States|American;Americans|Washington;Washington, D.C.;Washington D.C.;Washington DC;New York;Los Angeles;Chicago;Camp David;Texas;California;Florida;Alaska;Guantanamo Bay;Mar-a-Lago;Puerto Rican|White House;Pentagon;State Department;Department of State;U.S. Department of State;Department of Defense;Defense Department;Treasury Department;U.S. Treasury;Justice Department;Department of Justice;Department of Homeland Security;Homeland Security Department;DHS;Commerce Department;Energy Department;U.S. Congress;Capitol Hill;Congress;Oval Office;Foggy Bottom;CIA;Central Intelligence Agency;FBI;Federal Bureau of Investigation;NSA;National Security Council;USAID;U.S. Agency for International Development;United States Agency for International Development;Agency for International Development;Customs and Border Protection;CBP;Centers for Disease Control and Prevention;CDC;FEMA;Government Accountability Office;GAO;Office of Management and Budget;U.S. Coast Guard;U.S. Army;U.S. Navy;U.S. Air Force;CENTCOM;U.S. Central Command;Trump administration;Biden administration;Biden-Harris Administration;Biden-Harris administration;Trump Administration;Biden Administration;Obama Administration;MCC;Obama administration;Bush administration;Clinton administration;Democrats;Republicans;GOP;House Republicans;House Democrats;Senate Republicans;Senate Democrats;Supreme Court;DFC;U.S. International Development Finance Corporation;Millennium Challenge Corporation;Peace Corps;Air Force One;EXIM;Export-Import Bank;U.S. Senate;U.S. House of Representatives;Department of Agriculture;Department of the Treasury;Senate Intelligence Committee;Joint Chiefs of Staff
URY|Uruguay|Uruguayan;Uruguayans|Montevideo|
UZB|Uzbekistan|Uzbek;Uzbeks;Uzbekistani|Tashkent|
VUT|Vanuatu|Ni-Vanuatu|Port Vila|
VAT|Vatican;Holy See;Vatican City|||
VEN|Venezuela|Venezuelan;Venezuelans|Caracas|Miraflores;PDVSA
VNM|Vietnam;Viet Nam|Vietnamese|Hanoi;Ho Chi Minh City|
YEM|Yemen|Yemeni;Yemenis|Sanaa;Sana'a;Aden;Hodeida;Hodeidah;Taiz|
ZMB|Zambia|Zambian;Zambians|Lusaka|
ZWE|Zimbabwe|Zimbabwean;Zimbabweans|Harare|
GIB|Gibraltar|Gibraltarian||
MAC|Macau;Macao|Macanese||
"""
