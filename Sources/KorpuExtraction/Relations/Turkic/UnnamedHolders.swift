internal import KorpuLanguage
internal import KorpuModel

/// Tells bodies and countries that attend by those who hold posts in them and are not named: «ТҮРКСОЙ-дың бас хатшысы, Жазушылар
/// одағының президенті | қатысты», «Turkiya prezidenti va Vengriya bosh vaziri | ishtirok etdi».
struct UnnamedHolders {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter verb: Where the verb of attending begins.
  func stand(for holder: LocatedMention, before verb: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    // «Түркия басшысы форумға қатысты»: alone it means somebody whom the article has named.
    var isOneOfSeveral = reading.isListJoint(holder.tokens.lowerBound - 1)
    var holder = holder
    while let end = endOfPost(in: holder), end <= verb {
      if Participants(scene: scene).reaches(verb, from: end) { return isOneOfSeveral }
      guard let next = next(behind: end) else { return false }
      isOneOfSeveral = true
      holder = next
    }
    return false
  }

  /// «ТҮРКСОЙ-дың бас хатшысы», «Vengriya bosh vaziri»: one post right behind whose it is.
  private func endOfPost(in holder: LocatedMention) -> Int? {
    let start = reading.end(of: holder)
    guard holder.type.isOrganization || holder.type.isCountry, holder.isIn([.genitive, .nominative]),
      let post = RoleFinder(reading: reading).role(startingAt: start), !post.form.isPlural,
      post.form.possessor == .third || post.tokens.count > 1, post.form.grammaticalCase == .nominative,
      scene.mention(startingAt: post.tokens.upperBound, where: \.isPerson) == nil
    else { return nil }
    return post.tokens.upperBound
  }

  /// «…, сондай-ақ, | Y одағының (президенті)»
  private func next(behind end: Int) -> LocatedMention? {
    var start = end
    while reading.tokens.indices.contains(start), reading.isListJoint(start) || reading.isWord(start, .filler) {
      start += 1
    }
    guard start > end else { return nil }
    return scene.mention(startingAt: start, where: \.isOrganization)
      ?? scene.mention(startingAt: start, where: \.isCountry)
  }
}
