internal import KorpuLanguage

extension ForumExtent {
  /// «(Dövlət Başçılarının) | "Orta Asiya + Azərbaycan" formatında (7-ci Görüşü)», «"2+2" formatındaki (toplantısı)»: how many tokens a
  /// quoted format takes that a gathering has within its name.
  func formatLength(endingAt index: Int, from first: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic, reading.isForm(index, of: .format), index - 1 > first,
      reading.tokens[index - 1].kind == .closingQuote,
      let opening = reading.openingQuote(to: index - 1), opening >= first
    else { return nil }
    return index - opening + 1
  }
}
