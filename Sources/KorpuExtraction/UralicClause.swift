internal import KorpuLanguage
internal import KorpuModel

/// Finds the clause of a verb in Hungarian: «hogy», a relative pronoun, a colon or a dash parts it from others, as in
/// «X beszámolt arról, hogy | Y fogadta Z-t, | akivel …».
struct UralicClause {
  let reading: TokenizedArticle

  func clause(of verb: Range<Int>) -> Range<Int> {
    let sentence = reading.sentence(of: verb.lowerBound)
    return start(before: verb.lowerBound, in: sentence)..<end(after: verb.upperBound, in: sentence)
  }

  /// The clause of a verb without those that a comma and a conjunction join to it: «X Y-nal tárgyal, | majd Z fogadja».
  func segment(of verb: Range<Int>) -> Range<Int> {
    let clause = clause(of: verb)
    let start = (clause.lowerBound..<max(clause.lowerBound, verb.lowerBound)).last { index in
      isJoint(index) && hasVerb(clause.lowerBound..<index)
    }
    let end = (verb.upperBound..<max(verb.upperBound, clause.upperBound)).first { index in
      isJoint(index) && hasVerb(index..<clause.upperBound)
    }
    return (start ?? clause.lowerBound)..<(end ?? clause.upperBound)
  }

  private func isJoint(_ index: Int) -> Bool { reading.isMark(index, ",") && reading.isWord(index + 1, .conjunction) }

  private func hasVerb(_ range: Range<Int>) -> Bool {
    range.contains { index in
      !reading.isQuoted(index)
        && (reading.words[index].isKnownVerb || reading.words.verb(.actVerbs, at: index) != nil
          || reading.words.verb(.speechVerbs, at: index) != nil)
    }
  }

  private func start(before verb: Int, in sentence: Range<Int>) -> Int {
    var index = verb - 1
    var hasComma = false
    while index >= sentence.lowerBound {
      // «A delegáció – melynek tagja X – tárgyalt»
      if reading.isDash(index), !hasComma, let members = members(closedBy: index, in: sentence) {
        hasComma = true
        index = members - 1
        continue
      }
      if isBorder(index) { return index + 1 }
      // «X, aki Asztanában járt, fogadta Y-t»: a clause that a comma has closed is none of the verb's own.
      if reading.isWord(index, .relative), !hasComma { return index }
      hasComma = hasComma || reading.isMark(index, ",") && !opensApposition(index, before: verb)
      index -= 1
    }
    return sentence.lowerBound
  }

  /// «akit X | , az Országgyűlés elnöke fogadott»: a comma behind a name that closes no clause.
  private func opensApposition(_ comma: Int, before verb: Int) -> Bool {
    guard reading.isCapitalisedWord(comma - 1), reading.isWord(comma + 1, .article) else { return false }
    return (comma + 2..<max(comma + 2, verb)).prefix { reading.tokens[$0].kind == .word }.contains {
      let role = RoleFinder(reading: reading).role(startingAt: $0)
      return role?.form.possessor == .third && role?.form.grammaticalCase == .nominative
        && role?.tokens.upperBound == verb
    }
  }

  /// Where the clause begins, with the mark before it, that names the members of a delegation up to a dash.
  private func members(closedBy dash: Int, in sentence: Range<Int>) -> Int? {
    let clause = (sentence.lowerBound..<dash).last { reading.isWord($0, .relative) || isBorder($0) }
    guard let clause, reading.isWord(clause, .relative), clause > sentence.lowerBound + 1,
      reading.isForm(clause + 1, of: [.membership, .included]), reading.isForm(clause - 2, of: .delegation)
    else { return nil }
    return clause - 1
  }

  private func end(after verb: Int, in sentence: Range<Int>) -> Int {
    (verb..<max(verb, sentence.upperBound)).first {
      isBorder($0) && !isInList($0, in: sentence) || reading.isWord($0, .relative)
    } ?? sentence.upperBound
  }

  /// «megbeszélést folytatott A-val; B-vel, valamint C-vel»: no verb follows the semicolon.
  private func isInList(_ index: Int, in sentence: Range<Int>) -> Bool {
    reading.isMark(index, ";")
      && !(index + 1..<max(index + 1, sentence.upperBound)).contains {
        reading.words.verb(.actVerbs, at: $0)?.form.isPredicate == true
          || reading.words.verb(.speechVerbs, at: $0) != nil
      }
  }

  private func isBorder(_ index: Int) -> Bool {
    if reading.isWord(index, .complementiser) || reading.isMark(index, ";") || reading.isMark(index, ":") {
      return true
    }
    return reading.isDash(index) && reading.tokens[index].followsSpace
  }
}

