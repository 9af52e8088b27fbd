internal import KorpuModel

extension TurkicExamples {
  /// A delegation stands for who sent it and for who leads it.
  static let meetings = [
    PatternExample(
      .turkish, "Mavi Deniz Vakfı heyeti, rektör Leyla Korkmaz ve Büyükelçi Kemal Yurtsever ile görüştü.",
      states: ["Mavi Deniz Vakfı → Leyla Korkmaz", "Mavi Deniz Vakfı → Kemal Yurtsever"],
      doesNotState: ["Leyla Korkmaz → Kemal Yurtsever"]),
    PatternExample(
      .turkish, "Genel Sekreter Kemal Yurtsever başkanlığındaki heyet, rektör Leyla Korkmaz'ı kabul etti.",
      states: ["Kemal Yurtsever → Leyla Korkmaz"]),
    PatternExample(
      .kazakh, "Министр Самат Досаев елші Кемал Айдемирмен және ректор Әсел Жүсіповамен кездесті.",
      states: ["Самат Досаев → Кемал Айдемир", "Самат Досаев → Әсел Жүсіпова"]),
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов элчи Кемал Айдемир менен жолугушту.", states: ["Бакыт Асанов → Кемал Айдемир"]),
    PatternExample(
      .uzbek, "Elchi Anvar Sodiqov Yozuvchilar uyushmasi vakillari bilan uchrashdi.",
      states: ["Anvar Sodiqov → Yozuvchilar uyushmasi"]),
    PatternExample(
      .uzbek, "Vazir Anvar Sodiqov bosh kotib Botir Aliyev boshchiligidagi delegatsiyani qabul qildi.",
      states: ["Anvar Sodiqov → Botir Aliyev"]),
    PatternExample(
      .turkmen, "Ministr Aman Gurbanow ilçi Nurlan Sabitow bilen duşuşdy.", states: ["Aman Gurbanow → Nurlan Sabitow"]),
    PatternExample(
      .azerbaijani, "Yazıçılar Birliyinin nümayəndə heyəti rektor Samir Orucovla görüşüb.",
      states: ["Yazıçılar Birliyi → Samir Orucov"]),
    PatternExample(
      .azerbaijani, "Rektor Samir Orucov Yazıçılar Birliyi ilə birgə kitab yazıb.",
      doesNotState: ["Samir Orucov → Yazıçılar Birliyi"]),
  ]

