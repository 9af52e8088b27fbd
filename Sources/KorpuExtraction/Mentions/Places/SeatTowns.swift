internal import KorpuLanguage

/// Tells towns that say where a house or a gathering behind them is: «Bakıdakı | Muğam Mərkəzində», «Səmərqəndin | Registan
/// meydanında», «Бишкектеги | маданият борборунда», «Минск шаарындагы | X сессиясына».
struct SeatTowns {
  let reading: TokenizedArticle

  /// How many words stand for a house in a town.
  private static let longestHouse = 6
  /// How many tokens the name of a house or a gathering has that is said to be in a town.
  private static let longestName = 12

  /// - Parameters:
  ///   - form: How the town is inflected.
  ///   - next: The token behind its name.
  func isSeat(_ form: NounForm, until next: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.tokens.indices.contains(next) else { return false }
    let isTownName = reading.isForm(next, of: .town)
    let noun = isTownName ? reading.words[next].form(in: .wordClasses) ?? form : form
    let start = isTownName ? next + 1 : next
    let isNamed = noun.grammaticalCase == .attributive && beginsName(start)
    let house = phrase(from: start, limit: isNamed ? Self.longestName : Self.longestHouse).first {
      isHouse($0, of: noun)
    }
    switch noun.grammaticalCase {
    case .attributive: return house != nil || isGathering(from: start)
    case .genitive:
      guard let house else { return false }
      return reading.isCapitalisedWord(start) || reading.tokens[start].kind == .openingQuote || house == start
    default: return false
    }
  }

  /// The words from a token on, as far as no mark but those of initials and brackets, and no verb of its own comes.
  private func phrase(from start: Int, limit: Int) -> Range<Int> {
    let end = min(reading.sentence(of: start).upperBound, start + limit)
    return (start..<max(start, end)).prefix { index in
      let isPart = reading.endsInitial(at: index) || reading.isMark(index, "(") || reading.isMark(index, ")")
      return isPart || reading.tokens[index].kind != .mark && !reading.words[index].isKnownVerb
    }
  }

  /// «meydanında», «Mərkəzində»: a house, square or body in the locative; behind what says where, «Бишкектеги», nobody need
  /// possess it: «филармонияда».
  private func isHouse(_ index: Int, of town: NounForm) -> Bool {
    guard reading.tokens[index].kind == .word else { return false }
    let form =
      reading.words[index].form(in: .bodies)
      ?? (reading.isForm(index, of: .venue) ? reading.words[index].form(in: .wordClasses) : nil)
    guard let form, form.grammaticalCase == .locative else { return false }
    if form.possessor == .third { return true }
    return town.grammaticalCase == .attributive && form.possessor == nil && !form.isPlural
      && reading.lexicon.language.writesNamesInSmallLetters
  }

  /// «Ташкенттеги | "Жашыл энергия" форумунда»: a gathering with a name.
  private func isGathering(from start: Int) -> Bool {
    beginsName(start)
      && phrase(from: start, limit: Self.longestName).contains { index in
        reading.words.match(.forums, at: index).map {
          !$0.form.isPlural && ($0.form.possessor == .third || $0.length > 1 && reading.isForm(index, of: .opening))
        } ?? false
      }
  }

  private func beginsName(_ index: Int) -> Bool {
    reading.isCapitalisedWord(index)
      || reading.tokens.indices.contains(index) && reading.tokens[index].kind == .openingQuote
  }
}
