internal import KorpuLanguage
internal import KorpuModel

/// Finds how far the name of a person reaches: «Anna Maria Kovaç», «Əli Həsən oğlu Quliyev», «Əhməd bin Səid».
struct PersonExtent {
  let reading: TokenizedArticle
  let canBePartOfName: (Int) -> Bool
  /// Whether a word that is no name elsewhere may be the second of the name that begins at another.
  let canEndName: (Int, Int) -> Bool
  /// Whether a position or a title stands before a name.
  let isIntroduced: (Int) -> Bool

  /// A name has two to four words in capitals; longer runs of them are headings.
  private static let longestName = 4

  func run(startingAt start: Int) -> Range<Int> {
    let sentenceEnd = reading.sentence(of: start).upperBound
    var end = start + 1
    var count = 1
    while end < sentenceEnd, count < Self.longestName, let length = step(at: end, from: start, count: count) {
      end += length
      count += reading.isForm(end - 1, of: .descent) ? 0 : 1
    }
    return start..<end
  }

  /// How many tokens more the name takes, or `nil` where it has ended.
  private func step(at index: Int, from start: Int, count: Int) -> Int? {
    if reading.isForm(index, of: .descent) {
      return isBehindSurname(index, from: start) || isOfSomebody(index - 1) ? nil : 1
    }
    if isNextPerson(index, from: start) || isBehindWholeName(index, from: start) || isCompanion(index, from: start)
      || PairOfPeople(reading: reading).begins(at: index, behindNameFrom: start)
      || PairOfSurnames(reading: reading).begins(at: index, behindNameFrom: start)
      || beginsKnownBody(index, from: start)
      || isRegion(index) || isOwnerBehindName(index, from: start)
      || isOfOtherScript(index, than: start)
    {
      return nil
    }
    if count > 1,
      beginsBody(index, from: start) || beginsBodyOfOneWord(index, from: start) || leadsToBody(index, from: start)
    {
      return nil
    }
    guard
      !endsName(index - 1)
        || count == 1
          && (isBeforeFather(index) || isBareName(start) || isKnownGivenName(start)
            || isBeforeGivenName(index, from: start) || isBeforeUnknown(index, from: start))
        || isSecondSurname(index, from: start) || isOfWife(index, from: start)
    else { return nil }
    if let initial = TurkicMiddleInitial(reading: reading).length(at: index, count: count), isName(index + initial) {
      return initial + 1
    }
    // «Aigul | T. Omarova»
    if let initial = EnglishMiddleInitial(reading: reading).length(at: index) {
      return isName(index + initial) ? initial + 1 : nil
    }
    // «bin», «van der»
    let joiners = (index..<index + 2).prefix { reading.isWord($0, .nameJoiner) }.count
    if joiners > 0 { return isName(index + joiners) ? joiners + 1 : nil }
    return isName(index) || count == 1 && canEndName(index, start) ? 1 : nil
  }

  /// «Самат Досаев | ұлы (ақынды еске алды)»: behind a surname, what is «great» too is nobody's son.
  private func isBehindSurname(_ index: Int, from start: Int) -> Bool {
    guard reading.lexicon.language.callsGreatLikeSons, index > start + 1, !reading.tokens[index].isCapitalised else {
      return false
    }
    let name = reading.words[index - 1].name
    return name.isSurname && !name.isGivenName && !name.isPatronymic
  }

  /// «Murat Aytekin'in | oğlu (Kemal)»: a name in the genitive is that of a father told of, and no part of his son's.
  private func isOfSomebody(_ index: Int) -> Bool {
    reading.lexicon.language.family == .turkic
      && reading.caseOfName(index, reading.words[index].name.ending) == .genitive
  }

  /// «Асхат Нұрмағанбет | Мадина Хайруллаева»: a given name with a surname after two names begins another person's.
  private func isNextPerson(_ index: Int, from start: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, index == start + 2, reading.words[start].name.isGivenName,
      reading.words[index].name.isGivenName
    else { return false }
    // «Салих Демир | Асан кары Үсөновду»: so does one that a title follows.
    let surname = reading.isWord(index + 1, .nameJoiner) ? index + 2 : index + 1
    guard reading.isCapitalisedWord(surname) else { return false }
    let next = reading.words[surname].name
    return next.isSurname && !next.isPatronymic && !reading.isForm(surname, of: .descent)
  }

