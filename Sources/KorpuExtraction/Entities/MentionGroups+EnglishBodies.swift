internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// How many words stand before the name by which a school is shortened: «Al-Farabi | Kazakh National University».
  private static let longestEponym = 3
  /// So many words tell a school from others.
  private static let telling = 3

  /// Joins in English «Kazakh National University» to «Al-Farabi Kazakh National University», and «Manas University» to
  /// «Kyrgyz-Turkish Manas University»: the only school of the article whose longer name ends so.
  mutating func joinShortenedSchools(in lexicon: Lexicon) {
    var names: [(words: [String], index: Int)] = []
    for index in lists.indices {
      guard let first = lists[index].first, first.type == .organization(.academia) else { continue }
      names.append((NameKey(first.name, in: lexicon).words, index))
    }
    var longer: [[String]: Set<Int>] = [:]
    for name in names {
      for cut in 1...Self.longestEponym where cut + 1 < name.words.count {
        guard name.words[..<cut].allSatisfy({ !lexicon.senses(of: $0).isFunctionWord }) else { break }
        longer[Array(name.words[cut...]), default: []].insert(name.index)
      }
    }
    for name in names where !lists[name.index].isEmpty {
      guard let fuller = longer[name.words], fuller.count == 1, let full = fuller.first, full != name.index,
        !lists[full].isEmpty,
        name.words.count >= Self.telling || name.words.first.map({ isOwn($0, in: lexicon) }) == true
      else { continue }
      move(name.index, to: full)
    }
  }

  /// Joins in English «Institute of Oriental Research» to «Institute of Oriental Research of the Academy of Sciences», the only one that the
  /// article has named so before; of ministries there are many.
  mutating func joinNamesWithoutOwner(in lexicon: Lexicon) {
    var names: [(words: [String], index: Int)] = []
    for index in lists.indices {
      guard let first = lists[index].first, isInstitute(first.type) else { continue }
      names.append((NameKey(first.name, in: lexicon).words, index))
    }
    for (words, index) in names where words.count >= Self.telling && !lists[index].isEmpty {
      let longer = names.filter { name in
        name.words.count > words.count + 1 && name.words.starts(with: words)
          && lexicon.senses(of: name.words[words.count]).classes.contains(.genitiveMarker) && !lists[name.index].isEmpty
      }
      guard longer.count == 1, let full = longer.first?.index, lists[full][0].type == lists[index][0].type,
        lists[full][0].tokens.lowerBound < lists[index][0].tokens.lowerBound
      else { continue }
      move(index, to: full)
    }
  }

  private func isInstitute(_ type: EntityType) -> Bool {
    [.organization(.academia), .organization(.ngo), .organization(.other)].contains(type)
  }

  /// «Manas (University)», but not «National (University)»
  private func isOwn(_ word: String, in lexicon: Lexicon) -> Bool {
    let tables = [LexicalTable.bodyModifiers, .commonNouns, .demonyms, .countries, .cities, .bodies]
    return !tables.contains { lexicon.senses(of: word).key(in: $0) != nil }
  }

  /// Joins in English «Women's Union of Hungary» to «Women's Union of Hungary "Reed"», the only one of this name.
  mutating func joinNamesWithoutQuotation(in reading: TokenizedArticle) {
    var quoted: [String: Set<Int>] = [:]
    var plain: [String: Int] = [:]
    for index in lists.indices {
      guard let first = lists[index].first, first.type.isOrganization else { continue }
      plain[NameKey(first.name, in: reading.lexicon).text] = index
      let last = first.tokens.upperBound - 1
      guard reading.tokens[last].kind == .closingQuote, let opening = reading.openingQuote(to: last),
        opening > first.tokens.lowerBound + 1
      else { continue }
      let name = reading.text(of: first.tokens.lowerBound..<opening)
      quoted[NameKey(name, in: reading.lexicon).text, default: []].insert(index)
    }
    for (name, fuller) in quoted.sorted(by: { $0.key < $1.key }) {
      guard fuller.count == 1, let full = fuller.first, let short = plain[name], short != full,
        !lists[short].isEmpty, !lists[full].isEmpty, lists[short][0].type == lists[full][0].type
      else { continue }
      move(short, to: full)
    }
  }
}
