internal import KorpuModel

extension TurkicExamples {
  /// Guests come to a body, and somebody of it speaks at the talks.
  static let visitedHosts = [
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
}
