/// A sentence with slots, «{a.post} {a} ilə {b.ins} görüşüb.», or with forms for the cases in turn, «<фонд|фонда|фонду|…>».
struct Template: Sendable {
  enum Piece: Sendable {
    case text(String)
    case slot(Slot)
    /// Nominative, genitive, dative, accusative, instrumental, locative.
    case forms([String])
  }

  let pieces: [Piece]
  /// Whether the forms for cases are written out, so that none have to be made.
  let hasForms: Bool

  init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "<" }) {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      let isSlot = rest[open] == "{"
      let inside = rest[rest.index(after: open)...].prefix { $0 != (isSlot ? "}" : ">") }
      // A slot that means nothing stays as it is, for tests to find.
      pieces.append(isSlot ? Slot(inside).map(Piece.slot) ?? .text("{\(inside)}") : .forms(Self.forms(inside)))
      rest = rest[inside.endIndex...].dropFirst()
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
    hasForms = pieces.contains { if case .forms = $0 { true } else { false } }
  }

  private static func forms(_ text: Substring) -> [String] {
    text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  }
}
