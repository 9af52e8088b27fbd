internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// Joins «Senat» and «Oliy Majlis Senati» to «Oʻzbekiston Respublikasi Oliy Majlisi Senati»: a parliament or a chamber is
  /// called by the end of its name, where the article has but one that ends so.
  mutating func joinChambers(in reading: TokenizedArticle) {
    // «Committee on Culture of the Senate»: in English the end of a name is whose the body is.
    guard reading.lexicon.language.family != .germanic else { return }
    let chambers = lists.indices.compactMap { chamber($0, in: reading) }.sorted { $0.words.count < $1.words.count }
    for short in chambers {
      let fuller = chambers.filter { ends($0, with: short, in: reading.lexicon) }
      // «Senat», where the article has two names of it, and where it has two senates.
      guard let longest = fuller.max(by: { $0.words.count < $1.words.count }),
        fuller.allSatisfy({ $0.index == longest.index || ends(longest, with: $0, in: reading.lexicon) }),
        !lists[longest.index].contains(where: { isApart(short.index, from: $0, in: reading) })
      else { continue }
      for mention in lists[short.index] { add(mention, to: longest.index) }
      empty(short.index)
    }
  }

  /// How many words a parliament is called by: «Улуу Улуттук Жыйын».
  private static let longestAssembly = 3

  private struct Chamber {
    let index: Int
    let words: [String]
  }

  /// The body of a group, if its name ends in a word for a parliament.
  private func chamber(_ index: Int, in reading: TokenizedArticle) -> Chamber? {
    guard let first = lists[index].first, first.type.isOrganization, first.abbreviates == nil else { return nil }
    let last = first.tokens.suffix(Self.longestAssembly)
    guard last.contains(where: { reading.isForm($0, of: .parliament) || reading.isPhrase(at: $0, of: .parliament) })
    else { return nil }
    return Chamber(index: index, words: NameKey(first.name, in: reading.lexicon).words)
  }

  /// «… Oliy Majlisi | Senati» ends in «Senat», whatever endings the words have.
  private func ends(_ long: Chamber, with short: Chamber, in lexicon: Lexicon) -> Bool {
    guard long.words.count > short.words.count else { return false }
    return zip(long.words.suffix(short.words.count), short.words).allSatisfy { left, right in
      let stems = Set(lexicon.endings.readings(of: left).map(\.stem))
      return left == right || lexicon.endings.readings(of: right).contains { stems.contains($0.stem) }
    }
  }
}
