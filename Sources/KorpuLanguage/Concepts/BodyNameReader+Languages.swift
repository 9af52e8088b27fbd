internal import KorpuModel

extension BodyNameReader {
  /// Reads a name in the language of the text that prints it. Where that has no word for what the body is, the name is
  /// read in the language of its script that knows most of it: English texts print «Birlik Tadqiqot Markazi» too, and taken for names
  /// of its own, «tadqiqot» and «markazi» would make all research centres one.
  ///
  /// - Complexity: O(letters), and once for each language of the script where the first has no such word.
  static func reading(_ name: String, in language: Language) -> BodyNameReader {
    var readers: [Language: BodyNameReader] = [:]
    let chosen = BodyNameReadability.language(of: name, in: language) { other in
      let reader = read(name, in: other)
      readers[other] = reader
      return BodyNameReadability(reader)
    }
    return readers[chosen] ?? read(name, in: chosen)
  }

  static func read(_ name: String, in language: Language) -> BodyNameReader {
    var reader = BodyNameReader(name, in: language)
    reader.read()
    return reader
  }
}
