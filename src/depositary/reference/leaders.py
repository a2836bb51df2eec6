"""People whose state or organisation a reader knows without being told, by full name, with the last name where it is distinctive.

Only heads of state and government, foreign and defence ministers and heads of organisations of this century whom news names without
introduction; what a text says of a person always goes first. One actor a line: `code | full name; …`; a leading `*` says that the last name
(the first in states where family names come first) alone is enough to know the person by.
"""

TABLE = """
USA|*Donald Trump;*Barack Obama;*Joe Biden;*Joseph R. Biden;George W. Bush;Hillary Clinton;Bill Clinton;*Mike Pence;*Kamala Harris;JD Vance;J.D. Vance;John Kerry;*Mike Pompeo;Rex Tillerson;*Antony Blinken;*Marco Rubio;Pete Hegseth;Lloyd Austin;Jim Mattis;James Mattis;Chuck Hagel;Leon Panetta;Nikki Haley;John Bolton;Jake Sullivan;Susan Rice;Samantha Power;Linda Thomas-Greenfield;Janet Yellen;Scott Bessent;Steve Witkoff;Keith Kellogg;Nancy Pelosi;Mitch McConnell;Lindsey Graham;John McCain;Mark Esper;William Barr;Jen Psaki;Karine Jean-Pierre;Sarah Sanders;Josh Earnest;Jay Carney;Mike Waltz;Karoline Leavitt;Steven Mnuchin
RUS|*Vladimir Putin;*Dmitry Medvedev;*Sergei Lavrov;*Sergey Lavrov;*Dmitry Peskov;Sergei Shoigu;Sergey Shoigu;Maria Zakharova;Andrei Belousov;Kirill Dmitriev;Yuri Ushakov;Sergei Ryabkov;Vitaly Churkin;Vasily Nebenzya
UKR|*Volodymyr Zelenskyy;*Volodymyr Zelensky;*Volodymyr Zelenskiy;*Petro Poroshenko;Viktor Yanukovych;*Andriy Yermak;Dmytro Kuleba;Denys Shmyhal;Rustem Umerov;Andrii Sybiha;Yulia Svyrydenko;Oleksii Reznikov;Arseniy Yatsenyuk;Oleksandr Syrskyi;Valerii Zaluzhnyi
GBR|*Keir Starmer;*Rishi Sunak;Boris Johnson;Theresa May;David Cameron;Liz Truss;Tony Blair;Gordon Brown;David Lammy;John Healey;James Cleverly;Ben Wallace;Jeremy Hunt;William Hague;Philip Hammond;Yvette Cooper;Grant Shapps
FRA|*Emmanuel Macron;François Hollande;Francois Hollande;*Nicolas Sarkozy;Jean-Yves Le Drian;Jean-Noël Barrot;Sébastien Lecornu;Laurent Fabius
DEU|*Angela Merkel;*Olaf Scholz;Friedrich Merz;*Annalena Baerbock;Boris Pistorius;Frank-Walter Steinmeier;Heiko Maas;Johann Wadephul
CAN|Mark Carney;*Justin Trudeau;Stephen Harper;Chrystia Freeland;Anita Anand;Mélanie Joly;Melanie Joly;Bill Blair;David McGuinty
ITA|*Giorgia Meloni;Mario Draghi;Giuseppe Conte;Matteo Renzi;Antonio Tajani;Guido Crosetto
POL|*Donald Tusk;Andrzej Duda;Radoslaw Sikorski;Radosław Sikorski;Karol Nawrocki;Mateusz Morawiecki
NLD|Dick Schoof;Ruben Brekelmans;Kajsa Ollongren
NOR|Jonas Gahr Støre;Jonas Gahr Stoere;Erna Solberg;Espen Barth Eide
DNK|Mette Frederiksen;Lars Løkke Rasmussen;Troels Lund Poulsen
SWE|Ulf Kristersson;Pål Jonson;Magdalena Andersson
FIN|Alexander Stubb;Sanna Marin;Petteri Orpo;Sauli Niinistö
EST|Kristen Michal;Hanno Pevkur
LTU|Gitanas Nausėda;Gitanas Nauseda;Gabrielius Landsbergis;Dalia Grybauskaite
LVA|Edgars Rinkēvičs;Evika Siliņa
CZE|Petr Fiala;Petr Pavel;Andrej Babiš
SVK|Robert Fico;Peter Pellegrini
HUN|*Viktor Orbán;*Viktor Orban;Péter Szijjártó;Peter Szijjarto
ESP|Pedro Sánchez;Pedro Sanchez;Mariano Rajoy
GRC|Alexis Tsipras;Kyriakos Mitsotakis;Yanis Varoufakis
TUR|*Recep Tayyip Erdogan;*Recep Tayyip Erdoğan;*Hakan Fidan;Mevlut Cavusoglu;Ahmet Davutoglu
CHN|*Xi Jinping;Wang Yi;Li Keqiang;Li Qiang;Hu Jintao;Hua Chunying;Geng Shuang;Zhao Lijian;Mao Ning;Lu Kang
JPN|Shinzo Abe;Fumio Kishida;Shigeru Ishiba;Sanae Takaichi;Yoshihide Suga
KOR|Moon Jae-in;Yoon Suk Yeol;Lee Jae-myung;Park Geun-hye
PRK|Kim Jong Un;Kim Jong-un;Kim Jong Il;Kim Yo Jong
IND|*Narendra Modi;Subrahmanyam Jaishankar;S. Jaishankar;Rajnath Singh
PAK|Imran Khan;Shehbaz Sharif;Nawaz Sharif;Asif Ali Zardari
AFG|Hamid Karzai;Ashraf Ghani
IRN|*Hassan Rouhani;*Mohammad Javad Zarif;*Ebrahim Raisi;*Ali Khamenei;*Mahmoud Ahmadinejad;Masoud Pezeshkian;Abbas Araghchi
ISR|*Benjamin Netanyahu;Ehud Barak;Yair Lapid;Naftali Bennett;Yoav Gallant;Israel Katz;Avigdor Lieberman;Benny Gantz
PSE|*Mahmoud Abbas;Saeb Erekat;Saeb Erakat
SAU|Mohammed bin Salman;Mohamed bin Salman;Adel al-Jubeir;Faisal bin Farhan
SYR|Bashar al-Assad;*Bashar Assad;Ahmed al-Sharaa
EGY|Abdel Fattah el-Sisi;Abdel-Fattah el-Sissi;Abdel Fattah al-Sisi;*Sisi;*el-Sisi;*el-Sissi;*al-Sisi;*Mohammed Morsi;*Mohamed Morsi;*Hosni Mubarak
VEN|*Nicolás Maduro;*Nicolas Maduro;*Hugo Chávez;*Hugo Chavez
CUB|*Raúl Castro;*Raul Castro;*Fidel Castro;Miguel Díaz-Canel
BRA|Luiz Inácio Lula da Silva;*Jair Bolsonaro;Dilma Rousseff
MEX|*Andrés Manuel López Obrador;Enrique Peña Nieto;Claudia Sheinbaum
COL|Gustavo Petro;Juan Manuel Santos;Iván Duque
ARG|*Javier Milei
AUS|Anthony Albanese;Scott Morrison;Malcolm Turnbull;Tony Abbott;Kevin Rudd;Julia Gillard;Penny Wong;Richard Marles
NZL|*Jacinda Ardern;Christopher Luxon;John Key
BLR|*Alexander Lukashenko;*Aleksandr Lukashenko;*Alyaksandr Lukashenka
NGA|Goodluck Jonathan;Muhammadu Buhari;Bola Tinubu
ETH|Abiy Ahmed
KEN|William Ruto;Uhuru Kenyatta
ZAF|*Cyril Ramaphosa;Jacob Zuma
SDN|Abdel Fattah al-Burhan;Omar al-Bashir
IRQ|Haider al-Abadi;Nouri al-Maliki;Mohammed Shia al-Sudani
PHL|*Rodrigo Duterte;Ferdinand Marcos Jr.
MMR|Aung San Suu Kyi;Min Aung Hlaing
BOL|Evo Morales
SRB|*Aleksandar Vučić;*Aleksandar Vucic
NATO|*Jens Stoltenberg;Mark Rutte;Anders Fogh Rasmussen
EU|Ursula von der Leyen;Jean-Claude Juncker;Josep Borrell;Federica Mogherini;Kaja Kallas;Charles Michel;António Costa;Antonio Costa;Catherine Ashton;Valdis Dombrovskis;Maroš Šefčovič
UN|*António Guterres;*Antonio Guterres;Ban Ki-moon;Kofi Annan;Stephen O'Brien;Martin Griffiths;Tom Fletcher;Volker Türk;Staffan de Mistura
WHO|Tedros Adhanom Ghebreyesus;Margaret Chan
IMF|Christine Lagarde;Kristalina Georgieva
WB|Jim Yong Kim;David Malpass;Ajay Banga
IAEA|Rafael Grossi;Yukiya Amano
UNHCR|Filippo Grandi
WFP|David Beasley;Cindy McCain
USA|*Ronald Reagan;George Bush;*Bush;George H.W. Bush;George H. W. Bush;Hillary Rodham Clinton;John Kerry;John F. Kerry;*Condoleezza Rice;Colin Powell;*Donald Rumsfeld;Madeleine Albright;Warren Christopher;James Baker;Dick Cheney;Al Gore;Robert Gates;Ashton Carter;Richard Holbrooke;William Cohen;Dan Quayle;Jimmy Carter;Sean Spicer;Heather Nauert;Jeane Kirkpatrick
RUS|*Boris Yeltsin;*Mikhail Gorbachev;Yevgeny Primakov;Igor Ivanov;Andrei Kozyrev;Eduard Shevardnadze;Mikhail Mishustin;Nikolai Patrushev;Ramzan Kadyrov;Valery Gerasimov
GBR|Margaret Thatcher;John Major;Robin Cook;Jack Straw;David Miliband;Malcolm Rifkind;Douglas Hurd;Dominic Raab;Suella Braverman;Rachel Reeves
FRA|*Jacques Chirac;*Francois Mitterrand;*François Mitterrand;Dominique de Villepin;Bernard Kouchner;Manuel Valls;Gabriel Attal;Elisabeth Borne;Gerald Darmanin;Gérald Darmanin;Bruno Le Maire
DEU|*Gerhard Schroeder;*Gerhard Schröder;*Helmut Kohl;Joschka Fischer;Guido Westerwelle;Hans-Dietrich Genscher;Sigmar Gabriel;Robert Habeck;Ursula von der Leyen
CAN|Jean Chretien;Jean Chrétien;Brian Mulroney;Paul Martin;John Baird;Bev Oda;Stephane Dion;Harjit Sajjan
ITA|*Silvio Berlusconi;*Romano Prodi;Massimo D'Alema;Matteo Salvini;Sergio Mattarella;Paolo Gentiloni;Luigi Di Maio
ESP|Pedro Sanchez;Pedro Sánchez;Jose Maria Aznar;José María Aznar;Jose Luis Rodriguez Zapatero;Mariano Rajoy;Felipe Gonzalez
POL|Lech Walesa;Aleksander Kwasniewski;Lech Kaczynski;Beata Szydlo
UKR|Viktor Yushchenko;Leonid Kuchma;Leonid Kravchuk;Yulia Tymoshenko;Mykhailo Podolyak;Mykhailo Fedorov
GEO|*Mikheil Saakashvili;Salome Zourabichvili;Irakli Kobakhidze;Irakli Garibashvili
MDA|*Maia Sandu;Igor Dodon;Dorin Recean
ARM|*Nikol Pashinyan;Serzh Sargsyan;Robert Kocharian
AZE|*Ilham Aliyev;Heydar Aliyev
KAZ|*Nursultan Nazarbayev;Kassym-Jomart Tokayev
UZB|Islam Karimov;Shavkat Mirziyoyev
TKM|Gurbanguly Berdimuhamedow
KGZ|Kurmanbek Bakiyev;Sadyr Japarov
TJK|Emomali Rahmon
SRB|*Slobodan Milosevic;*Slobodan Milošević;Vojislav Kostunica;Zoran Djindjic;Boris Tadic;Ivica Dacic
HRV|*Franjo Tudjman;Andrej Plenkovic;Andrej Plenković
BIH|Alija Izetbegovic;Radovan Karadzic;Ratko Mladic;Milorad Dodik
XKX|Hashim Thaci;Albin Kurti;Ibrahim Rugova
ALB|Edi Rama;Sali Berisha
MKD|Zoran Zaev;Boris Trajkovski
BGR|Boyko Borisov;Todor Zhivkov
ROU|Klaus Iohannis;Ion Iliescu;Traian Basescu;Nicolae Ceausescu
GRC|Alexis Tsipras;Andreas Papandreou;George Papandreou;Costas Simitis
CYP|Nicos Anastasiades;Rauf Denktash;Nikos Christodoulides
TUR|Abdullah Gul;Turgut Ozal;Tansu Ciller;Bulent Ecevit;Binali Yildirim;Ahmet Davutoğlu
CHN|*Jiang Zemin;*Deng Xiaoping;Zhu Rongji;Wen Jiabao;Li Peng;Qian Qichen;Zhao Ziyang;Lin Jian;Wang Wenbin;Dong Jun
TWN|Tsai Ing-wen;Lai Ching-te;Chen Shui-bian;Lee Teng-hui;Ma Ying-jeou
HKG|Carrie Lam;John Lee Ka-chiu;Tung Chee-hwa;Leung Chun-ying
JPN|*Junichiro Koizumi;Taro Aso;Yasuo Fukuda;Naoto Kan;Yukio Hatoyama;Toshiki Kaifu;Ryutaro Hashimoto;Keizo Obuchi;Yasuhiro Nakasone
KOR|Roh Moo-hyun;Kim Dae-jung;Lee Myung-bak;Kim Young-sam;Roh Tae-woo
PRK|Kim Il Sung;Kim Il-sung;Kim Jong-il;Choe Son Hui
IND|Manmohan Singh;Atal Behari Vajpayee;Atal Bihari Vajpayee;Rajiv Gandhi;Indira Gandhi;S.M. Krishna;Nirmala Sitharaman
PAK|*Pervez Musharraf;Benazir Bhutto;Mohammad Zia-ul-Haq;Mohammad Zia-Ul-Haq;Yousuf Raza Gilani;Ishaq Dar;Asim Munir
BGD|Sheikh Hasina;Khaleda Zia;Muhammad Yunus
LKA|Mahinda Rajapaksa;Gotabaya Rajapaksa;Chandrika Kumaratunga;Ranil Wickremesinghe;Anura Kumara Dissanayake
NPL|Pushpa Kamal Dahal;K.P. Sharma Oli
MDV|Mohamed Nasheed;Mohamed Muizzu
AFG|Abdullah Abdullah;Burhanuddin Rabbani;Najibullah
IRN|*Mohammad Khatami;*Ruhollah Khomeini;Ali Akbar Rafsanjani;Akbar Hashemi Rafsanjani;*Hossein Amirabdollahian;Ali Larijani;Kamal Kharrazi;Ayatollah Khomeini;Ayatollah Khamenei;Esmail Baghaei
IRQ|Saddam Hussein;*Saddam;Tariq Aziz;Jalal Talabani;Iyad Allawi;Ibrahim al-Jaafari;Mustafa al-Kadhimi;Naji Sabri;Barham Salih
ISR|*Yitzhak Rabin;*Shimon Peres;Ariel Sharon;*Ehud Olmert;Yitzhak Shamir;Moshe Katsav;Tzipi Livni;Reuven Rivlin;Isaac Herzog;Itamar Ben-Gvir;Bezalel Smotrich;Menachem Begin
PSE|*Yasser Arafat;*Yasir Arafat;Ahmed Qureia;Salam Fayyad;Mohammad Shtayyeh;Mohammad Mustafa;Hanan Ashrawi
SYR|Hafez al-Assad;Hafez Assad;Walid al-Moallem;Walid Muallem;Faisal Mekdad
LBN|Rafik Hariri;Rafiq Hariri;Saad Hariri;Emile Lahoud;Michel Aoun;Nabih Berri;Najib Mikati;Fouad Siniora;Elias Hrawi;Joseph Aoun;Nawaf Salam
JOR|King Hussein;King Abdullah II;Ayman Safadi
EGY|Anwar Sadat;Amr Moussa;Sameh Shoukry;Adly Mansour;Badr Abdelatty
SAU|King Salman;King Abdullah;King Fahd;Saud al-Faisal;Khalid bin Salman
ARE|Mohammed bin Zayed;Mohamed bin Zayed;Abdullah bin Zayed;Anwar Gargash
QAT|Tamim bin Hamad;Tamim bin Hamad Al Thani;Hamad bin Khalifa al-Thani;Mohammed bin Abdulrahman
OMN|Sultan Qaboos;Haitham bin Tariq
YEM|Ali Abdullah Saleh;Abd-Rabbu Mansour Hadi;Rashad al-Alimi
LBY|*Muammar Gaddafi;*Moammar Gadhafi;*Muammar Qaddafi;*Moammar Gaddafi;Moammar Khadafy;Abdulhamid Dbeibah
TUN|Zine El Abidine Ben Ali;Kais Saied;Beji Caid Essebsi
DZA|Abdelaziz Bouteflika;Abdelmadjid Tebboune;Ahmed Attaf
MAR|King Hassan;King Hassan II;King Mohammed VI;Nasser Bourita
SDN|Omar Hassan al-Bashir;Omar el-Bashir;Abdalla Hamdok;Sadiq al-Mahdi
SSD|*Salva Kiir;Riek Machar
ETH|Meles Zenawi;Hailemariam Desalegn;Mengistu Haile Mariam
ERI|Isaias Afwerki;Isaias Afewerki
SOM|Hassan Sheikh Mohamud;Mohamed Abdullahi Mohamed;Mohamed Siad Barre
KEN|Daniel arap Moi;Mwai Kibaki;Raila Odinga;Moody Awori;Alfred Mutua
UGA|*Yoweri Museveni
RWA|*Paul Kagame;*Juvenal Habyarimana
BDI|Pierre Nkurunziza;Evariste Ndayishimiye;Pierre Buyoya
TZA|John Magufuli;Samia Suluhu Hassan;Benjamin Mkapa;Jakaya Kikwete
COD|*Felix Tshisekedi;Félix Tshisekedi;Joseph Kabila;Laurent Kabila;Laurent-Desire Kabila;Mobutu Sese Seko
COG|Denis Sassou Nguesso
CAF|Faustin-Archange Touadera;Francois Bozize
TCD|*Idriss Deby;Idriss Déby;Mahamat Idriss Deby
CMR|Paul Biya
NGA|*Olusegun Obasanjo;Umaru Yar'Adua;Sani Abacha;Ibrahim Babangida;Yemi Osinbajo;Yusuf Tuggar
GHA|Nana Akufo-Addo;John Mahama;John Kufuor;Jerry Rawlings;John Dramani Mahama
CIV|Alassane Ouattara;Laurent Gbagbo;Henri Konan Bedie;Felix Houphouet-Boigny
SEN|Macky Sall;Abdoulaye Wade;Bassirou Diomaye Faye
MLI|Ibrahim Boubacar Keita;Assimi Goita;Assimi Goïta
BFA|Blaise Compaore;Ibrahim Traore;Ibrahim Traoré
NER|Mohamed Bazoum;Abdourahamane Tchiani;Mahamadou Issoufou
GIN|Alpha Conde;Alpha Condé;Lansana Conte;Mamady Doumbouya
LBR|Charles Taylor;Ellen Johnson Sirleaf;Samuel Doe;George Weah
SLE|Ahmad Tejan Kabbah;Julius Maada Bio;Ernest Bai Koroma
GMB|Yahya Jammeh;Adama Barrow
GAB|Ali Bongo;Omar Bongo;Brice Oligui Nguema
AGO|Jose Eduardo dos Santos;José Eduardo dos Santos;Joao Lourenco;João Lourenço
ZMB|Kenneth Kaunda;Frederick Chiluba;Hakainde Hichilema
ZWE|*Robert Mugabe;Emmerson Mnangagwa;Morgan Tsvangirai
MOZ|Joaquim Chissano;Filipe Nyusi;Daniel Chapo
ZAF|*Nelson Mandela;*Thabo Mbeki;F.W. de Klerk;F. W. de Klerk;P.W. Botha;Naledi Pandor;Ronald Lamola
MWI|Joyce Banda;Lazarus Chakwera
MDG|Andry Rajoelina;Marc Ravalomanana
BRA|Luiz Inacio Lula da Silva;Fernando Henrique Cardoso;Fernando Collor;Michel Temer;Celso Amorim;Mauro Vieira
ARG|Carlos Menem;Cristina Kirchner;Cristina Fernandez de Kirchner;Nestor Kirchner;Mauricio Macri;Alberto Fernandez;Raul Alfonsin
CHL|Augusto Pinochet;Michelle Bachelet;Ricardo Lagos;Sebastian Pinera;Gabriel Boric
COL|Alvaro Uribe;Álvaro Uribe;Andres Pastrana;Ernesto Samper;Virgilio Barco
VEN|Carlos Andres Perez;Delcy Rodriguez;Jorge Arreaza;Juan Guaido;Juan Guaidó
ECU|Rafael Correa;Lenin Moreno;Guillermo Lasso;Daniel Noboa;Lucio Gutierrez
PER|*Alberto Fujimori;Alan Garcia;Alejandro Toledo;Pedro Castillo;Dina Boluarte;Ollanta Humala
BOL|Luis Arce;Gonzalo Sanchez de Lozada
PRY|Fernando Lugo;Mario Abdo Benitez;Santiago Pena
URY|Jose Mujica;José Mujica;Tabare Vazquez
PAN|Manuel Noriega;Manuel Antonio Noriega;Guillermo Endara;Jose Raul Mulino;Laurentino Cortizo
NIC|*Daniel Ortega;Violeta Chamorro
SLV|*Nayib Bukele;Alfredo Cristiani;Mauricio Funes
HND|Manuel Zelaya;Juan Orlando Hernandez;Xiomara Castro
GTM|Jimmy Morales;Alejandro Giammattei;Bernardo Arevalo;Bernardo Arévalo
CRI|Oscar Arias;Rodrigo Chaves;Luis Guillermo Solis
MEX|Vicente Fox;Ernesto Zedillo;Felipe Calderon;Felipe Calderón;Carlos Salinas;Andres Manuel Lopez Obrador;Marcelo Ebrard
HTI|Jean-Bertrand Aristide;Rene Preval;René Préval;Jovenel Moise;Jovenel Moïse;Ariel Henry;Prosper Avril;Jean-Claude Duvalier
DOM|Leonel Fernandez;Luis Abinader
PHL|Gloria Macapagal Arroyo;Corazon Aquino;Benigno Aquino;Joseph Estrada;Fidel Ramos;Ferdinand Marcos;Rodrigo Roa Duterte
IDN|*Suharto;Susilo Bambang Yudhoyono;Joko Widodo;Megawati Sukarnoputri;B.J. Habibie;Prabowo Subianto;Retno Marsudi;Abdurrahman Wahid
MYS|Mahathir Mohamad;*Mahathir;Najib Razak;Anwar Ibrahim;Abdullah Badawi
SGP|Lee Kuan Yew;Lee Hsien Loong;Lawrence Wong
THA|Thaksin Shinawatra;Yingluck Shinawatra;Prayuth Chan-ocha;Srettha Thavisin
KHM|Hun Sen;Hun Manet;Norodom Sihanouk
VNM|Nguyen Phu Trong;To Lam;Pham Minh Chinh
MMR|Thein Sein;Than Shwe
TLS|Xanana Gusmao;Jose Ramos-Horta
FJI|Frank Bainimarama;Sitiveni Rabuka
PNG|James Marape;Peter O'Neill
SLB|Manasseh Sogavare
AUS|John Howard;Alexander Downer;Bob Hawke;Paul Keating;Marise Payne;Julie Bishop
NZL|Helen Clark;Winston Peters;Chris Hipkins
IRL|Bertie Ahern;Leo Varadkar;Micheál Martin;Micheal Martin;Simon Harris;Enda Kenny
UN|Boutros Boutros-Ghali;Javier Perez de Cuellar;Hans Blix;Lakhdar Brahimi;Jan Egeland;Valerie Amos;Mark Lowcock;Geir Pedersen;Hans Grundberg
EU|Javier Solana;Jose Manuel Barroso;José Manuel Barroso;Donald Tusk;Herman Van Rompuy;Roberta Metsola;Margaritis Schinas
IAEA|Mohamed ElBaradei
WB|James Wolfensohn;Paul Wolfowitz;Robert Zoellick
IMF|Michel Camdessus;Dominique Strauss-Kahn
VAT|Pope John Paul II;Pope John Paul;Pope Francis;Pope Leo XIV;Pope Benedict XVI
"""

OFFICE_OF = {
    "Secretary of State": "USA",
    "Defense Secretary": "USA",
    "Secretary of Defense": "USA",
    "Treasury Secretary": "USA",
    "Attorney General": "USA",
    "House Speaker": "USA",
    "Senate Majority Leader": "USA",
    "Senate Minority Leader": "USA",
    "Joint Chiefs of Staff": "USA",
    "Home Secretary": "GBR",
    "Foreign Secretary": "GBR",
    "Defence Secretary": "GBR",
    "Chancellor of the Exchequer": "GBR",
    "Shadow Chancellor": "GBR",
    "High Representative": "EU",
    "Pope": "VAT",
}
"""Offices that only one state or organisation has by that name, or nearly so."""
