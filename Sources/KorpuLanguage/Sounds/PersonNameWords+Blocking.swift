internal import KorpuModel

extension PersonNameWords {
  /// Keys of which two full names of one person share one, but for few, in any two languages: only names that share a
  /// key need be compared.
  ///
  /// A key is the consonants of one word, coarse, and the first of those of another. A name of one word meets only
  /// others of one word; with initials beside it, full names by ``initialKeys``.
  ///
  /// - Complexity: O(words²) keys.
  package var blockingKeys: [String] {
    let skeletons = names.map(\.skeletons)
    if names.count == 1 { return initials.isEmpty ? skeletons[0].map(\.text) : [] }
    return keys(of: skeletons) { skeleton, others in others.map(skeleton.text(beside:)) }
  }

  /// Keys of which a name with initials shares one with each full name that it may stand for: the consonants of one word,
  /// coarse, and the class of the first sound of another, or of an initial.
  ///
  /// Hundreds of full names may share one: they need not be compared with each other for that.
  ///
  /// - Complexity: O(words²) keys.
  package var initialKeys: [String] {
    let firsts = initials.compactMap(\.first).map { SoundClass(first: $0).rawValue }
    return keys(of: names.map(\.skeletons)) { skeleton, others in
      (others.compactMap(\.letters.first) + firsts).map(skeleton.text(besideFirst:))
    }
  }

  /// The keys of each skeleton with those of the other words.
  private func keys(
    of skeletons: [[NameSkeleton]], _ make: (NameSkeleton, [NameSkeleton]) -> [String]
  ) -> [String] {
    skeletons.indices.flatMap { place in
      let others = skeletons.indices.filter { $0 != place }.flatMap { skeletons[$0] }
      return skeletons[place].flatMap { make($0, others) }
    }.unique()
  }
}
