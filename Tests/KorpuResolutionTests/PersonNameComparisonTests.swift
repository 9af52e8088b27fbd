import KorpuLanguage
import KorpuModel
import KorpuResolution
import TestSupport
import Testing

/// Invented people, written as each language would.
@Suite struct PersonNameComparisonTests {
  struct Spelling: CustomTestStringConvertible {
    let name: String
    let language: Language

    init(_ name: String, _ language: Language) { (self.name, self.language) = (name, language) }

    var words: PersonNameWords { PersonNameWords(reading: name, in: language) }
    var testDescription: String { "\(name) (\(language.rawValue))" }
  }

  private func comparison(_ one: Spelling, _ other: Spelling) -> NameComparison {
    NameComparison(of: one.words, and: other.words)
  }

  static let oneInManySpellings: [[Spelling]] = [
    [
      .init("Çingiz Ələkbərzadə", .azerbaijani), .init("Ч. Алекперзаде", .russian),
      .init("Chingiz Alakbarzade", .english), .init("Cengiz Alekberzade", .turkish),
    ],
    [
      .init("Ғалымжан Өтебаев", .kazakh), .init("Ǵalymjan Ótebaev", .kazakh), .init("Ğalymjan Ötebaev", .kazakh),
      .init("Утебаев Галымжан Серикович", .russian), .init("Galymzhan Utebayev", .english),
      .init("Galımcan Ötebayev", .turkish),
    ],
    [
      .init("O‘tkir G‘aniyev", .uzbek), .init("Ўткир Ғаниев", .uzbek), .init("Уткир Ганиев", .russian),
      .init("Utkir Ganiev", .english), .init("Gʻaniyev Oʻtkir Alisher oʻgʻli", .uzbek),
    ],
    [
      .init("Döwletgeldi Garajaýew", .turkmen), .init("Довлетгельды Гараджаев", .russian),
      .init("Devletgeldi Karacayev", .turkish), .init("D. Garajaýew", .turkmen),
    ],
    [
      .init("Нуржигит Эсенгул уулу", .kyrgyz), .init("Nurzhigit Esengul uulu", .english),
      .init("Nurcigit Esengul uulu", .turkish),
    ],
    [
      .init("Szabó Gergely", .hungarian), .init("Gergely Szabo", .english), .init("dr. Szabó Gergely", .hungarian),
      .init("Гергей Сабо", .russian),
    ],
    [
      .init("Qasımcomərt Kəmalov", .azerbaijani), .init("К.-Ж. Кемалов", .russian),
      .init("Касым-Жомарт Кемалов", .russian),
    ],
    [.init("Lola Karimova", .english), .init("Лола Каримова-Собирова", .russian)],
    [.init("Ramil Həsən", .azerbaijani), .init("Рамиль Гасанов", .russian)],
    [.init("Ramil Həsən", .azerbaijani), .init("Гасанов Рамиль", .russian)],
    // Latin «o», «p» and «e».
    [.init("Игopь Пeтpов", .russian), .init("Игорь Петров", .russian)],
    [.init("Anar Vəliyev Kamil oğlu", .azerbaijani), .init("Анар Кямиль оглы Велиев", .russian)],
    [.init("Mehriban xanım Nəbiyeva", .azerbaijani), .init("Мехрибан Тофик кызы Набиева", .russian)],
  ]

  @Test(arguments: oneInManySpellings) func `one person is known in other languages and scripts`(
    _ spellings: [Spelling]
  ) {
    for (place, one) in spellings.enumerated() {
      for other in spellings[(place + 1)...] {
        #expect(comparison(one, other).isSame, "\(one.name) ~ \(other.name): \(comparison(one, other).findings)")
      }
    }
  }

