internal import KorpuLanguage
internal import KorpuModel

/// Finds the body that speaks of itself in Hungarian, «kamaránk», «egyetemünk»: the one that the guests of the article came to, «A Duna
/// Kamara székházában járt X. | Kamaránk elnöke, Y fogadta».
struct UralicOwnBody {
  let scene: Scene

  /// How many sentences before it may tell who came.
  private static let memory = 2

  func body(meantAt index: Int) -> Int? {
    let reading = scene.reading
    guard reading.tokens.indices.contains(index), reading.tokens[index].kind == .word,
      let type = reading.words[index].key(in: .bodies), let form = reading.words[index].form(in: .bodies),
      form.possessor == .first, !form.isPlural
    else { return nil }
    let sentence = reading.sentenceOfToken[index]
    let callers = UralicCallers(scene: scene)
    let visited = (max(0, sentence - Self.memory)...sentence).reversed().lazy.compactMap {
      callers.visit(inSentence: $0)?.body
    }.first
    // «kamara» is what an «iparkamara» calls itself, too.
    guard let visited, reading.lexicon.folded(scene.entities[visited.entity].name).hasSuffix(type) else { return nil }
    return visited.entity
  }
}
