import KorpuModel
import KorpuResolution
import TestSupport

/// Decisions about a few invented people and bodies, of which many contradict one another.
struct RandomJudgements {
  private var random: SeededGenerator
  private let names: [String]

  init(seed: UInt64, names count: Int = 8) {
    random = SeededGenerator(seed: seed)
    names = Array(
      ["Aysel", "Bahar", "Cavid", "Dilarə", "Elxan", "Fidan", "Günay", "Həsən", "Ilqar", "Жансая"].prefix(count))
  }

  /// - Parameter entries: how many there are before: one of them may be taken back.
  mutating func decision(after entries: Int, narrowed: Bool = true) -> Judgement.Decision {
    switch random.below(12) {
    case 0...3: .same(reference(narrowed), reference(narrowed))
    case 4...6: .different(reference(narrowed), reference(narrowed))
    case 7: .name(reference(narrowed), to: "Ad \(random.below(5))")
    case 8: .hide(reference(narrowed))
    default: .undo(1 + random.below(entries + 1))
    }
  }

  /// A log of what of many decisions it accepts.
  mutating func log(of decisions: Int, narrowed: Bool = true) -> JudgementLog {
    var log = JudgementLog()
    for _ in 0..<decisions {
      let decision = decision(after: log.entries.count, narrowed: narrowed)
      _ = try? log.append(decision, on: date(), by: author(), because: "səbəb \(random.below(3))")
    }
    return log
  }

  mutating func date() -> CalendarDate { random.pick(Days.all) }

  mutating func author() -> String? { random.chance(50) ? "Aysu \(random.below(2))" : nil }

  mutating func reference(_ narrowed: Bool) -> ActorReference {
    ActorReference(
      type: .person, name: random.pick(names),
      country: narrowed && random.chance(30) ? CountryCode(random.pick(["AZ", "KZ"])) : nil,
      language: narrowed && random.chance(20) ? random.pick([.azerbaijani, .kazakh]) : nil)
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] { elements.shuffled(using: &random) }
}
