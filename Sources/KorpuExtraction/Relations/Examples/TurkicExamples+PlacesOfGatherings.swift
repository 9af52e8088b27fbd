internal import KorpuModel

extension TurkicExamples {
  /// A town right before the gathering at which something is done; a work that is shown; a board under a body.
  static let placesBesideGatherings = [
    PatternExample(
      .kyrgyz, "ТҮРКСОЙ уюмунун имаратында «Алтын көпүрө» форуму өттү.",
      states: ["«Алтын көпүрө» форуму → ТҮРКСОЙ уюму"]),
    PatternExample(
      .kyrgyz, "Ош шаарында жашаган Бакыт Асанов Бишкекте өткөн «Алтын көпүрө» форумуна катышты.",
      states: ["«Алтын көпүрө» форуму → Бишкек"], doesNotState: ["«Алтын көпүрө» форуму → Ош"]),
    PatternExample(
      .kyrgyz, "ТҮРКСОЙ уюмунун төрагалыгында «Алтын көпүрө» форуму өттү.",
      doesNotState: ["«Алтын көпүрө» форуму → ТҮРКСОЙ уюму"]),
    PatternExample(
      .kazakh, "Астанадағы «Дала» орталығының ашылу рәсіміне ректор Самат Досаев қатысты.",
      states: ["«Дала» орталығының ашылу рәсімі → Астана"]),
    PatternExample(
      .uzbek, "Vazir Anvar Mahmudov Buxoroda «Yashil yo‘l» forumida so‘zga chiqdi.",
      states: ["«Yashil yo‘l» forumi → Buxoro"]),
    PatternExample(
      .azerbaijani, "Rektor Anar Quliyev Şuşada Türk Gəncləri Forumunda çıxış edib.",
      states: ["Türk Gəncləri Forumu → Şuşa"]),
    PatternExample(
      .kazakh, "Министр Самат Досаев Алматы қаласында «Жасыл алқап» форумында сөз сөйледі.",
      states: ["«Жасыл алқап» форумы → Алматы"]),
    PatternExample(
      .turkish, "Bakan Kemal Yurtsever, Bursa'da Bahar Forumu'nda alınan kararları anlattı.",
      doesNotState: ["Bahar Forumu → Bursa"]),
    PatternExample(
      .uzbek, "Vazir Anvar Mahmudov Buxoroda «Yashil yo‘l» forumiga tayyorgarlikni ko‘rdi.",
      doesNotState: ["«Yashil yo‘l» forumi → Buxoro"]),
    PatternExample(
      .uzbek,
      "Buxoroda Sahro jamiyati (SJ) tashkil topganining 30 yilligiga bag‘ishlangan yubiley majlisi bo‘lib o‘tdi.",
      states: ["Sahro jamiyati tashkil topganining 30 yilligiga bag‘ishlangan yubiley majlisi → Buxoro"]),
    PatternExample(
      .uzbek, "Buxoroda “Yashil vodiy” kitobi taqdimoti bo‘lib o‘tdi.",
      states: ["“Yashil vodiy” kitobi taqdimoti → Buxoro"]),
    PatternExample(
      .uzbek,
      "Buxoroda Ekologiya vazirligi huzuridagi Jamoatchilik kengashining navbatdagi yig‘ilishi bo‘lib o‘tdi.",
      states: ["Ekologiya vazirligi huzuridagi Jamoatchilik kengashining navbatdagi yig‘ilishi → Buxoro"]),
  ]
}
