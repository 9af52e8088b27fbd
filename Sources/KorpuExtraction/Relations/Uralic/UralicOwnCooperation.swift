internal import KorpuLanguage
internal import KorpuModel

/// Finds whose cooperation with whom a Hungarian clause tells of: «A bővíti együttműködését B-vel», «A együttműködése B-vel».
struct UralicOwnCooperation {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// How many words stand between the noun and the partner.
  private static let reach = 3

  func parties(inSentence sentence: Int) -> [(owner: LocatedMention, partner: LocatedMention, noun: Int)] {
    reading.sentences[sentence].compactMap { noun in
      guard isOwned(noun) else { return nil }
      let clause = reading.clause(of: noun..<noun + 1)
      guard !clause.contains(where: { reading.isWord($0, .negation) }), let partner = partner(of: noun, in: clause),
        let owner = owner(of: noun, besides: partner, in: clause)
      else { return nil }
      return (owner, partner, noun)
    }
  }

  /// «együttműködését», «együttműködése»
  private func isOwned(_ noun: Int) -> Bool {
    reading.isForm(noun, of: .cooperation) && !reading.isQuoted(noun)
      && reading.words[noun].readings.contains { word in
        word.form.possessor == .third && [.nominative, .accusative].contains(word.form.grammaticalCase)
          && reading.lexicon.senses(of: word.stem).classes.contains(.cooperation)
      }
  }

  private func partner(of noun: Int, in clause: Range<Int>) -> LocatedMention? {
    scene.mentions(in: clause).first { party in
      guard isParty(party), party.isIn(.instrumental), !party.isIn(.nominative) else { return false }
      let end = reading.end(of: party)
      let gap = party.tokens.lowerBound > noun ? noun + 1..<party.tokens.lowerBound : end..<max(end, noun)
      return gap.count <= Self.reach && gap.allSatisfy { reading.tokens[$0].kind == .word }
    }
  }

  /// The first in the nominative before the noun, and none that has something else.
  private func owner(of noun: Int, besides partner: LocatedMention, in clause: Range<Int>) -> LocatedMention? {
    let before = scene.mentions(in: clause.lowerBound..<noun).filter {
      isParty($0) && $0.entity != partner.entity && $0.isIn(.nominative) && !scene.isOwner($0)
    }
    guard let owner = before.first, Set(before.map(\.entity)).count == 1 else { return nil }
    return reading.end(of: owner) == noun || !scene.isPossessor(owner) ? owner : nil
  }

  private func isParty(_ mention: LocatedMention) -> Bool {
    let start = mention.tokens.lowerBound
    guard !reading.isQuoted(start), scene.mention(covering: start, where: \.isForum) == nil else { return false }
    return mention.type.isOrganization
      || mention.type.isCountry && reading.isCapitalisedWord(start)
        && scene.mention(covering: start, where: \.isOrganization) == nil
  }
}
