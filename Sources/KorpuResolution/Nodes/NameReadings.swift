internal import KorpuModel
internal import Synchronization

/// The names of a set of articles, each read once, whichever thread asks first: most stand in several of them.
final class NameReadings: Sendable {
  private struct Key: Hashable {
    let name: NormalizedName
    let type: String
    let language: Language
    let withoutCountry: NormalizedName?
  }

  private let bodies = BodyReadings()
  private let names = Mutex<[Key: NodeName]>([:])

  /// - Complexity: That of reading the name the first time, then O(length).
  func name(of appearance: Appearance) -> NodeName {
    let key = Key(
      name: appearance.name, type: appearance.entity.type.name, language: appearance.language,
      withoutCountry: appearance.nameInCountry)
    if let known = names.withLock({ $0[key] }) { return known }
    // Made while others go on; where two have made it, the first one stays.
    let made = NodeName(
      key.name.text, ofType: key.type, in: key.language, withoutCountry: key.withoutCountry?.text, among: bodies)
    return names.withLock { names in
      if let known = names[key] { return known }
      names[key] = made
      return made
    }
  }
}
