internal import KorpuModel

extension TurkicExamples {
  /// Who is second to a chair or a director, with the field between; a post that begins with the type word of the body meant.
  static let deputiesOfChairs = [
    PatternExample(
      .uzbek, "O‘zbekiston Respublikasi Oliy Majlisi Senati majlis o‘tkazdi. Senat raisi Anvar Mahmudov so‘zladi.",
      states: ["Anvar Mahmudov → O‘zbekiston Respublikasi Oliy Majlisi Senati: speaker"]),
    PatternExample(
      .uzbek,
      "O‘zbekiston Oliy Majlisi Senati va Qozog‘iston Senati majlis o‘tkazdi. Senat raisi Anvar Mahmudov so‘zladi.",
      doesNotState: ["Anvar Mahmudov → O‘zbekiston Oliy Majlisi Senati"]),
    PatternExample(
      .uzbek, "Qozog‘istonning birinchi prezidenti Serik Omarov keldi.", states: ["Serik Omarov → KZ: president"]),
    PatternExample(
      .uzbek, "Qirg‘iz–O‘zbek xalqaro universiteti rektori Anvar Mahmudov keldi.",
      states: ["Anvar Mahmudov → Qirg‘iz–O‘zbek xalqaro universiteti"]),
    PatternExample(
      .uzbek, "Yozuvchilar uyushmasi raisining ijodiy ishlar bo‘yicha birinchi o‘rinbosari Anvar Mahmudov keldi.",
      states: ["Anvar Mahmudov → Yozuvchilar uyushmasi: deputyChair"]),
    PatternExample(
      .uzbek, "Buxoro davlat muzeyi direktorining ilmiy ishlar bo‘yicha o‘rinbosari Anvar Mahmudov keldi.",
      states: ["Anvar Mahmudov → Buxoro davlat muzeyi: deputyDirector"]),
    PatternExample(
      .uzbek, "Qozog‘iston madaniyat vazirining kino masalalari bo‘yicha o‘rinbosari Anvar Mahmudov keldi.",
      states: ["Anvar Mahmudov → KZ: other"]),
    PatternExample(
      .uzbek, "Mehmonlar Markaziy saylov komissiyasiga keldi. Uchrashuvda komissiya raisi Anvar Mahmudov so‘zladi.",
      states: ["Anvar Mahmudov → Markaziy saylov komissiyasi"]),
    PatternExample(
      .uzbek, "Mehmonlar Markaziy saylov komissiyasiga keldi. Ularni Buxoro qo‘mita raisi Anvar Mahmudov kutib oldi.",
      doesNotState: ["Anvar Mahmudov → Markaziy saylov komissiyasi"]),
    PatternExample(
      .uzbek, "Yozuvchilar uyushmasi Tarjima kengashi raisi Anvar Mahmudov keldi.",
      states: ["Anvar Mahmudov → Yozuvchilar uyushmasi: chair"]),
    PatternExample(
      .uzbek, "Toshkent davlat sharqshunoslik universiteti mehmon kutdi. TDSHU rektori Anvar Mahmudov keldi.",
      states: ["Anvar Mahmudov → Toshkent davlat sharqshunoslik universiteti"]),
    PatternExample(
      .uzbek, "Delegatsiya Yozuvchilar uyushmasi raisi Botir Sodiqov va Anvar Mahmudov haykallari poyiga gul qo‘ydi.",
      doesNotState: ["Anvar Mahmudov → Yozuvchilar uyushmasi"]),
  ]
}
