internal import KorpuLanguage
internal import KorpuModel

/// Tells whom a word for the head of a region or town means that has an office of another name: «(Облыс әкімі A …)
/// Аймақ басшысы … деді».
struct TownHeads: Sendable {
  private struct Head: Sendable {
    let token: Int
    let person: Int
    /// What the place is called, «облыс».
    let sort: String
  }

  private let heads: [Head]
  /// What the article calls places by, behind their names: «Арал | ауданы».
  private let sorts: Set<String>

  /// How many heads before a word are looked at.
  private static let memory = 12

  /// - Complexity: O(tokens + mentions).
  init(scene: Scene) {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic else {
      self.heads = []
      self.sorts = []
      return
    }
    var found: [Head] = []
    var others: Set<Int> = []
    for mention in scene.mentions where mention.type.isPerson {
      guard let role = OfficeHolders.role(before: mention, in: reading) else { continue }
      guard let sort = Self.sort(at: role.tokens.upperBound - 2, in: reading) else {
        others.insert(mention.entity)
        continue
      }
      // «аймақ басшысы | елші B-ға (айтты)»: what stands before another's name may be the subject.
      guard mention.isIn(.nominative) || !others.contains(mention.entity) else { continue }
      found.append(Head(token: mention.tokens.lowerBound, person: mention.entity, sort: sort))
    }
    heads = found
    sorts = found.isEmpty ? [] : Self.sorts(in: reading)
  }

  /// «облыс | әкімі», «облысының | әкімі», but not «қаласындағы | консул»
  private static func sort(at index: Int, in reading: TokenizedArticle) -> String? {
    guard index >= 0, reading.isForm(index, of: .town), let form = reading.words[index].form(in: .wordClasses),
      [.nominative, .genitive].contains(form.grammaticalCase), !form.isPlural
    else { return nil }
    return reading.words[index].key(in: .wordClasses)
  }

  private static func sorts(in reading: TokenizedArticle) -> Set<String> {
    Set(
      reading.tokens.indices.dropFirst().compactMap { index in
        guard reading.isForm(index, of: .town), reading.isCapitalisedWord(index - 1),
          reading.words[index].form(in: .wordClasses)?.possessor == .third
        else { return nil }
        return reading.words[index].key(in: .wordClasses)
      })
  }

  /// The only one of those named before who heads a place of the sort, or of any, where the word is none that places
  /// have in their names.
  func person(meantBy office: OfficeReference, in reading: TokenizedArticle) -> Int? {
    let start = office.tokens.lowerBound
    guard !heads.isEmpty, office.role == .head, office.owner == nil, office.tokens.count == 2,
      let sort = Self.sort(at: start, in: reading)
    else { return nil }
    let before = heads.filter { $0.token < start }.suffix(Self.memory)
    let same = before.filter { $0.sort == sort }
    let meant = Set((same.isEmpty && !sorts.contains(sort) ? Array(before) : same).map(\.person))
    return meant.count == 1 ? meant.first : nil
  }
}
