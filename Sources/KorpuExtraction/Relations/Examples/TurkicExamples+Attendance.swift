internal import KorpuModel

extension TurkicExamples {
  /// Verbs of attending ask for the dative or the locative; «with the participation of» is a noun with an ending.
  static let attendance = [
    PatternExample(
      .kazakh, "Ақтауда қазақ әдебиеті орталығы ашылды. Орталықтың ашылу салтанатына ректор Самат Досаев қатысты.",
      states: ["Самат Досаев → Орталықтың ашылу салтанаты"]),
    PatternExample(
      .kazakh, "Алматыда Жасыл Алқап форумы өтті. Елші Кемал Айдемир қатысқан форумда кітап таныстырылды.",
      states: ["Кемал Айдемир → Жасыл Алқап форумы"]),
    PatternExample(
      .kazakh, "Алматыда Жасыл Алқап форумы өтті. Елші Кемал Айдемир қатысқан жарыста Самат Досаев жеңді.",
      doesNotState: ["Кемал Айдемир → Жасыл Алқап форумы", "Самат Досаев → Жасыл Алқап форумы"]),
    PatternExample(
      .turkish,
      "Bursa'da Yeşil Vadi Forumu düzenlendi. Foruma Türkiye'nin Taşkent Büyükelçisi Kemal Yurtsever ve rektör Leyla Korkmaz katıldı.",
      states: ["Kemal Yurtsever → Yeşil Vadi Forumu", "Leyla Korkmaz → Yeşil Vadi Forumu"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz, Bursa'da düzenlenecek Yeşil Vadi Forumu hakkında bilgi verdi.",
      doesNotState: ["Leyla Korkmaz → Yeşil Vadi Forumu"]),
    PatternExample(
      .turkish, "Bursa'da Kemal Yurtsever ve Leyla Korkmaz'ın katılımıyla Yeşil Vadi Forumu düzenlendi.",
      states: ["Kemal Yurtsever → Yeşil Vadi Forumu", "Leyla Korkmaz → Yeşil Vadi Forumu"]),
    PatternExample(
      .uzbek,
      "“Yashil vodiy” sammitida Turkiya, Vengriya, Ozarbayjon, Markaziy Osiyo davlatlari rahbarlari ishtirok etdi.",
      states: ["TR → “Yashil vodiy” sammiti", "HU → “Yashil vodiy” sammiti", "AZ → “Yashil vodiy” sammiti"]),
    PatternExample(
      .uzbek, "“Yashil vodiy” sammitida Osiyo va Amerika davlatlaridan mehmonlar ishtirok etdi.",
      doesNotState: ["US → “Yashil vodiy” sammiti"]),
    PatternExample(
      .turkmen,
      "«Ýaşyl Jülge» forumyna Türkiýäniň, Orsýet Federasiýasynyň Başgyrdystan Respublikasynyň we Wengriýanyň alymlary gatnaşdy.",
      states: ["TR → «Ýaşyl Jülge» forumy", "RU → «Ýaşyl Jülge» forumy", "HU → «Ýaşyl Jülge» forumy"]),
    PatternExample(
      .turkish,
      "Bursa'da Yeşil Vadi Forumu düzenlendi. Kemal Yurtsever ve Leyla Korkmaz'ın katılımıyla gerçekleştirilen forumda kitaplar tanıtıldı.",
      states: ["Kemal Yurtsever → Yeşil Vadi Forumu", "Leyla Korkmaz → Yeşil Vadi Forumu"]),
    PatternExample(
      .uzbek,
      "Buxoroda “Yashil vodiy” forumi o‘tadi. O‘tgan yilgi shunday forumda Turkiya va Vengriyadan mehmonlar qatnashdi.",
      doesNotState: ["TR → “Yashil vodiy” forumi"]),
    PatternExample(
      .turkish, "Yeşil Vadi Forumuna Mavi Deniz Vakfı heyeti katıldı.",
      states: ["Mavi Deniz Vakfı → Yeşil Vadi Forumu"]),
    PatternExample(
      .kazakh,
      "Алматыда Жасыл Алқап форумы өтті. Форумға министр Самат Досаев пен ректор Әсел Жүсіпова қатысты.",
      states: ["Самат Досаев → Жасыл Алқап форумы", "Әсел Жүсіпова → Жасыл Алқап форумы"]),
    PatternExample(
      .kazakh, "Алматыда Самат Досаевтың қатысуымен Жасыл Алқап форумы өтті.",
      states: ["Самат Досаев → Жасыл Алқап форумы"]),
    PatternExample(
      .kazakh,
      "Алматыда министр Самат Досаевтың, ректор Әсел Жүсіпованың, компаниялар басшылары мен екі ел кәсіпкерлерінің қатысуымен Жасыл Алқап форумы өтті.",
      states: ["Самат Досаев → Жасыл Алқап форумы", "Әсел Жүсіпова → Жасыл Алқап форумы"]),
    PatternExample(
      .kazakh,
      "Алматыда министр Самат Досаевтың бастамасымен, студенттердің қатысуымен Жасыл Алқап форумы өтті.",
      doesNotState: ["Самат Досаев → Жасыл Алқап форумы"]),
    PatternExample(
      .kazakh, "Алматыда Жасыл Алқап форумы өтті. Форумға Қазақстан, Түркия және Венгрия елдерінің жастары қатысты.",
      states: ["KZ → Жасыл Алқап форумы", "TR → Жасыл Алқап форумы", "HU → Жасыл Алқап форумы"]),
    PatternExample(
      .kyrgyz, "Элчи Бакыт Асанов Жогорку Кеңештин 28-майдагы жыйынына катышты.",
      states: ["Бакыт Асанов → Жогорку Кеңештин 28-майдагы жыйыны"]),
    PatternExample(
      .kyrgyz, "Элчи Бакыт Асанов Жогорку Кеңештин бүгүнкү жыйынына катышты.",
      states: ["Бакыт Асанов → Жогорку Кеңештин бүгүнкү жыйыны"]),
    PatternExample(
      .kyrgyz, "Ошто Жашыл Өрөөн форуму өттү. Иш чарага министр Бакыт Асанов катышты.",
      states: ["Бакыт Асанов → Жашыл Өрөөн форуму"]),
    PatternExample(
      .kyrgyz, "Ошто Жашыл Өрөөн форуму өттү. Семинарга министр Бакыт Асанов катышты.",
      doesNotState: ["Бакыт Асанов → Жашыл Өрөөн форуму"]),
    PatternExample(
      .kyrgyz, "Ошто Жашыл Өрөөн форуму өттү. Форумга министр Бакыт Асанов жана ректор Гүлнара Токтоева катышты.",
      states: ["Бакыт Асанов → Жашыл Өрөөн форуму", "Гүлнара Токтоева → Жашыл Өрөөн форуму"]),
    PatternExample(
      .uzbek,
      "Buxoroda Yashil Vodiy forumi bo'lib o'tdi. Unda vazir Anvar Sodiqov va rektor Nodira Karimova ishtirok etdi.",
      states: ["Anvar Sodiqov → Yashil Vodiy forumi", "Nodira Karimova → Yashil Vodiy forumi"]),
    PatternExample(
      .uzbek, "Buxoroda Anvar Sodiqov ishtirokida Yashil Vodiy forumi o'tkazildi.",
      states: ["Anvar Sodiqov → Yashil Vodiy forumi"]),
    PatternExample(
      .uzbek, "Buxoroda Yashil Vodiy forumi o'tkazildi. Forumda Yozuvchilar uyushmasi vakillari ishtirok etdi.",
      states: ["Yozuvchilar uyushmasi → Yashil Vodiy forumi"]),
    PatternExample(
      .turkmen,
      "Maryda Ýaşyl Jülge Forumy geçirildi. Oňa Türkmenistanyň bilim ministri Aman Gurbanow hem gatnaşdy.",
      states: ["Aman Gurbanow → Ýaşyl Jülge Forumy"]),
    PatternExample(
      .turkmen, "Maryda Aman Gurbanowyň we Sona Ataýewanyň gatnaşmagynda Ýaşyl Jülge Forumy geçirildi.",
      states: ["Aman Gurbanow → Ýaşyl Jülge Forumy", "Sona Ataýewa → Ýaşyl Jülge Forumy"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Forumun moderatoru tədqiqatçı Anar Quliyev olub.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .kazakh, "Алматыда Жасыл Алқап форумы өтті. Оны ректор Әсел Жүсіпова жүргізді.",
      states: ["Әсел Жүсіпова → Жасыл Алқап форумы"]),
    PatternExample(
      .uzbek, "Buxoroda Yashil Vodiy forumi o'tkazildi. Uni rektor Nodira Karimova olib bordi.",
      states: ["Nodira Karimova → Yashil Vodiy forumi"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Forumda Yazıçılar Birliyi və Gənclər Fondu da iştirak edib.",
      states: ["Yazıçılar Birliyi → Türk Gəncləri Forumu", "Gənclər Fondu → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Bakıda Türk Gəncləri Forumu keçirilib. Foruma qatılan rektor Anar Quliyev təşəkkür edib.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Bakıda Anar Quliyevin sədrliyi ilə Türk Gəncləri Forumu keçirilib.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"]),
  ]

  /// Who goes to a gathering, be they named by an office alone, or before the gathering is.
  static let arrivals = [
    PatternExample(
      .kyrgyz, "Президент Бакыт Асанов Анкарага барды. Мамлекет башчысы бүгүн Жашыл Өрөөн форумуна катышат.",
      states: ["Бакыт Асанов → Жашыл Өрөөн форуму"]),
    PatternExample(
      .kazakh, "Ректор Әсел Жүсіпова Жасыл Алқап форумына қатысу үшін Алматыға барады.",
      states: ["Әсел Жүсіпова → Жасыл Алқап форумы"]),
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов Жашыл Өрөөн форумуна катышуу үчүн келген ректор Гүлнара Токтоеваны көрдү.",
      states: ["Гүлнара Токтоева → Жашыл Өрөөн форуму"], doesNotState: ["Бакыт Асанов → Жашыл Өрөөн форуму"]),
    PatternExample(
      .kyrgyz, "Жашыл Өрөөн форумуна катышуу үчүн келген акындарды ректор Гүлнара Токтоева тосуп алды.",
      doesNotState: ["Гүлнара Токтоева → Жашыл Өрөөн форуму"]),
    PatternExample(
      .kyrgyz, "Жашыл Өрөөн форумуна Монголия, Түркия баштаган 12 мамлекеттен окумуштуулар катышты.",
      states: ["MN → Жашыл Өрөөн форуму", "TR → Жашыл Өрөөн форуму"]),
    PatternExample(
      .kyrgyz, "Жашыл Өрөөн форумуна ректор Гүлнара Токтоева келди.",
      states: ["Гүлнара Токтоева → Жашыл Өрөөн форуму"]),
    PatternExample(
      .kazakh, "Жиынға ректор Әсел Жүсіпова қатысты. Бұл – Жасыл Алқап форумы.",
      states: ["Әсел Жүсіпова → Жасыл Алқап форумы"]),
    PatternExample(
      .kyrgyz, "Жашыл Өрөөн форуму өттү. Ректор Гүлнара Токтоева Бишкекке келди.",
      doesNotState: ["Гүлнара Токтоева → Жашыл Өрөөн форуму"]),
  ]

  /// Those who attend as a list.
  static let attendants = [
    PatternExample(
      .kazakh,
      "Түркі академиясының төртінші үйлестіру кеңесі Бакуде өтті. Кездесуге ТҮРКСОЙ Бас хатшысы Самат Досаев қатысты.",
      states: ["Самат Досаев → Түркі академиясының төртінші үйлестіру кеңесі"]),
    PatternExample(
      .kazakh,
      "Ректор Болат Омаров Көл форумында сөз сөйледі. Кездесуге ТҮРКСОЙ Бас хатшысы Самат Досаев қатысты.",
      doesNotState: ["Самат Досаев → Көл форумы"]),
    PatternExample(
      .azerbaijani,
      "Bakıda II Göl forumu keçiriləcək. Bunu Fondun sədri Anar Quliyev bildirib. Onun sözlərinə görə, foruma yüz gənc qatılacaq.",
      doesNotState: ["Anar Quliyev → II Göl forumu"]),
    PatternExample(
      .azerbaijani,
      "Göl Birliyi təsis qurultayına hazırlıqlara başladı. Vəqfin salonunda keçirilən tədbirdə rektor Anar Quliyev iştirak edib.",
      doesNotState: ["Anar Quliyev → Göl Birliyi təsis qurultayı"]),
    PatternExample(
      .kyrgyz,
      "Ошто «Алтын көпүрө» форуму өттү. Форумга төмөнкү коноктор катышты:\n– Асанов Бакыт Токтоевич – Маданият министрлигинин катчысы;\n– Сериков Самат Досаевич – «Үмүт» фондунун директору.",
      states: ["Асанов Бакыт Токтоевич → «Алтын көпүрө» форуму", "Сериков Самат Досаевич → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kyrgyz,
      "Ошто «Алтын көпүрө» форуму өттү. Сыйлыкка төмөнкүлөр татыды:\n– Асанов Бакыт Токтоевич – Маданият министрлигинин катчысы;\n– Сериков Самат Досаевич – «Үмүт» фондунун директору.",
      doesNotState: ["Асанов Бакыт Токтоевич → «Алтын көпүрө» форуму"]),
    PatternExample(
      .turkish, "Bahar Forumu'nun davetlileri arasında adı geçen Kemal Yurtsever gelmekten vazgeçti.",
      doesNotState: ["Kemal Yurtsever → Bahar Forumu"]),
    PatternExample(
      .turkish, "Rektör Deniz Aksoy'un Bahar Forumu'ndaki konuşmasında andığı Kemal Yurtsever maçı evinde izledi.",
      doesNotState: ["Kemal Yurtsever → Bahar Forumu"]),
    PatternExample(
      .turkish, "Bahar Gençlik Zirvesi programına Vali Kemal Yurtsever ve Rektör Leyla Korkmaz katıldı.",
      states: ["Kemal Yurtsever → Bahar Gençlik Zirvesi", "Leyla Korkmaz → Bahar Gençlik Zirvesi"]),
    PatternExample(
      .turkish,
      "Yeşil Vadi Vakfı tarafından Türkmenistan-Türkiye İlişkileri paneli düzenlendi. Panele Vali Kemal Yurtsever katıldı.",
      states: ["Kemal Yurtsever → Türkmenistan-Türkiye İlişkileri paneli"],
      doesNotState: ["TM → Türkmenistan-Türkiye İlişkileri paneli"]),
    PatternExample(
      .turkish,
      "Bursa'da Bahar Forumu düzenlendi. Dinleyiciler arasında şu isimler yer aldı: Rektör Leyla Korkmaz, Vali Kemal Yurtsever.",
      states: ["Leyla Korkmaz → Bahar Forumu", "Kemal Yurtsever → Bahar Forumu"]),
    PatternExample(
      .turkish,
      "Bursa'da Bahar Forumu düzenlendi. Katılımcılar arasında şu isimler yer aldı:\n- Rektör Leyla Korkmaz,\n- Vali Kemal Yurtsever.",
      states: ["Leyla Korkmaz → Bahar Forumu", "Kemal Yurtsever → Bahar Forumu"]),
    PatternExample(
      .turkish,
      "Bursa'da Bahar Forumu düzenlendi. Katılımcılar arasında yapılan çekilişte Leyla Korkmaz kitap kazandı.",
      doesNotState: ["Leyla Korkmaz → Bahar Forumu"]),
    PatternExample(
      .turkish,
      "Bursa'da Bahar Forumu düzenlendi. Foruma yazar Leyla Korkmaz ve Kemal Yurtsever'in de aralarında bulunduğu bilim insanları katıldı.",
      states: ["Leyla Korkmaz → Bahar Forumu", "Kemal Yurtsever → Bahar Forumu"]),
    PatternExample(
      .turkish,
      "Bursa'da Bahar Forumu düzenlendi. Foruma Leyla Korkmaz'ın da yer aldığı filmin yönetmeni Kemal Yurtsever katıldı.",
      states: ["Kemal Yurtsever → Bahar Forumu"], doesNotState: ["Leyla Korkmaz → Bahar Forumu"]),
    PatternExample(
      .azerbaijani,
      "Səfir Kenan Aydemir, rektor Anar Quliyev və digər rəsmi şəxslərin iştirakı ilə Bakıda Türk Gəncləri Forumu keçirilib.",
      states: ["Kenan Aydemir → Türk Gəncləri Forumu", "Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .kyrgyz, "Ошто Жашыл Өрөөн форуму өттү. Форумдун катышуучулары: ректор Гүлнара Токтоева, элчи Кемал Айдемир.",
      states: ["Гүлнара Токтоева → Жашыл Өрөөн форуму", "Кемал Айдемир → Жашыл Өрөөн форуму"]),
    PatternExample(
      .kazakh, "Жасыл Алқап форумының қатысушылары қатарында ректор Әсел Жүсіпова бар.",
      states: ["Әсел Жүсіпова → Жасыл Алқап форумы"]),
    PatternExample(
      .azerbaijani, "Türk Gəncləri Forumunun iştirakçıları arasında rektor Anar Quliyev də var.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .turkish, "Yeşil Vadi Zirvesinin katılımcıları arasında rektör Leyla Korkmaz da var.",
      states: ["Leyla Korkmaz → Yeşil Vadi Zirvesi"]),
    PatternExample(
      .kazakh, "Жасыл Алқап форумының қатысушылары ректор Әсел Жүсіпованы тыңдады.",
      doesNotState: ["Әсел Жүсіпова → Жасыл Алқап форумы"]),
  ]

  /// Taking the floor at a gathering, and words said by somebody who attended only one.
  static let addresses = [
    PatternExample(
      .kazakh,
      "Алматыда Жасыл Алқап форумы өтті. Форум министр Самат Досаев пен ректор Әсел Жүсіпованың құттықтау сөзімен ашылды.",
      states: ["Самат Досаев → Жасыл Алқап форумы", "Әсел Жүсіпова → Жасыл Алқап форумы"]),
    PatternExample(
      .kyrgyz,
      "Ошто Жашыл Өрөөн форуму өттү. Форум ректор Бакыт Асановдун жана Гүлнара Токтоеванын куттуктоо сөздөрү менен башталды.",
      states: ["Бакыт Асанов → Жашыл Өрөөн форуму", "Гүлнара Токтоева → Жашыл Өрөөн форуму"]),
    PatternExample(
      .kazakh, "Алматыда Жасыл Алқап форумы өтті. Форум Самат Досаевтың әнімен ашылды.",
      doesNotState: ["Самат Досаев → Жасыл Алқап форумы"]),
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов бүгүн “Жашыл Өрөөн” форумунун расмий ачылышында сөз сүйлөдү.",
      states: ["Бакыт Асанов → “Жашыл Өрөөн” форуму"]),
    PatternExample(
      .kyrgyz, "Жашыл Өрөөн форумун ректор Бакыт Асанов ачты.", states: ["Бакыт Асанов → Жашыл Өрөөн форуму"]),
    PatternExample(
      .kyrgyz, "Ошто Жашыл Өрөөн форуму өттү. Ректор Бакыт Асанов мектеп ачты.",
      doesNotState: ["Бакыт Асанов → Жашыл Өрөөн форуму"]),
    PatternExample(
      .kazakh, "Жасыл Алқап форумын ректор Самат Досаев ашты.", states: ["Самат Досаев → Жасыл Алқап форумы"]),
    PatternExample(
      .uzbek,
      "Buxoroda \"Yashil kelajak\" mavzusidagi anjuman o'tkaziladi. Anjumanni rektor Anvar Sodiqov ochib beradi.",
      states: ["Anvar Sodiqov → Yashil kelajak"]),
    PatternExample(
      .uzbek,
      "Buxoroda \"Ipak yo'li xalqaro kinofestivali\" bo'lib o'tdi. Festivalda rektor Anvar Sodiqov so'zga chiqdi.",
      states: ["Anvar Sodiqov → Ipak yo'li xalqaro kinofestivali"]),
    PatternExample(
      .turkish, "Yeşil Vadi Forumunun açılışında konuşan rektör Leyla Korkmaz, projenin başladığını belirtti.",
      states: ["Leyla Korkmaz → Yeşil Vadi Forumu"]),
    PatternExample(
      .kazakh, "Жасыл Алқап форумы аясында ректор Әсел Жүсіпова сөз сөйледі.",
      states: ["Әсел Жүсіпова → Жасыл Алқап форумы"]),
    PatternExample(
      .azerbaijani,
      "Rektor Anar Quliyev Türk Gəncləri Forumuna qatılıb. Anar Quliyev bildirib ki, layihə uğurludur.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Forum çərçivəsində \"Yaşıl gələcək\" adlı panel baş tutub. Paneldə rektor Anar Quliyev çıxış edib. Anar Quliyev bildirib ki, layihə uğurludur.",
      states: ["Anar Quliyev → Yaşıl gələcək"], doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Rektor Anar Quliyev Türk Gəncləri Forumuna qatılıb. Samir Orucov bildirib ki, layihə uğurludur.",
      doesNotState: ["Samir Orucov → Türk Gəncləri Forumu"]),
  ]
}