  /// Whom the sentence before was about, as host or as guest.
  static let impliedMeetings = [
    PatternExample(
      .kyrgyz,
      "Министр Бакыт Асанов Анкарага барды. Сапардын алкагында элчи Кемал Айдемир менен сүйлөшүүлөрдү өткөрдү.",
      states: ["Бакыт Асанов → Кемал Айдемир"]),
    PatternExample(
      .kazakh, "Елші Кемал Айдемир Астанаға келді. Оны министр Самат Досаев қабылдады.",
      states: ["Самат Досаев → Кемал Айдемир"]),
    PatternExample(
      .kyrgyz, "Элчи Кемал Айдемир Бишкекке келди. Ардактуу конокту министр Бакыт Асанов тосуп алды.",
      states: ["Бакыт Асанов → Кемал Айдемир"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz Bakü'ye gitti. Ziyaret kapsamında Büyükelçi Kemal Yurtsever ile görüştü.",
      states: ["Leyla Korkmaz → Kemal Yurtsever"]),
    PatternExample(
      .azerbaijani,
      "Rektor Anar Quliyev Bakıya gəlib. Nümayəndələr səfir Rüstəm Karimovla görüşüblər.",
      doesNotState: ["Anar Quliyev → Rüstəm Karimov"]),
  ]

  /// Hosts after the guest.
  static let laterHosts = [
    PatternExample(
      .uzbek, "Turkiya elchisi Kemal Aksoyni rektor Anvar Mahmudov va prorektor Askar Temirov kutib oldi.",
      states: ["Anvar Mahmudov → Kemal Aksoy", "Askar Temirov → Kemal Aksoy"],
      doesNotState: ["Anvar Mahmudov → Askar Temirov"]),
    PatternExample(
      .uzbek, "Vazir Jorja Meloni rektor Anvar Mahmudovni kutib oldi.", states: ["Jorja Meloni → Anvar Mahmudov"]),
    PatternExample(
      .azerbaijani, "Səfir Rüstəm Karimovu hava limanında rektor Anar Quliyev və professor Samir Orucov qarşılayıb.",
      states: ["Anar Quliyev → Rüstəm Karimov", "Samir Orucov → Rüstəm Karimov"],
      doesNotState: ["Anar Quliyev → Samir Orucov"]),
    PatternExample(
      .kyrgyz, "Элчи Кенан Асановду аэропортто министр Бакыт Токтоев тосуп алды.",
      states: ["Бакыт Токтоев → Кенан Асанов"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz'ı Dostluk Derneği Başkanı Deniz Aksoy ve yönetim kurulu üyeleri ziyaret etti.",
      states: ["Deniz Aksoy → Leyla Korkmaz"]),
  ]

  /// Guests as the subject.
  static let receptions = [
    PatternExample(
      .turkish, "Leyla Korkmaz ile birlikte Bursa'ya gelen Kemal Yurtsever, vali Deniz Aksoy tarafından kabul edildi.",
      states: ["Deniz Aksoy → Kemal Yurtsever"],
      doesNotState: ["Deniz Aksoy → Leyla Korkmaz", "Kemal Yurtsever → Leyla Korkmaz"]),
    PatternExample(
      .kyrgyz, "Элчи Кемал Айдемир Бишкекте министр Бакыт Асановдун кабыл алуусунда болду.",
      states: ["Бакыт Асанов → Кемал Айдемир"]),
    PatternExample(
      .kazakh, "Елші Кемал Айдемир Астанада министр Самат Досаевтың қабылдауында болды.",
      states: ["Самат Досаев → Кемал Айдемир"]),
    PatternExample(
      .kazakh, "Елші Кемал Айдемир Астанаға келді. Мұнан соң министр Самат Досаевтың қабылдауында болды.",
      states: ["Самат Досаев → Кемал Айдемир"]),
    PatternExample(
      .kazakh, "Министр Самат Досаевтың қабылдауында Түркия елшісі Кемал Айдемир болды.",
      states: ["Самат Досаев → Кемал Айдемир"]),
    PatternExample(
      .kazakh, "Министр Самат Досаевтың қабылдауында елші Кемал Айдемирдің кітабы сөз болды.",
      doesNotState: ["Самат Досаев → Кемал Айдемир"]),
    PatternExample(
      .kazakh, "Елші Кемал Айдемир Астанада министр Самат Досаев мырзаның қабылдауында болды.",
      states: ["Самат Досаев → Кемал Айдемир"]),
    PatternExample(
      .kazakh, "Елші Кемал Айдемир Астанаға келді. Кітап министр Самат Досаев тарапынан қабылданды.",
      doesNotState: ["Самат Досаев → Кемал Айдемир"]),
    PatternExample(
      .azerbaijani, "Səfir Kenan Aydemir rektor Anar Quliyev tərəfindən qəbul edilib.",
      states: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani, "Kitab rektor Anar Quliyev tərəfindən qəbul edilib.",
      doesNotState: ["Anar Quliyev → Anar Quliyev"]),
    PatternExample(
      .turkish, "Büyükelçi Kemal Yurtsever, rektör Leyla Korkmaz tarafından kabul edildi.",
      states: ["Leyla Korkmaz → Kemal Yurtsever"]),
    PatternExample(
      .uzbek, "Elchi Botir Aliyev vazir Anvar Sodiqov tomonidan qabul qilindi.",
      states: ["Anvar Sodiqov → Botir Aliyev"]),
    PatternExample(
      .turkmen, "Ilçi Nurlan Sabitow ministr Aman Gurbanow tarapyndan kabul edildi.",
      states: ["Aman Gurbanow → Nurlan Sabitow"]),
  ]

  /// The meeting as an attribute of who met.
  static let meetingAttributes = [
    PatternExample(
      .kyrgyz, "Элчи Кемал Айдемирди кабыл алган министр Бакыт Асанов долбоорду колдоду.",
      states: ["Бакыт Асанов → Кемал Айдемир"]),
    PatternExample(
      .kazakh, "Елші Ержан Әшімовпен кездескен министр Самат Досаев жобаны қолдады.",
      states: ["Самат Досаев → Ержан Әшімов"]),
    PatternExample(
      .azerbaijani, "Səfir Rüstəm Karimovla görüşən rektor Anar Quliyev layihəni dəstəklədi.",
      states: ["Anar Quliyev → Rüstəm Karimov"]),
    PatternExample(
      .azerbaijani, "Rektor Anar Quliyev qonaqları qəbul edən qurumun sədri Samir Orucovu tərifləyib.",
      doesNotState: ["Anar Quliyev → Samir Orucov"]),
  ]
}
