public import KorpuModel
import KorpuResolution

enum Days {
  static let all = (1...28).compactMap { CalendarDate(year: 2025, month: 11, day: $0) }
  static let first = all[0]
}

extension JudgementLog {
  /// Entries for reasons that nobody asks about.
  mutating func judge(_ decisions: Judgement.Decision...) throws {
    for decision in decisions { try append(decision, on: Days.first, because: "səbəb") }
  }

  init(_ decisions: Judgement.Decision...) throws {
    self.init()
    for decision in decisions { try judge(decision) }
  }
}

extension ActorReference: ExpressibleByStringLiteral {
  /// `"Anar Quliyev@AZ"` is a person.
  public init(stringLiteral text: String) {
    do {
      self = try ActorReference(parsing: "person:\(text)")
    } catch {
      preconditionFailure("\(text): \(error)")
    }
  }
}
