internal import KorpuLanguage
internal import KorpuModel

/// Finds who travels with whom: «A, beraberinde B ve C ile birlikte Bişkek'e gitti».
struct TravelCompanions {
  let scene: Scene

  struct Party {
    let leader: LocatedMention
    let members: [Int]
  }

  /// How many words may lead from the leader to those who came along: «A, beraberinde Dekan Prof. Dr. | B».
  private static let companyReach = 8

  private var reading: TokenizedArticle { scene.reading }

  /// Those who travel with others, as the sentences that say so name them.
  ///
  /// - Complexity: O(mentions).
  func leaders() -> [LocatedMention] { reading.sentences.indices.compactMap { party(inSentence: $0)?.leader } }

  /// «A, beraberinde | B ve C ile birlikte»: the subject, and those in a list that ends with «together with».
  func party(inSentence sentence: Int) -> Party? {
    let people = scene.mentions(ofSentence: sentence).filter {
      $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound)
    }
    guard let last = people.last(where: scene.isAccompanying) else { return nil }
    let list = scene.list(endingWith: last)
    guard let head = list.first, let place = people.firstIndex(of: head) else { return nil }
    // «A, beraberinde dekan | B»: a post before the next name makes a list of them all.
    let isWhole = place == 0 && list.count > 1
    guard isWhole || place > 0 else { return nil }
    let leader = isWhole ? head : people[place - 1]
    let members = isWhole ? Array(list.dropFirst()) : list
    guard leader.isIn(.nominative), reading.isMark(reading.end(of: leader), ","),
      members[0].tokens.lowerBound - leader.tokens.upperBound <= Self.companyReach,
      !members.contains(where: { $0.entity == leader.entity })
    else { return nil }
    return Party(leader: leader, members: members.map(\.entity).unique())
  }
}
