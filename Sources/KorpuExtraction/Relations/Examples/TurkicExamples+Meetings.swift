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
}
