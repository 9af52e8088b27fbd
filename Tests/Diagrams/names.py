"""Names that nobody bears: syllables, words and towns of eight countries, put together by chance without repetition."""

import collections

Words = collections.namedtuple(
    "Words", "code language country given stems tails families themes bodies offices forums posts")


def words(code, language, country, *lists):
    return Words(code, language, country, *(text.split(" ") for text in lists))


# An underscore stands for a space. The family name is a stem, a tail and an ending; a town is a stem and a tail.
COUNTRIES = [
    words("TR", "tr", "Türkiye", "Ayşe Zeynep Deniz Çınar Elif Ömer Umut Şule İpek Ozan Nehir Tuğçe",
          "Ak Bal Dur Gün Kar Mer Or Sar Tan Yal Çağ İl Öz Şen", "alı dağ göl han kaya kut man pınar taş ver soy yurt",
          "_ oğlu er li gil", "Gençlik Dostluk Çevre Kültür Bilim Emek Sağlık Yazılım Tarım Eğitim",
          "Vakfı Derneği Kadınlar_Birliği Araştırma_Merkezi", "Bakanlığı Kurumu Ajansı Üniversitesi",
          "Forumu Zirvesi Kongresi", "başkan müdür üye uzman kurucu"),
    words("AZ", "az", "Azərbaycan", "Gülər Nərmin Əli Şəhla Rəşad Çingiz Aytən Elçin Ülviyyə Xəyal Günel İlqar",
          "Ağ Bəy Dəm Gül Qar Məm Or Sər Tər Yel Çin Xəz İs Şah", "alı bar dar göl xan kənd man nur taş vər səd yar",
          "ov zadə li bəyli ski", "Gənclik Dostluq Ekologiya Mədəniyyət Elm Əmək Sağlamlıq Media Aqrar Təhsil",
          "İctimai_Birliyi Fondu Qadınlar_Assosiasiyası Araşdırmalar_Mərkəzi",
          "Nazirliyi Agentliyi Komitəsi Universiteti", "Forumu Zirvəsi Konqresi",
          "sədr direktor üzv ekspert təsisçi"),
    words("KZ", "kk", "Қазақстан", "Айгүл Нұрлан Ержан Мейіржан Әсел Дәурен Жанар Бауыржан Гүлнәр Қайрат Сәуле Тимур",
          "Ақ Бай Дос Ел Жан Қар Мұр Нұр Ора Сар Тас Шоқ Әбі Құл",
          "бек гүл жан қан мұрат тай хан ғали сын пан дар төбе",
          "ов ев ұлы баев ин", "Жастар Достық Экология Мәдениет Ғылым Еңбек Денсаулық Медиа Ауыл Білім",
          "қоры қоғамдық_бірлестігі әйелдер_қауымдастығы зерттеу_орталығы",
          "министрлігі агенттігі комитеті университеті", "форумы саммиті конгресі",
          "төраға директор мүше сарапшы құрылтайшы"),
    words("KG", "ky", "Кыргызстан", "Айгерим Бакыт Жылдыз Нурлан Чынара Эрмек Гүлзат Азамат Мээрим Тилек Асель Канат",
          "Ак Бай Дөө Эр Жум Кар Мам Нар Ору Сыд Таш Чо Үсө Кулу", "бек гүл жан кан мат тай ханов гали сын кул дар төр",
          "_ ов ев уулу баев", "Жаштар Достук Экология Маданият Илим Эмгек Саламаттык Медиа Айыл Билим",
          "коомдук_фонду бирикмеси аялдар_ассоциациясы изилдөө_борбору",
          "министрлиги агенттиги комитети университети", "форуму саммити конгресси",
          "төрага директор мүчө эксперт негиздөөчү"),
    words("UZ", "uz", "Oʻzbekiston",
          "Gulnoza Oʻtkir Zafar Dilnoza Bekzod Shahlo Jasur Nigora Ulugʻbek Malika Anvar Feruza",
          "Oq Boy Dil El Gʻul Qor Mur Nur Or Sar Tosh Choʻl Abd Yoʻl",
          "bek gul jon qon murod toy xon ali sin quloq dor tepa",
          "ov ev yev zoda iy", "Yoshlar Doʻstlik Ekologiya Madaniyat Fan Mehnat Salomatlik Media Qishloq Taʼlim",
          "jamgʻarmasi uyushmasi ayollar_assotsiatsiyasi tadqiqot_markazi",
          "vazirligi agentligi qoʻmitasi universiteti", "forumi sammiti kongressi",
          "rais direktor aʼzo ekspert asoschi"),
    words("TM", "tk", "Türkmenistan", "Ogulgerek Şöhrat Maýsa Begenç Jeren Döwran Aýna Merdan Güljan Rahym Selbi Kerim",
          "Ak Baý Döw El Gur Gar Mer Nur Or Sar Daş Çar Ýaz Hal",
          "gül jan han myrat taý aly syn guly dar depe bek gala",
          "ow ew owa ýew _", "Ýaşlar Dostluk Ekologiýa Medeniýet Ylym Zähmet Saglyk Media Oba Bilim",
          "jemgyýeti gaznasy zenanlar_birleşigi ylmy_merkezi", "ministrligi agentligi komiteti uniwersiteti",
          "forumy sammiti kongresi",
          "başlyk direktor agza bilermen esaslandyryjy"),
    words("HU", "hu", "Magyarország", "Győző Balázs Réka Zsófia Ágnes Előd Tünde Márton Enikő Csaba Ildikó Bálint",
          "Al Bor Dom Er Föld Ger Hor Kis Lő Mező Nagy Szent Tör Vár",
          "rás csa falu házi kút lak majd monos pataki sz vári zó",
          "_ i falvi völgyi fi", "Ifjúsági Baráti Környezeti Kulturális Tudományos Munka Egészség Média Agrár Oktatási",
          "Alapítvány Egyesület Nőszövetség Kutatóközpont", "Minisztérium Ügynökség Hivatal Egyetem",
          "Fórum Csúcstalálkozó Kongresszus",
          "elnök igazgató tag szakértő alapító"),
    words("XN", "tr", "KKTC", "Alev Kemal Sevgi Tolga Hatice Ünal Leyla Barış Nazlı Serkan Gizem Volkan",
          "Lef Gir Mağ Kar Bey Gök Deniz Dik Yeşil Zey Çam Taş İs Öz",
          "alı arası burun dal han kale köy mendil su tepe yol yurt",
          "_ oğlu er li gil", "Gençlik Dostluk Çevre Kültür Bilim Emek Sağlık Medya Turizm Eğitim",
          "Vakfı Derneği Kadınlar_Birliği Araştırma_Merkezi", "Bakanlığı Kurumu Ajansı Üniversitesi",
          "Forumu Zirvesi Kongresi", "başkan müdür üye uzman kurucu"),
]


class Namer:
    """Draws names that it has not drawn before."""

    def __init__(self, generator):
        self.generator = generator
        self.drawn = set()

    def name(self, kind, land):
        for _ in range(50):
            name = getattr(self, kind)(land).replace("_", " ")
            if name not in self.drawn:
                self.drawn.add(name)
                return name
        raise ValueError(f"The words for «{kind}» of {land.code} are used up.")

    def place(self, land):
        return self.generator.choice(land.stems) + self.generator.choice(land.tails)

    def person(self, land):
        choice = self.generator.choice
        family = choice(land.stems) + choice(land.tails) + choice(land.tails) * (self.generator.random() < 0.3)
        return f"{choice(land.given)} {family}{choice(land.families).strip('_')}"

    def ngo(self, land):
        choice = self.generator.choice
        return f"«{self.place(land)}» {choice(land.themes)} {choice(land.bodies)}"

    def office(self, land):
        choice = self.generator.choice
        return f"{self.place(land)} {choice(land.themes)} {choice(land.offices)}"

    def forum(self, land):
        choice = self.generator.choice
        return f"{self.place(land)} {2000 + self.generator.randrange(26)} {choice(land.themes)} {choice(land.forums)}"
