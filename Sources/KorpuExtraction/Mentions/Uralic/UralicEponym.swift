internal import KorpuLanguage

/// Tells names in Hungarian that a part of a body or a work bears: «az Aral Egyetem | Barta Sándor (Könnyűipari és Vízügyi Kara)»,
/// «bemutatták Barta Imre (A híd című művének fordítását)».
struct UralicEponym {
  let reading: TokenizedArticle

  /// How many words stand between the name and what bears it.
  private static let longestField = 6
  /// How many words the title of a work has.
  private static let longestTitle = 8

  func isAnothers(_ name: Range<Int>) -> Bool {
    isOfPart(name) || isOfHouse(name) || isOfFaculty(name) || isAuthor(name)
  }

  /// «a Barta Sándor | Informatikai Kar (dékánja)»: a part of a school bears the name before its field.
  private func isOfFaculty(_ name: Range<Int>) -> Bool {
    let sentence = reading.sentence(of: name.lowerBound)
    let end = min(sentence.upperBound, name.upperBound + Self.longestField)
    let field = (name.upperBound..<max(name.upperBound, end)).prefix {
      reading.isCapitalisedWord($0) || reading.isWord($0, .conjunction) || reading.isSuspended(at: $0)
    }
    guard field.count > 1, let last = field.last, reading.isWord(name.lowerBound - 1, .article) else { return false }
    return reading.words[last].marks(in: .bodies).contains(.unit)
  }

  /// «a Kun Béla | Sportcsarnokban»: a house in capitals bears the name.
  private func isOfHouse(_ name: Range<Int>) -> Bool {
    let house = name.upperBound
    return reading.isCapitalisedWord(house) && reading.isForm(house, of: .venue)
      && reading.sentence(of: name.lowerBound).contains(house)
  }

  /// Behind the type word of a body comes what the body has, and nobody.
  private func isOfPart(_ name: Range<Int>) -> Bool {
    let owner = name.lowerBound - 1
    guard owner > 0, reading.isCapitalisedWord(owner), reading.words[owner].form(in: .bodies) == NounForm(),
      reading.sentence(of: owner).contains(name.lowerBound)
    else { return false }
    if reading.words[name.upperBound - 1].form(in: .bodies)?.possessor == .third { return true }
    let end = min(reading.sentence(of: owner).upperBound, name.upperBound + Self.longestField)
    let field = (name.upperBound..<max(name.upperBound, end)).prefix {
      reading.isCapitalisedWord($0) || reading.isWord($0, .conjunction) || reading.isSuspended(at: $0)
    }
    return field.contains { reading.words.match(.bodies, at: $0)?.form.possessor == .third }
  }

  /// «Barta Imre | (A híd című művének)»: whose work it is that a title names.
  private func isAuthor(_ name: Range<Int>) -> Bool {
    let end = min(reading.sentence(of: name.lowerBound).upperBound, name.upperBound + Self.longestTitle)
    let title = (name.upperBound..<max(name.upperBound, end)).prefix {
      reading.tokens[$0].kind == .word && !reading.isWord($0, .naming)
    }
    guard let first = title.first, reading.isCapitalisedWord(first), title.endIndex < end,
      reading.isWord(title.endIndex, .naming)
    else { return false }
    return reading.isForm(title.endIndex + 1, of: .commemoration)
  }
}
