internal import KorpuLanguage
internal import KorpuModel

extension TokenizedArticle {
  private static let appointing: Set<VerbMeaning> = [.appoint, .appointed]

  /// «Altay Üniversitesi | Rektörlüğüne (A atandı)»: behind the type word of a body, the noun for a post that somebody gets,
  /// though elsewhere it is the name of an office.
  func isGivenOffice(at index: Int) -> Bool {
    // «Genel | Sekreterliğine»: the words for the post begin before.
    if lexicon.language.family == .turkic, index > 1,
      RoleFinder(reading: self).tenure(startingAt: index - 1)?.tokens.contains(index) == true
    {
      return isGivenOffice(at: index - 1)
    }
    guard lexicon.language.family == .turkic, index > 0, endsBody(endBeforeBrackets(index) - 1),
      let office = RoleFinder(reading: self).tenure(startingAt: index), office.form.possessor == .third,
      office.form.grammaticalCase == .dative
        // «Genel Sekreterliği | görevine (atandı)»
        || office.form.grammaticalCase == .nominative && isForm(office.tokens.upperBound, of: .post)
    else { return false }
    return (office.tokens.upperBound..<max(office.tokens.upperBound, sentence(of: index).upperBound)).contains {
      words.verb(.actVerbs, at: $0).map { Self.appointing.contains($0.meaning) } == true
    }
  }

  /// «Altay Üniversitesi», «TÜRKSOY»: the possessed type word of a body, or the whole of a short one.
  private func endsBody(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    return words[index].form(in: .bodies)?.possessor == .third || words[index].isKey(of: .knownBodies)
  }
}
