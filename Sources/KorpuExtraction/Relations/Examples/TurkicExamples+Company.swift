internal import KorpuModel

extension TurkicExamples {
  /// Who sat at the table on which side.
  static let company = [
    PatternExample(
      .azerbaijani,
      "Azərbaycanın mədəniyyət naziri Anar Quliyev Türkiyənin mədəniyyət naziri Kenan Aydemirlə görüşüb. Bildirilib ki, görüşdə Türkiyənin Azərbaycandakı səfiri Ali Demir də iştirak edib.",
      states: ["Anar Quliyev → Ali Demir"], doesNotState: ["Kenan Aydemir → Ali Demir"]),
    PatternExample(
      .azerbaijani,
      "Nazir Anar Quliyev səfir Kenan Aydemiri qəbul edib. Nümayəndə heyətinin tərkibinə rektor Samir Orucov və şair Leyla Nəsirova daxildir. Ev sahibləri tərəfindən görüşdə nazir müavini Vüqar Əsədov iştirak edib.",
      states: [
        "Anar Quliyev → Samir Orucov", "Anar Quliyev → Leyla Nəsirova", "Vüqar Əsədov → Kenan Aydemir",
        "Vüqar Əsədov → Samir Orucov",
      ],
      doesNotState: ["Samir Orucov → Leyla Nəsirova", "Kenan Aydemir → Samir Orucov", "Anar Quliyev → Vüqar Əsədov"]),
    PatternExample(
      .azerbaijani,
      "Azərbaycanın mədəniyyət naziri Anar Quliyev Türkiyənin mədəniyyət naziri Kenan Aydemirlə görüşüb. Görüşdə Türkiyənin Azərbaycandakı səfiri Ali Demir də iştirak edib.",
      states: ["Anar Quliyev → Ali Demir"], doesNotState: ["Kenan Aydemir → Ali Demir"]),
    PatternExample(
      .azerbaijani,
      "Səfir Kenan Aydemir Yazıçılar Birliyinin nümayəndələri ilə görüşüb. Görüşdə şair Anar Quliyev iştirak edib.",
      states: ["Kenan Aydemir → Yazıçılar Birliyi", "Kenan Aydemir → Anar Quliyev"]),
    PatternExample(
      .azerbaijani,
      "Səfir Kenan Aydemir rektor Samir Orucovla görüşüb. Görüşdə şair Anar Quliyev iştirak edib.",
      doesNotState: ["Kenan Aydemir → Anar Quliyev"]),
    PatternExample(
      .turkish,
      "Bakan Ersin Soylu, Büyükelçi Kemal Yurtsever'i kabul etti. Heyette rektör Leyla Korkmaz ve yazar Ali Demirtaş yer aldı.",
      states: ["Ersin Soylu → Leyla Korkmaz", "Ersin Soylu → Ali Demirtaş"],
      doesNotState: ["Kemal Yurtsever → Leyla Korkmaz"]),
    PatternExample(
      .turkish,
      "Kırgızistan'ın Ankara Büyükelçisi Kemal Yurtsever, Altay Üniversitesi Rektörü Deniz Aksoy'u ziyaret etti. Ziyarete Altay Üniversitesi Genel Sekreteri Leyla Korkmaz ile Kırgız öğrencilerin temsilcisi Ali Demirtaş da eşlik etti.",
      states: ["Kemal Yurtsever → Leyla Korkmaz"],
      doesNotState: ["Ali Demirtaş → Deniz Aksoy", "Ali Demirtaş → Leyla Korkmaz"]),
    PatternExample(
      .kazakh,
      "Министр Самат Досаев елші Кемал Айдемирді қабылдады. Делегация құрамында ректор Әсел Жүсіпова болды. Қабылдаушы тараптан вице-министр Ерлан Сапаров қатысты.",
      states: ["Самат Досаев → Әсел Жүсіпова", "Ерлан Сапаров → Кемал Айдемир", "Ерлан Сапаров → Әсел Жүсіпова"]),
    PatternExample(
      .kyrgyz,
      "Министр Бакыт Асанов элчи Кемал Айдемирди кабыл алды. Делегациянын курамына ректор Асел Токтогулова кирди.",
      states: ["Бакыт Асанов → Асел Токтогулова"]),
    PatternExample(
      .uzbek,
      "Vazir Anvar Sodiqov elchi Botir Aliyevni qabul qildi. Delegatsiya tarkibida rektor Nodira Karimova bor.",
      states: ["Anvar Sodiqov → Nodira Karimova"]),
    PatternExample(
      .turkmen,
      "Ministr Aman Gurbanow ilçi Nurlan Sabitowy kabul etdi. Wekiliýetiň düzümine rektor Jeren Ataýewa girdi.",
      states: ["Aman Gurbanow → Jeren Ataýewa"]),
  ]
}
