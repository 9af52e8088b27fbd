internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// Joins «Taryh instituty» to «Türkmenistanyň Ylymlar akademiýasynyň Taryh instituty»: an institute is named without
  /// its owner too, where the article has but one that ends so. So is «Yoshlar markazi» where it is «Vazirlar Mahkamasi
  /// huzuridagi Yoshlar markazi».
  mutating func joinOwnedInstitutes(in lexicon: Lexicon) {
    guard lexicon.language.family == .turkic else { return }
    var owned: [String: [(country: CountryCode?, index: Int)]] = [:]
    for (name, fuller) in bodies {
      guard let own = Self.nameUnderOther(in: name, lexicon) ?? Self.nameAfterOwner(in: name, lexicon) else { continue }
      owned[own, default: []] += fuller.filter { !lists[$0.index].isEmpty }
    }
    for (name, fuller) in owned.sorted(by: { $0.key < $1.key }) where fuller.count == 1 {
      for (country, index) in bodies[name, default: []] where index != fuller[0].index && !lists[index].isEmpty {
        guard country == nil || country == fuller[0].country else { continue }
        for mention in lists[index] { add(mention, to: fuller[0].index) }
        empty(index)
      }
    }
  }

  /// «Vazirlar Mahkamasi huzuridagi | Yoshlar markazi»: the words behind one that says under which body another is.
  private static func nameUnderOther(in name: String, _ lexicon: Lexicon) -> String? {
    let words = name.split(separator: " ").map(String.init)
    guard let joint = words.lastIndex(where: { lexicon.senses(of: $0).classes.contains(.attached) }) else { return nil }
    // «ҚР Президенті жанындағы | ҚР | Ұлттық ғылым академиясы»
    let own = words[(joint + 1)...].drop { lexicon.senses(of: $0).key(in: .countries) != nil }
    return own.count > 1 ? own.joined(separator: " ") : nil
  }

  /// «Ylymlar akademiýasynyň | Taryh instituty»: the words behind the last owner, if they are two or more.
  private static func nameAfterOwner(in name: String, _ lexicon: Lexicon) -> String? {
    guard lexicon.language.writesNamesInSmallLetters else { return nil }
    let words = name.split(separator: " ").map(String.init)
    let owner = words.dropLast().lastIndex {
      let senses = lexicon.senses(of: $0)
      let type = senses.form(in: .bodies)
      return type?.grammaticalCase == .genitive && type?.possessor == .third
        || senses.form(in: .knownBodies)?.grammaticalCase == .genitive
    }
    guard let owner, owner + 2 < words.count else { return nil }
    return words[(owner + 1)...].joined(separator: " ")
  }
}