  static let two: [(Spelling, Spelling)] = [
    (.init("Aslan Məmmədov", .azerbaijani), .init("Арслан Мамедов", .russian)),
    (.init("Əlimə Nuriyeva", .azerbaijani), .init("Алина Нуриева", .russian)),
    (.init("Aydın Quliyev", .azerbaijani), .init("Aydan Guliyev", .english)),
    (.init("Марат Бекенов", .russian), .init("Мұрат Бекенов", .kazakh)),
    (.init("Abdulaziz Komilov", .uzbek), .init("Абдулазим Комилов", .russian)),
    (.init("Samir Qasımov", .azerbaijani), .init("Самира Касымова", .russian)),
    (.init("Emine Demir", .turkish), .init("Эмин Демир", .russian)),
    (.init("Aýna Orazowa", .turkmen), .init("Aýna Orazow", .turkmen)),
    (.init("Роза Рымбетова", .kazakh), .init("Roza Otunbetova", .english)),
    (.init("Кемал Токтаров", .russian), .init("Ерлан Кемалевич Токтаров", .russian)),
    (.init("Anar Tofiq oğlu Vəliyev", .azerbaijani), .init("Анар Ильхам оглы Валиев", .russian)),
    (.init("Н. Б. Абдиров", .russian), .init("Нұржан Асқарұлы Әбдіров", .kazakh)),
    (.init("E.Babayev", .azerbaijani), .init("Ə.Babayev", .azerbaijani)),
    (.init("Ivan Petrov", .english), .init("Пётр Иванов", .russian)),
    (.init("Kovács Péter", .hungarian), .init("Петер Ковачич", .russian)),
    (.init("Vəliyev", .azerbaijani), .init("Anar Vəliyev", .azerbaijani)),
    (.init("Anar Vəliyev Həsən oğlu", .azerbaijani), .init("Anar Vəliyev Hüseyn oğlu", .azerbaijani)),
    (.init("Anar Vəliyev Kamil oğlu", .azerbaijani), .init("Anar Vəliyev Kamal oğlu", .azerbaijani)),
    (.init("Валиев Анар Гасан оглы", .russian), .init("Валиев Анар Гусейн оглы", .russian)),
    (.init("Нуржан Эсен уулу", .kyrgyz), .init("Нуржан Эсен кызы", .kyrgyz)),
    (.init("Нуржан Эсен кызы", .kyrgyz), .init("Nurjan Esen uulu", .english)),
    (.init("Ержан Нұрлан", .kazakh), .init("Нұрлан Ержан", .kazakh)),
    (.init("Mehmet Ali Demir", .turkish), .init("Ali Mehmet Demir", .turkish)),
    (.init("Ramil Cavid", .azerbaijani), .init("Cavid Ramilov", .azerbaijani)),
    (.init("Жумабек Токтогул уулу", .kyrgyz), .init("Токтогул Жумабеков", .kyrgyz)),
    (.init("Baýram Ataýew", .turkmen), .init("Bayramov Ata", .azerbaijani)),
  ]

  @Test(arguments: two) func `two who look alike stay two`(_ one: Spelling, _ other: Spelling) {
    #expect(!comparison(one, other).isSame, "\(comparison(one, other).findings)")
  }

  @Test func `the findings add up to the bits, and no order of the two changes them`() {
    let spellings = Self.oneInManySpellings.flatMap { $0 } + Self.two.flatMap { [$0, $1] }
    for one in spellings {
      for other in spellings {
        let comparison = comparison(one, other)
        #expect(abs(comparison.findings.reduce(0) { $0 + $1.bits } - comparison.bits) < 1e-9)
        #expect(comparison.bits == self.comparison(other, one).bits, "\(one.name) ~ \(other.name)")
      }
    }
  }

  @Test(arguments: oneInManySpellings) func `spellings of one person share a key`(_ spellings: [Spelling]) {
    let names = spellings.map(\.words)
    for one in names {
      for other in names {
        let hasInitials = !one.initials.isEmpty || !other.initials.isEmpty
        let keys = hasInitials ? \PersonNameWords.initialKeys : \.blockingKeys
        #expect(!Set(one[keyPath: keys]).isDisjoint(with: other[keyPath: keys]), "\(spellings)")
      }
    }
  }

  @Test func `full names share no key for a surname and a first sound`() {
    let (one, other) = (Spelling("Tural Qəniyev", .azerbaijani).words, Spelling("Təranə Qəniyeva", .azerbaijani).words)
    #expect(Set(one.blockingKeys).isDisjoint(with: other.blockingKeys))
    #expect(!Set(one.initialKeys).isDisjoint(with: other.initialKeys))
  }

  @Test(arguments: ["", " ", ".", "-", "«»", "A.", "É. É.", "a-b.c", "оглы", "bey", "1234", "李明"])
  func `what is hardly a name does no harm`(_ text: String) {
    let (odd, name) = (Spelling(text, .azerbaijani), Spelling("Anar Vəliyev", .azerbaijani))
    #expect(!comparison(odd, name).isSame)
    #expect(!comparison(odd, odd).isSame || text == "A.")
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func `any letters are compared, the same either way`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let letters = Array("abcçdeəfgğhıijk .-'ÁабвгджзүңһİŞÖ")
    func spelling() -> Spelling {
      let length = generator.below(60)
      return Spelling(String((0..<length).map { _ in generator.pick(letters) }), generator.pick(Language.allCases))
    }
    for _ in 0..<300 {
      let (one, other) = (spelling(), spelling())
      #expect(comparison(one, other).bits == comparison(other, one).bits, "seed \(seed): \(one.name) ~ \(other.name)")
    }
  }
}
