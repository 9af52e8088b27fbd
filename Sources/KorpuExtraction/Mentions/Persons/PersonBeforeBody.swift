internal import KorpuLanguage
internal import KorpuModel

/// Tells where, left of the name of a body, somebody's name ends: «Araz Toprakov | Bakı Mədəniyyət Universitetinin rektoru
/// ilə görüşüb», «sədri Dilek Toprak | Türk Dünyası Birliyi ilə», «Seda Toprakova ve | Kırgızistan Kültür Bakanlığı».
///
/// No case parts a subject from the body that follows it, and bodies are called after people, «Heydər Əliyev Fondu»: it
/// takes a name or a post to say that somebody is meant, and a beginning to say that the body's name starts anew. «Бакыт
/// Асанов атындагы | Кыргыз университети» says by its own word that the name is the body's.
struct PersonBeforeBody {
  let reading: TokenizedArticle
  /// The first token that may belong to a name.
  let first: Int

  /// Whether a token is somebody's last name, and the next is the first of a body's.
  ///
  /// - Parameters:
  ///   - index: the token.
  ///   - start: the first token that certainly belongs to the body.
  ///   - head: the type word.
  func ends(at index: Int, before start: Int, head: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, hasTwoNames(endingAt: index),
      !reading.bearsName(at: index + 1), !isOwner(of: index + 1, before: head)
    else { return false }
    let signs = signs(of: index)
    let startsAnew = beginsPlace(start) || beginsKnownBody(start, head: head)
    if start > index + 1 {
      return signs.contains(.surname)
        || signs.contains(.given) && (startsAnew || signs.contains(.post) || isListed(index))
    }
    if startsAnew { return !signs.isEmpty || areStrange(index - 1, index) }
    // «Səfir Kenan Aydemir | Yaşıl Vadi Universitetinə gəlib»
    guard signs.isSuperset(of: [.given, .surname]) || signs.isSuperset(of: [.given, .post]) && start < head else {
      return false
    }
    // «Nizami Gəncəvi Beynəlxalq Mərkəzi» has no field besides: what says so much of itself is called after nobody.
    return signs.contains(.post) || reading.words[start].isKey(of: .demonyms)
      || (start..<head).count { !reading.words[$0].isKey(of: .bodyModifiers) } > 1
  }

  /// «A, Kenan Öz | ve Yeşil Vadi Üniversitesi Rektörü B»: after the comma of a list.
  private func isListed(_ surname: Int) -> Bool { reading.isMark(surname - 2, ",") }

  /// «Heydər Əliyev | İrsini Araşdırma Mərkəzi»: what is the person's is the object of a word in the body's name.
  private func isOwner(of index: Int, before head: Int) -> Bool {
    index + 1 < head && reading.isCapitalisedWord(index)
      && reading.words[index].mayBePossessed(in: .accusative)
  }

  /// Whether no table knows one of two words, and neither is a thing.
  private func areStrange(_ one: Int, _ other: Int) -> Bool {
    [one, other].contains { reading.words[$0].isUnknown }
      && [one, other].allSatisfy { reading.words[$0].key(in: .commonNouns) == nil }
  }

  private struct Signs: OptionSet {
    let rawValue: Int
    static let given = Signs(rawValue: 1)
    static let surname = Signs(rawValue: 2)
    static let post = Signs(rawValue: 4)
  }

  /// A name of two words in capitals without endings, and no third before them.
  private func hasTwoNames(endingAt index: Int) -> Bool {
    guard index > first, [index - 1, index].allSatisfy(isBareName) else { return false }
    return index - 1 == first || reading.isInitial(index - 2) || !reading.isCapitalisedWord(index - 2)
      || isPost(index - 2)
  }

  private func isBareName(_ index: Int) -> Bool {
    let senses = reading.words[index]
    let others = [LexicalTable.demonyms, .bodies, .forums, .bodyModifiers, .roles, .knownBodies]
    return reading.isCapitalisedWord(index) && senses.name.ending.isEmpty && !senses.isFunctionWord
      && !beginsPlace(index) && !others.contains { senses.key(in: $0) != nil }
  }

  private func signs(of surname: Int) -> Signs {
    var signs: Signs = []
    if reading.words[surname - 1].name.isGivenName { signs.insert(.given) }
    let name = reading.words[surname].name
    if name.isSurname, !name.isKnownSurname || signs.contains(.given) { signs.insert(.surname) }
    if surname - 2 >= first, isPost(surname - 2) { signs.insert(.post) }
    return signs
  }

  /// «… Universitetinin rektoru»: a post that somebody holds somewhere; or «Səfir» that begins a sentence.
  private func isPost(_ index: Int) -> Bool {
    reading.words[index].form(in: .roles).map {
      $0.grammaticalCase == .nominative && ($0.possessor == .third || $0 == NounForm() && reading.isInitial(index))
    } ?? false
  }

  /// «Kemal Yurtsever | Türk Devletleri Teşkilatı … toplantısında»: a body that a table knows by all its name.
  private func beginsKnownBody(_ index: Int, head: Int) -> Bool {
    reading.words.match(.knownBodies, at: index).map { $0.length > 1 && index + $0.length > head } ?? false
  }

  private func beginsPlace(_ index: Int) -> Bool {
    [LexicalTable.countries, .cities].contains { reading.words[index].form(in: $0) == NounForm() }
  }
}
