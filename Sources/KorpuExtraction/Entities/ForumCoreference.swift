internal import KorpuLanguage
internal import KorpuModel

/// Decides which descriptions mean one gathering: «… üzv ölkələrin Həmrəylik Forumu» and «TDT ölkələrinin ilk
/// Həmrəylik Forumu».
struct ForumCoreference {
  let reading: TokenizedArticle
  let bodies: MentionGroups

  /// Below this overlap two descriptions are two gatherings.
  private static let threshold = 0.5

  func groups(of mentions: [MentionCandidate]) -> [[MentionCandidate]] {
    var groups: [[MentionCandidate]] = []
    for mention in mentions {
      let scores = groups.map { $0.map { overlap(mention, $0) }.max() ?? 0 }
      if let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] >= Self.threshold {
        groups[best].append(mention)
      } else {
        groups.append([mention])
      }
    }
    return groups
  }

  /// The Dice overlap of the words, 0 where ordinals or the kinds of gathering differ.
  private func overlap(_ left: MentionCandidate, _ right: MentionCandidate) -> Double {
    let (a, b) = (features(of: left), features(of: right))
    guard a.head == b.head || left.name == right.name else { return 0 }
    if let first = a.ordinal, let second = b.ordinal, first != second { return 0 }
    let shared = a.words.intersection(b.words)
    let isNamedAlike = !shared.isEmpty || a.words.isEmpty || b.words.isEmpty
    guard isNamedAlike, !(a.words.isEmpty && b.words.isEmpty && left.name != right.name) else { return 0 }
    // A shorter description names a part of what the longer one does.
    return Double(shared.count) / Double(max(1, min(a.words.count, b.words.count)))
  }

  private struct Features {
    var head = ""
    var ordinal: String?
    var words: Set<String> = []
  }

  private func features(of mention: MentionCandidate) -> Features {
    var features = Features()
    let language = reading.lexicon.language
    for word in NameKey(expanded(mention), in: language).words {
      if let forum = reading.lexicon.forums.match(word: word) {
        features.head = forum.key
      } else if let ordinal = Ordinal(word) {
        features.ordinal = ordinal.digits
      } else if !reading.lexicon.functionWords.contains(word), word.count > 1 {
        features.words.insert(stem(of: word))
      }
    }
    return features
  }

  /// The name with abbreviations that the article introduces written out.
  private func expanded(_ mention: MentionCandidate) -> String {
    var name = mention.name
    for group in bodies.lists {
      guard let full = group.first(where: { $0.abbreviates == nil }) else { continue }
      for short in group where short.abbreviates != nil {
        name = name.split(separator: " ").map { $0 == short.name ? full.name : String($0) }.joined(separator: " ")
      }
    }
    return name
  }

  /// Enough of a word to see through its endings: its first five letters.
  private func stem(of word: String) -> String { String(word.prefix(5)) }
}

/// An ordinal in a gathering's name: «II», «3-cü», «birinci».
struct Ordinal {
  let digits: String

  init?(_ word: String) {
    let roman = [
      "ı": "1", "ıı": "2", "ııı": "3", "ıv": "4", "v": "5", "vı": "6", "vıı": "7", "vııı": "8", "ıx": "9",
      "x": "10", "xı": "11", "xıı": "12", "xııı": "13", "xıv": "14", "xv": "15",
    ]
    let words = [
      "birinci": "1", "ikinci": "2", "üçüncü": "3", "dördüncü": "4", "beşinci": "5", "altıncı": "6",
      "yeddinci": "7", "səkkizinci": "8", "doqquzuncu": "9", "onuncu": "10",
    ]
    if let value = roman[word] ?? words[word] {
      digits = value
    } else if let number = word.split(separator: "-").first, !number.isEmpty, number.allSatisfy(\.isNumber) {
      digits = String(number)
    } else {
      return nil
    }
  }
}
