internal import KorpuLanguage
internal import KorpuModel

/// Reads at which university somebody is a rector's deputy or a dean whom a report only calls so, where the story knows one
/// university alone: «(X Üniversitesi Rektörü A'yı ziyaret etti.) Ziyarette, Rektör Yardımcısı | B ile Fen Fakültesi Dekanı | C (da hazır
/// bulundu)».
struct StorySchoolPost {
  let scene: Scene
  let phrase: PositionPhrase
  /// The one university whose rector the text names, and where it first does.
  private let school: LocatedMention?

  init(scene: Scene, phrase: PositionPhrase) {
    self.scene = scene
    self.phrase = phrase
    school = Self.school(of: scene)
  }

  private var reading: TokenizedArticle { scene.reading }

  private static func school(of scene: Scene) -> LocatedMention? {
    guard scene.reading.lexicon.language.family == .turkic else { return nil }
    let schools = scene.mentions.filter { $0.type == .organization(.academia) }
    let roles = RoleFinder(reading: scene.reading)
    let own = schools.filter { school in
      guard let post = roles.role(startingAt: scene.reading.end(of: school)), post.role == .rector else { return false }
      return post.form.possessor == .third && !post.form.isPlural
    }
    return Set(own.map(\.entity)).count == 1 ? own.first : nil
  }

  /// The position of somebody whom the sentences right after the university and its rector were named call by a post there.
  func position(of person: LocatedMention) -> Position? {
    guard let school, let post = phrase.post(before: person), post.form.grammaticalCase == .nominative,
      !post.form.isPlural, school.tokens.lowerBound < post.tokens.lowerBound, isNear(post.tokens.lowerBound, to: school)
    else { return nil }
    let start = startOfPhrase(before: post.tokens.lowerBound)
    guard isOfSchool(start..<post.tokens.upperBound), opensPhrase(start) else { return nil }
    return Position(
      holder: school.entity, role: post.role, title: phrase.holders.title(of: post, from: start),
      tokens: start..<post.tokens.upperBound, confidence: 0.75)
  }

  /// How many sentences after the one that names the university tell of its people.
  private static let memory = 2

  /// Whether the sentences from the university to the post know no other.
  private func isNear(_ post: Int, to school: LocatedMention) -> Bool {
    let sentence = reading.sentenceOfToken[post]
    let named = scene.mentions.last { $0.entity == school.entity && $0.tokens.lowerBound < post }
    guard let named else { return false }
    let first = reading.sentenceOfToken[named.tokens.lowerBound]
    guard sentence - first <= Self.memory else { return false }
    return scene.mentions(in: reading.sentences[max(0, first - 1)].lowerBound..<post).allSatisfy {
      $0.type != .organization(.academia) || $0.entity == school.entity
    }
  }

  /// How many words say of which faculty somebody is dean.
  private static let longestUnit = 8

  /// Where the words before a post begin that are of one phrase with it: «| İnsan ve Toplum Bilimleri Fakültesi (Dekanı)».
  private func startOfPhrase(before post: Int) -> Int {
    let first = max(reading.sentence(of: post).lowerBound, post - Self.longestUnit)
    var start = post
    while start > first, reading.isCapitalisedWord(start - 1) || reading.isWord(start - 1, .conjunction),
      scene.mention(covering: start - 1, where: \.isPerson) == nil
    {
      start -= 1
    }
    while start < post, reading.isWord(start, .conjunction) { start += 1 }
    return start
  }

  /// A rector's deputy or adviser, or the dean of a faculty: posts that universities alone have.
  private func isOfSchool(_ words: Range<Int>) -> Bool {
    words.dropLast().contains { index in
      reading.words[index].value(in: .roles)?.hasPrefix(Role.rector.rawValue) == true
        || index == words.upperBound - 2 && reading.words[index].marks(in: .bodies).contains(.unit)
          && reading.words[index].form(in: .bodies)?.possessor == .third
    }
  }

  /// Whether nothing before the phrase may own it: it begins the sentence or stands behind a mark or a joint of a list.
  private func opensPhrase(_ start: Int) -> Bool {
    start == reading.sentence(of: start).lowerBound || reading.tokens[start - 1].kind == .mark
      || reading.isListJoint(start - 1) || reading.isWord(start - 1, .comitative)
  }
}
