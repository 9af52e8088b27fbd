internal import KorpuLanguage
internal import KorpuModel

/// Reads the chair of a chamber that a Hungarian list names by its type word alone: «X, a kazah parlament elnöke; | Y, a szenátus
/// elnöke» is of the country of the one before.
struct UralicListedChamber {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter finding: The position behind the name, in a body that nothing names.
  func position(of finding: UralicApposition.Finding, beside person: LocatedMention) -> Position? {
    let noun = finding.role.tokens.lowerBound - 1
    guard finding.owners.isEmpty, noun == finding.tokens.lowerBound + 1, reading.isWord(noun - 1, .article),
      reading.isForm(noun, of: .parliament), !reading.tokens[noun].isCapitalised,
      finding.role.form.possessor == .third, let role = finding.role.roleInAssembly,
      let country = country(before: person)
    else { return nil }
    return Position(
      holder: country, role: role,
      title: reading.nominative(of: noun..<finding.tokens.upperBound, without: finding.role.form.ending),
      tokens: finding.tokens, confidence: 0.8)
  }

  /// «X, | a kazah parlament elnöke; |»: the only country of the position that ends where the list goes on.
  private func country(before person: LocatedMention) -> Int? {
    var joint = person.tokens.lowerBound - 1
    guard joint > 0, reading.isListJoint(joint) || reading.isMark(joint, ";") else { return nil }
    while reading.isListJoint(joint - 1) || reading.isMark(joint - 1, ";") { joint -= 1 }
    let before = scene.mentions(ofSentence: reading.sentenceOfToken[joint]).last {
      $0.type.isPerson && $0.tokens.upperBound < joint
    }
    guard let before, reading.isMark(before.tokens.upperBound, ","),
      let post = UralicApposition(scene: scene).finding(startingAt: before.tokens.upperBound + 1, of: before),
      post.tokens.upperBound == joint, post.role.form.possessor == .third || post.role.isOfState
    else { return nil }
    let countries = Set(scene.mentions(in: post.tokens).filter(\.type.isCountry).map(\.entity))
    guard countries.count == 1, post.role.isOfState || post.owners.contains(where: { scene.isParliament($0.entity) })
    else { return nil }
    return countries.first
  }
}
