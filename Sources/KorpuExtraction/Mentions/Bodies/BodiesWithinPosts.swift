internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies within words for a post, where no ending marks them: «Konya Büyükşehir Belediye | Başkanı» beside «Konya
/// Büyükşehir Belediyesi», and Turkish municipalities and the assemblies of states though the article names them nowhere else.
struct BodiesWithinPosts {
  let reading: TokenizedArticle
  let found: [MentionCandidate]

  /// How many words may stand before the type word.
  private static let longestName = 4

  /// - Complexity: O(tokens + bodies).
  func mentions() -> [MentionCandidate] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    let named = self.named
    let isBare = reading.lexicon.language.leavesOutEndingsInTitles
    guard isBare || !named.isEmpty else { return [] }
    return reading.tokens.indices.compactMap { index in
      guard reading.isCapitalisedWord(index), reading.words[index].form(in: .bodies) == NounForm(),
        let type = reading.words[index].key(in: .bodies),
        let post = RoleFinder(reading: reading).role(startingAt: index), post.tokens.count > 1, !post.form.isPlural
      else { return nil }
      return mention(endingAt: index, type, named)
        ?? (isBare ? municipality(endingAt: index) ?? parliament(endingAt: index) : nil)
    }
  }

  /// «Güzelyurt | Belediye | Başkanı»: the municipality of the place that stands right before.
  private func municipality(endingAt index: Int) -> MentionCandidate? {
    guard reading.isForm(index, of: .municipality) else { return nil }
    let first = max(reading.sentence(of: index).lowerBound, index - Self.longestName)
    let start = reading.startOfRun(before: index, from: first, where: isOfPlace)
    guard start < index, (start..<index).contains(where: isPlaceName), !isPerson(start..<index),
      // «AK Partili | Belediye Başkanı»
      !reading.isShortName(start - 1)
    else { return nil }
    return body(named: reading.text(of: start..<index), endingAt: index, from: start)
  }

  /// «Kırgızistan | Meclis | Başkanı», «Kuzey Kıbrıs Türk Cumhuriyeti (KKTC) | Meclis | Başkanı»: the assembly of the state that stands
  /// right before.
  private func parliament(endingAt index: Int) -> MentionCandidate? {
    let end = reading.endBeforeBrackets(index)
    guard reading.isWord(index, .parliament), end > reading.sentence(of: index).lowerBound,
      let start = countryStart(endingBefore: end)
    else { return nil }
    return body(named: reading.text(of: start..<end), endingAt: index, from: start)
  }

  /// A body of a state or town, whose own name has the ending that its head's post lacks: «Belediyesi», «Meclisi».
  private func body(named owner: String, endingAt type: Int, from start: Int) -> MentionCandidate {
    let sort = reading.lexicon.language.possessed(reading.text(of: type..<type + 1))
    return MentionCandidate(
      tokens: start..<type + 1, type: .organization(.government), name: owner + " " + sort,
      grammaticalCase: .nominative, confidence: 0.85)
  }

  private func countryStart(endingBefore end: Int) -> Int? {
    if let long = reading.longCountry(endingAt: end - 1) { return end - long.length }
    let isPlain = reading.isCapitalisedWord(end - 1) && reading.words[end - 1].form(in: .countries) == NounForm()
    return isPlain ? end - 1 : nil
  }

  /// «Ahmet Kaya | Belediye Başkanı (oldu)»: somebody's name.
  private func isPerson(_ words: Range<Int>) -> Bool {
    words.count > 1 && reading.words[words.lowerBound].name.isGivenName
      && reading.words[words.lowerBound].key(in: .cities) == nil
  }

  /// A word of the name: of the place, or for its rank, «Büyükşehir», «İlçe»; but no country, party or post.
  private func isOfPlace(_ index: Int) -> Bool {
    let senses = reading.words[index]
    let others = [LexicalTable.countries, .demonyms, .roles, .honorifics, .ordinals]
    return reading.isCapitalisedWord(index) && !reading.tokens[index].isAbbreviation && !senses.isFunctionWord
      && !reading.isMarkedLocal(index)
      && !reading.isWord(index, .former) && !others.contains { senses.key(in: $0) != nil }
      && reading.words.match(.bodies, at: index) == nil && senses.key(in: .bodies) == nil
      && (senses.form(in: .cities) == NounForm()
        || !senses.readings.contains { $0.form.grammaticalCase == .genitive && $0.stem.count > 2 })
  }

  private func isPlaceName(_ index: Int) -> Bool {
    let senses = reading.words[index]
    if senses.key(in: .cities) != nil { return true }
    return !senses.isKey(of: .bodyModifiers) && senses.key(in: .commonNouns) == nil && senses.classes.isEmpty
  }

  /// The bodies of the article by their words, the last as tables have it.
  private var named: [String: MentionCandidate] {
    var named: [String: MentionCandidate] = [:]
    for body in found where body.type.isOrganization && body.abbreviates == nil && body.tokens.count > 1 {
      let last = body.tokens.upperBound - 1
      guard body.tokens.count <= Self.longestName + 1, let type = reading.words[last].key(in: .bodies),
        reading.words[last].form(in: .bodies)?.possessor == .third
      else { continue }
      let key = self.key(body.tokens.lowerBound..<last, type)
      named[key] = named[key] ?? body
    }
    return named
  }

  private func key(_ words: Range<Int>, _ type: String) -> String {
    (words.map { reading.tokens[$0].folded } + [type]).joined(separator: " ")
  }

  private func mention(endingAt index: Int, _ type: String, _ named: [String: MentionCandidate]) -> MentionCandidate? {
    let first = max(reading.sentence(of: index).lowerBound, index - Self.longestName)
    let starts = (first..<index).reversed().prefix(while: reading.isCapitalisedWord)
    // «Konya | Büyükşehir Belediye Başkanı» beside «Konya Belediyesi»: what the words for the post begin with is no name.
    let isLonger = RoleFinder(reading: reading).role(startingAt: index - 1)?.tokens.contains(index) == true
    let ends = isLonger ? [index, index - 1] : [index]
    let names = ends.compactMap { end -> Range<Int>? in
      starts.last { $0 < end && named[key($0..<end, type)] != nil }.map { $0..<end }
    }
    guard let name = names.first, let body = named[key(name, type)] else { return nil }
    return MentionCandidate(
      tokens: name.lowerBound..<index + 1, type: body.type, name: body.name, grammaticalCase: .nominative,
      confidence: 0.9,
      abbreviates: body.tokens)
  }
}
