internal import KorpuLanguage
internal import KorpuModel

/// Resolves people and bodies that are named by a common noun: «Nazir bildirib», «Fondun prezidenti».
struct Anaphora {
  let scene: Scene
  /// By the word for a position, who was said to hold it, in reading order.
  private let holders: [String: [(token: Int, person: Int)]]
  /// By the type word, the bodies named with it, in reading order.
  private let bodies: [String: [(token: Int, body: Int)]]

  init(scene: Scene) {
    self.scene = scene
    let words = scene.reading.words
    var holders: [String: [(Int, Int)]] = [:]
    var bodies: [String: [(Int, Int)]] = [:]
    for mention in scene.mentions {
      if mention.type.isPerson {
        if let role = RoleFinder(reading: scene.reading).role(endingBefore: mention.tokens.lowerBound) {
          holders[Self.lastWord(of: role.title), default: []].append((mention.tokens.lowerBound, mention.entity))
        }
      } else if mention.type.isOrganization {
        let last = mention.tokens.upperBound - 1
        let key = words[last].key(in: .bodies) ?? ""
        bodies[key, default: []].append((mention.tokens.lowerBound, mention.entity))
        bodies["", default: []].append((mention.tokens.lowerBound, mention.entity))
      }
    }
    self.holders = holders
    self.bodies = bodies
  }

  private static func lastWord(of title: String) -> String {
    title.split(separator: " ").last.map(String.init) ?? title
  }

  /// Whom a bare position at the head of a sentence means: the last before it who held one of that name.
  ///
  /// - Parameter speakers: Who spoke last; one of them who held it is meant rather than another.
  func person(meantAt start: Int, preferring speakers: [Int] = []) -> (person: Int, end: Int)? {
    let reading = scene.reading
    guard reading.tokens.indices.contains(start), reading.tokens[start].kind == .word else { return nil }
    var head = start
    // «Fondun prezidenti»: the body in the genitive before the position.
    if reading.words[start].form(in: .bodies)?.grammaticalCase == .genitive { head += 1 }
    guard reading.tokens.indices.contains(head), let role = reading.words.match(.roles, at: head),
      role.form.grammaticalCase == .nominative, !role.form.isPlural
    else { return nil }
    let end = head + role.length
    let name = scene.mention(covering: min(end, reading.tokens.count - 1), where: \.isPerson)
    guard name == nil else { return nil }
    let known = holders[Self.lastWord(of: role.key), default: []]
    let earlier = known.last { $0.token < start && speakers.contains($0.person) } ?? known.last { $0.token < start }
    return earlier.map { ($0.person, end) }
  }

  /// Whom a bare position at the head of a clause means: «məlumata görə, baş katib …».
  func person(meantIn range: Range<Int>) -> Int? {
    let heads = range.filter { $0 == range.lowerBound || scene.reading.isMark($0 - 1, ",") }
    return heads.lazy.compactMap { person(meantAt: $0)?.person }.first
  }

  /// The body that a type word alone means: the last before it named with that word; any, for «qurum».
  func body(meantAt index: Int) -> Int? {
    let reading = scene.reading
    guard reading.tokens[index].kind == .word, scene.mention(covering: index, where: \.isOrganization) == nil else {
      return nil
    }
    let senses = reading.words[index]
    let isGeneric = reading.isForm(index, of: .generic)
    guard let key = isGeneric ? "" : senses.key(in: .bodies),
      let form = senses.form(in: isGeneric ? .wordClasses : .bodies), form.possessor == nil, !form.isPlural
    else { return nil }
    return bodies[key, default: []].last { $0.token < index }?.body
  }
}
