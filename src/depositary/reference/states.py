"""The states of the world as texts name them: names, adjectives and people, capitals and other cities, seats and bodies of government.

Codes are ISO 3166-1 alpha-3 (`XKX` for Kosovo, by custom). Facts only; one state a line:

    code | names; … | adjectives and people; … | capital; other cities and regions; … | seats and bodies that stand for the government; …
"""

TABLE = """
AFG|Afghanistan;Islamic Emirate|Afghan;Afghans;Afghanistani|Kabul;Kandahar;Herat;Helmand;Kunduz;Jalalabad;Mazar-i-Sharif;Ghazni;Lashkar Gah;Bamiyan;Nangarhar;Panjshir;Bagram;Mazar-e-Sharif|Wolesi Jirga
ALB|Albania|Albanian;Albanians|Tirana|
DZA|Algeria|Algerian;Algerians|Algiers;Oran;Tindouf|
AND|Andorra|Andorran;Andorrans|Andorra la Vella|
AGO|Angola|Angolan;Angolans|Luanda;Cabinda|
ATG|Antigua and Barbuda;Antigua|Antiguan;Antiguans|Saint John's|
ARG|Argentina|Argentine;Argentinian;Argentines;Argentinians|Buenos Aires;Ushuaia|Casa Rosada
ARM|Armenia|Armenian;Armenians|Yerevan;Gyumri;Syunik|
AUS|Australia|Australian;Australians|Canberra;Sydney;Melbourne;Brisbane;Perth;Darwin;Hobart;Queensland;New South Wales;Tasmania|DFAT;AusAID
AUT|Austria|Austrian;Austrians|Vienna;Salzburg;Graz;Innsbruck|
AZE|Azerbaijan|Azerbaijani;Azeri;Azerbaijanis;Azeris|Baku;Nagorno-Karabakh;Nakhichevan|
BHS|Bahamas|Bahamian;Bahamians|Nassau|
BHR|Bahrain|Bahraini;Bahrainis|Manama|
BGD|Bangladesh|Bangladeshi;Bangladeshis|Dhaka;Cox's Bazar;Chittagong;Chattogram;Sylhet|
BRB|Barbados|Barbadian;Barbadians|Bridgetown|
BLR|Belarus|Belarusian;Belarusians;Belarussian|Minsk;Grodno;Gomel;Vitebsk|
BEL|Belgium|Belgian;Belgians|Antwerp;Ghent;Liege;Zaventem|
BLZ|Belize|Belizean;Belizeans|Belmopan|
BEN|Benin|Beninese|Porto-Novo;Cotonou|
BTN|Bhutan|Bhutanese|Thimphu|
BOL|Bolivia|Bolivian;Bolivians|La Paz;Sucre;Santa Cruz de la Sierra;Cochabamba;El Alto|
BIH|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina|Bosnian;Bosnians;Bosnian Serb;Bosnian Serbs;Bosnian Croat;Bosnian Croats|Sarajevo;Republika Srpska;Srebrenica;Gorazde;Banja Luka;Mostar;Tuzla|
BWA|Botswana|Botswanan;Batswana|Gaborone|
BRA|Brazil|Brazilian;Brazilians|Brasilia;Brasília;Rio de Janeiro;Sao Paulo;São Paulo;Manaus;Belem;Belém;Recife|Planalto
BRN|Brunei;Brunei Darussalam|Bruneian|Bandar Seri Begawan|
BGR|Bulgaria|Bulgarian;Bulgarians|Sofia;Varna;Burgas;Plovdiv|
BFA|Burkina Faso|Burkinabe;Burkinabé|Ouagadougou;Djibo|
BDI|Burundi|Burundian;Burundians|Gitega;Bujumbura|
KHM|Cambodia;Kampuchea|Cambodian;Cambodians;Kampuchean|Phnom Penh;Siem Reap;Sihanoukville;Preah Vihear|
CMR|Cameroon|Cameroonian;Cameroonians|Yaounde;Yaoundé;Douala;Bamenda|
CAN|Canada|Canadian;Canadians|Ottawa;Toronto;Montreal;Vancouver;Quebec;Ontario;Alberta;British Columbia;Calgary;Edmonton;Winnipeg;Halifax;Saskatchewan;Manitoba;Nova Scotia;Nunavut|Parliament Hill;Global Affairs Canada;RCMP;Royal Canadian Mounted Police
CPV|Cape Verde;Cabo Verde|Cape Verdean|Praia|
CAF|Central African Republic|Central African|Bangui;Bambari;Bangassou|
TCD|Chad|Chadian;Chadians|N'Djamena;Abeche|
CHL|Chile|Chilean;Chileans|Santiago;Valparaiso;Antofagasta|
CHN|China;People's Republic of China;PRC|Chinese|Beijing;Shanghai;Xinjiang;Tibet;Shenzhen;Guangdong;Wuhan;Guangzhou;Chongqing;Urumqi;Lhasa;Tianjin;Chengdu;Hainan;Sichuan;Inner Mongolia;Tiananmen Square|Zhongnanhai;Communist Party of China;Chinese Communist Party;People's Liberation Army;PLA;National People's Congress
COL|Colombia|Colombian;Colombians|Bogota;Bogotá;Medellin;Medellín;Cucuta;Cúcuta;Catatumbo;Buenaventura|
COM|Comoros|Comoran;Comorian|Moroni|
COG|Republic of the Congo;Congo-Brazzaville|Congo-Brazzavillian|Brazzaville|
COD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo|Congolese|Kinshasa;Goma;Bukavu;Kivu;North Kivu;South Kivu;Ituri;Kisangani;Lubumbashi;Beni;Katanga|
CRI|Costa Rica|Costa Rican;Costa Ricans|San José;San Jose|
CIV|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian;Ivorians|Abidjan;Yamoussoukro;Bouake|
HRV|Croatia|Croatian;Croatians;Croat;Croats|Zagreb;Vukovar;Dubrovnik|
CUB|Cuba|Cuban;Cubans|Havana|
CYP|Cyprus|Cypriot;Cypriots|Nicosia;Limassol;Larnaca;Akrotiri|
CZE|Czech Republic;Czechia|Czech;Czechs|Prague;Brno;Ostrava|
DNK|Denmark|Danish;Dane;Danes|Copenhagen;Aarhus;Bornholm|Folketing;Danida
DJI|Djibouti|Djiboutian|Djibouti City|
DMA|Dominica|Dominican|Roseau|
DOM|Dominican Republic|Dominican;Dominicans|Santo Domingo|
ECU|Ecuador|Ecuadorian;Ecuadorean;Ecuadorians|Quito;Guayaquil|
EGY|Egypt|Egyptian;Egyptians|Cairo;Alexandria;Sinai;Sharm el-Sheikh;Sharm El Sheikh;Suez;El-Arish;Port Said|
SLV|El Salvador|Salvadoran;Salvadorans|San Salvador|
GNQ|Equatorial Guinea|Equatorial Guinean|Malabo|
ERI|Eritrea|Eritrean;Eritreans|Asmara;Assab;Massawa|
EST|Estonia|Estonian;Estonians|Tallinn;Narva;Tartu|Riigikogu
SWZ|Eswatini;Swaziland|Swazi|Mbabane|
ETH|Ethiopia|Ethiopian;Ethiopians|Addis Ababa;Tigray;Amhara;Oromia;Mekelle;Gondar;Dire Dawa|
FJI|Fiji|Fijian;Fijians|Suva|
FIN|Finland|Finnish;Finn;Finns|Helsinki;Tampere;Turku;Lapland|
FRA|France|French;Frenchman;Frenchmen|Paris;Marseille;Lyon;Strasbourg;Calais;Corsica;New Caledonia;Toulouse;Bordeaux;Toulon|Élysée;Elysee;Elysée;Élysée Palace;Elysee Palace;Quai d'Orsay;Matignon;AFD;Agence Française de Développement;French Development Agency
GAB|Gabon|Gabonese|Libreville|
GMB|Gambia;The Gambia|Gambian;Gambians|Banjul|
GEO|Georgia|Georgian;Georgians|Tbilisi;Abkhazia;South Ossetia;Batumi;Gori;Zugdidi|
DEU|Germany;Federal Republic of Germany|German;Germans|Berlin;Munich;Hamburg;Frankfurt;Bonn;Cologne;Ramstein;Bavaria;Dresden;Leipzig;Stuttgart;Saxony;Magdeburg;Solingen|Bundestag;Bundesrat;Bundeswehr;Chancellery;KfW;GIZ;BMZ
GHA|Ghana|Ghanaian;Ghanaians|Accra|
GRC|Greece|Greek;Greeks|Athens;Lesbos;Thessaloniki;Crete;Piraeus;Evros|
GRL|Greenland|Greenlandic;Greenlander;Greenlanders|Nuuk|
GRD|Grenada|Grenadian;Grenadians|St. George's|
GTM|Guatemala|Guatemalan;Guatemalans|Guatemala City;Quetzaltenango|
GIN|Guinea|Guinean;Guineans|Conakry|
GNB|Guinea-Bissau|Bissau-Guinean|Bissau|
GUY|Guyana|Guyanese|Georgetown|
HTI|Haiti|Haitian;Haitians|Port-au-Prince;Cap-Haïtien;Cap-Haitien;Cite Soleil|
HND|Honduras|Honduran;Hondurans|Tegucigalpa;San Pedro Sula|
HKG|Hong Kong|Hong Konger;Hongkonger;Hong Kongers;Hongkongers|Kowloon|Legislative Council
HUN|Hungary|Hungarian;Hungarians|Budapest;Debrecen;Szeged|
ISL|Iceland|Icelandic;Icelander;Icelanders|Reykjavik;Reykjavík|Althing
IND|India|Indian;Indians|New Delhi;Delhi;Mumbai;Bengaluru;Kolkata;Jammu and Kashmir;Chennai;Hyderabad;Ahmedabad;Srinagar;Gujarat;Kerala;Assam;Manipur;Ladakh;Amritsar;Goa;Uttar Pradesh;Bihar;Maharashtra;Pahalgam;Ayodhya;Varanasi|Lok Sabha;Rajya Sabha
IDN|Indonesia|Indonesian;Indonesians|Jakarta;Aceh;Bali;Sumatra;Java;West Papua;Surabaya;Sulawesi;Lombok;Bandung|
IRN|Iran;Islamic Republic of Iran;Islamic Republic|Iranian;Iranians|Tehran;Teheran;Isfahan;Esfahan;Natanz;Fordo;Fordow;Bushehr;Mashhad;Tabriz;Shiraz;Qom;Bandar Abbas;Khuzestan;Arak;Abadan;Kermanshah;Mahabad|Majlis;Revolutionary Guard;Revolutionary Guards;Islamic Revolutionary Guard Corps;IRGC;Quds Force
IRQ|Iraq|Iraqi;Iraqis|Baghdad;Mosul;Basra;Erbil;Irbil;Kirkuk;Fallujah;Falluja;Samarra;Tikrit;Najaf;Karbala;Ramadi;Sinjar;Anbar;Sulaymaniyah;Baqubah;Diyala;Nasiriyah;Iraqi Kurdistan|
IRL|Ireland;Republic of Ireland|Irish;Irishman;Irishmen|Dublin;Galway|Dáil;Dail;Irish Aid
ISR|Israel;State of Israel|Israeli;Israelis|Jerusalem;Tel Aviv;Haifa;Ashkelon;Ashdod;Beersheba;Sderot;Eilat;Galilee;Negev;Kiryat Shmona;Nahariya|Knesset;Israel Defense Forces;Israel Defence Forces;IDF;Mossad;Shin Bet
ITA|Italy|Italian;Italians|Rome;Milan;Lampedusa;Sicily;Naples;Genoa;Venice;Turin;Bologna;Palermo;Sardinia|Palazzo Chigi;Farnesina;AICS
JAM|Jamaica|Jamaican;Jamaicans|Kingston|
JPN|Japan|Japanese|Tokyo;Osaka;Hiroshima;Okinawa;Nagasaki;Fukushima;Hokkaido;Kyoto;Yokohama;Nagoya;Sapporo|Kantei;Diet;JICA;Japan International Cooperation Agency;JBIC
JOR|Jordan;Hashemite Kingdom|Jordanian;Jordanians|Amman;Aqaba;Zarqa|
KAZ|Kazakhstan|Kazakh;Kazakhs;Kazakhstani|Astana;Nur-Sultan;Almaty;Aktau;Baikonur|
KEN|Kenya|Kenyan;Kenyans|Nairobi;Mombasa;Kisumu;Garissa;Kakuma;Dadaab|
KIR|Kiribati|I-Kiribati|South Tarawa|
PRK|North Korea;Democratic People's Republic of Korea;DPRK|North Korean;North Koreans|Pyongyang;Kaesong;Wonsan;Punggye-ri;Yongbyon;Sinuiju|Workers' Party of Korea;KCNA;Korean Central News Agency;Korean People's Army;KPA
KOR|South Korea;Republic of Korea;ROK|South Korean;South Koreans|Seoul;Busan;Incheon;Daegu;Jeju;Gwangju;Pohang;Itaewon|Blue House;National Assembly of Korea;KOICA;Korea International Cooperation Agency;EDCF
XKX|Kosovo|Kosovar;Kosovars;Kosovan|Pristina;Mitrovica;Peja;Prizren;Mitrovicë|
KWT|Kuwait|Kuwaiti;Kuwaitis|Kuwait City|
KGZ|Kyrgyzstan;Kyrgyz Republic|Kyrgyz;Kyrgyzstani|Bishkek;Osh;Batken|
LAO|Laos;Lao People's Democratic Republic|Lao;Laotian;Laotians|Vientiane|
LVA|Latvia|Latvian;Latvians|Riga;Daugavpils;Liepaja|Saeima
LBN|Lebanon|Lebanese|Beirut;Sidon;Tyre;Baalbek;Bekaa Valley;Nabatieh;Bint Jbeil|
LSO|Lesotho|Basotho|Maseru|
LBR|Liberia|Liberian;Liberians|Monrovia|
LBY|Libya|Libyan;Libyans|Tripoli;Benghazi;Misrata;Tobruk;Sirte;Derna;Zawiya;Sabha|
LIE|Liechtenstein|Liechtensteiner|Vaduz|
LTU|Lithuania|Lithuanian;Lithuanians|Vilnius;Kaunas;Klaipeda|Seimas
LUX|Luxembourg|Luxembourgish;Luxembourger|Luxembourg City|
MDG|Madagascar|Malagasy|Antananarivo|
MWI|Malawi|Malawian;Malawians|Lilongwe|
MYS|Malaysia|Malaysian;Malaysians|Kuala Lumpur;Putrajaya;Langkawi;Penang;Sabah;Sarawak;Johor|
MDV|Maldives|Maldivian;Maldivians|Male;Malé|
MLI|Mali|Malian;Malians|Bamako;Timbuktu;Gao;Kidal;Mopti;Menaka|
MLT|Malta|Maltese|Valletta|
MHL|Marshall Islands|Marshallese|Majuro|
MRT|Mauritania|Mauritanian;Mauritanians|Nouakchott|
MUS|Mauritius|Mauritian;Mauritians|Port Louis|
MEX|Mexico|Mexican;Mexicans|Mexico City;Tijuana;Ciudad Juarez;Ciudad Juárez;Cancun;Cancún;Sinaloa;Chiapas;Monterrey;Guadalajara;Oaxaca;Veracruz;Tamaulipas;Matamoros;Acapulco;Culiacan;Culiacán|
FSM|Micronesia;Federated States of Micronesia|Micronesian|Palikir|
MDA|Moldova;Republic of Moldova|Moldovan;Moldovans|Chisinau;Chișinău;Transnistria;Gagauzia;Tiraspol|
MCO|Monaco|Monegasque|Monte Carlo|
MNG|Mongolia|Mongolian;Mongolians|Ulaanbaatar;Ulan Bator|
MNE|Montenegro|Montenegrin;Montenegrins|Podgorica|
MAR|Morocco|Moroccan;Moroccans|Rabat;Casablanca;Marrakesh;Marrakech;Tangier;Fez|
MOZ|Mozambique|Mozambican;Mozambicans|Maputo;Cabo Delgado;Beira;Pemba|
MMR|Myanmar;Burma|Burmese;Myanmarese|Naypyidaw;Yangon;Rangoon;Rakhine;Mandalay;Sagaing;Myawaddy;Kachin|Tatmadaw
NAM|Namibia|Namibian;Namibians|Windhoek|
NRU|Nauru|Nauruan|Yaren|
NPL|Nepal|Nepali;Nepalese;Nepalis|Kathmandu;Pokhara|
NLD|Netherlands;The Netherlands;Holland|Dutch;Dutchman|The Hague;Amsterdam;Rotterdam;Eindhoven|Tweede Kamer
NZL|New Zealand|New Zealander;New Zealanders;Kiwi;Kiwis|Wellington;Auckland;Christchurch|Beehive
NIC|Nicaragua|Nicaraguan;Nicaraguans|Managua|
NER|Niger|Nigerien;Nigeriens|Niamey;Agadez;Diffa;Tillaberi|
NGA|Nigeria|Nigerian;Nigerians|Abuja;Lagos;Chibok;Borno;Maiduguri;Kano;Kaduna;Port Harcourt;Zamfara;Niger Delta;Katsina|Aso Rock
MKD|North Macedonia;Macedonia|Macedonian;Macedonians;North Macedonian|Skopje;Tetovo|
NOR|Norway|Norwegian;Norwegians|Oslo;Bergen;Svalbard;Tromso;Tromsø;Stavanger;Kirkenes;Trondheim|Storting;Norad
OMN|Oman|Omani;Omanis|Muscat|
PAK|Pakistan|Pakistani;Pakistanis|Islamabad;Karachi;Lahore;Rawalpindi;Peshawar;Balochistan;Quetta;Baluchistan;Sindh;Khyber Pakhtunkhwa;Waziristan;Gwadar;Abbottabad;Muzaffarabad;Faisalabad;Swat|Inter-Services Intelligence;ISI
PLW|Palau|Palauan|Ngerulmud|
PSE|Palestine;State of Palestine;Palestinian Authority;Palestinian territories;Occupied Palestinian Territories;Palestinian National Authority|Palestinian;Palestinians|Ramallah;Gaza;Gaza Strip;Gaza City;Rafah;Khan Younis;West Bank;Jenin;Nablus;Hebron;East Jerusalem;Jericho;Bethlehem;Tulkarm;Tulkarem;Beit Lahiya;Jabalia;Deir al-Balah;Khan Yunis;Beit Hanoun;Qalqilya|Palestine Liberation Organization;PLO
PAN|Panama|Panamanian;Panamanians|Panama City|
PNG|Papua New Guinea|Papua New Guinean|Port Moresby|
PRY|Paraguay|Paraguayan;Paraguayans|Asuncion;Asunción|
PER|Peru|Peruvian;Peruvians|Lima;Cusco;Arequipa;Ayacucho|
PHL|Philippines;The Philippines|Philippine;Filipino;Filipinos;Filipina|Manila;Palawan;Mindanao;Davao;Marawi;Luzon;Cebu;Basilan;Jolo;Zamboanga|Malacañang;Malacanang
POL|Poland|Polish;Pole;Poles|Warsaw;Krakow;Gdansk;Rzeszow;Gdańsk;Rzeszów;Przemysl;Wroclaw|Sejm
PRT|Portugal|Portuguese|Lisbon;Porto;Azores;Madeira|
PRI|Puerto Rico|Puerto Rican;Puerto Ricans|San Juan|
QAT|Qatar|Qatari;Qataris|Doha|
ROU|Romania|Romanian;Romanians|Bucharest;Constanta;Timisoara;Deveselu;Cluj|
RUS|Russia;Russian Federation;Soviet Union;USSR|Russian;Russians;Soviet|Moscow;St. Petersburg;Saint Petersburg;Vladivostok;Sochi;Belgorod;Kursk;Chechnya;Rostov;Siberia;Kaliningrad;Grozny;Dagestan;Ingushetia;Bryansk;Voronezh;Kazan;Tatarstan;Yekaterinburg;Murmansk;Novosibirsk;Rostov-on-Don;Beslan;Volgograd;Krasnodar;Khabarovsk;Tyumen;Novorossiysk;Saratov;Omsk;Tomsk|Kremlin;State Duma;Duma;Federation Council;FSB;GRU;Roskomnadzor;Rostec;Gazprom
RWA|Rwanda|Rwandan;Rwandans|Kigali;Gisenyi|
KNA|Saint Kitts and Nevis;St. Kitts and Nevis|Kittitian|Basseterre|
LCA|Saint Lucia;St. Lucia|Saint Lucian;St. Lucian|Castries|
VCT|Saint Vincent and the Grenadines;St. Vincent and the Grenadines|Vincentian|Kingstown|
WSM|Samoa|Samoan;Samoans|Apia|
SMR|San Marino|Sammarinese|San Marino City|
STP|Sao Tome and Principe;São Tomé and Príncipe|Sao Tomean|São Tomé|
SAU|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian;Saudis|Riyadh;Jeddah;Mecca;Medina;Dhahran;Abqaiq;Dammam;Qatif;Jizan;Najran|Al Saud
SEN|Senegal|Senegalese|Dakar;Casamance|
SRB|Serbia|Serbian;Serb;Serbs;Serbians|Belgrade;Vojvodina;Novi Sad|
SYC|Seychelles|Seychellois|Victoria|
SLE|Sierra Leone|Sierra Leonean;Sierra Leoneans|Freetown;Kailahun|
SGP|Singapore|Singaporean;Singaporeans||
SVK|Slovakia;Slovak Republic|Slovak;Slovaks;Slovakian|Bratislava;Kosice|
SVN|Slovenia|Slovenian;Slovene;Slovenes;Slovenians|Ljubljana|
SLB|Solomon Islands|Solomon Islander|Honiara|
SOM|Somalia|Somali;Somalis;Somalian|Mogadishu;Somaliland;Puntland;Kismayo;Baidoa;Hargeisa;Bosaso|
ZAF|South Africa|South African;South Africans|Pretoria;Cape Town;Johannesburg;Durban;Soweto;Marikana;Gauteng;KwaZulu-Natal|
SSD|South Sudan|South Sudanese|Juba;Malakal;Bentiu|
ESP|Spain|Spanish;Spaniard;Spaniards|Madrid;Barcelona;Catalonia;Ceuta;Melilla;Seville;Canary Islands;Tenerife;Basque Country;Bilbao;Malaga;Andalusia|Moncloa;AECID
LKA|Sri Lanka|Sri Lankan;Sri Lankans|Colombo;Jaffna;Hambantota;Kandy|
SDN|Sudan|Sudanese|Khartoum;Darfur;El Fasher;Port Sudan;Omdurman;Nyala;Kassala;Kordofan;Al-Fashir;El-Fasher;Gezira;El Obeid;Geneina;El Geneina;Blue Nile;Abyei;Atbara|Sudanese Armed Forces
SUR|Suriname|Surinamese|Paramaribo|
SWE|Sweden|Swedish;Swede;Swedes|Stockholm;Malmo;Gothenburg;Uppsala;Gotland;Kiruna|Riksdag;Sida;Swedish International Development Cooperation Agency
CHE|Switzerland;Swiss Confederation|Swiss|Bern;Berne;Zurich;Lausanne;Geneva;Davos;Basel|Federal Council;SDC;Swiss Agency for Development and Cooperation
SYR|Syria;Syrian Arab Republic|Syrian;Syrians|Damascus;Aleppo;Idlib;Homs;Raqqa;Eastern Aleppo;Golan Heights;Latakia;Hama;Deir ez-Zor;Deir al-Zour;Daraa;Ghouta;Kobani;Kobane;Palmyra;Manbij;Afrin;Tartus;Hasakah;Suweida;Sweida;Douma;Khan Sheikhoun;Qamishli;Al-Hol;Quneitra|
TWN|Taiwan;Republic of China|Taiwanese|Taipei;Kaohsiung;Kinmen;Hualien|Legislative Yuan
TJK|Tajikistan|Tajik;Tajiks;Tajikistani|Dushanbe;Gorno-Badakhshan|
TZA|Tanzania|Tanzanian;Tanzanians|Dodoma;Dar es Salaam;Zanzibar;Arusha;Mwanza|
THA|Thailand|Thai;Thais|Bangkok;Phuket;Chiang Mai;Pattani|
TLS|East Timor;Timor-Leste|East Timorese;Timorese|Dili|
TGO|Togo|Togolese|Lome;Lomé|
TON|Tonga|Tongan;Tongans|Nuku'alofa|
TTO|Trinidad and Tobago;Trinidad|Trinidadian;Trinidadians|Port of Spain|
TUN|Tunisia|Tunisian;Tunisians|Tunis;Sfax;Sousse;Sidi Bouzid|
TUR|Turkey;Türkiye;Turkiye;Republic of Türkiye|Turkish;Turk;Turks|Ankara;Istanbul;Izmir;Gaziantep;Incirlik;Diyarbakir;Antalya;Adana;Hatay;Antakya;Kahramanmaras;Bodrum;Sanliurfa;Trabzon;Suruc|TIKA;TİKA;AFAD
TKM|Turkmenistan|Turkmen;Turkmens|Ashgabat|
TUV|Tuvalu|Tuvaluan|Funafuti|
UGA|Uganda|Ugandan;Ugandans|Kampala;Entebbe;Gulu|
UKR|Ukraine|Ukrainian;Ukrainians|Kyiv;Kiev;Lviv;Kharkiv;Odesa;Odessa;Donetsk;Luhansk;Donbas;Donbass;Kherson;Zaporizhzhia;Mariupol;Crimea;Dnipro;Bakhmut;Debaltseve;Sumy;Avdiivka;Kramatorsk;Pokrovsk;Vuhledar;Chernihiv;Poltava;Kryvyi Rih;Vinnytsia;Ivano-Frankivsk;Mykolaiv;Melitopol;Berdyansk;Sevastopol;Simferopol;Izium;Sievierodonetsk;Severodonetsk;Lysychansk;Bucha;Irpin;Chernobyl;Chornobyl;Uzhhorod;Ternopil;Chasiv Yar;Kupiansk;Enerhodar;Toretsk;Slovyansk;Sloviansk;Kherson Oblast;Snake Island;Zhytomyr;Rivne;Lutsk;Khmelnytskyi;Cherkasy|Verkhovna Rada;Bankova;Naftogaz;Ukrenergo
ARE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati;Emiratis|Abu Dhabi;Dubai;Sharjah|
GBR|United Kingdom;U.K.;UK;Britain;Great Britain;England;Scotland;Wales;Northern Ireland|British;Briton;Britons;English;Scottish;Welsh;UK-based|London;Edinburgh;Belfast;Salisbury;Manchester;Birmingham;Glasgow;Liverpool;Leeds;Cardiff|Downing Street;10 Downing Street;No 10;No. 10;Whitehall;Westminster;House of Commons;House of Lords;Foreign Office;Home Office;Foreign, Commonwealth and Development Office;FCDO;Ministry of Defence;MI5;MI6;Scotland Yard;Buckingham Palace;UK Export Finance;Royal Navy;Royal Air Force;DFID;DFID;UK aid;UK Aid
USA|United States;United States of America;U.S.;US;USA;U.S.A.;America;the States|American;Americans|Washington;Washington, D.C.;Washington D.C.;Washington DC;New York;Los Angeles;Chicago;Camp David;Texas;California;Florida;Alaska;Guantanamo Bay;Mar-a-Lago;Puerto Rican;Boston;San Francisco;Houston;Philadelphia;Miami;Detroit;Seattle;Dallas;Atlanta;Guantanamo;Hawaii;Arizona;Ohio;Pennsylvania;Michigan;New Jersey;Massachusetts;Illinois;Minnesota;Minneapolis;Las Vegas;New Orleans;Guam;Charlottesville;Silicon Valley;San Diego;Denver;Colorado;Louisiana;New York City;Nevada;Oregon;Maryland;Wisconsin|White House;Pentagon;State Department;Department of State;U.S. Department of State;Department of Defense;Defense Department;Treasury Department;U.S. Treasury;Justice Department;Department of Justice;Department of Homeland Security;Homeland Security Department;DHS;Commerce Department;Energy Department;U.S. Congress;Capitol Hill;Congress;Oval Office;Foggy Bottom;CIA;Central Intelligence Agency;FBI;Federal Bureau of Investigation;NSA;National Security Council;USAID;U.S. Agency for International Development;United States Agency for International Development;Agency for International Development;Customs and Border Protection;CBP;Centers for Disease Control and Prevention;CDC;FEMA;Government Accountability Office;GAO;Office of Management and Budget;U.S. Coast Guard;U.S. Army;U.S. Navy;U.S. Air Force;CENTCOM;U.S. Central Command;Trump administration;Biden administration;Biden-Harris Administration;Biden-Harris administration;Trump Administration;Biden Administration;Obama Administration;MCC;Obama administration;Bush administration;Clinton administration;Democrats;Republicans;GOP;House Republicans;House Democrats;Senate Republicans;Senate Democrats;Supreme Court;DFC;U.S. International Development Finance Corporation;Millennium Challenge Corporation;Peace Corps;Air Force One;EXIM;Export-Import Bank;U.S. Senate;U.S. House of Representatives;Department of Agriculture;Department of the Treasury;Senate Intelligence Committee;Joint Chiefs of Staff
URY|Uruguay|Uruguayan;Uruguayans|Montevideo|
UZB|Uzbekistan|Uzbek;Uzbeks;Uzbekistani|Tashkent;Samarkand;Andijan;Karakalpakstan;Nukus|
VUT|Vanuatu|Ni-Vanuatu|Port Vila|
VAT|Vatican;Holy See;Vatican City|||
VEN|Venezuela|Venezuelan;Venezuelans|Caracas;Maracaibo|Miraflores;PDVSA
VNM|Vietnam;Viet Nam|Vietnamese|Hanoi;Ho Chi Minh City;Da Nang;Haiphong|
YEM|Yemen|Yemeni;Yemenis|Sanaa;Sana'a;Aden;Hodeida;Hodeidah;Taiz;Marib;Hadramawt;Saada;Mukalla;Socotra;Hajjah|
ZMB|Zambia|Zambian;Zambians|Lusaka|
ZWE|Zimbabwe|Zimbabwean;Zimbabweans|Harare;Bulawayo|
GIB|Gibraltar|Gibraltarian||
MAC|Macau;Macao|Macanese||
"""
