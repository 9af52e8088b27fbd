/// Something to tell the user: what is the matter, where, and what to do about it.
///
/// Bad input is a finding and not a crash: the other inputs go on.
public struct Finding: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// An input is no article, or not valid facts.
    case invalidInput
    /// An input is missing or cannot be read.
    case unreadableInput
    /// Something that the work needs is missing, such as Graphviz.
    case unavailable
    /// An output cannot be created.
    case cannotCreate
    /// An output was begun and could not be finished.
    case writingFailed
    /// A mistake in the program itself.
    case internalFault
    /// Nothing failed; the user should know all the same.
    case note
  }

  public let kind: Kind
  /// A path, a path and a line, or the name of a stream.
  public let place: String
  /// What is the matter: a clause without a final stop.
  public let problem: String
  /// What to do: a sentence, or one that ends in a command to copy.
  public let remedy: String
  /// The line of an input that is wrong, where seeing it helps.
  public let line: MarkedLine?

  public init(_ kind: Kind, at place: String, problem: String, remedy: String, showing line: MarkedLine? = nil) {
    self.kind = kind
    self.place = place
    self.problem = problem
    self.remedy = remedy
    self.line = line
  }
}

extension Finding: CustomStringConvertible {
  /// `place: problem. remedy`, on one line whatever the names of files hold; below it the line that is wrong, where there
  /// is one to show.
  public var description: String {
    "\(place.isEmpty ? "''" : place): \(problem). \(remedy)".withoutControls + (line.map { "\n\($0)" } ?? "")
  }
}

extension String {
  /// The text with a sign in place of each control code: names of files, and facts by others, may hold line feeds and
  /// codes that would steer the terminal, or turn the order of the letters around.
  package var withoutControls: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { result.append(scalar.isControl ? "\u{FFFD}" : scalar) }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether its general category is Cc, of which Unicode promises that no others will ever be, or whether it overrides the
  /// direction of what follows: Unicode Standard Annex #9, explicit directional formatting characters.
  fileprivate var isControl: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || (0x202A...0x202E).contains(value)
      || (0x2066...0x2069).contains(value)
  }
}
