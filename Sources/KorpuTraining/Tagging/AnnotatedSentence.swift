package import KorpuLanguage
package import KorpuModel

/// A sentence in which a person has marked the names.
package struct AnnotatedSentence: Hashable, Sendable {
  package struct Name: Hashable, Sendable {
    /// The bytes of the name in the sentence.
    package let span: TextSpan
    package let kind: NameKind

    package init(span: TextSpan, kind: NameKind) {
      self.span = span
      self.kind = kind
    }
  }

  package let text: String
  /// In the order of the text, none within another.
  package let names: [Name]

  package init(text: String, names: [Name]) {
    self.text = text
    self.names = names
  }

  /// - Parameter words: The words of the sentence, each with the kind of the name that it is part of, and whether it is
  ///   the first of it.
  init(words: [(word: Substring, kind: NameKind?, begins: Bool)]) {
    var text = ""
    var names: [Name] = []
    var open: NameKind?
    for (word, kind, begins) in words {
      if !text.isEmpty { text += " " }
      let start = text.utf8.count
      text += word
      if let kind {
        let isSame = kind == open && !begins
        let first = isSame ? names.removeLast().span.start : start
        names.append(Name(span: TextSpan(start: first, end: text.utf8.count), kind: kind))
      }
      open = kind
    }
    self.init(text: text, names: names)
  }
}
