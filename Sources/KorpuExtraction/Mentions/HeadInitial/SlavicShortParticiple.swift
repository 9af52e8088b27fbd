internal import KorpuLanguage

extension TokenizedArticle {
  /// «(Организация тюркских государств) | создана в 2009 году»: whether a Russian word is a short passive participle, which ends every
  /// name, though it looks like a genitive.
  func isShortParticiple(_ index: Int) -> Bool {
    guard isSlavic, tokens[index].kind == .word, !tokens[index].isCapitalised else { return false }
    let word = tokens[index].folded
    return shortParticiples.contains { stem in
      word.hasPrefix(stem) && ["", "а", "о", "ы"].contains(word.dropFirst(stem.count))
    }
  }
}

/// Stems of what is told of bodies and gatherings.
private let shortParticiples = [
  "включен", "включён", "выбран", "зарегистрирован", "избран", "назван", "назначен", "награжден", "награждён",
  "намерен",
  "образован", "объявлен", "организован", "основан", "отмечен", "подготовлен", "поддержан", "построен", "представлен",
  "признан", "приглашен", "приглашён", "принят", "приурочен", "проведен", "проведён", "расположен", "создан",
  "удостоен",
  "утвержден", "утверждён", "учрежден", "учреждён",
]
