internal import KorpuModel

/// The forms in which texts attribute words to people; tests run them as they run the patterns' examples.
public enum StatementExamples {
  /// What each example is about, and the example.
  public static let all: [(form: String, example: PatternExample)] =
    azerbaijani + turkish + turkmen + kazakh + kyrgyz + uzbek + english + HungarianStatementExamples.all
    + russian

  static let azerbaijani: [(form: String, example: PatternExample)] = [
    (
      "the words of somebody to which a source refers, behind what they said",
      PatternExample(
        .azerbaijani,
        "Layihə davam edəcək. Bu barədə nazir Tural Cəfərovun sözlərinə istinadən Turan agentliyi xəbər verir.",
        states: ["Tural Cəfərov: Layihə davam edəcək"], doesNotState: ["Tural Cəfərov: Turan"])
    ),
    (
      "thanks, which are courtesy however they are told",
      PatternExample(
        .azerbaijani, "Nazir Tural Cəfərov dəstəyə görə Türkiyəyə minnətdar olduğunu bildirib.",
        doesNotState: ["Tural Cəfərov: "])
    ),
    (
      "a speaker behind a participle, before which others are those whose work is spoken of",
      PatternExample(
        .azerbaijani,
        "Nizami Orucov, Mirzə Bəhram və Əli Quliyevin elmi məktəblərinin uğurları haqqında təhlil aparan Tural Cəfərov qeyd edib ki, kökləri dərindir.",
        states: ["Tural Cəfərov: kökləri dərindir"], doesNotState: ["Nizami Orucov: "])
    ),
    (
      "a pronoun behind a post whose holder no name tells",
      PatternExample(
        .azerbaijani,
        "Şair Tural Cəfərov çıxış edib. Parlamentin sədri ölkələrin əlaqələrini qeyd edib. O, işin getdiyini bildirib.",
        doesNotState: ["Tural Cəfərov: "])
    ),
    (
      "an article before a noun, which is no filler",
      PatternExample(
        .azerbaijani, "Tural Cəfərov həmçinin bir müddət əvvəl məsələnin müzakirə olunduğunu xatırladıb.",
        states: ["Tural Cəfərov: bir müddət əvvəl məsələnin müzakirə olunduğunu"])
    ),
    (
      "an office alone behind a participle, before somebody of whom is spoken",
      PatternExample(
        .azerbaijani,
        "Azərbaycanın Almaniyadakı səfiri Tural Cəfərov çıxış edib. İşin aparıldığını vurğulayan səfir Gənclər Fondunun sədri Leyla Abbasovanın təşəbbüsünün mühüm rol oynadığını qeyd edib.",
        states: ["Tural Cəfərov: İşin aparıldığını"], doesNotState: ["Leyla Abbasova: "])
    ),
    (
      "an office that somebody holds, before the name of another",
      PatternExample(
        .azerbaijani,
        "Azərbaycanın Qırğızıstandakı səfiri Tural Cəfərov bu ölkənin naziri Leyla Abbasova ilə görüşüb. Səfir Leyla Abbasovanın gələcəyindən məmnun olduğunu bildirib. Səfir qeyd edib ki, danışıqlar aparılıb.",
        states: ["Tural Cəfərov: danışıqlar aparılıb"], doesNotState: ["Leyla Abbasova: danışıqlar aparılıb"])
    ),
    (
      "a diplomat, who is the speaker of the sentence before",
      PatternExample(
        .azerbaijani,
        "Səfir Tural Cəfərov deyib ki, iş gedir. Diplomat prezidentlər Samir Orucov və Anar Quliyev arasında münasibətlərin yüksək olduğunu vurğulayıb.",
        states: ["Tural Cəfərov: iş gedir"], doesNotState: ["Samir Orucov: "])
    ),
    (
      "a subject that is left out, behind the frame of what was held",
      PatternExample(
        .azerbaijani,
        "Nazir Anar Quliyev dostluğun vacibliyini vurğulayıb. Tədbir çərçivəsində təlimlərin gənclər üçün mühüm əhəmiyyət daşıdığını qeyd edib.",
        states: [
          "Anar Quliyev: dostluğun vacibliyini",
          "Anar Quliyev: Tədbir çərçivəsində təlimlərin gənclər üçün mühüm əhəmiyyət daşıdığını",
        ])
    ),
    (
      "an office for its holder, between whose post and name a title stood",
      PatternExample(
        .azerbaijani,
        "Liman Universitetinin rektoru, professor Kamran Bayramov tarixdən danışıb. Körpünün vacib olduğunu deyən rektor yolun açılacağını diqqətə çatdırıb.",
        states: ["Kamran Bayramov: Körpünün vacib olduğunu", "Kamran Bayramov: yolun açılacağını"])
    ),
    (
      "a claim in the dative, to which somebody draws attention",
      PatternExample(
        .azerbaijani,
        "Nazir Tural Cəfərov körpünün zəruriliyinə diqqət çəkib. Rektor Leyla Abbasova körpüyə diqqət çəkib.",
        states: ["Tural Cəfərov: körpünün zəruriliyinə"], doesNotState: ["Leyla Abbasova: "])
    ),
    (
      "the head of a place, told by what sort of place it is",
      PatternExample(
        .azerbaijani,
        "Konsul Kamran Bayramov Bərdə rayon İcra Hakimiyyətinin başçısı Tural Cəfərovla görüşüb. Rayon rəhbəri bildirib ki, iş gedir.",
        states: ["Tural Cəfərov: iş gedir"], doesNotState: ["Kamran Bayramov: "])
    ),
    (
      "a quotation, and another with which the speaker goes on",
      PatternExample(
        .azerbaijani,
        "\"Bu yol uzundur\", - deyən sədr Kamran Bayramov sözünə belə davam edib: \"Amma biz onu gedəcəyik\".",
        states: ["Kamran Bayramov: Bu yol uzundur", "Kamran Bayramov: Amma biz onu gedəcəyik"])
    ),
    (
      "a quotation, and a claim of the same verb",
      PatternExample(
        .azerbaijani,
        "\"Liman hər gəmini qəbul etməyə hazırdır\", - deyə nazir Tural Cəfərov ticarətin artacağını vurğulayıb.",
        states: ["Tural Cəfərov: Liman hər gəmini qəbul etməyə hazırdır", "Tural Cəfərov: ticarətin artacağını"])
    ),
    (
      "a headline with a name and a colon, and the name of a book, which are no statements",
      PatternExample(
        .azerbaijani,
        "Leyla Abbasova: \"Kitab bizim böyük körpümüzdür.\"\nTədbir üç saat davam edib. Nazir Tural Cəfərov: \"Dağların səsi\".",
        states: [], doesNotState: ["Leyla Abbasova: ", "Tural Cəfərov: "])
    ),
    (
      "a name and a colon, without a verb",
      PatternExample(
        .azerbaijani,
        "Tədbir üç saat davam edib. Nazir Tural Cəfərov: \"Liman hər gəmini qəbul etməyə hazırdır\".",
        states: ["Tural Cəfərov: Liman hər gəmini qəbul etməyə hazırdır"])
    ),
    (
      "a quotation of whom the sentence before is about",
      PatternExample(
        .azerbaijani,
        "Nazir Tural Cəfərov tədbirdə çıxış edib. \"Dağlar xalqlarımızı birləşdirib\", - deyib.",
        states: ["Tural Cəfərov: Dağlar xalqlarımızı birləşdirib"])
    ),
    (
      "who speaks, told within the quotation marks",
      PatternExample(
        .azerbaijani,
        "\"Dağlar bizi birləşdirir, - deyə nazir Tural Cəfərov bildirib. - Onlar bizi ayırmır\".",
        states: ["Tural Cəfərov: Dağlar bizi birləşdirir, - deyə nazir Tural Cəfərov bildirib. - Onlar bizi ayırmır"])
    ),
    (
      "a pronoun after the quotative",
      PatternExample(
        .azerbaijani,
        "Rektor Anar Quliyev deyib ki, iş bitib. \"Ümid edirəm ki, işlər davam edəcək\", - deyə o, əlavə edib.",
        states: ["Anar Quliyev: Ümid edirəm ki, işlər davam edəcək"])
    ),
    (
      "a quotation of two paragraphs",
      PatternExample(
        .azerbaijani,
        "Rektor Anar Quliyev deyib: \"Dağlar bizi birləşdirir.\nOnlar heç vaxt ayırmayıb\".\n\"Su bizim gələcəyimizdir.\nOnu "
          + "qorumalıyıq\", - deyə səfir Samir Orucov bildirib.",
        states: [
          "Anar Quliyev: Dağlar bizi birləşdirir.\nOnlar heç vaxt ayırmayıb",
          "Samir Orucov: Su bizim gələcəyimizdir.\nOnu qorumalıyıq",
        ])
    ),
    (
      "a mark that is missing joins nobody's words to another's",
      PatternExample(
        .azerbaijani,
        "Forum başlayıb.\n\"Dağlar bizi birləşdirir, - deyə rektor Anar Quliyev bildirib.\n\"Su bizim gələcəyimizdir\", - deyə səfir Samir "
          + "Orucov bildirib.",
        states: ["Samir Orucov: Su bizim gələcəyimizdir"], doesNotState: ["Samir Orucov: Dağlar"])
    ),
    (
      "a quotation in single marks",
      PatternExample(
        .azerbaijani, "Rektor Anar Quliyev deyib: 'Biz bu yolu seçdik'.", states: ["Anar Quliyev: Biz bu yolu seçdik"])
    ),
    (
      "a clause after «ki»",
      PatternExample(
        .azerbaijani, "Rektor Anar Quliyev deyib ki, layihə payızda başlayacaq.",
        states: ["Anar Quliyev: layihə payızda başlayacaq"])
    ),
    (
      "a claim made a noun",
      PatternExample(
        .azerbaijani, "Rektor Anar Quliyev layihənin vacib olduğunu vurğulayıb.",
        states: ["Anar Quliyev: layihənin vacib olduğunu"])
    ),
    (
      "a quotation that the next sentence points back at",
      PatternExample(
        .azerbaijani, "“Biz bu yolu çoxdan seçmişik”. “Xəbər” yazır ki, bunu rektor Anar Quliyev deyib.",
        states: ["Anar Quliyev: Biz bu yolu çoxdan seçmişik"])
    ),
    (
      "two verbs, two claims",
      PatternExample(
        .azerbaijani, "Rektor Anar Quliyev layihənin vacibliyini qeyd edib, işin bitdiyini bildirib.",
        states: ["Anar Quliyev: layihənin vacibliyini", "Anar Quliyev: işin bitdiyini"])
    ),
    (
      "a quotation after a colon",
      PatternExample(
        .azerbaijani, "Rektor Anar Quliyev deyib: \"Biz bu yolu seçdik\".", states: ["Anar Quliyev: Biz bu yolu seçdik"]
      )
    ),
    (
      "a quotation before the verb, with names in quotation marks within",
      PatternExample(
        .azerbaijani, "“«Ümid» Fondu böyüyür. Biz sevinirik”, – deyə rektor Anar Quliyev bildirib.",
        states: ["Anar Quliyev: «Ümid» Fondu böyüyür. Biz sevinirik"])
    ),
    (
      "a list of those who are spoken of, not of speakers",
      PatternExample(
        .azerbaijani,
        "Rektor Anar Quliyev, Leyla Nəsirova və nümayəndə heyətini universitetdə görməkdən məmnunluğunu ifadə edib.",
        doesNotState: ["Leyla Nəsirova: nümayəndə heyətini universitetdə görməkdən məmnunluğunu"])
    ),
    (
      "a pronoun",
      PatternExample(
        .azerbaijani,
        "Rektor Anar Quliyev deyib ki, layihə başlayır. O əlavə edib ki, vəsait var. O, binanın hazır olduğunu söyləyib.",
        states: ["Anar Quliyev: vəsait var", "Anar Quliyev: binanın hazır olduğunu"])
    ),
    (
      "a position alone",
      PatternExample(
        .azerbaijani,
        "Nazir Anar Quliyev səfərə gəlib. Səfir Samir Orucov onu qarşılayıb. Nazir səfərin uğurlu keçdiyini bildirib.",
        states: ["Anar Quliyev: səfərin uğurlu keçdiyini"], doesNotState: ["Samir Orucov: səfərin uğurlu keçdiyini"])
    ),
    (
      "«in the words of»",
      PatternExample(
        .azerbaijani, "Rektor Anar Quliyevin sözlərinə görə, layihə payızda başlayacaq: \"Vəsait var\".",
        states: ["Anar Quliyev: layihə payızda başlayacaq", "Anar Quliyev: Vəsait var"])
    ),
    (
      "a participle before the name",
      PatternExample(
        .azerbaijani, "Layihənin başladığını deyən rektor Anar Quliyev vəsaitin olduğunu bildirib.",
        states: ["Anar Quliyev: Layihənin başladığını", "Anar Quliyev: vəsaitin olduğunu"])
    ),
    (
      "a lead that the next sentence attributes",
      PatternExample(
        .azerbaijani, "Layihə payızda başlayacaq.\n\"Xəbərçi\" xəbər verir ki, bunu rektor Anar Quliyev deyib.",
        states: ["Anar Quliyev: Layihə payızda başlayacaq"])
    ),
    (
      "several speakers",
      PatternExample(
        .azerbaijani, "Rektor Anar Quliyev və səfir Samir Orucov layihənin vacibliyini vurğulayıblar.",
        states: ["Anar Quliyev: layihənin vacibliyini", "Samir Orucov: layihənin vacibliyini"])
    ),
    (
      "a topic, courtesy or the passive state nothing",
      PatternExample(
        .azerbaijani,
        "Rektor Anar Quliyev layihədən danışıb. O, qonaqlara təşəkkür edib. Bildirilib ki, layihə başlayır.",
        doesNotState: ["Anar Quliyev: layihədən", "Anar Quliyev: qonaqlara", "Anar Quliyev: layihə başlayır"])
    ),
    (
      "a quotation between its speaker and the verb",
      PatternExample(
        .azerbaijani, "Rektor Anar Quliyev isə “Yolumuz uzundur. Biz hazırıq” deyib.",
        states: ["Anar Quliyev: Yolumuz uzundur. Biz hazırıq"])
    ),
    (
      "a line of dialogue; words before a dash without quotation marks are reported",
      PatternExample(
        .azerbaijani,
        "Forum başlayıb.\n– Biz hazırıq. İş gedir, – deyib rektor Anar Quliyev. – Vaxt azdır.\nVəsait ayrılıb, – deyib səfir Samir Orucov.",
        states: [
          "Anar Quliyev: Biz hazırıq. İş gedir, – deyib rektor Anar Quliyev. – Vaxt azdır",
          "Samir Orucov: Vəsait ayrılıb",
        ],
        doesNotState: ["Anar Quliyev: Vaxt azdır"])
    ),
    (
      "an answer to a question, with all its paragraphs",
      PatternExample(
        .azerbaijani,
        "Qəzet yazıçı Anar Quliyevlə müsahibə edib.\n- İş necə başladı?\n- Yaxşı başladı. Biz hazır idik.\n- Sonra nə oldu?\n- Kitab çıxdı.",
        states: ["Anar Quliyev: Yaxşı başladı. Biz hazır idik", "Anar Quliyev: Kitab çıxdı"],
        doesNotState: ["Anar Quliyev: İş necə", "Anar Quliyev: Sonra nə"])
    ),
    (
      "the type word of a body is no claim",
      PatternExample(
        .azerbaijani, "Rektor Anar Quliyev Mədəniyyət Nazirliyini xatırlayıb.",
        doesNotState: ["Anar Quliyev: Mədəniyyət"])
    ),
    (
      "saying something, and something else with it",
      PatternExample(
        .azerbaijani, "Rektor Anar Quliyev layihənin vacibliyini vurğulayaraq işin başladığını bildirib.",
        states: ["Anar Quliyev: layihənin vacibliyini", "Anar Quliyev: işin başladığını"])
    ),
    (
      "a position with its body, after the place of speaking",
      PatternExample(
        .azerbaijani,
        "Türkiyə Prezidenti Kenan Aydemir səfərə gəlib. Görüşdə Türkiyə Prezidenti əlaqələrin inkişaf etdiyini bildirib.",
        states: ["Kenan Aydemir: əlaqələrin inkişaf etdiyini"])
    ),
    (
      "a position of another country is nobody's of whom the article tells",
      PatternExample(
        .azerbaijani,
        "Türkiyə Prezidenti Kenan Aydemir səfərə gəlib. Özbəkistan Prezidenti əlaqələrin inkişaf etdiyini bildirib.",
        doesNotState: ["Kenan Aydemir: əlaqələrin inkişaf etdiyini"])
    ),
    (
      "those between whom something is are not those who say it",
      PatternExample(
        .azerbaijani,
        "Rektor Leyla Abbasova çıxış edib. Diplomat prezidentlər Samir Əliyev və Tural Cəfərov arasında münasibətlərin yüksək olduğunu vurğulayıb.",
        doesNotState: ["Samir Əliyev: ", "Tural Cəfərov: "])
    ),
    (
      "an office behind a participle, before another's name",
      PatternExample(
        .azerbaijani,
        "Azərbaycanın Almaniyadakı səfiri Anar Quliyev çıxış edib. Ticarətin artdığını vurğulayan səfir Bahar Fondunun vitse-prezidenti Leyla Abbasovanın təşəbbüsünü xatırladıb.",
        states: ["Anar Quliyev: Ticarətin artdığını"],
        doesNotState: ["Leyla Abbasova: "])
    ),
    (
      "a bare office, and behind it the name of who holds another one",
      PatternExample(
        .azerbaijani,
        "Azərbaycanın Qırğızıstandakı səfiri Anar Quliyev baş nazirin müavini Leyla Abbasova ilə görüşüb. Səfir Leyla Abbasovanın forumda iştirak edəcəyindən məmnun olduğunu bildirib. Səfir qeyd edib ki, əlaqələr sürətlə inkişaf edir.",
        states: [
          "Anar Quliyev: Leyla Abbasovanın forumda iştirak edəcəyindən məmnun olduğunu",
          "Anar Quliyev: əlaqələr sürətlə inkişaf edir",
        ],
        doesNotState: ["Leyla Abbasova: "])
    ),
    (
      "a claim of which a part stands in quotation marks",
      PatternExample(
        .azerbaijani,
        "Rektor Anar Quliyev bəyannamədən sonra \"bir yol, iki ölkə\" - Azərbaycan və Türkiyə arasında əlaqələrin inkişaf etdiyini qeyd edib.",
        states: [
          "Anar Quliyev: bəyannamədən sonra \"bir yol, iki ölkə\" - Azərbaycan və Türkiyə arasında əlaqələrin inkişaf etdiyini"
        ],
        doesNotState: ["Anar Quliyev: bir yol"])
    ),
  ]
}
