internal import KorpuModel

/// A stretch of a text that is in one language, as a rule, and what its words tell.
struct Passage {
  /// Lines are joined until there are so many letters that they tell the language well.
  private static let enoughLetters = 200
  /// A longer line is cut into passages.
  private static let mostLetters = 400

  private let table: GramTable
  private var latin: Costs
  private var cyrillic: Costs
  private var foreignLetters = 0

  init(table: GramTable) {
    self.table = table
    latin = Costs(varieties: table.latin)
    cyrillic = Costs(varieties: table.cyrillic)
  }

  /// The letters of all scripts.
  var letters: Int { latin.letters + cyrillic.letters + foreignLetters }

  /// Whether a word is one of another passage.
  func ends(before word: GramWord) -> Bool {
    letters >= (word.startsLine ? Self.enoughLetters : Self.mostLetters)
  }

  mutating func add(_ word: GramWord, afterForeignLetters foreign: Int) {
    foreignLetters += foreign
    switch word.script {
    case .latin: latin.add(word, by: table)
    case .cyrillic: cyrillic.add(word, by: table)
    }
  }

  mutating func addForeignLetters(_ count: Int) { foreignLetters += count }

  /// The language and the script, or `nil` when it is none of ours or cannot be told.
  var verdict: (language: Language, script: Script)? {
    let (costs, script) = latin.letters >= cyrillic.letters ? (latin, Script.latin) : (cyrillic, Script.cyrillic)
    // A passage in another script may hold a few words in ours.
    guard costs.letters > foreignLetters, let language = costs.language else { return nil }
    return (language, script)
  }
}

/// What the words of one script cost in each variety.
private struct Costs {
  let varieties: [GramTable.Variety]
  var sums: [Int]
  var letters = 0
  /// The letters, those of capitalised words by half, as their costs are.
  var weight = 0

  init(varieties: [GramTable.Variety]) {
    self.varieties = varieties
    sums = [Int](repeating: 0, count: varieties.count)
  }

  mutating func add(_ word: GramWord, by table: GramTable) {
    letters += word.letterCount
    weight += word.letterCount * (word.isCapitalised ? 1 : 2)
    table.addCosts(of: word, to: &sums)
  }

  /// The cheapest of our languages, if no other explains the words far better, and if they look like it at all.
  var language: Language? {
    let unit = Double(2 * GramTable.nat)
    var own: (cost: Int, language: Language)?
    var other: Int?
    for (variety, cost) in zip(varieties, sums) {
      if let language = variety.language {
        if own.map({ cost < $0.cost }) ?? true { own = (cost, language) }
      } else {
        other = min(cost, other ?? cost)
      }
    }
    guard let own, weight > 0, sums.contains(where: { $0 > 0 }) else { return nil }
    if let other, Double(own.cost - other) > Self.lead * unit { return nil }
    let letters = Double(weight) / 2
    return Double(own.cost) / unit <= letters * Self.usualCost + Self.spread * letters.squareRoot() ? own.language : nil
  }

  /// How many nats another language must be ahead: a few names tell nothing.
  private static let lead = 20.0
  /// What a letter costs at most, in nats, in a long text in the language.
  private static let usualCost = 2.2
  /// How far the costs of short texts lie apart: of a thousand sentences in the language one costs more.
  private static let spread = 28.0
}
