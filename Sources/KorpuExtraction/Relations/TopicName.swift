internal import KorpuLanguage
internal import KorpuModel

/// Tells gatherings that are called by what they are about: «"Türkiye-Macaristan Sanat İlişkileri" toplantısı»,
/// «"…" mavzusida konferensiya». Countries in such a name are its topic, and nobody who takes part.
struct TopicName {
  let reading: TokenizedArticle

  func isTopic(_ forum: LocatedMention) -> Bool {
    if reading.lexicon.language.family == .germanic { return isPlainTopic(forum) }
    if reading.lexicon.language.family == .uralic { return isTitle(forum) }
    if reading.isSlavic { return isQuotedTopic(forum.tokens) }
    guard reading.lexicon.language.family == .turkic else { return false }
    return forum.tokens.contains(where: isTopicWord) || hasHeading(forum) || isNamed(asTopic: forum.tokens.upperBound)
      || isListed(asTopic: forum)
  }

  /// «a round table on Hungary and Kazakhstan», and a title.
  private func isPlainTopic(_ forum: LocatedMention) -> Bool {
    if isTitle(forum) { return true }
    guard !forum.candidate.isQuoted(in: reading),
      let marker = forum.tokens.first(where: { reading.isWord($0, .joiner) && reading.isWord($0, .locativeMarker) })
    else { return false }
    return (marker + 1..<max(marker + 1, forum.tokens.upperBound)).contains {
      reading.words[$0].isKey(of: .countries) || CountryCompound(at: $0, in: reading) != nil
    }
  }

  /// «„Magyarország és Kazahsztán: közös jövő” | (című konferencia)», «"Hungary and Kazakhstan: New Ways"»: a title in quotation marks that names no sort of gathering.
  private func isTitle(_ forum: LocatedMention) -> Bool {
    forum.candidate.isQuoted(in: reading) && !forum.tokens.contains { reading.words.match(.forums, at: $0) != nil }
  }

  /// «конференция «Турция и Узбекистан – новые горизонты партнёрства»»: a title that says something of the countries, and not
  /// the names alone, as in «форум «Турция – Узбекистан»»; nor one that names the sort of gathering.
  private func isQuotedTopic(_ forum: Range<Int>) -> Bool {
    let title = forum.filter { reading.isQuoted($0) && reading.tokens[$0].kind == .word }
    return title.contains(where: saysSomething)
      && !title.contains { reading.words.match(.forums, at: $0) != nil }
  }

  /// «горизонты», but not «и»
  private func saysSomething(_ index: Int) -> Bool {
    !reading.isCapitalisedWord(index) && !reading.words[index].isFunctionWord
      && !reading.isWord(index, [.conjunction, .joiner])
  }

  /// «"Azərbaycan - Özbəkistan: Yeni üfüqlər" (adlı dəyirmi masa)»: in quotation marks, countries as the heading of a title that a colon
  /// closes, before which no sort of gathering is named; but who meets is told by the name of a meeting.
  private func hasHeading(_ forum: LocatedMention) -> Bool {
    guard forum.candidate.isQuoted(in: reading), forum.type != .forum(.meeting),
      let colon = forum.tokens.first(where: { reading.isMark($0, ":") })
    else { return false }
    return (forum.tokens.lowerBound..<colon).allSatisfy { reading.words.match(.forums, at: $0) == nil }
  }

  /// «munosabatlari», «dostluğunun», «arasında»: what two have with one another, or how they stand to one another.
  private func isTopicWord(_ index: Int) -> Bool {
    if reading.isWord(index, .between) || reading.isWord(index, .naming) && !reading.isWord(index, .called) {
      return true
    }
    return reading.isForm(index, of: [.ties, .cooperation])
      && reading.words[index].mayBePossessed
  }

  /// «"…", | "…" kabi mavzularda (sessiyalar)»: a quotation of a list, behind which the word for topics stands.
  private func isListed(asTopic forum: LocatedMention) -> Bool {
    guard forum.candidate.isQuoted(in: reading) else { return false }
    let end = QuotedSections(reading: reading).end(ofListFrom: forum.tokens)
    return isNamed(asTopic: reading.isWord(end, .alike) ? end + 1 : end)
  }

  /// «"…" | mövzusunda»
  private func isNamed(asTopic end: Int) -> Bool {
    let next = reading.tokens.indices.contains(end) && reading.tokens[end].kind == .closingQuote ? end + 1 : end
    return reading.isWord(next, .naming) && !reading.isWord(next, .called)
  }
}