  /// «Orbán Viktor | Aszan Bekovval (tárgyalt)», «Halmos Péter | Tokajevvel (találkozott)»: behind a surname and a given name another's
  /// name, of two words or of a surname with an ending.
  private func isBehindWholeName(_ index: Int, from start: Int) -> Bool {
    let names = SurnameFirst(reading: reading)
    guard reading.lexicon.language.family == .uralic, index == start + 2, names.isGivenName(start + 1),
      !names.isMarried(start), !names.isGivenName(index), reading.isCapitalisedWord(index)
    else { return false }
    let end = reading.sentence(of: start).upperBound
    guard index + 1 < end, reading.isCapitalisedWord(index + 1) else {
      let name = reading.words[index].name
      return name.isSurname && !name.ending.isEmpty && !names.isGivenName(start)
    }
    return index + 2 >= end || !reading.isCapitalisedWord(index + 2)
  }

  /// «Rövşən Toprak | Firuzə Tilekbayeva ilə görüşüb»: of four names the last two are another person's, where the last has
  /// the shape of a surname and is said to be with the first.
  private func isCompanion(_ index: Int, from start: Int) -> Bool {
    let last = index + 1
    guard reading.lexicon.language.family == .turkic, index == start + 2, last < reading.sentence(of: start).upperBound,
      (start...last).allSatisfy(reading.isCapitalisedWord), !reading.isCapitalisedWord(last + 1),
      (start..<last).allSatisfy({ reading.words[$0].name.ending.isEmpty && !isOfFather($0) })
    else { return false }
    let surname = reading.words[last].name
    guard surname.isSurname else { return false }
    return reading.isWord(last + 1, .comitative)
      || reading.words[last].readings.contains {
        $0.form.grammaticalCase == .instrumental && $0.form.ending == surname.ending && !surname.ending.isEmpty
      }
  }

  /// «консул Бакыт Асанов | Пермь облусунун (өкмөтү)»: the name of a region, whatever its shape.
  private func isRegion(_ index: Int) -> Bool {
    reading.lexicon.language.family == .turkic && reading.isForm(index + 1, of: .town)
      && !reading.tokens[index + 1].isCapitalised
      && reading.words[index + 1].form(in: .wordClasses)?.possessor == .third
  }

  /// «Садыр Бекенов | Кадыр түнү (менен куттуктады)»: behind a given name and a surname a word before what is its own.
  private func isOwnerBehindName(_ index: Int, from start: Int) -> Bool {
    let noun = index + 1
    guard reading.lexicon.language.family == .turkic, index == start + 2, reading.words[start].name.isGivenName,
      reading.words[start + 1].name.isSurname, !reading.words[index].name.isSurname, !reading.isPatronymic(index),
      reading.words[index].name.ending.isEmpty, noun < reading.sentence(of: start).upperBound,
      reading.tokens[noun].kind == .word, !reading.tokens[noun].isCapitalised
    else { return false }
    let senses = reading.words[noun]
    return !senses.isFunctionWord && !senses.isKnownVerb
      && senses.readings.contains {
        $0.form.possessor == .third && $0.form.grammaticalCase == .nominative && $0.stem.count > 2
      }
  }

  /// «елші Чжан Вэй | Green Steppe University-ге»: a name that goes on in other letters is another's.
  private func isOfOtherScript(_ index: Int, than start: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    let (first, next) = (reading.text(of: start..<start + 1), reading.text(of: index..<index + 1))
    return Self.isLatin(first) && Self.isCyrillic(next) || Self.isCyrillic(first) && Self.isLatin(next)
  }

  /// Words that have letters of one script alone, initials set aside: these look alike in both.
  private static func isLatin(_ word: String) -> Bool {
    word.unicodeScalars.count > 2
      && word.unicodeScalars.allSatisfy { $0.value < 0x400 || (0x2000..<0x2100).contains($0.value) }
  }

  private static func isCyrillic(_ word: String) -> Bool {
    word.unicodeScalars.count > 2
      && word.unicodeScalars.allSatisfy { (0x400..<0x530).contains($0.value) || $0.value < 0x41 }
  }

