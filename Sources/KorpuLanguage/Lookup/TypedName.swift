package import KorpuModel

/// What a person types to say whom they mean: a name or a part of it, an id, the code of a country, or its name in any of
/// the languages.
package struct TypedName: Hashable, Sendable {
  /// In small letters, as ids and codes are.
  package let key: String
  package let name: FoldedName
  /// The codes of the countries of that name, in small letters: «Kazakhstan», «Қазақстан», «Qazaxıstan».
  package let countryKeys: Set<String>

  /// - Complexity: O(log *n*) in the names of countries.
  package init(_ text: String) {
    key = text.lowercased()
    name = FoldedName(text)
    countryKeys = Set(
      Language.allCases.compactMap { language in
        guard let row = Table("countries", of: language)?[text.lowercased(in: language)], row.count > 1 else {
          return nil
        }
        return row[1].lowercased()
      })
  }

  /// How it fits an actor letter by letter; `nil` when it does not.
  ///
  /// - Parameter names: the actor's names, the best one first.
  package func quality(for actor: Actor, called names: [FoldedName]) -> NameMatchQuality? {
    if key == actor.id || actor.formerIDs.contains(key) { return .exact }
    if let code = actor.type.countryCode?.code.lowercased(), key == code || countryKeys.contains(code) { return .exact }
    let isPerson = actor.type == .person
    return names.enumerated().compactMap { index, name in
      let quality = name.quality(of: self.name)
      // Where an article prints the surname alone, it is still no full name, and namesakes come up too.
      let isPart = quality == .exact && isPerson && index > 0 && name.words.count == 1
      return isPart ? .words : quality
    }.min()
  }

  /// How it fits one of an actor's names by their sounds; `nil` when it fits none.
  package func soundQuality(called names: [FoldedName], _ sounds: inout NameSounds) -> NameMatchQuality? {
    var best: NameMatchQuality?
    for name in names where best != .sounds {
      guard let quality = sounds.quality(of: self.name, for: name) else { continue }
      best = min(best ?? quality, quality)
    }
    return best
  }
}

extension Actor {
  /// All names folded, the best one first.
  package var foldedNames: [FoldedName] { ([name] + otherNames).map { FoldedName($0) } }
}
