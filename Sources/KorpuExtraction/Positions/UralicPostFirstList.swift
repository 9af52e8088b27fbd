internal import KorpuLanguage
internal import KorpuModel

/// Reads Hungarian lists in which each post stands right before its holder: «felszólalt a Duna Alap elnöke X, a Tisza Egyetem
/// rektora Y és …», where «X, a Tisza Egyetem rektora» is no apposition.
struct UralicPostFirstList {
  let scene: Scene

  /// How many people of a list are looked at.
  private static let longestList = 12
  /// How many tokens a post with its body takes.
  private static let longestPost = 14

  private var reading: TokenizedArticle { scene.reading }

  /// Whether a person belongs to such a list: with a post right before, and before that nobody, or another of the list.
  func holds(_ person: LocatedMention) -> Bool {
    var member = person
    for _ in 0..<Self.longestList {
      guard let start = startOfPost(before: member) else { return false }
      let first = reading.sentence(of: start).lowerBound
      guard let before = scene.mentions(in: first..<max(first, start)).last(where: \.type.isPerson) else { return true }
      var joint = start
      while joint > first, reading.isListJoint(joint - 1) { joint -= 1 }
      guard joint < start, before.tokens.upperBound == joint else { return false }
      member = before
    }
    return false
  }

  /// Whether a post behind a name and a comma is that of the next in such a list.
  func isOfNext(_ post: Range<Int>) -> Bool {
    scene.mention(startingAt: post.upperBound, where: \.isPerson).map(holds) == true
  }

  /// «a Duna Alap elnöke | X»: where a post begins that ends right before a name, which stands alone in the nominative.
  private func startOfPost(before person: LocatedMention) -> Int? {
    let name = person.tokens.lowerBound
    guard person.cases == .nominative, stands(person), let role = RoleFinder(reading: reading).role(endingBefore: name),
      role.form.possessor == .third, role.form.grammaticalCase == .nominative, !role.form.isPlural
    else { return nil }
    let first = max(reading.sentence(of: name).lowerBound, name - Self.longestPost)
    guard first <= role.tokens.lowerBound else { return nil }
    let owner = scene.mentions(in: first..<role.tokens.lowerBound).last { $0.type.isOrganization || $0.type.isCountry }
    guard let owner, owner.tokens.upperBound <= role.tokens.lowerBound else { return nil }
    let start = owner.tokens.lowerBound
    return reading.isWord(start - 1, .article) ? start - 1 : start
  }

  /// Whether a name ends where a list goes on or a clause ends: not «X | miniszterrel», «X | meghívására».
  private func stands(_ person: LocatedMention) -> Bool {
    let end = person.tokens.upperBound
    guard reading.tokens.indices.contains(end), reading.sentence(of: person.tokens.lowerBound).contains(end) else {
      return true
    }
    return reading.isListJoint(end) || reading.tokens[end].kind == .mark
  }
}
