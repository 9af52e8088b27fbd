internal import Foundation
internal import Korpu

/// A value in an answer, as people and as programs read it.
enum AnswerCell {
  case text(String)
  case count(Int)
  case number(Double)
  case flag(Bool)
  case actor(id: Actor.ID, name: String)
  case list([AnswerCell])
  /// Lists that stand opposite one another.
  case sides([[AnswerCell]])
  /// Nothing is known.
  case unknown

  /// A date that may be missing.
  static func date(_ date: CalendarDate?) -> AnswerCell { date.map { .text($0.iso) } ?? .unknown }

  /// A text that may be missing.
  static func text(ifKnown text: String?) -> AnswerCell { text.map { .text($0) } ?? .unknown }

  /// The value as one line of text.
  ///
  /// Numbers have a point and four digits that matter, or all digits before the point; a list has semicolons, as names
  /// hold commas, and sides have a dash between them.
  var text: String { text(listing: nil) }

  /// The value as one line of text, with no more of a list than so many, and how many more there are; `nil` for all.
  func text(listing most: Int?) -> String {
    switch self {
    case .text(let text): text.withoutControls
    case .count(let count): "\(count)"
    case .number(let number): Self.text(of: number)
    case .flag(let isTrue): isTrue ? "yes" : "no"
    case .actor(_, let name): name.withoutControls
    case .list(let cells):
      cells.map { $0.text(listing: most) }.filter { !$0.isEmpty }.joined(separator: "; ", listing: most)
    case .sides(let sides): sides.map { AnswerCell.list($0).text(listing: most) }.joined(separator: " – ")
    case .unknown: ""
    }
  }

  private static func text(of number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(format: "%.0f", number) }
    return String(format: abs(number) >= 1000 ? "%.1f" : "%.4g", number)
  }
}

extension AnswerCell: Encodable {
  private enum ActorKey: CodingKey {
    case id, name
  }

  func encode(to encoder: any Encoder) throws {
    if case .actor(let id, let name) = self {
      var container = encoder.container(keyedBy: ActorKey.self)
      try container.encode(id, forKey: .id)
      return try container.encode(name, forKey: .name)
    }
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .count(let count): try container.encode(count)
    case .number(let number): try container.encode(number)
    case .flag(let isTrue): try container.encode(isTrue)
    case .list(let cells): try container.encode(cells)
    case .sides(let sides): try container.encode(sides)
    case .unknown, .actor: try container.encodeNil()
    }
  }
}
