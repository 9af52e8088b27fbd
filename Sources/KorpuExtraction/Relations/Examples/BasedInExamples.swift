internal import KorpuModel

/// Bodies with the country that stands before them or in their name.
enum BasedInExamples {
  static let plain = [
    PatternExample(
      .azerbaijani, "Qırğızıstanın \"Ala Dağ\" İctimai Fondunun direktoru Azamat Sadıkov çıxış edib.",
      states: ["\"Ala Dağ\" İctimai Fondu → KG"]),
    PatternExample(
      .kyrgyz, "Түркиянын Эрзурум шаарындагы Жашыл университетинин ректору Кемал Айдемир келди.",
      states: ["Жашыл университети → TR"]),
    PatternExample(
      .azerbaijani, "Tədbirdə Azərbaycan Texnika Universitetinin rektoru Vüqar Səfərov iştirak edib.",
      states: ["Azərbaycan Texnika Universiteti → AZ"]),
    PatternExample(
      .turkish, "Türkiye Bahar Vakfı Başkanı Kemal Yurtsever konuştu.", states: ["Türkiye Bahar Vakfı → TR"]),
    PatternExample(
      .turkish, "Kayseri Azerbaycan Kültür Derneği Başkanı Kemal Yurtsever konuştu.",
      doesNotState: ["Kayseri Azerbaycan Kültür Derneği → AZ"]),
    PatternExample(
      .azerbaijani, "Qazaxıstan-Türkiyə Universitetinin rektoru Marat Axmetov iştirak edib.",
      doesNotState: ["Qazaxıstan-Türkiyə Universiteti → KZ"]),
    PatternExample(
      .kyrgyz, "Ректор Бакыт Асанов Кыргызстандын Түрк мамлекеттер уюмундагы төрагалыгы жөнүндө айтты.",
      doesNotState: ["Түрк мамлекеттер уюму → KG"]),
    PatternExample(
      .kazakh, "Самат Досаев Қазақстанның ЮНЕСКО-ға мүшелігі туралы айтты.", doesNotState: ["ЮНЕСКО → KZ"]),
    PatternExample(
      .russian, "В форуме участвуют театр «Сокол» (Турция) и гости из Казахстана.", states: ["театр «Сокол» → TR"],
      doesNotState: ["театр «Сокол» → KZ"]),
    PatternExample(
      .turkmen, "Türkmenistanyň Birleşen Milletler Guramasynyň ýanyndaky hemişelik wekili Sona Ataýewa Mara geldi.",
      doesNotState: ["Birleşen Milletler Guramasy → TM"]),
    PatternExample(
      .uzbek, "Germaniyada ro'yxatdan o'tgan \"Bulut\" jamiyati xayriya o'tkazdi.",
      states: ["\"Bulut\" jamiyati → DE"]),
    PatternExample(
      .russian, "Школу открыло узбекское этнокультурное объединение Республики Казахстан «Арал».",
      states: ["этнокультурное объединение Республики Казахстан «Арал» → KZ"],
      doesNotState: ["этнокультурное объединение Республики Казахстан «Арал» → UZ"]),
    PatternExample(
      .russian, "В Кыргызской Республике Турецким агентством «Арал» открыта школа.",
      doesNotState: ["Турецкое агентство «Арал» → KG"]),
    PatternExample(
      .uzbek, "Turkiyalik \"Bulut\" kompaniyasi ko'prik quradi.", states: ["\"Bulut\" kompaniyasi → TR"]),
    PatternExample(
      .azerbaijani, "Almaniyada fəaliyyət göstərən \"Bulud\" Cəmiyyəti tədbir keçirib.",
      states: ["\"Bulud\" Cəmiyyəti → DE"]),
    PatternExample(
      .turkish, "Almanya'da faaliyet gösteren Bulut Derneği sergi açtı.", states: ["Bulut Derneği → DE"]),
    PatternExample(
      .turkmen, "Germaniýada hasaba alnan «Bulut» jemgyýeti sergi açdy.", states: ["«Bulut» jemgyýeti → DE"]),
    PatternExample(
      .turkmen, "Germaniýada sergi açan «Bulut» jemgyýeti hasabat berdi.", doesNotState: ["«Bulut» jemgyýeti → DE"]),
    PatternExample(
      .english, "Chairman of the Uzbek \"Reed\" Research Center Askar Temirov came to the city.",
      states: ["\"Reed\" Research Center → UZ"]),
    PatternExample(
      .english, "Chairman of the \"Society of Reed Women\" of Uzbekistan Askar Temirov came to the city.",
      states: ["Society of Reed Women → UZ"]),
    PatternExample(
      .english, "The \"Society of Reed Women\" opened a school in Uzbekistan.",
      doesNotState: ["Society of Reed Women → UZ"]),
    PatternExample(
      .russian, "При поддержке посольства Турции фонд «Арал» построил школу.", states: ["посольство Турции → TR"],
      doesNotState: ["фонд «Арал» → TR"]),
    PatternExample(
      .kazakh, "Форумға Әзербайжан ақыны Анар Гулиев қатысты.", doesNotState: ["Әзербайжан ақы → AZ"]),
  ]
}
