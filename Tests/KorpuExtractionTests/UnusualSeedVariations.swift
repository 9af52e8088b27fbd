/// The seed article with names of shapes that no table foresees.
extension SeedVariation {
  static let unusual = people + bodies + gatherings

  private static let people = [
    SeedVariation(
      "fathers' names",
      people: [
        "Əli Həsən oğlu Qurbanov", "Nigar Rauf qızı Səlimova", "Orucov Rüstəm Vaqif oğlu", "Anna Maria Kovaç",
        "Olqa Viktorovna Melnik", "Bakıt Asan uulu",
      ]),
    SeedVariation(
      "names of Arabia and Europe, countries of several words",
      people: [
        "Xalid əl-Mənsur", "Əhməd bin Tariq", "Lüdviq van der Berq", "Meri O'Brayen", "Hans-Yürgen Bauer",
        "Maria del Karmen Lopes",
      ],
      countries: ("Birləşmiş Ərəb Əmirlikləri", "Cənubi Koreya"),
      more: [("Qazaxıstanın", "Birləşmiş Ərəb Əmirliklərinin")]),
    SeedVariation(
      "names that are words, titles or countries",
      people: ["Azad Vəkil", "Natəvan Hacı", "İlham Nazir", "Fərhad Azadi", "Misir Rəhimov", "A.B. Qasımlı"]),
    SeedVariation(
      "positions of several words",
      more: [
        ("sədri", "sədri, hüquq elmləri doktoru"), ("direktoru", "İdarə Heyətinin sədri"),
        ("rəhbəri", "təsisçisi və direktoru"), ("üzvü", "layihələr üzrə koordinatoru"),
      ], kinds: ["director": "chair", "head": "founder", "member": "coordinator"]),
  ]

  private static let bodies = [
    SeedVariation(
      "type words of every kind",
      bodies: [
        "\"Yaşıl Yol\" uşaq mərkəzi", "\"Kür\" QHT-si", "\"Sabah\" Gənclər Forumu",
        "\"Nəfəs\" Sosial-İqtisadi İnkişaf Mərkəzi İctimai Birliyi", "\"Ocaq\" Yaradıcı Gənclər Şəbəkəsi",
        "Yetim Uşaqlara Qayğı Fondu",
      ],
      more: [("rəhbəri", "prezidenti")], kinds: ["head": "president"]),
    SeedVariation(
      "marks within the names and around them",
      bodies: [
        "„Biz Varıq!“ Respublika İctimai Birliyi", "«Yol. Körpü. Gələcək» İctimai Fondu", "“Niyə?” ictimai fondu",
        "\"Kim, Nə, Harada\" İctimai Birliyi", "„Tech4All & Co“ İctimai Birliyi",
        "Könüllü Qan Donorlarına Dəstək İctimai Birliyi",
      ]),
    SeedVariation(
      "bodies called after people, gatherings and sources",
      bodies: [
        "\"Leyla Vəliyeva\" Respublika İctimai Birliyi", "\"Youth Forum\" İctimai Fondu", "\"Panel\" ictimai fondu",
        "\"Gənc Liderlər\" İctimai Birliyi", "\"XXI əsrin səsi\" İctimai Birliyi",
        "Tələbə Gənclərin Asudə Vaxtının Təşkilinə Yardım İctimai Birliyi",
      ]),
  ]

  private static let gatherings = [
    SeedVariation(
      "a body and a town that no table knows", city: ("Qızıltəpədə", "Qızıltəpə"),
      organisation: ("Xəzər Beşliyinə", "Xəzər Beşliyi", "XB"), virtues: ("Sülh", "Təhlükəsizlik")),
    SeedVariation(
      "a body named for three matters, a town of two words", city: ("Ağ Qalada", "Ağ Qala"),
      organisation: (
        "Çöl Xalqlarının Təhsil, Elm və Mədəniyyət Təşkilatına", "Çöl Xalqlarının Təhsil, Elm və Mədəniyyət Təşkilatı",
        "ÇXTEMT"
      ), virtues: ("Dialoq", "Etimad")),
    SeedVariation(
      "a conference within a conference",
      more: [
        ("Forumunda", "Konfransında"), ("Forumu", "Konfransı"), ("forumda", "konfransda"),
        ("adlı panel", "adlı konfrans"), ("paneldə", "konfransda"),
      ], kinds: ["forum": "conference", "panel": "conference"]),
    SeedVariation(
      "a meeting whose name says no kind",
      more: [
        ("QHT-lərinin əmakdaşlıq Forumu", ": \"ortaq\" gələcəyə doğru"), ("adlı panel", "adlı görüş"),
        ("paneldə", "görüşdə"),
      ], kinds: ["panel": "meeting"]),
    SeedVariation("a panel named like the forum", topic: "Həmrəylik"),
  ]
}