extension Scene {
  /// Whether the noun right after a name is its own: «a minisztérium | közleménye», «az egyesület | munkájában».
  func isPossessor(_ mention: LocatedMention) -> Bool {
    let next = reading.end(of: mention)
    if mention.type.isPerson, let end = titleEnd(after: next), isObject(end) || isThing(end) { return true }
    if mention.type.isPerson, isAuthor(before: next) { return true }
    // «X | kultúráért felelős miniszter (jelentette be)»: the field of a title is nobody's.
    if mention.type.isPerson, reading.lexicon.language.family == .uralic,
      TitleAfterName(reading: reading).title(after: mention.tokens.upperBound) != nil
    {
      return false
    }
    guard next < reading.sentence(of: mention.tokens.lowerBound).upperBound, reading.tokens[next].kind == .word,
      !reading.isCapitalisedWord(next), !reading.words[next].isKnownVerb, !reading.isPast(at: next),
      // «X munkássága» is of X too.
      reading.words[next].classes.subtracting([.commemoration, .jubilee, .attendance]).isEmpty,
      reading.words.verb(.actVerbs, at: next) == nil, reading.words.verb(.speechVerbs, at: next) == nil
    else { return false }
    return reading.words[next].readings.contains {
      $0.form.possessor == .third && $0.stem.unicodeScalars.count > Self.shortestNoun
    }
  }

  /// How many words tell what an author is, and how many a title has.
  private static let longestDescription = 4
  private static let longestTitle = 8

  /// «X kirgiz költőnő | Árnyak című könyvének bemutatóján»: whose work is launched.
  private func isAuthor(before next: Int) -> Bool {
    let limit = min(next + Self.longestDescription + Self.longestTitle, reading.tokens.count)
    guard reading.lexicon.language.family == .uralic, next < limit,
      let naming = (next..<limit).first(where: { reading.isWord($0, .naming) }),
      reading.isForm(naming + 1, of: .work)
    else { return false }
    let end = min(next + Self.longestDescription, naming)
    return (next..<max(next, end)).contains { start in
      mention(startingAt: start, where: \.isForum).map { $0.tokens.contains(naming) } == true
    }
  }

  /// «X turkológus | tevékenységét»: where the title or profession right after a name ends.
  private func titleEnd(after next: Int) -> Int? {
    guard reading.lexicon.language.family == .uralic, reading.tokens.indices.contains(next) else { return nil }
    // «X | azeri elnök»
    let isOfNation = reading.nationalities(at: next).count == 1 && !reading.isCapitalisedWord(next)
    let start = isOfNation ? next + 1 : next
    guard reading.tokens.indices.contains(start),
      let title = reading.words.match(.honorifics, at: start) ?? reading.words.match(.roles, at: start),
      title.form == NounForm()
    else { return nil }
    return start + title.length
  }

  /// «(Fel sem szállt) X elnök | gépe, (Y bejelentette …)»: what somebody has, at the end of a clause.
  private func isThing(_ noun: Int) -> Bool {
    guard reading.tokens.indices.contains(noun), reading.tokens[noun].kind == .word, !reading.isCapitalisedWord(noun),
      reading.isMark(noun + 1, ","), !reading.words[noun].isKnownVerb, reading.words[noun].key(in: .roles) == nil,
      reading.words.verb(.actVerbs, at: noun) == nil, reading.words.verb(.speechVerbs, at: noun) == nil,
      reading.words.match(.roles, at: noun) == nil, reading.words.match(.honorifics, at: noun) == nil
    else { return false }
    return reading.words[noun].readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase == .nominative
        && $0.stem.unicodeScalars.count >= Self.shortestNoun
    }
  }

  /// «tevékenységét», «munkásságáról»: what somebody has, of which others tell.
  private func isObject(_ noun: Int) -> Bool {
    guard reading.tokens.indices.contains(noun), reading.tokens[noun].kind == .word, !reading.isCapitalisedWord(noun),
      !reading.words[noun].isKnownVerb, reading.words.verb(.actVerbs, at: noun) == nil,
      reading.words.verb(.speechVerbs, at: noun) == nil
    else { return false }
    return reading.words[noun].readings.contains {
      $0.form.possessor == .third && $0.stem.unicodeScalars.count > Self.shortestNoun
        && ($0.form.grammaticalCase == .accusative
          || reading.lexicon.senses(of: $0.stem).classes.contains(.commemoration))
    }
  }

  /// Shorter stems are hardly nouns.
  private static let shortestNoun = 3
}
