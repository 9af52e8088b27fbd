internal import KorpuLanguage
internal import KorpuModel

/// Finds the gathering where a Hungarian clause takes place: in the locative by itself, «a fórumon»; of «a fórumon | elhangzottakról»
/// it tells nothing.
struct UralicStage {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func forum(in clause: Range<Int>) -> LocatedMention? {
    // «nem a fórumon»
    guard !clause.contains(where: { reading.isWord($0, .negation) }) else { return nil }
    return scene.mentions(in: clause).first {
      $0.type.isForum && gathering.isLocative($0) && !reading.isQuoted(max(0, $0.tokens.lowerBound - 1))
        && standsAlone(before: end(of: $0))
    }
  }

  /// Where the name ends with the type word after it: «a „…” nemzetközi konferencián».
  func end(of forum: LocatedMention) -> Int {
    var next = forum.tokens.upperBound
    guard forum.candidate.isQuoted(in: reading) else { return next }
    while next < reading.tokens.count, reading.words.match(.forums, at: next) == nil,
      reading.words[next].isKey(of: .bodyModifiers) || reading.isWord(next, .naming)
    { next += 1 }
    guard let word = reading.words.match(.forums, at: next) else { return forum.tokens.upperBound }
    return next + word.length
  }

  /// Whether no participle goes on after what says where: «Budapesten | élő diákok».
  func standsAlone(before next: Int) -> Bool {
    guard next < reading.tokens.count, reading.sentence(of: next - 1).contains(next), reading.tokens[next].kind == .word
    else { return true }
    let verb = reading.words.verb(.actVerbs, at: next) ?? reading.words.verb(.speechVerbs, at: next)
    // «Budapesten | született művész»
    if let verb { return verb.form.isPredicate && verb.meaning != .stand }
    let senses = reading.words[next]
    return senses.isFunctionWord || !senses.classes.isEmpty || reading.isCapitalisedWord(next)
      || scene.mention(startingAt: next, where: { _ in true }) != nil
  }
}
