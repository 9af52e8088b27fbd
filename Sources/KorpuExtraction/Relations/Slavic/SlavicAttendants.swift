internal import KorpuLanguage
internal import KorpuModel

/// Finds who attends by a word for those who do, in Russian: «участниками форума стали | X и Y», «среди гостей форума – |
/// X и Y».
struct SlavicAttendants {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }
  private var whence: DelegateOrigin { DelegateOrigin(scene: scene) }

  /// How many words stand before the word, «в числе почётных | гостей», and between it and who they are.
  private static let longestAttribute = 3
  private static let reach = 10
  /// The kind by which tables mark contests and the like: who takes part in them need not be at the gathering told of.
  private static let otherKind = ForumKind.other.rawValue

  func findings(inSentence sentence: Int) -> [FreeAttendance.Finding] {
    let range = reading.sentences[sentence]
    let noun =
      range.first { reading.isWord($0, .attending) && !reading.isQuoted($0) }
      ?? range.first { reading.isForm($0, of: .moderation) && !reading.isQuoted($0) }
    return findings(of: noun, in: range)
  }

  /// «Спикерами форума стали | X и Y»: who speaks, by a word for those who do.
  func speakers(inSentence sentence: Int) -> [FreeAttendance.Finding] {
    let range = reading.sentences[sentence]
    return findings(of: range.first { reading.isWord($0, .speaking) && !reading.isQuoted($0) }, in: range)
  }

  private func findings(of noun: Int?, in range: Range<Int>) -> [FreeAttendance.Finding] {
    guard reading.isSlavic, let noun, let start = startOfList(after: noun, in: range) else { return [] }
    return [
      FreeAttendance.Finding(participants: attendants(from: start, in: range), verb: noun..<start, isPlanned: false)
    ]
  }

  /// Where those are named, after a verb of being, or after «среди» and a dash.
  private func startOfList(after noun: Int, in range: Range<Int>) -> Int? {
    let isAmong = (max(range.lowerBound, noun - Self.longestAttribute)..<noun).contains {
      reading.isWord($0, .between)
    }
    guard isAmong || isInstrumental(noun) else { return nil }
    let end = (noun + 1..<max(noun + 1, min(range.upperBound, noun + Self.reach))).first { index in
      reading.isWord(index, .copula) || isAmong && (reading.isDash(index) || isBeing(index))
        || reading.isForm(noun, of: .moderation) && reading.words.verb(.actVerbs, at: index)?.meaning == .serve
        || reading.isWord(noun, .speaking) && reading.words.verb(.speechVerbs, at: index)?.meaning == .floor
    }
    guard let end, isOfGathering(noun + 1..<end, isNeeded: !isAmong && !isOfMany(noun)),
      !(noun + 1..<end).contains(where: { reading.isWord($0, .negation) })
    else { return nil }
    return end + 1
  }

  /// «В числе присутствующих | был X»
  private func isBeing(_ index: Int) -> Bool {
    reading.words.verb(.actVerbs, at: index).map { $0.meaning == .serve && $0.form == .finite } ?? false
  }

  /// «участниками | стали», «участниками | форума | стали», but not «участниками | конкурса | стали» nor «гостем | стал»
  private func isOfGathering(_ complement: Range<Int>, isNeeded: Bool) -> Bool {
    complement.isEmpty && !isNeeded
      || complement.prefix(Self.longestAttribute).contains { index in
        reading.isForm(index, of: .event)
          || reading.words.match(.forums, at: index).map { $0.value != Self.otherKind } == true
          || scene.mention(covering: index, where: \.isForum).map { $0.tokens.count > 1 } == true
      }
  }

  private func isInstrumental(_ noun: Int) -> Bool {
    reading.words[noun].readings.contains { $0.form.grammaticalCase == .instrumental }
  }

  /// «участниками», and «модератором», of whom there is one.
  private func isOfMany(_ noun: Int) -> Bool {
    reading.isForm(noun, of: .moderation)
      || reading.words[noun].readings.contains { $0.form.grammaticalCase == .instrumental && $0.form.isPlural }
  }

  /// People in the nominative, the bodies and countries listed with them, and those whence delegates come, all in the list that
  /// begins at a token.
  private func attendants(from start: Int, in range: Range<Int>) -> [LocatedMention] {
    let listed = listed(from: start, to: scene.nextPredicate(from: start, to: range.upperBound))
    return listed.filter { $0.type.isPerson && $0.isIn(.nominative) } + listed.filter(whence.isWhence)
      + scene.list(from: start, where: { !$0.isForum && !$0.isPlace }).filter {
        $0.type.isParty && $0.isIn(.nominative)
      }
  }

  /// What is named in the list and in the positions of those in it, to where it ends.
  private func listed(from start: Int, to end: Int) -> [LocatedMention] {
    var found: [LocatedMention] = []
    var next = start
    for mention in scene.mentions(in: start..<max(start, end)) {
      let first = mention.tokens.lowerBound
      if first < next || reading.isQuoted(first) { continue }
      let gap = next..<max(next, min(first, scene.phrases.start(of: mention)))
      guard goesOn(over: gap, to: mention, isFirst: found.isEmpty) else { break }
      found.append(mention)
      next = scene.bracketEnd(from: mention.tokens.upperBound)
      // «ректор X | из Казани | и Y»
      if mention.type.isPerson, reading.isWord(next, .ablativeMarker), reading.isCapitalisedWord(next + 1) { next += 2 }
    }
    return found
  }

  /// Whether nothing but a joint stands between two of the list, or also the word for those who come from somewhere: «и | учёные
  /// из Турции».
  private func goesOn(over gap: Range<Int>, to mention: LocatedMention, isFirst: Bool) -> Bool {
    guard !gap.isEmpty else { return true }
    let rest = gap.drop { reading.isListJoint($0) }
    guard isFirst == (rest.count == gap.count) else { return false }
    guard !rest.isEmpty else { return true }
    return whence.isWhence(mention) && rest.count <= Self.longestAttribute
      && rest.allSatisfy { index in
        reading.tokens[index].kind == .word && !reading.isCapitalisedWord(index) && !reading.isListJoint(index)
          && (!reading.words[index].isFunctionWord || reading.isWord(index, [.ablativeMarker, .genitiveMarker]))
      }
  }
}
