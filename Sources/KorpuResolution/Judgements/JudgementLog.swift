public import KorpuModel

/// All that people have decided, in the order in which they did. Entries are only ever added: what turns out wrong is
/// taken back by a later entry, and that by another.
public struct JudgementLog: Hashable, Sendable {
  /// The first has the number 1, and each the one after its neighbour's.
  public private(set) var entries: [Judgement]

  /// A log as it has been kept.
  ///
  /// - Parameter entries: entries that a log has accepted, in their order, from the first one on.
  public init(_ entries: [Judgement] = []) {
    self.entries = entries
  }

  /// For each entry that is taken back the number of the one that takes it back.
  ///
  /// - Complexity: O(entries).
  public var takenBack: [Int: Int] {
    var takenBack: [Int: Int] = [:]
    // Who takes back comes later: from the end on, whether it holds itself is known by then.
    for entry in entries.reversed() {
      if case .undo(let target) = entry.decision, takenBack[entry.number] == nil { takenBack[target] = entry.number }
    }
    return takenBack
  }

  /// The entries that hold now.
  ///
  /// - Complexity: O(entries).
  public var inForce: [Judgement] {
    let takenBack = takenBack
    return entries.filter { takenBack[$0.number] == nil }
  }

  /// Whom an entry is about: one that takes another back is about the actors of that one.
  ///
  /// - Complexity: O(entries that it takes back, directly or through others).
  public func references(of entry: Judgement) -> [ActorReference] {
    var entry = entry
    while case .undo(let target) = entry.decision, target < entry.number, let earlier = self[target] { entry = earlier }
    return entry.decision.references
  }

  /// The entry of a number.
  public subscript(number: Int) -> Judgement? {
    entries.indices.contains(number - 1) ? entries[number - 1] : nil
  }

  /// Adds an entry with the next number.
  ///
  /// - Parameters:
  ///   - date: the day of the decision, to the day.
  ///   - author: who decides.
  ///   - reason: why, in one line.
  /// - Returns: the entry.
  /// - Throws: why it is refused; then nothing has changed. An entry that takes another back is refused too where what
  ///   comes into force again contradicts what was decided since.
  /// - Complexity: nearly O(entries).
  @discardableResult
  public mutating func append(
    _ decision: Judgement.Decision, on date: CalendarDate, by author: String? = nil, because reason: String
  ) throws(JudgementError) -> Judgement {
    var longer = self
    let entry = try longer.appendUnchecked(decision, on: date, by: author, because: reason)
    if let contradiction = longer.contradictions(beside: self).first { throw .contradiction(contradiction) }
    self = longer
    return entry
  }

  /// As ``append(_:on:by:because:)``, without asking whether what is in force then can hold together.
  mutating func appendUnchecked(
    _ decision: Judgement.Decision, on date: CalendarDate, by author: String?, because reason: String
  ) throws(JudgementError) -> Judgement {
    let entry = Judgement(
      number: entries.count + 1, date: date, author: author, decision: decision, reason: reason)
    try entry.check()
    if case .undo(let target) = decision { try checkCanBeTakenBack(target) }
    entries.append(entry)
    return entry
  }

  /// What cannot hold together in this log and was not there in an earlier state of it.
  func contradictions(beside earlier: JudgementLog) -> [JudgementContradiction] {
    let known = Set(JudgementClosure(of: earlier.inForce).contradictions)
    return JudgementClosure(of: inForce).contradictions.filter { !known.contains($0) }
  }

  private func checkCanBeTakenBack(_ number: Int) throws(JudgementError) {
    guard self[number] != nil else { throw .noEntry(number) }
    if let by = takenBack[number] { throw .takenBack(number, by: by) }
  }
}
