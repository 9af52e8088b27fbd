internal import KorpuLanguage
internal import KorpuModel

/// Finds words for positions in running text: «sədr müavini», «fövqəladə və səlahiyyətli səfiri».
struct RoleFinder {
  let reading: TokenizedArticle

  struct Finding {
    let tokens: Range<Int>
    let role: Role
    let form: NounForm
    fileprivate let wording: Wording
    /// Whether countries have such an office.
    let isOfState: Bool
    /// Whether tables mark it as a post that there is only under a head: a vice-rector.
    var isMarkedUnderHead = false
    /// The role of who has the position in a parliament: its «elnök» is the speaker.
    var roleInAssembly: Role?

    init(
      tokens: Range<Int>, role: Role, form: NounForm, title: String, isOfState: Bool, isMarkedUnderHead: Bool = false
    ) {
      self.tokens = tokens
      self.role = role
      self.form = form
      wording = .said(title)
      self.isOfState = isOfState
      self.isMarkedUnderHead = isMarkedUnderHead
    }

    /// «КР | Президентинин (Нарын облусундагы өкүлчүлүгү)»: a head of state in the genitive, whose office or envoy follows.
    var isHeadOfStateOverOffice: Bool {
      role == .president && form.possessor == .third && form.grammaticalCase == .genitive
    }
  }

  /// The position whose words end just before a token, the longest first; none that somebody only would have.
  func role(endingBefore end: Int) -> Finding? {
    guard let role = reading.positions.match(endingBefore: end) else { return actingRole(endingBefore: end) }
    return Finding(role.match, at: role.start, in: reading).flatMap(held)
  }

  private func held(_ role: Finding) -> Finding? { Candidacy(reading: reading).isSought(role.tokens) ? nil : role }

  /// «direktori v.b. | N», «başlygynyň w.ý.ý. | N»: who stands in for the holder of a position, whatever case it is in.
  private func actingRole(endingBefore end: Int) -> Finding? {
    var last = end
    while last > 0, reading.isWord(last - 1, .acting) { last -= 1 }
    guard last < end, let role = reading.positions.match(endingBefore: last) else { return nil }
    return Finding(role.match, at: role.start, in: reading)?.held(until: end, in: reading)
  }

  /// The position whose words start at a token.
  func role(startingAt start: Int) -> Finding? {
    guard reading.tokens.indices.contains(start) else { return nil }
    return reading.words.match(.roles, at: start).flatMap { Finding($0, at: start, in: reading) }.flatMap(held)
  }

  /// «vezérigazgatói | (posztjáról)»: the position of which Hungarian makes an adjective.
  func role(ofAdjectiveAt index: Int) -> Finding? {
    guard reading.lexicon.language.family == .uralic, reading.tokens.indices.contains(index),
      !reading.tokens[index].isCapitalised,
      let noun = reading.lexicon.stems(of: reading.tokens[index].folded, without: .placeOrTime).first
    else { return nil }
    let post = reading.lexicon.senses(of: noun)
    guard let match = post.match(in: .roles), match.form == NounForm(), let role = match.roles.first else { return nil }
    return Finding(
      tokens: index..<index + 1, role: role, form: NounForm(), title: match.key,
      isOfState: match.marks.contains(.state))
  }

  /// The noun for holding a position, «sədrlik», whose words start at a token.
  func tenure(startingAt start: Int) -> Finding? {
    guard reading.tokens.indices.contains(start), let match = reading.words.match(.roles, at: start),
      match.marks.contains(.tenure)
    else { return nil }
    return Finding(match, at: start, in: reading, isTenure: true)
  }

  /// The noun for holding a position whose words end just before a token.
  func tenure(endingBefore end: Int) -> Finding? {
    reading.positions.match(endingBefore: end).flatMap { Finding($0.match, at: $0.start, in: reading, isTenure: true) }
  }

  /// The title whose words end just before a token, as the post that it is where a body follows: «профессор | университета».
  func postOfTitle(endingBefore end: Int) -> Finding? {
    guard let title = reading.titles.match(endingBefore: end), title.match.marks.contains(.post) else {
      return nil
    }
    return Finding(
      tokens: title.start..<end, role: .other, form: title.match.form, title: title.match.key, isOfState: false)
  }

  /// The same for a title whose words start at a token.
  func postOfTitle(startingAt start: Int) -> Finding? {
    guard let title = reading.words.match(.honorifics, at: start) else { return nil }
    return postOfTitle(endingBefore: start + title.length)
  }

  /// Whether the title before a token is of somebody whom people remember: «ulu öndər».
  func isTitleOfRemembered(endingBefore end: Int) -> Bool {
    reading.titles.match(endingBefore: end)?.match.marks.contains(.remembered) == true
  }

