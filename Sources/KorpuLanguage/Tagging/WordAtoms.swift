/// What is seen at a word whatever stands around it: its letters, its stem, what the tables know of it.
struct WordAtoms: Sendable {
  /// What a number is about, so that the same letters as a stem and as an ending differ.
  private enum Aspect: UInt64 {
    case word = 1
    case signature, table, sense, grammar, cases, stem, ending, prefix
  }

  /// How far the words are from the token that is asked for, at most.
  static let reach = 2
  /// The longest beginnings and endings of words that are looked at, in letters.
  private static let longestAffix = 4

  /// All numbers: those that tell something of the tokens up to two words away come first, then those of neighbours,
  /// then those of the word alone.
  private(set) var all: [UInt64] = []
  private var farCount = 0
  private var nearCount = 0
  let key: WordKey

  /// - Parameters:
  ///   - folded: The word in small letters.
  ///   - senses: What the lexicon knows of it, or `nil` for what is to be seen without tables.
  init(of folded: String, senses: WordSenses?) {
    let bytes = Array(folded.utf8)
    let boundaries = Self.boundaries(of: bytes)
    let third = boundaries[max(0, boundaries.count - 4)]
    key = WordKey(
      word: Self.number(.word, FeatureHash.of(bytes)), ending: Self.number(.ending, FeatureHash.of(bytes[third...])),
      signature: Self.number(.signature, senses.map(Self.signature) ?? 0))
    all.append(key.word)
    if let senses { addTables(of: senses) }
    farCount = all.count
    if let senses { addForms(of: senses) }
    all.append(key.ending)
    nearCount = all.count
    addAffixes(of: bytes, boundaries)
  }

  /// What the word tells of a token so many words before or after it.
  func atoms(atDistance distance: Int) -> ArraySlice<UInt64> {
    switch abs(distance) {
    case 0: all[...]
    case 1: all[..<nearCount]
    default: all[..<farCount]
    }
  }

  /// The number for an atom of a word so many words after the token, before it if below zero.
  static func feature(_ atom: UInt64, at distance: Int) -> UInt64 {
    FeatureHash.mixed(atom, UInt64(bitPattern: Int64(distance)))
  }

  private static func number(_ aspect: Aspect, _ value: UInt64) -> UInt64 { FeatureHash.mixed(value, aspect.rawValue) }

  private mutating func addTables(of senses: WordSenses) {
    all.append(key.signature)
    for sense in senses.senses {
      let table = sense.term.table.hash
      all.append(Self.number(.table, table))
      if !sense.term.value.isEmpty, sense.term.table != .wordClasses, sense.term.table != .givenNames {
        all.append(Self.number(.sense, FeatureHash.mixed(FeatureHash.of(sense.term.value.utf8), table)))
      }
    }
    // Whether it means a man or a woman, or who has no post yet, tells nothing of where names begin.
    let classes = senses.classesOfStem.subtracting([.masculine, .feminine, .candidate]).rawValue.tagged
    if classes != 0 { all.append(Self.number(.grammar, UInt64(truncatingIfNeeded: classes ^ (classes >> 64)))) }
  }

  private mutating func addForms(of senses: WordSenses) {
    all.append(Self.number(.cases, Self.cases(of: senses)))
    if let shortest = senses.readings.last { all.append(Self.number(.stem, FeatureHash.of(shortest.stem.utf8))) }
  }

  private mutating func addAffixes(of bytes: [UInt8], _ boundaries: [Int]) {
    let letters = boundaries.count - 1
    for length in 1...Self.longestAffix where length < letters {
      all.append(Self.number(.prefix, FeatureHash.of(bytes[..<boundaries[length]])))
      if length != 3 {
        all.append(Self.number(.ending, FeatureHash.of(bytes[boundaries[letters - length]...])))
      }
    }
  }

  /// Where letters begin, and the end.
  private static func boundaries(of bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
  }

  /// The sum of the tables' numbers and of those for each thing that the shape of a name shows.
  private static func signature(of senses: WordSenses) -> UInt64 {
    var sum: UInt64 = 0
    for sense in senses.senses { sum &+= FeatureHash.mixed(sense.term.table.hash, 1) }
    let name = senses.name
    let shapes = [
      name.isName, name.isSurname, name.isPatronymic, name.isGivenName, name.isInflectedGivenName,
      !name.ending.isEmpty, senses.isFunctionWord, senses.isKnownVerb,
    ]
    for (index, shape) in shapes.enumerated() where shape { sum &+= FeatureHash.mixed(UInt64(index), 2) }
    return sum
  }

  /// A stem shorter than this is not taken for one.
  private static let shortestStem = 3

  /// A bit for each case that the word may stand in, for the plural and for possessors.
  private static func cases(of senses: WordSenses) -> UInt64 {
    var bits: UInt64 = 0
    for reading in senses.readings where reading.stem.utf8.count >= shortestStem {
      bits |= 1 << UInt64(reading.form.grammaticalCase.number)
      if reading.form.isPlural { bits |= 1 << 20 }
      if reading.form.possessor == .third { bits |= 1 << 21 }
      if reading.form.possessor == .first { bits |= 1 << 22 }
    }
    return bits
  }
}

extension LexicalTable {
  /// A number that stays the same when tables are added.
  fileprivate var hash: UInt64 { FeatureHash.of(rawValue.utf8) }
}

extension NounForm.Case {
  fileprivate var number: Int {
    switch self {
    case .nominative: 0
    case .genitive: 1
    case .dative: 2
    case .accusative: 3
    case .locative: 4
    case .ablative: 5
    case .instrumental: 6
    case .attributive: 7
    case .equative: 8
    }
  }
}
