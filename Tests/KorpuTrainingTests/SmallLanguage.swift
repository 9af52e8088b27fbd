import KorpuLanguage
import KorpuModel
import KorpuTraining
import TestSupport

/// A language of few rules: people are called «X-ol Y-ek» and speak, bodies end in «Zurum», places in «-grad» and stand
/// after «hin».
struct SmallLanguage {
  private var order: SeededGenerator

  init(seed: UInt64) { order = SeededGenerator(seed: seed) }

  private static let syllables = ["ba", "du", "ki", "lo", "me", "nu", "pa", "ri", "su", "ta", "vo", "ze"]
  private static let words = ["hun", "dali", "morta", "kelu", "sapi", "tuvor"]

  func sentences(count: Int) -> [AnnotatedSentence] {
    var copy = self
    return (0..<count).map { _ in copy.sentence() }
  }

  private mutating func sentence() -> AnnotatedSentence {
    var text = capitalised(word())
    var names: [AnnotatedSentence.Name] = []
    for _ in 0..<Int.random(in: 1...3, using: &order) {
      let (before, name, after, kind) = phrase()
      text += " \(before) "
      let start = text.utf8.count
      text += name
      names.append(.init(span: TextSpan(start: start, end: text.utf8.count), kind: kind))
      text += " \(after) \(word())"
    }
    return AnnotatedSentence(text: text + ".", names: names)
  }

  private mutating func phrase() -> (before: String, name: String, after: String, kind: NameKind) {
    switch Int.random(in: 0..<3, using: &order) {
    case 0: (word(), "\(name())ol \(name())ek", "zevi", .person)
    case 1: (word(), "\(name()) Zurum", word(), .organization)
    default: ("hin", "\(name())grad", word(), .location)
    }
  }

  private mutating func word() -> String { Self.words.randomElement(using: &order) ?? "hun" }

  private mutating func name() -> String {
    let parts = (0..<2).map { _ in Self.syllables.randomElement(using: &order) ?? "ba" }
    return capitalised(parts.joined())
  }

  private func capitalised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
