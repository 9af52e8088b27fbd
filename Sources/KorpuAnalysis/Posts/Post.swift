internal import KorpuLanguage
public import KorpuModel

/// A position that one person at a time holds.
///
/// Which roles are such depends on where they are held and on the words of the title, for real people are judged by it:
/// - president, prime minister, secretary-general and rector, the minister of a ministry and the speaker of a chamber,
///   whatever the title;
/// - chair, director and head of a body where the title is one word or not known, for a longer one may name a department;
/// - minister, speaker and ambassador of a country and editor of a medium only by equal titles of several words: which
///   ministry, which host country.
///
/// A title that says deputy, former, acting, co-chair, honorary or candidate gives none of them.
public struct Post: Hashable, Sendable {
  /// The body or country.
  public let institution: Actor.ID
  public let role: Role
  /// The words of the title in small letters and without marks, where they tell this post from others of the role.
  public let title: String?

  /// The post that a tie gives to a person; `nil` where it is none that one person alone can hold.
  ///
  /// - Parameters:
  ///   - words: The words of the tie's title as ``FoldedName`` folds them; none where it has no title.
  ///   - type: What the institution is.
  init?(of tie: Tie, titled words: [String], at type: EntityType) {
    guard tie.type == .holdsRole, let role = tie.role else { return nil }
    guard !TitleWords.isQualified(words) else { return nil }
    let own = role == .ambassador ? TitleWords.withoutFormula(words) : words
    let isCountry = type.countryCode != nil
    let needsTitle: Bool
    switch role {
    case .president, .primeMinister, .secretaryGeneral, .rector: needsTitle = false
    case .minister, .speaker: needsTitle = isCountry
    case .ambassador, .editor: needsTitle = true
    case .chair, .director, .head:
      guard !isCountry, words.count < 2 else { return nil }
      needsTitle = false
    case .deputyChair, .deputyDirector, .founder, .member, .deputy, .expert, .adviser, .coordinator, .spokesperson,
      .representative, .other:
      return nil
    }
    guard !needsTitle || own.count > 1 else { return nil }
    institution = tie.to
    self.role = role
    title = needsTitle ? own.joined(separator: " ") : nil
  }
}

extension Post: Comparable {
  public static func < (left: Post, right: Post) -> Bool {
    (left.institution, left.role.rawValue, left.title ?? "")
      < (right.institution, right.role.rawValue, right.title ?? "")
  }
}
