/// The seed article's names in other countries, cities and scripts of the mind.
extension SeedVariation {
  /// Those of the seed.
  private static let people = [
    "Jansayo İsmaqulova", "Assiya Tikeyeva", "Ayan Turekulov", "Aqil Camal", "Şəlalə Həsənova", "Hacıbəy Heydərli",
  ]
  private static let bodies = [
    "\"Səninlə Gələcək\" Respubilka İctimai Birliyi", "\"Community Hub\" İctimai Fondu",
    "\"İkinci Respublika\" ictimai fondu", "\"Ortaq Dəyərlər\" İctimai Birliyi",
    "\"İctimaiyyatlə Əlaqələrin İnkişafına Kömək\" İctimai Birliyi",
    "Gəncliyin Sosial-İqtisadi İnkişafına Yardım İctimai Birliyi",
  ]

  /// People, bodies and topics in the order in which the seed has them; those not given stay.
  init(
    _ title: String, people: [String] = people, bodies: [String] = bodies,
    countries: (guest: String, host: String) = ("Qazaxıstan", "Azərbaycan"),
    city: (locative: String, name: String) = ("Bakıda", "Bakı"),
    organisation: (dative: String, name: String, abbreviation: String) =
      ("Türk Dövlətləri Təşkilatına", "Türk Dövlətləri Təşkilatı", "TDT"),
    virtues: (first: String, second: String) = ("Əməkdaşlıq", "Həmrəylik"), topic: String = "Mədəniyyət",
    more: [(String, String)] = [], kinds: [String: String] = [:]
  ) {
    self.init(
      title: title,
      replacements: more + Array(zip(Self.people, people)) + Array(zip(Self.bodies, bodies)) + [
        ("Qazaxıstan", countries.guest), ("Azərbaycan", countries.host), ("Bakıda", city.locative),
        ("Bakı", city.name), ("Türk Dövlətləri Təşkilatına", organisation.dative),
        ("Türk Dövlətləri Təşkilatı", organisation.name), ("TDT", organisation.abbreviation),
        ("Əməkdaşlıq və Həmrəylik", "\(virtues.first) və \(virtues.second)"), ("Həmrəylik", virtues.second),
        ("QHT-lərinin əmakdaşlıq", "QHT-lərinin \(topic)"),
      ], kinds: kinds)
  }

  static let all = usual + unusual

