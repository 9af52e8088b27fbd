internal import KorpuLanguage

extension Scene {
  /// The people named in a range of tokens, outside quotation marks.
  func people(in range: Range<Int>) -> [LocatedMention] {
    mentions(in: range).filter { $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound) }
  }

  /// Whether somebody, named outside quotation marks, may be the subject of a clause.
  func isSubject(_ mention: LocatedMention) -> Bool {
    mention.type.isPerson && mention.isIn(.nominative) && !reading.isQuoted(mention.tokens.lowerBound)
  }

  /// «Alisher | Navoiy ijodini»: one word of a name that goes on with another which is not read.
  func isCutShort(_ person: LocatedMention) -> Bool {
    reading.lexicon.language.family == .turkic && person.tokens.count == 1
      && reading.isCapitalisedWord(person.tokens.upperBound)
  }

  /// «C | ile birlikte»: whether «together with» stands behind somebody.
  func isAccompanying(_ person: LocatedMention) -> Bool {
    let joint = reading.end(of: person)
    return reading.isWord(joint, .comitative) && reading.isWord(joint + 1, .comitative)
  }
}

extension Scene {
  /// The gathering that a sentence tells of: its subject rather, else the last that it names.
  func forum(toldOfIn sentence: Int) -> Int? {
    let forums = mentions(ofSentence: sentence).filter(\.type.isForum)
    return (forums.first { $0.isIn(.nominative) } ?? forums.last)?.entity
  }
}
