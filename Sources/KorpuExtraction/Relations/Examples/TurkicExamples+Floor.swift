internal import KorpuModel

extension TurkicExamples {
  /// Who opens what the sentence before tells of, or tells of something there.
  static let floorsByTopic = [
    PatternExample(
      .kazakh, "Астанада «Жасыл Алқап» форумы өтті. Оны министр Самат Досаев ашты.",
      states: ["Самат Досаев → «Жасыл Алқап» форумы"]),
    PatternExample(
      .kyrgyz, "Бишкекте «Алтын көпүрө» форуму өттү. Аны министр Бакыт Асанов ачты.",
      states: ["Бакыт Асанов → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kazakh, "Астанада «Жасыл Алқап» форумы өтті. Самат Досаев мектеп салды. Оны министр Ержан Әшімов ашты.",
      doesNotState: ["Ержан Әшімов → «Жасыл Алқап» форумы"]),
    PatternExample(
      .kazakh, "Астанада «Жасыл Алқап» форумы өтті. Форум барысында Самат Досаев қордың жұмысы туралы айтты.",
      states: ["Самат Досаев → «Жасыл Алқап» форумы"]),
    PatternExample(
      .kazakh,
      "Астанада «Жасыл Алқап» форумы өтті. Форум барысында Самат Досаев Кемал Айдемирмен байланыс туралы пікір алмасты.",
      doesNotState: ["Самат Досаев → «Жасыл Алқап» форумы", "Кемал Айдемир → «Жасыл Алқап» форумы"]),
    PatternExample(
      .kyrgyz, "«Алтын көпүрө» форумунда Бакыт Асанов мектеп тууралуу айтып берди.",
      states: ["Бакыт Асанов → «Алтын көпүрө» форуму"]),
  ]

  /// Who tells a gathering their thoughts, or greets those who have come to it.
  static let sharedThoughts = [
    PatternExample(
      .kyrgyz,
      "Бишкекте «Алтын көпүрө» форуму өттү. Форумга министр Бакыт Асанов жана элчи Кемал Айдемир катышып, өз ойлорун ортого салышты.",
      states: ["Бакыт Асанов → «Алтын көпүрө» форуму", "Кемал Айдемир → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kyrgyz, "Бишкекте «Алтын көпүрө» форуму өттү. Министр Бакыт Асанов форумдун катышуучуларын куттуктады.",
      states: ["Бакыт Асанов → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kyrgyz, "Бишкекте «Алтын көпүрө» форуму өттү. Министр Бакыт Асанов окуучуларды куттуктады.",
      doesNotState: ["Бакыт Асанов → «Алтын көпүрө» форуму"]),
    // Some type the letter of an older alphabet that looks the same.
    PatternExample(
      .kyrgyz, "Бишкекте «Алтын көпүрө» форуму ѳттү. Форумда министр Бакыт Асанов сѳз сүйлѳдү.",
      states: ["Бакыт Асанов → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kazakh,
      "Алматыда «Жасыл Алқап» форумы өтті. Форумға министр Самат Досаев пен елші Кемал Айдемир қатысып, өз ойларын ортаға салды.",
      states: ["Самат Досаев → «Жасыл Алқап» форумы", "Кемал Айдемир → «Жасыл Алқап» форумы"]),
    PatternExample(
      .kazakh, "Алматыда «Жасыл Алқап» форумы өтті. Министр Самат Досаев форумға қатысушыларды құттықтады.",
      states: ["Самат Досаев → «Жасыл Алқап» форумы"]),
    PatternExample(
      .kazakh, "Алматыда «Жасыл Алқап» форумы өтті. Министр Самат Досаев Кемал Айдемирді құттықтады.",
      doesNotState: ["Самат Досаев → «Жасыл Алқап» форумы"]),
  ]

  /// Who speaks: between the noun for a speech and its verb, by a topic, by a participle, or heard.
  static let floors = [
    PatternExample(
      .kyrgyz,
      "2-Түрк дүйнөсү жаштар форуму Бишкекте өтөт. Бул тууралуу министр Бакыт Асанов билдирди. Анын айтымында, форумга жүз жаш катышат.",
      doesNotState: ["Бакыт Асанов → 2-Түрк дүйнөсү жаштар форуму"]),
    PatternExample(
      .kazakh,
      "Самат Досаев Түркі мемлекеттері ұйымы саммитінің отырысында сөз сөйледі.",
      states: ["Самат Досаев → Түркі мемлекеттері ұйымы саммиті"]),
    PatternExample(
      .kyrgyz, "Ошто «Алтын көпүрө» форуму өтөт. Бул тууралуу министр Бакыт Асанов билдирди.",
      doesNotState: ["Бакыт Асанов → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kyrgyz, "Ошто «Алтын көпүрө» форуму өттү. Жыйынды министр Бакыт Асанов ачты.",
      states: ["Бакыт Асанов → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kyrgyz,
      "Ошто «Алтын көпүрө» форуму өттү. Форумда ректор Асанов Бакыт Токтоевичтин баяндамасы угулду. Б.Т.Асанов форумда сөз сүйлөдү.",
      states: ["Асанов Бакыт Токтоевич → «Алтын көпүрө» форуму"]),
    PatternExample(
      .uzbek,
      "«Yashil vodiy» forumida Anvar Mahmudov, Askar Temirov va boshqalar so‘zga chiqib, hamkorlikni ta’kidladi.",
      states: ["Anvar Mahmudov → «Yashil vodiy» forumi", "Askar Temirov → «Yashil vodiy» forumi"]),
    PatternExample(
      .turkmen,
      "«Ýaşyl jülge» forumynda Kemal Orazow, Aman Ataýew we beýlekiler çykyş edip, hyzmatdaşlygy nygtadylar.",
      states: ["Kemal Orazow → «Ýaşyl jülge» forumy", "Aman Ataýew → «Ýaşyl jülge» forumy"]),
    PatternExample(
      .uzbek, "«Yashil vodiy» forumida olimlar so‘zga chiqib, Anvar Mahmudov hamkorlikni ta’kidladi.",
      doesNotState: ["Anvar Mahmudov → «Yashil vodiy» forumi"]),
    PatternExample(
      .uzbek, "«Yashil vodiy» forumida Anvar Mahmudovning nutqini Askar Temirov tingladi.",
      doesNotState: ["Askar Temirov → «Yashil vodiy» forumi"]),
    PatternExample(
      .uzbek, "«Yashil vodiy» forumida Anvar Mahmudov va Askar Temirovning ma’ruzalari tinglandi.",
      states: ["Anvar Mahmudov → «Yashil vodiy» forumi", "Askar Temirov → «Yashil vodiy» forumi"]),
    PatternExample(
      .uzbek, "«Yashil vodiy» forumida Anvar Mahmudov haqida ma’ruzalar tinglandi.",
      doesNotState: ["Anvar Mahmudov → «Yashil vodiy» forumi"]),
    PatternExample(
      .uzbek, "«Yashil vodiy» forumida Anvar Mahmudovning videomurojaati namoyish etildi.",
      states: ["Anvar Mahmudov → «Yashil vodiy» forumi"]),
    PatternExample(
      .turkish, "Bursa'da gazeteciler için seminer düzenlendi. Seminerde Vali Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → gazeteciler için seminer"]),
    PatternExample(
      .kyrgyz, "Бишкекте тегерек стол өткөрүлдү. Тегерек столдо министр Бакыт Асанов сөз сүйлөдү.",
      states: ["Бакыт Асанов → тегерек стол"]),
    PatternExample(
      .turkish, "Bursa'da Bahar Forumu düzenlendi. Programın açılış konuşmasını Vali Kemal Yurtsever yaptı.",
      states: ["Kemal Yurtsever → Bahar Forumu"]),
    PatternExample(
      .turkish, "Bursa'da Bahar Forumu düzenlendi. Vali Kemal Yurtsever'in konuşmasını gazeteciler not aldı.",
      doesNotState: ["Kemal Yurtsever → Bahar Forumu"]),
    PatternExample(
      .turkish,
      "Bursa'da Bahar Forumu düzenlendi. Vali Kemal Yurtsever'in açılış konuşmasını yaptığı foruma Rektör Leyla Korkmaz katıldı.",
      states: ["Kemal Yurtsever → Bahar Forumu"], doesNotState: ["Leyla Korkmaz → Bahar Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Rektor Anar Quliyevin açılış nitqini söylədiyi forumda səfir Kenan Aydemir iştirak edib.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"], doesNotState: ["Kenan Aydemir → Türk Gəncləri Forumu"]),
    PatternExample(
      .turkish,
      "\"Yeşil Vadi ve Su\" başlıklı panele Bursa ev sahipliği yaptı. Etkinlik, Dostluk Salonu'nda düzenlendi. Vali Kemal Yurtsever selamlama konuşmasını gerçekleştirdi.",
      states: ["Kemal Yurtsever → Yeşil Vadi ve Su"]),
    PatternExample(
      .turkish,
      "Bursa, Bahar Forumu'na hazırlanıyor. Toplantı, Dostluk Salonu'nda yapıldı. Vali Kemal Yurtsever teşekkür konuşmasını gerçekleştirdi.",
      doesNotState: ["Kemal Yurtsever → Bahar Forumu"]),
    PatternExample(
      .azerbaijani,
      "Əlaqələrdən məmnunluğunu bildirən Anar Quliyev Türk Gəncləri Forumunda şəxsən iştirakına görə Kenan Aydemirə təşəkkürünü ifadə edib.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Tədbirdə rektor Anar Quliyev və səfir Kenan Aydemir əlaqələrdən danışıblar.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu", "Kenan Aydemir → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Rektor Anar Quliyev forumda jurnalistlərə kitabdan danışıb.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Bakıda Türk Gəncləri Forumu keçirilib. Tədbirdə rektor Anar Quliyevin fəaliyyətindən danışılıb.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .turkish, "Bahar Forumu'nda rektör Leyla Korkmaz ile görüşen Kemal Yurtsever projelerden bahsetti.",
      states: ["Kemal Yurtsever → Bahar Forumu"], doesNotState: ["Leyla Korkmaz → Bahar Forumu"]),
    PatternExample(
      .kazakh,
      "Алматыда Жасыл Алқап форумы өтті. Жиынды құттықтау сөзімен ашқан ректор Самат Досаев жобаны қолдады.",
      states: ["Самат Досаев → Жасыл Алқап форумы"]),
    PatternExample(
      .kazakh,
      "Алматыда Жасыл Алқап форумы өтті. Форумды ашқан «Дала» университетінің оқу ісі жөніндегі проректоры Самат Досаев қонақтарды құттықтады.",
      states: ["Самат Досаев → Жасыл Алқап форумы"]),
    PatternExample(
      .kazakh, "Алматыда Жасыл Алқап форумы өтті. Мектепті ашқан ректор Самат Досаев жобаны қолдады.",
      doesNotState: ["Самат Досаев → Жасыл Алқап форумы"]),
    PatternExample(
      .turkmen, "Prezident Wepa Atajanow «Ýaşyl jülge» forumyndaky çykyşynda hyzmatdaşlygyň ähmiýetini nygtady.",
      states: ["Wepa Atajanow → «Ýaşyl jülge» forumy"]),
    PatternExample(
      .turkish, "Bursa'da Bahar Forumu düzenlendi. Forum, Vali Kemal Yurtsever'in açılış konuşmasıyla başladı.",
      states: ["Kemal Yurtsever → Bahar Forumu"]),
    PatternExample(
      .turkish, "Bursa'da Bahar Forumu düzenlendi. Forumda Rektör Leyla Korkmaz projeler hakkında bilgi verdi.",
      states: ["Leyla Korkmaz → Bahar Forumu"]),
    PatternExample(
      .turkish, "Bursa'da Bahar Forumu düzenlendi. Rektör Leyla Korkmaz gazetecilere forum hakkında bilgi verdi.",
      doesNotState: ["Leyla Korkmaz → Bahar Forumu"]),
    PatternExample(
      .uzbek,
      "Bokuda “Yashil vodiy” forumi o‘tkazildi. Forumda rektor Anvar Mahmudov loyihalar haqida ma’lumot berdi.",
      states: ["Anvar Mahmudov → “Yashil vodiy” forumi"]),
  ]

  /// What any gathering may be called.
  static let floorsOfProgrammes = [
    PatternExample(
      .turkish,
      "Bursa'da \"Bozkırın Ruhu\" mottosuyla bir etkinlik düzenlendi. Programda konuşan Vali Kemal Yurtsever, teşekkür etti.",
      states: ["Kemal Yurtsever → Bozkırın Ruhu"]),
    PatternExample(
      .turkish,
      "Bursa'da Bahar Forumu düzenlendi. Rektör Leyla Korkmaz'ın açılış konuşmasının ardından Vali Kemal Yurtsever söz aldı.",
      states: ["Leyla Korkmaz → Bahar Forumu", "Kemal Yurtsever → Bahar Forumu"]),
    PatternExample(
      .turkish, "Bursa'da Bahar Forumu düzenlendi. Kemal Yurtsever'in Meclis'teki konuşmasının ardından borsa düştü.",
      doesNotState: ["Kemal Yurtsever → Bahar Forumu"]),
    PatternExample(
      .turkish,
      "Bursa'da Bahar Forumu düzenlendi. Açılış konuşmasını yapan Vali Kemal Yurtsever, Rektör Leyla Korkmaz'a teşekkür etti.",
      states: ["Kemal Yurtsever → Bahar Forumu"], doesNotState: ["Leyla Korkmaz → Bahar Forumu"]),
    PatternExample(
      .turkish, "Bursa'da Bahar Forumu düzenlendi. Açılışta konuşan Vali Kemal Yurtsever teşekkür etti.",
      states: ["Kemal Yurtsever → Bahar Forumu"]),
    PatternExample(
      .turkish, "Bursa'da Bahar Forumu düzenlendi. Vali Kemal Yurtsever katılımcılara seslendi.",
      states: ["Kemal Yurtsever → Bahar Forumu"]),
  ]

  /// Speeches that are listened to.
  static let heardSpeeches = [
    PatternExample(
      .turkmen, "Maryda Ýaşyl Jülge Forumy geçirildi. Forumda ilçi Aman Gurbanowyň çykyşy diňlenildi.",
      states: ["Aman Gurbanow → Ýaşyl Jülge Forumy"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Forumda rektor Anar Quliyevin və səfir Samir Orucovun çıxışları dinlənilib.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu", "Samir Orucov → Türk Gəncləri Forumu"]),
    PatternExample(
      .turkmen,
      "Maryda Ýaşyl Jülge Forumy geçirildi. Baş sekretar Nurlan Sabitowyň iberen hatyny rektor Sona Ataýewa okap berdi.",
      states: ["Nurlan Sabitow → Ýaşyl Jülge Forumy", "Sona Ataýewa → Ýaşyl Jülge Forumy"]),
    PatternExample(
      .kazakh,
      "Ақтауда «Жас қалам» форумы өтті. Бас хатшы Кемал Айдемирдің құттықтау сөзін ректор Самат Досаев оқыды.",
      states: ["Кемал Айдемир → «Жас қалам» форумы", "Самат Досаев → «Жас қалам» форумы"]),
    PatternExample(
      .kazakh, "Ақтауда «Жас қалам» форумы өтті. Ректор Самат Досаев бас хатшы Кемал Айдемирдің құттықтауын оқыды.",
      states: ["Кемал Айдемир → «Жас қалам» форумы", "Самат Досаев → «Жас қалам» форумы"]),
    PatternExample(
      .kazakh,
      "Ақтауда «Жас қалам» форумы өтті. Форумда бас хатшы Кемал Айдемирдің құттықтау сөзі бейнежазба арқылы берілді.",
      states: ["Кемал Айдемир → «Жас қалам» форумы"]),
    PatternExample(
      .kazakh, "Ақтауда «Жас қалам» форумы өтті. Ректор Самат Досаев университетте оқыды. Министрге хат жолдады.",
      doesNotState: ["Самат Досаев → «Жас қалам» форумы"]),
    PatternExample(
      .azerbaijani, "Bakıda Türk Gəncləri Forumu keçirilib. Forumda rektor Anar Quliyevin mahnısı dinlənilib.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
  ]
}
