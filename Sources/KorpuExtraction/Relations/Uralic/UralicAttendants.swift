internal import KorpuLanguage
internal import KorpuModel

/// Finds which names of a clause may be those who attend: neither those of a clause joined to it, «több együttműködés valósult
/// meg, valamint | a türkmének részt vesznek …», nor the host, «az Aral Parlament által rendezett ülésen | részt vett X».
struct UralicAttendants {
  let scene: Scene

  /// How many words may stand between the participle and the gathering: «rendezett | kibővített ünnepi ülésén».
  private static let reach = 3

  private var reading: TokenizedArticle { scene.reading }

  func mentions(beside verb: Range<Int>, attending forum: Int) -> [LocatedMention] {
    let clause = reading.clause(of: verb)
    let start = joint(in: clause, before: verb.lowerBound) ?? clause.lowerBound
    // «az Aral Alapítvány | által»: by whom something else is done.
    let mentions = scene.mentions(in: start..<clause.upperBound).filter {
      !reading.isWord($0.tokens.upperBound, .agent)
    }
    guard let place = mentions.first(where: { $0.entity == forum }),
      let participle = participle(before: place, from: start)
    else { return mentions }
    // «X | az évforduló alkalmából rendezett koncerten részt vett»: people come, whoever holds it.
    return mentions.filter { $0.type.isPerson || $0.tokens.lowerBound > participle }
  }

  /// The comma and conjunction after which a verb has a clause of its own, where another verb stands before them.
  private func joint(in clause: Range<Int>, before verb: Int) -> Int? {
    (clause.lowerBound..<max(clause.lowerBound, verb)).last { index in
      reading.isMark(index, ",") && reading.isWord(index + 1, .conjunction)
        && (clause.lowerBound..<index).contains { isVerb($0) && !reading.isQuoted($0) }
    }
  }

  private func isVerb(_ index: Int) -> Bool {
    reading.words[index].isKnownVerb || reading.words.verb(.actVerbs, at: index) != nil
      || reading.words.verb(.speechVerbs, at: index) != nil
  }

  /// «(az Aral Parlament …) | rendezett | ünnepi ülésén»
  private func participle(before forum: LocatedMention, from start: Int) -> Int? {
    let head = forum.tokens.upperBound - 1
    return (max(start, forum.tokens.lowerBound - Self.reach)..<max(start, head)).last { index in
      guard let match = reading.words.verb(.actVerbs, at: index) else { return false }
      return ["hold", "organise"].contains(match.value) && match.length == 1
    }
  }
}
