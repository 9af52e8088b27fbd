internal import KorpuLanguage
internal import KorpuModel

/// Which titles stand between a post and a name.
extension PositionPhrase {
  /// How many words stand before a title in its phrase: «Казакстандын искусствосуна эмгек сиңирген | ишмер».
  private static let longestHonour = 6

  /// Where the phrase of a title begins, if a comma before it parts it from a position: «катчысы, | эмгек сиңирген ишмер».
  private func phraseStart(ofTitle title: Int, from first: Int) -> Int {
    let words = (max(first, title - Self.longestHonour)..<title).reversed().prefix {
      reading.tokens[$0].kind == .word && reading.words.match(.roles, at: $0) == nil
        && scene.mention(covering: $0, where: { $0.isPerson || $0.isOrganization }) == nil
    }
    guard let start = words.last, start - 1 > first, reading.isMark(start - 1, ","),
      RoleFinder(reading: reading).role(endingBefore: start - 1) != nil
    else { return title }
    return start
  }

  /// How many words a post has at most by which it is called besides.
  private static let longestOtherTitle = 4

  /// «Müvəkkili | (Ombudsman) Aynur Kərimova»: what a post is called besides, in brackets behind it.
  private func startOfOtherTitle(endingAt end: Int, from first: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic, reading.isMark(end - 1, ")"), end - 2 > first else { return nil }
    let limit = max(first, end - 2 - Self.longestOtherTitle)
    guard let open = (limit..<end - 1).last(where: { reading.isMark($0, "(") }), open + 1 < end - 1,
      (open + 1..<end - 1).allSatisfy({ index in
        reading.tokens[index].kind == .word
          && (scene.mention(covering: index, where: { _ in true }) == nil
            || isShortName(index, alone: open + 2 == end - 1))
      }), RoleFinder(reading: reading).role(endingBefore: open) != nil
    else { return nil }
    return open
  }

  /// «X ұйымының директоры | (ДХҰ) A»: the initials of a body, which stand behind the post instead of behind the body's name.
  private func isShortName(_ index: Int, alone: Bool) -> Bool {
    alone && reading.isShortName(index) && scene.mention(covering: index, where: \.isOrganization) != nil
  }

  /// «X қорының төрағасы | – A»: a dash behind a post that somebody has in a body, as lists of guests and captions print it.
  private func isDashBehindPost(_ dash: Int) -> Bool {
    guard reading.isDash(dash), let post = RoleFinder(reading: reading).role(endingBefore: dash) else { return false }
    // «Milli Məclisin deputatları | – Dr. A və B»
    return post.form.isPlural
      || reading.lexicon.language.family == .turkic && post.form.grammaticalCase == .nominative
        && post.form.possessor == .third
  }

  /// «Yazarlar Birliği Başkanı | olan (A)»: what joins a post to the name of who has it.
  private func isBeing(_ index: Int, from first: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, index > first, reading.tokens[index].kind == .word,
      !reading.tokens[index].isCapitalised, reading.words[index].isFunctionWord,
      reading.words[index].verbReadings(in: .participle),
      let post = RoleFinder(reading: reading).role(endingBefore: index)
    else { return false }
    return !post.form.isPlural && post.form.grammaticalCase == .nominative
      && (post.form.possessor == .third || post.tokens.count > 1)
  }

  /// «X қорының үйлестірушісі | және тарих ғылымдарының докторы A»: an «and» between a post in a body and a title.
  private func isJointBehindPost(_ joint: Int) -> Bool {
    reading.lexicon.language.family == .turkic && reading.isWord(joint, .conjunction)
      && !reading.isWord(joint, .comitative) && isPostInBody(endingBefore: joint)
  }

  /// Skips titles between the position and the name: «rektoru, professor Anar Quliyev».
  func titlesStart(before name: Int) -> Int {
    var end = name
    let first = reading.sentence(of: name).lowerBound
    while end > first {
      if let title = RoleFinder(reading: reading).title(endingBefore: end),
        // «Dr. | Öğr. Üyesi»: the words of a title may end with those of a post.
        RoleFinder(reading: reading).role(endingBefore: end).map({ $0.tokens.lowerBound > title.lowerBound }) != false
      {
        end = phraseStart(ofTitle: title.lowerBound, from: first)
      } else if reading.isMark(end - 1, "."), end - 2 >= first, reading.words[end - 2].isKey(of: .honorifics) {
        end -= 2
      } else if isDashBehindPost(end - 1) {
        end -= 1
      } else if end < name, reading.isMark(end - 1, ",") || isJointBehindPost(end - 1) {
        end -= 1
      } else if let degree = AcademicDegree(reading: reading).start(endingBefore: end, from: first) {
        end = degree
      } else if reading.isDemonym(end - 1) || isBeing(end - 1, from: first) {
        end -= 1
      } else if let bracket = startOfOtherTitle(endingAt: end, from: first) {
        end = bracket
      } else {
        break
      }
    }
    return end
  }
}

extension TokenizedArticle {
  fileprivate func isDemonym(_ index: Int) -> Bool {
    tokens[index].kind == .word && !tokens[index].isCapitalised && words[index].isKey(of: .demonyms)
  }
}
