internal import KorpuLanguage
internal import KorpuModel

/// What stands before a name and is no part of it, though it goes with the words that are.
extension NameExtent {
  /// A start without others, purposes, a post or a nationality before the name.
  func trimmed(_ reached: Int, head: Int) -> Int {
    var start = startBehindPurpose(from: startBehindOthers(from: reached, head: head), head: head)
    // «Prezidenti yanında | X Şurası», «Genel Başkanı ve | X Üniversitesi Rektörü»
    if let post = RoleFinder(reading: reading).role(startingAt: start), post.form.possessor == .third,
      post.tokens.upperBound < head, reading.isWord(post.tokens.upperBound, .joiner)
    {
      start = post.tokens.upperBound
    }
    start = startBehindOtherBody(from: start, head: head)
    while start < head,
      reading.isWord(start, .joiner) || reading.isNationality(start) || arePeople(start, before: head)
    {
      start += 1
    }
    return start
  }

  /// «(medeniýet) Gullugy we | Çöl ýazyjylar bileleşigi»: the type word of a body that ends before an «and» is another's.
  private func startBehindOtherBody(from start: Int, head: Int) -> Int {
    guard reading.lexicon.language.writesNamesInSmallLetters, start + 2 < head, reading.isWord(start + 1, .conjunction),
      let form = reading.words[start].form(in: .bodies), reading.isCapitalisedWord(start + 2)
    else { return start }
    return form.possessor == .third && form.grammaticalCase == .nominative && !form.isPlural ? start + 2 : start
  }

  /// «(Бүгін) жастар | Сарыарқа Мәдениет университетінде (жиналды)»: who does something there, in small letters before a name.
  private func arePeople(_ index: Int, before head: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, index + 1 < head, !reading.tokens[index].isCapitalised,
      reading.isCapitalisedWord(index + 1), reading.isForm(index, of: [.people, .attending, .guests]),
      let form = reading.words[index].form(in: .wordClasses)
    else { return false }
    return form.possessor == nil && form.grammaticalCase == .nominative
  }

  /// «yosh ijodkorlar hamda | Sabo raqs ansambli»: others in small letters, with whom an «and» joins the name, are no part of it.
  private func startBehindOthers(from start: Int, head: Int) -> Int {
    guard reading.lexicon.language.family == .turkic, start < head, reading.tokens[start].kind == .word,
      !reading.isCapitalisedWord(start),
      let joint = (start..<head).first(where: { reading.isWord($0, .conjunction) }), joint + 1 < head,
      reading.isCapitalisedWord(joint + 1), !(start..<joint).contains(where: { reading.isCapitalisedWord($0) })
    else { return start }
    return joint + 1
  }

  /// «Kemal Yusuf için | Yeşil Vadi Vakfında (düzenlenen tören)»: for whom something is done there, and no part of the name.
  private func startBehindPurpose(from start: Int, head: Int) -> Int {
    guard reading.lexicon.language.family == .turkic, start < head, reading.words[start].name.isGivenName,
      let joint = (start..<min(head, start + Self.longestPerson + 1)).first(where: { reading.isWord($0, .purpose) }),
      joint > start + 1, joint + 1 < head, !reading.tokens[joint].isCapitalised,
      (start..<joint).allSatisfy({ reading.isCapitalisedWord($0) }), reading.isCapitalisedWord(joint + 1)
    else { return start }
    return joint + 1
  }

  /// How many words the name of a person has at most.
  private static let longestPerson = 3

  func isOfStates(_ start: Int, upTo head: Int) -> Bool {
    start < head
      && (start..<head).contains { index in
        reading.isCapitalisedWord(index) && reading.isForm(index, of: .state)
          && reading.words[index].readings.contains { $0.form.isPlural }
      }
  }
}