  /// «Prezidenti Rəcəb Tayyib Aydemir | Türkdilli Ölkələrin Parlament Assambleyasının (iclasında)»: behind two names at least a body
  /// that tables know by a name of several words, which is no name of a person's.
  private func beginsKnownBody(_ index: Int, from start: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, index > start + 1, reading.isCapitalisedWord(index),
      let body = reading.words.match(.knownBodies, at: index)
    else { return false }
    return body.length > 1 && !reading.words[index].name.isSurname
      && (index..<index + body.length).contains { !reading.words[$0].name.isName }
  }

  /// «səfiri Tamaş Torma | İqtisadi İslahatların Təhlili Mərkəzində»: behind two names an adjective of bodies' names, and what
  /// is no name after it, begin a body's.
  private func beginsBody(_ index: Int, from start: Int) -> Bool {
    reading.lexicon.language.family == .turkic && reading.words[index].isKey(of: .bodyModifiers)
      && reading.isCapitalisedWord(index) && !reading.words[index].name.isName
      && reading.isCapitalisedWord(index + 1) && !reading.words[index + 1].name.isName
  }

  /// «елші Кемал Айдемир | Сарыарқа университетінің (ректорымен)»: behind two names that a position introduces, a word that
  /// is no name stands before the type word of a body.
  private func beginsBodyOfOneWord(_ index: Int, from start: Int) -> Bool {
    let type = index + 1
    guard reading.lexicon.language.writesNamesInSmallLetters, index == start + 2, isIntroduced(start),
      reading.isCapitalisedWord(index), !reading.words[index].name.isSurname,
      type < reading.sentence(of: start).upperBound, !reading.tokens[type].isCapitalised,
      let match = reading.words.match(.bodies, at: type)
    else { return false }
    return match.form.possessor == .third && !match.form.isPlural
  }

  /// How many words in capitals a body has at most before its type word: «Yaşıl Vadi | Fondunu».
  private static let longestBody = 3

  /// «səfiri Kenan Aydemir | Yaşıl Vadi Fondunu ziyarət edib»: behind two names that a position introduces, words that are no
  /// names lead to the type word of a body.
  private func leadsToBody(_ index: Int, from start: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, index == start + 2, isIntroduced(start),
      reading.words[start].name.isGivenName,
      // «Mehmet Hakkı | Alma»: behind two given names comes the surname.
      !reading.words[start + 1].name.isGivenName
    else { return false }
    let end = reading.sentence(of: start).upperBound
    let words = (index..<min(end, index + Self.longestBody + 1)).prefix {
      reading.isCapitalisedWord($0) && reading.words.match(.bodies, at: $0) == nil
    }
    guard (1...Self.longestBody).contains(words.count), words.upperBound < end,
      words.allSatisfy({ !reading.words[$0].name.isName }),
      reading.tokens[words.upperBound].isCapitalised,
      let type = reading.words.match(.bodies, at: words.upperBound)
    else { return false }
    return type.form.possessor == .third && !type.form.isPlural
  }

  private func isOfFather(_ index: Int) -> Bool {
    reading.words[index].name.isPatronymic || reading.isForm(index, of: .descent)
  }

  private func isName(_ index: Int) -> Bool {
    (canBePartOfName(index) || reading.hasArticle(index)) && !beginsPost(index)
  }

  /// «Sona Ataýewa | Döwlet Baştutanynyň …»: a given name that begins the words of a post is none.
  private func beginsPost(_ index: Int) -> Bool {
    guard let post = reading.words.match(.roles, at: index), post.length > 1 else { return false }
    return reading.isCapitalisedWord(index + 1)
  }

  /// A case ending, or a surname by its shape with no other after it, ends a name.
  private func endsName(_ index: Int) -> Bool {
    let shape = reading.words[index].name
    if !shape.ending.isEmpty, !reading.lexicon.language.family.inflectsWithinPhrases { return true }
    if reading.isPatronymic(index) { return false }
    return shape.isSurname
      && !(reading.isCapitalisedWord(index + 1) && reading.words[index + 1].name.isSurname && !isPlace(index + 1))
  }

  /// «Ruslan Botyýew | Ženewada», «Гүлнара Баатырова | Женевага»: a place in a local case, whatever its shape.
  private func isPlace(_ index: Int) -> Bool {
    reading.lexicon.language.family == .turkic
      && reading.placeForm(at: index).map { $0.grammaticalCase.isLocal || $0.grammaticalCase == .attributive } == true
  }

