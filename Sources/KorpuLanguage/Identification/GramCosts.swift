internal import KorpuModel

/// What the words of one script cost in each variety of its languages.
struct GramCosts {
  /// How many nats one of other languages must be ahead of ours: a few foreign names tell nothing.
  private static let leastLeadOfOthers = 20.0
  /// What a letter costs at most, in nats, in a long text in the language.
  private static let usualCost = 2.2
  /// How far the costs of short texts lie apart: hardly a sentence in the language costs more.
  private static let spread = 34.0

  /// The costs of one nat.
  private static let nat = Double(GramWord.fullWeight * GramTable.nat)

  private let varieties: [GramTable.Variety]
  private var sums: [Int]
  private(set) var letters = 0
  /// The letters by the weights of their words, as their costs are.
  private var weight = 0

  init(varieties: [GramTable.Variety]) {
    self.varieties = varieties
    sums = [Int](repeating: 0, count: varieties.count)
  }

  mutating func add(_ word: GramWord, by table: GramTable) {
    letters += word.letterCount
    weight += word.letterCount * word.weight
    table.addCosts(of: word, to: &sums)
  }

  /// The cheapest of our languages, if it alone is, no other explains the words far better, and they look like it.
  var language: Language? {
    var ours: [Language: Int] = [:]
    var others = Int.max
    for (variety, cost) in zip(varieties, sums) {
      if let language = variety.language {
        ours[language] = min(cost, ours[language] ?? cost)
      } else {
        others = min(cost, others)
      }
    }
    let ordered = ours.sorted { $0.value < $1.value }.prefix(2)
    guard let (language, cost) = ordered.first else { return nil }
    let next = ordered.count > 1 ? ordered[1].value : Int.max
    guard cost < next, lead(of: others, over: cost) <= Self.leastLeadOfOthers,
      isUsual(cost)
    else { return nil }
    return language
  }

  private func lead(of cost: Int, over next: Int) -> Double { (Double(next) - Double(cost)) / Self.nat }

  private func isUsual(_ cost: Int) -> Bool {
    let letters = Double(weight) / Double(GramWord.fullWeight)
    return Double(cost) / Self.nat <= letters * Self.usualCost + Self.spread * letters.squareRoot()
  }
}
