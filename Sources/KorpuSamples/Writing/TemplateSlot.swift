extension Template {
  /// «{a.post.gen}»: of what, which of its sides, in which case; «^» before it asks for a capital.
  struct Slot: Sendable {
    let subject: SlotSubject
    let side: SlotSide?
    let form: GrammaticalCase
    let isCapital: Bool

    /// `nil` for a slot that nothing is known to stand for.
    init?(_ text: Substring) {
      isCapital = text.hasPrefix("^")
      let parts = text.drop { $0 == "^" }.split(separator: ".").map(String.init)
      guard let name = parts.first, let subject = SlotSubject(rawValue: name) else { return nil }
      self.subject = subject
      let rest = parts.dropFirst()
      form = rest.last.flatMap(GrammaticalCase.init) ?? .nominative
      side = rest.first.flatMap(SlotSide.init)
    }
  }
}

/// What a slot stands for.
enum SlotSubject: String, Sendable {
  /// The two chief persons of an article, and those of one paragraph.
  case a, b, c, d, e
  /// The bodies of the chief persons; within a post, its body.
  case ownBody = "o"
  case otherBody = "p"
  case gathering = "f"
  /// The countries of the chief persons, and another one.
  case x, y, z
  case city
  /// The field as names have it, and as sentences have it.
  case field, topic
  case region, ordinal, agency, month
  /// The proper words in the name of a body.
  case name
  /// The Hungarian article.
  case article = "az"
  case claim, quote
  case day, year, hour, minute
  /// Day and month in two digits.
  case dd, mm
  /// Numbers of things.
  case n, hundreds
}

/// What of a person or of a country is written.
enum SlotSide: String, Sendable {
  case post
  case short
  /// A person's body and country.
  case body = "o"
  case country = "x"
  /// The adjective of a country.
  case adjective = "adj"
}