  /// «sədri Nərimanə Sultanova»: the first of two names has no case, though it may look so.
  private func isBareName(_ index: Int) -> Bool { !reading.words[index].name.isSurname && isIntroduced(index) }

  /// «Alev | Sarıca»: a given name that tables know begins a name, though it ends as surnames do.
  private func isKnownGivenName(_ index: Int) -> Bool {
    let shape = reading.words[index].name
    return reading.lexicon.language.family == .turkic && shape.isGivenName && !shape.isKnownSurname
  }

  /// «Dr. Hülya Kurmanova | Yıldız»: after a position or title a married woman's second surname may be one that is a
  /// given name too; but «Dr. Anar Quliyev | Elçin Məmmədovla» are two people.
  private func isSecondSurname(_ index: Int, from start: Int) -> Bool {
    guard index == start + 2, isIntroduced(start), reading.isCapitalisedWord(index), isName(index), !isPlace(index)
    else { return false }
    return reading.words[index - 1].name.ending.isEmpty && reading.words[index].name.isName
      && !reading.isCapitalisedWord(index + 1)
  }

  /// «Kardosné | Gyurkó Katalin»: her own names go on from her husband's.
  private func isOfWife(_ index: Int, from start: Int) -> Bool {
    let names = SurnameFirst(reading: reading)
    return (start + 1...start + 2).contains(index) && names.isMarried(start) && names.isGivenName(start + 2)
  }

  /// «Dobrovszky | Géza», «Лурова | Лейла», «Valisi Sattarov | Nurbek»: where the surname comes first, its shape ends nothing.
  private func isBeforeGivenName(_ index: Int, from start: Int) -> Bool {
    switch reading.lexicon.language.family {
    case .uralic: SurnameFirst(reading: reading).isGivenName(index)
    case .slavic: SlavicSurnameFirst(reading: reading).isName(from: index - 1)
    case .turkic: isGivenNameAlone(index, behindSurname: start)
    case .germanic: false
    }
  }

  /// «Valisi Sattarov | Nurbek»: behind a position a surname without endings, and a given name after which no other goes on.
  private func isGivenNameAlone(_ index: Int, behindSurname start: Int) -> Bool {
    let (surname, given) = (reading.words[start].name, reading.words[index].name)
    return surname.isSurname && !surname.isGivenName && surname.ending.isEmpty && given.isGivenName && !given.isSurname
      && isIntroduced(start) && reading.isCapitalisedWord(index) && !reading.isCapitalisedWord(index + 1)
  }

  /// «Dr. Fırat | Kurtaş», «Sayın Arıpov | Nazaralı»: behind a position or a title a word that ends as surnames do begins the name,
  /// where one that no table knows ends it.
  private func isBeforeUnknown(_ index: Int, from start: Int) -> Bool {
    guard reading.lexicon.language.hasSurnamesOfAnyShape, index == start + 1, isIntroduced(start),
      reading.words[start].name.ending.isEmpty, reading.isCapitalisedWord(index), reading.words[index].isUnknown,
      !reading.tokens[index].hasApostrophe, !reading.tokens[index].isAbbreviation
    else { return false }
    return !reading.isCapitalisedWord(index + 1)
  }

  /// «Quliyev | Əli Həsən oğlu», «Sodiqov | Anvar Botirovich»: the surname comes first.
  private func isBeforeFather(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index), reading.isCapitalisedWord(index + 1) else { return false }
    return reading.isForm(index + 2, of: .descent) || reading.isPatronymic(index + 1)
      || reading.lexicon.isFathersName(reading.tokens[index + 1].folded)
  }
}

extension TokenizedArticle {
  /// «Маратович», in Russian «Маратовичем» too.
  func isPatronymic(_ index: Int) -> Bool {
    words[index].name.isPatronymic
      || isSlavic && words[index].readings.contains { lexicon.senses(of: $0.stem).name.isPatronymic }
  }

  /// «əl-Mənsuri», «аль-Мансури»: an Arabic article, and the name in capitals.
  func hasArticle(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word, !tokens[index].isCapitalised else {
      return false
    }
    let parts = text(of: index..<index + 1).split(separator: "-")
    return parts.count > 1 && (2...3).contains(parts[0].count) && parts[1].first?.isUppercase == true
  }
}
