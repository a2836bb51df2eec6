"""People whose state or organisation a reader knows without being told, by full name, with the last name where it is distinctive.

Only heads of state and government, foreign and defence ministers and heads of organisations of this century whom news names without
introduction; what a text says of a person always goes first. One actor a line: `code | full name; …`; a leading `*` says that the last name
alone is enough to know the person by.
"""

TABLE = """
USA|*Donald Trump;*Barack Obama;*Joe Biden;*Joseph R. Biden;George W. Bush;Hillary Clinton;Bill Clinton;*Mike Pence;*Kamala Harris;JD Vance;J.D. Vance;John Kerry;*Mike Pompeo;Rex Tillerson;*Antony Blinken;*Marco Rubio;Pete Hegseth;Lloyd Austin;Jim Mattis;James Mattis;Chuck Hagel;Leon Panetta;Nikki Haley;John Bolton;Jake Sullivan;Susan Rice;Samantha Power;Linda Thomas-Greenfield;Janet Yellen;Scott Bessent;Steve Witkoff;Keith Kellogg;Nancy Pelosi;Mitch McConnell;Lindsey Graham;John McCain;Mark Esper;William Barr;Jen Psaki;Karine Jean-Pierre;Sarah Sanders;Josh Earnest;Jay Carney;Mike Waltz;Karoline Leavitt;Steven Mnuchin
RUS|*Vladimir Putin;*Dmitry Medvedev;*Sergei Lavrov;*Sergey Lavrov;*Dmitry Peskov;Sergei Shoigu;Sergey Shoigu;Maria Zakharova;Andrei Belousov;Kirill Dmitriev;Yuri Ushakov;Sergei Ryabkov;Vitaly Churkin;Vasily Nebenzya
UKR|*Volodymyr Zelenskyy;*Volodymyr Zelensky;*Volodymyr Zelenskiy;*Petro Poroshenko;Viktor Yanukovych;*Andriy Yermak;Dmytro Kuleba;Denys Shmyhal;Rustem Umerov;Andrii Sybiha;Yulia Svyrydenko;Oleksii Reznikov;Arseniy Yatsenyuk;Oleksandr Syrskyi;Valerii Zaluzhnyi
GBR|*Keir Starmer;*Rishi Sunak;Boris Johnson;Theresa May;David Cameron;Liz Truss;Tony Blair;Gordon Brown;David Lammy;John Healey;James Cleverly;Ben Wallace;Jeremy Hunt;William Hague;Philip Hammond;Yvette Cooper;Grant Shapps
FRA|*Emmanuel Macron;François Hollande;Francois Hollande;*Nicolas Sarkozy;Jean-Yves Le Drian;Jean-Noël Barrot;Sébastien Lecornu;Laurent Fabius
DEU|*Angela Merkel;*Olaf Scholz;Friedrich Merz;*Annalena Baerbock;Boris Pistorius;Frank-Walter Steinmeier;Heiko Maas;Johann Wadephul
CAN|Mark Carney;*Justin Trudeau;Stephen Harper;Chrystia Freeland;Anita Anand;Mélanie Joly;Melanie Joly;Bill Blair;David McGuinty
ITA|Giorgia Meloni;Mario Draghi;Giuseppe Conte;Matteo Renzi;Antonio Tajani;Guido Crosetto
POL|Donald Tusk;Andrzej Duda;Radoslaw Sikorski;Radosław Sikorski;Karol Nawrocki;Mateusz Morawiecki
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
PRK|*Kim Jong Un;*Kim Jong-un;Kim Jong Il;Kim Yo Jong
IND|*Narendra Modi;Subrahmanyam Jaishankar;S. Jaishankar;Rajnath Singh
PAK|Imran Khan;Shehbaz Sharif;Nawaz Sharif;Asif Ali Zardari
AFG|Hamid Karzai;Ashraf Ghani
IRN|*Hassan Rouhani;*Mohammad Javad Zarif;*Ebrahim Raisi;*Ali Khamenei;*Mahmoud Ahmadinejad;Masoud Pezeshkian;Abbas Araghchi
ISR|*Benjamin Netanyahu;Ehud Barak;Yair Lapid;Naftali Bennett;Yoav Gallant;Israel Katz;Avigdor Lieberman;Benny Gantz
PSE|*Mahmoud Abbas;Saeb Erekat;Saeb Erakat
SAU|*Mohammed bin Salman;Mohamed bin Salman;Adel al-Jubeir;Faisal bin Farhan
SYR|*Bashar al-Assad;*Bashar Assad;Ahmed al-Sharaa
EGY|*Abdel Fattah el-Sisi;*Abdel-Fattah el-Sissi;*Mohammed Morsi;*Mohamed Morsi;*Hosni Mubarak
VEN|*Nicolás Maduro;*Nicolas Maduro;*Hugo Chávez;*Hugo Chavez
CUB|*Raúl Castro;*Raul Castro;*Fidel Castro;Miguel Díaz-Canel
BRA|Luiz Inácio Lula da Silva;Jair Bolsonaro;Dilma Rousseff
MEX|Andrés Manuel López Obrador;Enrique Peña Nieto;Claudia Sheinbaum
COL|Gustavo Petro;Juan Manuel Santos;Iván Duque
ARG|Javier Milei
AUS|Anthony Albanese;Scott Morrison;Malcolm Turnbull;Tony Abbott;Kevin Rudd;Julia Gillard;Penny Wong;Richard Marles
NZL|Jacinda Ardern;Christopher Luxon;John Key
BLR|*Alexander Lukashenko;*Aleksandr Lukashenko;*Alyaksandr Lukashenka
NGA|Goodluck Jonathan;Muhammadu Buhari;Bola Tinubu
ETH|Abiy Ahmed
KEN|William Ruto;Uhuru Kenyatta
ZAF|Cyril Ramaphosa;Jacob Zuma
SDN|Abdel Fattah al-Burhan;Omar al-Bashir
IRQ|Haider al-Abadi;Nouri al-Maliki;Mohammed Shia al-Sudani
PHL|Rodrigo Duterte;Ferdinand Marcos Jr.
MMR|Aung San Suu Kyi;Min Aung Hlaing
BOL|Evo Morales
SRB|Aleksandar Vučić;Aleksandar Vucic
NATO|*Jens Stoltenberg;Mark Rutte;Anders Fogh Rasmussen
EU|Ursula von der Leyen;Jean-Claude Juncker;Josep Borrell;Federica Mogherini;Kaja Kallas;Charles Michel;António Costa;Antonio Costa;Catherine Ashton;Valdis Dombrovskis;Maroš Šefčovič
UN|*António Guterres;*Antonio Guterres;*Ban Ki-moon;Kofi Annan;Stephen O'Brien;Martin Griffiths;Tom Fletcher;Volker Türk;Staffan de Mistura
WHO|Tedros Adhanom Ghebreyesus;Margaret Chan
IMF|Christine Lagarde;Kristalina Georgieva
WB|Jim Yong Kim;David Malpass;Ajay Banga
IAEA|Rafael Grossi;Yukiya Amano
UNHCR|Filippo Grandi
WFP|David Beasley;Cindy McCain
VAT|Pope Francis;Pope Leo XIV;Pope Benedict XVI
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