  private static let usual = [
    SeedVariation(
      "Uzbekistan and Türkiye in Şuşa",
      people: [
        "Dilfuza Raximova", "Nodira Yuldaşeva", "Bobur Ergaşev", "Kamran Tahir", "Nərgiz Babayeva", "Tural Səmədli",
      ],
      bodies: [
        "\"Yaxşı Qonşu\" Respublika İctimai Birliyi", "\"Green Bridge\" İctimai Fondu", "\"Yeni Nəfəs\" ictimai fondu",
        "\"Sabahın Səsi\" İctimai Birliyi", "\"Kənd Məktəblərinə Dəstək\" İctimai Birliyi",
        "Dağ Rayonlarının Ekoloji Tərəqqisinə Yardım İctimai Birliyi",
      ],
      countries: ("Özbəkistan", "Türkiyə"), city: ("Şuşada", "Şuşa"),
      organisation: ("Xəzər Ölkələri Şurasına", "Xəzər Ölkələri Şurası", "XÖŞ"), virtues: ("Dostluq", "Qardaşlıq")),
    SeedVariation(
      "Kyrgyzstan and Hungary in Astana",
      people: [
        "Çolpon Sultanova", "Aizada Toktoqulova", "Nurbek Asanov", "Emil Camal", "Lalə Vəliyeva", "Vüqar Nəsibli",
      ],
      bodies: [
        "\"Ala Too\" Respublika İctimai Birliyi", "\"Youth Lab 2030\" İctimai Fondu", "\"Üçüncü Yol\" ictimai fondu",
        "\"Açıq Qapı\" İctimai Birliyi", "\"Qadın Sahibkarlığının İnkişafına Kömək\" İctimai Birliyi",
        "Tələbələrin Hüquqi Maariflənməsinə Yardım İctimai Birliyi",
      ],
      countries: ("Qırğızıstan", "Macarıstan"), city: ("Astanada", "Astana"),
      organisation: ("Böyük Çöl Xalqları Təşkilatına", "Böyük Çöl Xalqları Təşkilatı", "BÇXT"),
      virtues: ("Sülh", "Birlik"), topic: "Təhsil"),
    SeedVariation(
      "Türkmenistan and Georgia in Tashkent: associations and centres",
      people: [
        "Ogulgerek Annayeva", "Maral Berdiyeva", "Merdan Orazov", "Elçin Tahir", "Könül Rzayeva", "Orxan Şirinli",
      ],
      bodies: [
        "\"Ak Bugday\" Ekoloji Assosiasiyası", "\"Silk-Way\" Təhsil Mərkəzi", "\"Dördüncü Fəsil\" gənclər ittifaqı",
        "\"Birgə Sabah\" Qadınlar Federasiyası", "\"Uşaq Kitabxanalarının İnkişafına Kömək\" Xeyriyyə Cəmiyyəti",
        "Dəniz Sahillərinin Təmizlənməsinə Yardım İctimai Birliyi",
      ],
      countries: ("Türkmənistan", "Gürcüstan"), city: ("Daşkənddə", "Daşkənd"),
      organisation: ("İpək Yolu Ölkələri İttifaqına", "İpək Yolu Ölkələri İttifaqı", "İYÖİ"),
      virtues: ("Ədalət", "Etimad"), topic: "Ekologiya"),
    SeedVariation(
      "Germany and Pakistan in Gəncə: congress, session",
      people: [
        "Anna Müller", "Karin Hoffmann", "Yürgen Vayss", "Rəşad Novruz", "Sevinc Mirzəyeva", "Kənan Qurbanlı",
      ],
      bodies: [
        "\"Neue Brücke\" Respublika Vəqfi", "\"Forum 21\" Mədəniyyət Fondu", "\"Yeni Əsr\" ictimai fondu",
        "\"Mavi Üfüq\" Gənclər Təşkilatı", "\"Yaşlılara Qayğının Artırılmasına Dəstək\" İctimai Birliyi",
        "Şagirdlərin Elmi Yaradıcılığına Yardım İctimai Birliyi",
      ],
      countries: ("Almaniya", "Pakistan"), city: ("Gəncədə", "Gəncə"),
      organisation: ("Avrasiya Xalqları Assambleyasına", "Avrasiya Xalqları Assambleyası", "AXA"),
      virtues: ("Tərəqqi", "İnam"), topic: "İnkişaf",
      more: [
        ("Forumunda", "Konqresində"), ("Forumu", "Konqresi"), ("forumda", "konqresdə"), ("adlı panel", "adlı sessiya"),
        ("paneldə", "sessiyada"), ("rəhbəri", "həmtəsisçisi"),
      ], kinds: ["forum": "congress", "panel": "session", "head": "founder"]),
    SeedVariation(
      "Emirates and Kazakhstan in Ankara: summit, conference",
      people: [
        "Mariam Xalid", "Fatimə Salim", "Yusuf Rəhman", "Nurlan Axmet", "Aygül Sərsenova", "Dauren Jaksılıkov",
      ],
      bodies: [
        "\"Səhra Gülü\" Beynəlxalq Mərkəzi", "\"Dubay Hub\" İctimai Fondu", "\"Birinci Addım\" ictimai fondu",
        "\"Ata Yurdu\" İctimai Birliyi", "\"Əlillərin Məşğulluğunun Artırılmasına Kömək\" İctimai Birliyi",
        "Kəndlilərin Maliyyə Savadlılığına Yardım İctimai Birliyi",
      ],
      countries: ("Birləşmiş Ərəb Əmirlikləri", "Qazaxıstan"), city: ("Ankarada", "Ankara"),
      organisation: ("Körfəz Dövlətləri Liqasına", "Körfəz Dövlətləri Liqası", "KDL"),
      virtues: ("Hörmət", "Tolerantlıq"),
      topic: "Media",
      more: [
        ("Azərbaycan-Qazaxıstan", "Qazaxıstan və Birləşmiş Ərəb Əmirlikləri"),
        ("Qazaxıstanın", "Birləşmiş Ərəb Əmirliklərinin"),
        ("Forumunda", "Sammitində"), ("Forumu", "Sammiti"), ("forumda", "sammitdə"), ("adlı panel", "adlı konfrans"),
        ("paneldə", "konfransda"), ("sədri", "prezidenti"),
      ], kinds: ["forum": "summit", "panel": "conference", "chair": "president"]),
    SeedVariation(
      "Hungary and Uzbekistan in Budapest: coordinators",
      people: [
        "Ildikó Szabó", "Katalin Nagy", "Gábor Kovács", "Rauf Camal", "Zulfiya Karimova", "Sardor Rəhimli",
      ],
      bodies: [
        "\"Híd\" Respublika İctimai Birliyi", "\"Duna-Kür\" İctimai Fondu", "\"Yeddinci Qitə\" ictimai fondu",
        "\"Turan Evi\" İctimai Birliyi", "\"Xalq Sənətinin Qorunmasına Kömək\" İctimai Birliyi",
        "Gənc Musiqiçilərin Peşəkar İnkişafına Yardım İctimai Birliyi",
      ],
      countries: ("Macarıstan", "Özbəkistan"), city: ("Budapeştdə", "Budapeşt"),
      organisation: ("Dunay Əməkdaşlıq Şurasına", "Dunay Əməkdaşlıq Şurası", "DƏŞ"), virtues: ("Anlaşma", "Yaxınlıq"),
      more: [("direktoru", "icraçı direktoru"), ("üzvü", "koordinatoru"), ("rəhbəri", "təsisçisi")],
      kinds: ["member": "coordinator", "head": "founder"]),
    SeedVariation(
      "Türkiye and Kyrgyzstan in Naxçıvan: conference names",
      people: [
        "Zeynep Yıldırım", "Ayşe Kılıç", "Mehmet Öztürk", "Bakıt Asan", "Gülmira Abdıldayeva", "Ermek Toktosunov",
      ],
      bodies: [
        "\"Anadolu Nefesi\" Beynəlxalq Fondu", "\"Start-Up Evi\" İctimai Fondu", "\"Beşinci Mövsüm\" ictimai fondu",
        "\"Dağ Çiçəyi\" Könüllülər Şəbəkəsi", "\"Yerli Özünüidarənin Gücləndirilməsinə Kömək\" İctimai Birliyi",
        "Qaçqın Ailələrinin Sosial Müdafiəsinə Yardım İctimai Birliyi",
      ],
      countries: ("Türkiyə", "Qırğızıstan"), city: ("Naxçıvanda", "Naxçıvan"),
      organisation: ("Mərkəzi Asiya Dövlətləri Birliyinə", "Mərkəzi Asiya Dövlətləri Birliyi", "MADB"),
      virtues: ("Mehribanlıq", "Yardımlaşma"), topic: "Turizm",
      more: [("Forumunda", "Konfransında"), ("Forumu", "Konfransı"), ("forumda", "konfransda")],
      kinds: ["forum": "conference"]),
    SeedVariation(
      "Kazakhstan and Türkmenistan in Türküstan: names of odd shape",
      people: [
        "Saule Ömir", "Aruzhan Bek", "Dastan Ər", "Natiq Sultan", "İradə Paşa", "Cavid Oruc",
      ],
      bodies: [
        "\"7 Qat\" Respublika İctimai Birliyi", "\"QHT Evi\" İctimai Fondu", "\"Fond Məktəbi\" ictimai fondu",
        "\"Yol 2\" İctimai Birliyi", "\"Təhsil İşçiləri Birliyinə Dəstək\" İctimai Birliyi",
        "Aran Kəndlərinin Su Təminatına Yardım İctimai Birliyi",
      ],
      countries: ("Qazaxıstan", "Türkmənistan"), city: ("Türküstanda", "Türküstan"),
      organisation: ("Ural-Altay Xalqları Birliyinə", "Ural-Altay Xalqları Birliyi", "UAXB"),
      virtues: ("Vəfa", "Sədaqət"),
      topic: "Elm"),
  ]
}
