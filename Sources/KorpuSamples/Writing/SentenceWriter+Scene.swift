extension SentenceWriter {
  /// Who stands for a letter: whoever did before, or somebody new.
  mutating func person(_ letter: SlotSubject) -> SamplePerson {
    if let person = scene.persons[letter] { return person }
    let person = cast.next(random: &random) { _ in true }
    scene.persons[letter] = person
    return person
  }

  func post(of person: SamplePerson) -> SamplePost { world.post(of: person, on: scene.day) }

  /// A country that is none of the two chief persons', the same throughout a paragraph.
  mutating func otherCountry() -> SampleCountry {
    if let country = scene.otherCountry { return country }
    let taken = [person(.a).country, person(.b).country]
    let country = random.pick(SampleCountry.allCases.filter { !taken.contains($0) }) ?? .hungary
    scene.otherCountry = country
    return country
  }

  func ordinal(of edition: Int) -> String {
    switch language.ordinal {
    case .roman: Self.roman(edition)
    case .dottedRoman: Self.roman(edition) + "."
    case .dotted: "\(edition)."
    case .english: "\(edition)" + Self.englishEnding(of: edition)
    }
  }

  private static func englishEnding(of number: Int) -> String {
    switch (number % 10, number % 100) {
    case (1, let rest) where rest != 11: "st"
    case (2, let rest) where rest != 12: "nd"
    case (3, let rest) where rest != 13: "rd"
    default: "th"
    }
  }

  /// Roman numerals up to 39.
  private static func roman(_ number: Int) -> String {
    let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return String(repeating: "X", count: number / 10) + units[number % 10]
  }

  /// The date and times in digits, and numbers of things.
  mutating func number(_ slot: Template.Slot) -> String {
    switch slot.subject {
    case .day: "\(scene.date.day)"
    case .dd: Self.padded(scene.date.day)
    case .mm: Self.padded(scene.date.month + 1)
    case .year: "\(scene.date.year)"
    case .hour: Self.padded(8 + random.below(12))
    case .minute: Self.padded(random.below(60))
    case .hundreds: "\(100 + random.below(900))"
    default: "\(12 + random.below(88))"
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
