internal import KorpuModel

extension TurkicExamples {
  /// Guests come to a body, and somebody of it speaks at the talks.
  static let talkingHosts = [
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudov boshchiligidagi delegatsiya Buxoro universitetiga tashrif buyurdi. Uchrashuvda universitet rektori Botir Sodiqov hamkorlikka to‘xtaldi.",
      states: ["Botir Sodiqov → Anvar Mahmudov"]),
    PatternExample(
      .uzbek,
      "Elchi Kemal Aksoy Yozuvchilar uyushmasida mehmon bo‘ldi. Suhbat davomida uyushma raisi Botir Sodiqov adabiy aloqalar haqida gapirdi.",
      states: ["Botir Sodiqov → Kemal Aksoy"]),
    PatternExample(
      .uzbek,
      "Elchi Kemal Aksoy Yozuvchilar uyushmasida mehmon bo‘ldi. Uchrashuvda “Ziyo” jamg‘armasi raisi Botir Sodiqov kitoblar haqida gapirdi.",
      doesNotState: ["Botir Sodiqov → Kemal Aksoy"]),
    PatternExample(
      .uzbek,
      "Elchi Kemal Aksoy Yozuvchilar uyushmasida mehmon bo‘ldi. Kitobda uyushma raisi Botir Sodiqov adabiyot haqida yozdi.",
      doesNotState: ["Botir Sodiqov → Kemal Aksoy"]),
    PatternExample(
      .uzbek,
      "Elchi Kemal Aksoy Buxoro universitetiga kelmadi. Uchrashuvda universitet rektori Botir Sodiqov talabalar haqida gapirdi.",
      doesNotState: ["Botir Sodiqov → Kemal Aksoy"]),
  ]

  /// A delegation that stands behind the body to which it comes.
  static let visitsToBodiesBefore = [
    PatternExample(
      .uzbek,
      "Buxoro davlat universitetiga Turkiyaning Ipak yo‘li universiteti rektori Kemal Aksoy boshchiligidagi delegatsiya tashrif buyurdi.",
      states: ["Buxoro davlat universiteti → Kemal Aksoy"]),
    PatternExample(
      .uzbek,
      "Buxoro davlat universitetiga maktub yo‘llagan vazir Kemal Aksoy boshchiligidagi delegatsiya shaharni tark etdi.",
      doesNotState: ["Buxoro davlat universiteti → Kemal Aksoy"]),
  ]

  /// Talks and audiences whose noun stands right behind a name without a genitive.
  static let talksWithoutGenitive = [
    PatternExample(
      .uzbek, "Vazir Anvar Mahmudov va elchi Kemal Aksoy uchrashuvida loyihalar muhokama qilindi.",
      states: ["Anvar Mahmudov → Kemal Aksoy"]),
    PatternExample(
      .turkish, "Bakan Kemal Yurtsever ve Vali Deniz Aksoy görüşmesi dün yapıldı.",
      states: ["Kemal Yurtsever → Deniz Aksoy"]),
    PatternExample(
      .uzbek, "Vazir Anvar Mahmudov va elchi Kemal Aksoy uchrashuvi kutilmoqda.",
      doesNotState: ["Anvar Mahmudov → Kemal Aksoy"]),
  ]

  static let audiencesWithoutGenitive = [
    PatternExample(
      .uzbek, "Elchi Kemal Aksoy vazir Anvar Mahmudov qabulida bo‘ldi.",
      states: ["Anvar Mahmudov → Kemal Aksoy"]),
    PatternExample(
      .uzbek, "Elchi Kemal Aksoy vazir Anvar Mahmudov qabulida bo‘lmadi.",
      doesNotState: ["Anvar Mahmudov → Kemal Aksoy"]),
  ]

  /// Three who have talks with one another, and two of whom somebody tells.
  static let talksOfThree = [
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudov, elchi Kemal Aksoy va rektor Botir Sodiqov o‘rtasida muzokaralar bo‘lib o‘tdi.",
      states: ["Anvar Mahmudov → Kemal Aksoy", "Anvar Mahmudov → Botir Sodiqov", "Kemal Aksoy → Botir Sodiqov"]),
    PatternExample(
      .azerbaijani,
      "Rektor Anar Quliyev, səfir Kenan Aydemir və nazir Rüstəm Karimov arasında görüş keçirilib.",
      states: ["Anar Quliyev → Kenan Aydemir", "Anar Quliyev → Rüstəm Karimov", "Kenan Aydemir → Rüstəm Karimov"]),
    PatternExample(
      .turkish,
      "Vali Deniz Aksoy, Rektör Leyla Korkmaz ile Bakan Kemal Yurtsever arasında görüşme yapıldığını söyledi.",
      doesNotState: ["Deniz Aksoy → Leyla Korkmaz", "Deniz Aksoy → Kemal Yurtsever"]),
  ]
}
