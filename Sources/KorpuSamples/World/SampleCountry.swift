internal import KorpuModel

/// The countries that the persons and bodies of the world belong to.
enum SampleCountry: String, Sendable, CaseIterable {
  case azerbaijan = "AZ"
  case turkey = "TR"
  case kazakhstan = "KZ"
  case kyrgyzstan = "KG"
  case uzbekistan = "UZ"
  case turkmenistan = "TM"
  case hungary = "HU"
  case russia = "RU"

  /// The language whose names its people bear.
  var language: Language {
    switch self {
    case .azerbaijan: .azerbaijani
    case .turkey: .turkish
    case .kazakhstan: .kazakh
    case .kyrgyzstan: .kyrgyz
    case .uzbekistan: .uzbek
    case .turkmenistan: .turkmen
    case .hungary: .hungarian
    case .russia: .russian
    }
  }

  /// The place among the countries, in which order the texts of the languages have their rows.
  var place: Int {
    switch self {
    case .azerbaijan: 0
    case .turkey: 1
    case .kazakhstan: 2
    case .kyrgyzstan: 3
    case .uzbekistan: 4
    case .turkmenistan: 5
    case .hungary: 6
    case .russia: 7
    }
  }

  /// Which country each twenty of persons and of bodies are of, one after the other.
  static let round: [SampleCountry] = [
    .azerbaijan, .turkey, .kazakhstan, .uzbekistan, .kyrgyzstan, .azerbaijan, .turkey, .kazakhstan, .hungary,
    .uzbekistan, .azerbaijan, .turkey, .kazakhstan, .kyrgyzstan, .turkmenistan, .uzbekistan, .azerbaijan, .turkey,
    .kazakhstan, .russia,
  ]

  /// Which one a person or a body of a number is among those of its country.
  static func serial(of number: Int) -> Int {
    let place = number % round.count
    let country = round[place]
    return number / round.count * round.count { $0 == country } + round[..<place].count { $0 == country }
  }
}
