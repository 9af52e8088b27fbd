internal import Synchronization

/// The terms of a vocabulary that somebody asked for, each made of its row once and shared from then on.
final class TermCache: Sendable {
  private let terms: Mutex<[Term?]>

  /// - Parameter count: The number of rows.
  init(count: Int) { terms = Mutex(Array(repeating: nil, count: count)) }

  /// - Parameters:
  ///   - row: Which row of the vocabulary.
  ///   - make: Reads it, where nobody has: a pure function of the row, so that it does not matter who is first.
  func term(ofRow row: Int, make: () -> Term) -> Term {
    if let term = terms.withLock({ $0[row] }) { return term }
    let term = make()
    return terms.withLock { terms in
      if let first = terms[row] { return first }
      terms[row] = term
      return term
    }
  }
}
