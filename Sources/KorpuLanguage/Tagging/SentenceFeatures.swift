/// What is seen at the tokens of a sentence beside what ``WordAtoms`` tell: shapes, neighbours together, the words around
/// a run of capitals, the type words ahead and behind.
struct SentenceFeatures {
  private enum Aspect: UInt64 {
    case shape = 100
    case shapeBefore, shapeAfter, shapes, farShapes, shapeOfSignature, signatures, signaturesAfter
    case shapeSignatureBefore, endingSignatureAfter, endings, shapeOfEnding, wordsBefore, wordsAfter
    case shapeWordBefore, shapeWordAfter, position, runEnd, runEndSignature, afterRun, afterRunSignature, beforeRun
    case beforeRunSignature, distance, ahead, behind, quoted, quotedBefore, phrase
  }

  /// How far after a run of capitals its name may go on in small letters.
  private static let longestTail = 5

  private let keys: [WordKey]
  private let shapes: [TokenShape]
  private let runs: [CapitalRun?]
  private let landmarks: Landmarks?
  let count: Int

  /// - Parameters:
  ///   - sentence: The tokens of the sentence in the text.
  ///   - keys: What is seen at each word of the sentence.
  ///   - usesTables: Whether what the tables know of the words is looked at.
  init(
    sentence: Range<Int>, of tokens: [Token], words: WordList, keys: [WordKey], usesTables: Bool = true
  ) {
    count = sentence.count
    self.keys = keys
    shapes = sentence.map { index in
      let isInitial = index == sentence.lowerBound || tokens[index - 1].kind == .openingQuote
      return TokenShape(of: tokens[index], isInitial: isInitial)
    }
    runs = CapitalRun.runs(in: tokens[sentence])
    landmarks = usesTables ? Landmarks(sentence: sentence, of: tokens, words: words) : nil
  }

  /// Whether a name can reach to the token: it, or one not far before it, has a capital or opens a quotation.
  func mayBelongToName(_ index: Int) -> Bool {
    if let run = runs[index], index - run.words.upperBound < Self.longestTail { return true }
    return shapes[index].opensQuotation
  }

  private func shape(_ index: Int) -> UInt64 {
    (shapes.indices.contains(index) ? shapes[index] : .outside).code
  }

  /// What is seen at the word of a token, or `nil` outside of the sentence.
  private func word(_ index: Int) -> WordKey? { keys.indices.contains(index) ? keys[index] : nil }

  /// Calls a function with each number that stands for something seen at a token.
  func forEachFeature(at index: Int, _ body: (UInt64) -> Void) {
    func feature(_ aspect: Aspect, _ value: UInt64) { body(FeatureHash.mixed(value, aspect.rawValue)) }
    addShapes(at: index, feature)
    addNeighbours(at: index, feature)
    addRun(at: index, feature)
    addLandmarks(at: index, feature)
  }

  private func addShapes(at index: Int, _ feature: (Aspect, UInt64) -> Void) {
    let (before, own, after) = (shape(index - 1), shape(index), shape(index + 1))
    feature(.shape, own)
    feature(.shapeBefore, before)
    feature(.shapeAfter, after)
    feature(.shapes, before << 16 | own << 8 | after)
    feature(.farShapes, shape(index - 2) << 24 | before << 16 | own << 8 | after | shape(index + 2) << 32)
  }

  private func addNeighbours(at index: Int, _ feature: (Aspect, UInt64) -> Void) {
    guard let own = word(index) else { return }
    let (before, after) = (word(index - 1), word(index + 1))
    let shape = shape(index)
    feature(.shapeOfSignature, FeatureHash.mixed(own.signature, shape))
    feature(.shapeOfEnding, FeatureHash.mixed(own.ending, shape))
    feature(.signatures, FeatureHash.mixed(before?.signature ?? 1, own.signature))
    feature(.signaturesAfter, FeatureHash.mixed(own.signature, after?.signature ?? 1))
    feature(.shapeSignatureBefore, FeatureHash.mixed(before?.signature ?? 1, shape))
    feature(.endingSignatureAfter, FeatureHash.mixed(own.ending, after?.signature ?? 1))
    feature(.endings, FeatureHash.mixed(own.ending, after?.ending ?? 1))
    feature(.wordsBefore, FeatureHash.mixed(before?.word ?? 1, own.word))
    feature(.wordsAfter, FeatureHash.mixed(own.word, after?.word ?? 1))
    feature(.shapeWordBefore, FeatureHash.mixed(before?.word ?? 1, shape))
    feature(.shapeWordAfter, FeatureHash.mixed(after?.word ?? 1, shape))
  }

  /// The run of capitals that a token belongs to, or that stands shortly before it.
  private func addRun(at index: Int, _ feature: (Aspect, UInt64) -> Void) {
    guard let run = runs[index] else { return }
    let end = run.words.upperBound
    guard index < end else {
      if index - end < Self.longestTail, let own = word(index) {
        feature(.distance, FeatureHash.mixed(own.signature, UInt64(index - end)))
      }
      return
    }
    let position = run.position(of: index)
    feature(.position, position << 8 | shape(index))
    if let last = word(end - 1) {
      feature(.runEnd, last.ending)
      feature(.runEndSignature, FeatureHash.mixed(last.signature, position))
    }
    feature(.afterRun, word(end)?.word ?? 1)
    feature(.afterRunSignature, FeatureHash.mixed(word(end)?.signature ?? 1, position))
    feature(.beforeRun, word(run.words.lowerBound - 1)?.word ?? 1)
    feature(.beforeRunSignature, FeatureHash.mixed(word(run.words.lowerBound - 1)?.signature ?? 1, position))
  }

  private func addLandmarks(at index: Int, _ feature: (Aspect, UInt64) -> Void) {
    guard let landmarks else { return }
    let shape = shape(index)
    let seen = landmarks[index]
    if seen.typeAhead > 0 { feature(.ahead, UInt64(seen.typeAhead) << 8 | shape) }
    if seen.typeBehind > 0 { feature(.behind, UInt64(seen.typeBehind) << 8 | shape) }
    if seen.phrase != 0 { feature(.phrase, seen.phrase) }
    guard let opening = seen.opening else { return }
    feature(.quoted, FeatureHash.mixed(word(seen.closing.map { $0 + 1 } ?? -1)?.signature ?? 1, shape))
    feature(.quotedBefore, FeatureHash.mixed(word(opening - 1)?.signature ?? 1, shape))
  }
}
