internal import KorpuModel

extension BodyNameReader {
  /// Reads a name in the language of the text that prints it. Where that has no word for what the body is, the name is
  /// read in the language of its script that knows most of it: English texts print «Birlik Tadqiqot Markazi» too, and taken for names
  /// of its own, «tadqiqot» and «markazi» would make all research centres one.
  ///
  /// - Complexity: O(letters), and once for each language of the script where the first has no such word.
  static func reading(_ name: String, in language: Language) -> BodyNameReader {
    let own = read(name, in: language)
    guard own.head == nil, own.parts.count > 1 else { return own }
    let script = name.unicodeScalars.lazy.filter(\.properties.isAlphabetic).compactMap { Script(of: $0) }.first
    let others = Language.allCases.filter { $0 != language && $0.script == script }
      .map { read(name, in: $0) }.filter { $0.head != nil }
    // The first of several, so that it does not hang on anything but the name.
    return others.reduce(own) { $1.countOfKnownParts > $0.countOfKnownParts ? $1 : $0 }
  }

  private static func read(_ name: String, in language: Language) -> BodyNameReader {
    var reader = BodyNameReader(name, in: language)
    reader.read()
    return reader
  }

  private var countOfKnownParts: Int { parts.count { !$0.meanings.isEmpty } }
}
