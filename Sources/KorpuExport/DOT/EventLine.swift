internal import KorpuModel

/// The line of an event in its column, on which all its ties lie.
///
/// Each tie is drawn from its lower actor up to the next one of the event, not on over the ties of those above: what is
/// seen is the same, and each stretch has the look and the sentence of one tie.
struct EventLine {
  /// A part of the line, from an actor up to another or to the gathering, by their places from above.
  struct Stretch: Hashable {
    let lower: Int
    /// `nil` for the gathering.
    var upper: Int?

    fileprivate var top: Int { upper ?? -1 }

    /// Whether the line right above a place is part of it.
    fileprivate func holds(_ place: Int) -> Bool { top < place && place <= lower }
  }

  /// Who was there, from the uppermost lane.
  let actors: [Actor.ID]
  private let places: [Actor.ID: Int]

  init(_ event: Timeline.Event) {
    actors = event.participants
    places = Dictionary(actors.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a tie joins; `nil` where neither end is an actor of the event.
  func span(from: Actor.ID, to: Actor.ID) -> Stretch? {
    let ends = [from, to].compactMap { places[$0] }.sorted()
    guard let lower = ends.last else { return nil }
    return Stretch(lower: lower, upper: ends.count > 1 ? ends[0] : nil)
  }

  /// The part of each span that is drawn: up to the next actor, and further where no other span has what follows.
  ///
  /// - Complexity: O(spans²).
  static func parted(_ spans: [Stretch]) -> [Stretch] {
    var drawn = spans.map { Stretch(lower: $0.lower, upper: $0.lower > 0 ? $0.lower - 1 : nil) }
    let (highest, lowest) = (spans.map(\.top).min() ?? 0, spans.map(\.lower).max() ?? 0)
    for place in stride(from: lowest, to: highest, by: -1) where !drawn.contains(where: { $0.holds(place) }) {
      let nearest = spans.indices.filter { spans[$0].holds(place) }.min { spans[$0].lower < spans[$1].lower }
      guard let nearest else { continue }
      drawn[nearest].upper = place > 0 ? place - 1 : nil
    }
    return drawn
  }
}
