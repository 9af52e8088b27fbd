/// Takes out of a PDF what would make two pictures of one diagram differ: the moment at which it was drawn.
enum PDFFinish {
  /// Keys of the document's information whose values are dates: ISO 32000-1, 14.3.3.
  private static let dates = ["/CreationDate (", "/ModDate ("].map { Array($0.utf8) }

  /// The same document with blanks where a date stood, so that no offset in it changes.
  ///
  /// - Complexity: O(bytes).
  static func finished(_ document: [UInt8]) -> [UInt8] {
    var document = document
    for key in dates {
      guard let start = place(of: key, in: document), let end = document[start...].firstIndex(of: UInt8(ascii: ")"))
      else { continue }
      for index in start...end { document[index] = UInt8(ascii: " ") }
    }
    return document
  }

  /// Where a key stands: dates are among the last things that are written, behind all drawings.
  private static func place(of key: [UInt8], in document: [UInt8]) -> Int? {
    guard document.count >= key.count else { return nil }
    return (0...document.count - key.count).reversed().first { start in
      document[start] == key[0] && document[start..<start + key.count].elementsEqual(key)
    }
  }
}