  /// The title, «akademik», «fəlsəfə doktoru», whose words end just before a token.
  func title(endingBefore end: Int) -> Range<Int>? {
    reading.titles.match(endingBefore: end).map { $0.start..<end }
  }
}

extension RoleFinder.Finding {
  /// Whether it is an office that those have or had who have posts in bodies: a minister's, an envoy's, a deputy's.
  var isOfficeBesidePosts: Bool {
    isOfState && [.minister, .primeMinister, .president, .ambassador, .deputy].contains(role)
  }

  /// Whether it is a post that there is only under a head: who is named after the head has it in the same body.
  var isUnderHead: Bool {
    switch role {
    case .deputyChair, .deputyDirector, .secretaryGeneral, .coordinator, .spokesperson: true
    default: isMarkedUnderHead
    }
  }

  /// The position that a key of the table says, whose row has the role, that in a parliament, and whether states have it.
  ///
  /// - Parameter isTenure: Whether a noun for holding the position is meant, and not a word for who holds it.
  init?(_ match: TermMatch, at start: Int, in reading: TokenizedArticle, isTenure: Bool = false) {
    guard let role = match.roles.first, match.marks.contains(.tenure) == isTenure else { return nil }
    tokens = start..<start + match.length
    self.role = role
    form = reading.numbered(match.form, of: tokens)
    wording = .key(match.key, reading)
    isOfState = match.marks.contains(.state)
    isMarkedUnderHead = match.marks.contains(.under)
    roleInAssembly = match.roles.dropFirst().first
  }
}

extension RoleFinder.Finding {
  /// How the position is told; the words of a key are put together only for those who ask.
  fileprivate enum Wording {
    case said(String)
    case key(String, TokenizedArticle)
  }

  /// The words in the nominative, as the table has them, «icraçı direktor», or in the script of the text, «ижрочи директор»;
  /// of «expert at» without the preposition.
  ///
  /// - Complexity: O(length).
  var title: String {
    switch wording {
    case .said(let title): return title
    case .key(let key, let reading):
      let words = reading.lexicon.readsOtherScript ? reading.printed(key, over: tokens) : key
      // «expert at | the Institute»: the preposition belongs to the body.
      let isOpen = reading.isWord(tokens.upperBound - 1, [.locativeMarker, .genitiveMarker, .comitative])
      return isOpen ? words.split(separator: " ").dropLast().joined(separator: " ") : words
    }
  }

  /// The same position with the words after it that say that somebody only acts in it.
  fileprivate func held(until end: Int, in reading: TokenizedArticle) -> RoleFinder.Finding {
    var form = form
    form.grammaticalCase = .nominative
    var whole = RoleFinder.Finding(
      tokens: tokens.lowerBound..<end, role: role, form: form, title: reading.text(of: tokens.lowerBound..<end),
      isOfState: isOfState)
    whole.roleInAssembly = roleInAssembly
    return whole
  }
}

extension NounForm {
  fileprivate var asPlural: NounForm {
    var form = self
    form.isPlural = true
    return form
  }
}

extension TokenizedArticle {
  /// «Deputy | Secretaries General»: in English the plural may stand within the words for a post, before what goes on with «of».
  private func isOfSeveralHolders(_ post: Range<Int>) -> Bool {
    guard lexicon.language.family == .germanic, post.count > 1 else { return false }
    return post.prefix(while: isOfHolder).contains { words[$0].form(in: .roles)?.isPlural == true }
  }

  /// The form of a post in the number of those who have it: «Minister of | Finances» is one.
  fileprivate func numbered(_ form: NounForm, of post: Range<Int>) -> NounForm {
    if isOfSeveralHolders(post) { return form.asPlural }
    let isOfField = lexicon.language.family == .germanic && post.contains { !isOfHolder($0) }
    return isOfField && form.isPlural ? NounForm() : form
  }

  /// The words of a post up to what it is for.
  private func isOfHolder(_ index: Int) -> Bool { !isWord(index, [.genitiveMarker, .dativeMarker, .joiner]) }

  /// A key of a table as a text in another script prints it, without the ending of its last word.
  fileprivate func printed(_ key: String, over tokens: Range<Int>) -> String {
    let last = key.utf8.split(separator: UInt8(ascii: " ")).last?.count ?? 0
    let words = tokens.map { text(of: $0..<$0 + 1).lowercased(in: lexicon.language) }
    let stem = words.last.map { lexicon.prefix(of: $0, foldedTo: last) }
    return (words.dropLast() + [stem].compactMap(\.self)).joined(separator: " ")
  }
}
