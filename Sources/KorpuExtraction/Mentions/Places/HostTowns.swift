internal import KorpuLanguage
internal import KorpuModel

/// Tells towns that host a gathering, and need no case of where: «Bursa, … foruma ev sahipliği yaptı», «foruma Bursa ev
/// sahipliği yaptı», «Bursa'nın ev sahipliğinde düzenlenen».
struct HostTowns {
  let reading: TokenizedArticle

  /// - Parameters:
  ///   - town: The tokens of the town's name.
  ///   - form: How it is inflected.
  /// - Complexity: O(verbs of the sentence).
  func isHost(_ town: Range<Int>, _ form: NounForm) -> Bool {
    guard reading.lexicon.language.family == .turkic, !reading.isQuoted(town.lowerBound) else { return false }
    guard form == NounForm() || form.grammaticalCase == .genitive, form.possessor == nil else { return false }
    if isHosting(at: town.upperBound, in: [.hold]) { return true }
    guard form == NounForm() else { return false }
    return isHosting(at: town.upperBound, in: [.organise]) || isSubject(town) || isListed(town)
  }

  /// How many towns one list has at most.
  private static let longestList = 6

  /// «Bakı | və Gəncədə», «Aşgabat | we Arkadag şäherlerinde»: in a list the last of which says where.
  private func isListed(_ town: Range<Int>) -> Bool {
    var end = town.upperBound
    for _ in 0..<Self.longestList {
      guard reading.isListJoint(end) || reading.isWord(end, .comitative),
        end + 1 < reading.sentence(of: town.lowerBound).upperBound,
        let next = reading.words.match(.cities, at: end + 1)
      else { return false }
      end += 1 + next.length
      if next.form.grammaticalCase == .locative { return true }
      guard next.form == NounForm() else { return false }
      if reading.isForm(end, of: .town) {
        return reading.words[end].form(in: .wordClasses)?.grammaticalCase == .locative
      }
    }
    return false
  }

  /// «Bursa, | … ev sahipliği yaptı», «ülkenin başkenti Bursa, | …»: at the head of the sentence, before the verb that ends it.
  private func isSubject(_ town: Range<Int>) -> Bool {
    let sentence = reading.sentence(of: town.lowerBound)
    let isFirst = town.lowerBound == sentence.lowerBound || reading.isForm(town.lowerBound - 1, of: .town)
    guard isFirst, town.upperBound < sentence.upperBound else { return false }
    return reading.words.verbs(.actVerbs, in: town.upperBound..<sentence.upperBound).contains {
      $0.match.form.isPredicate && !reading.isNegated($0.token) && isHosting(at: $0.token, in: [.organise])
    }
  }

  /// «ev sahipliği yaptı», «ev sahipliğinde düzenlenen»: a verb of several words, one of them for hosting.
  private func isHosting(at index: Int, in acts: Set<VerbMeaning>) -> Bool {
    guard reading.tokens.indices.contains(index), let verb = reading.words.verb(.actVerbs, at: index),
      acts.contains(verb.meaning), verb.length > 1
    else { return false }
    return (index..<index + verb.length).contains { reading.isForm($0, of: [.organising, .hosts]) }
  }
}
