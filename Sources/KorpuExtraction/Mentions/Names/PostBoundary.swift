internal import KorpuLanguage
internal import KorpuModel

/// Tells posts that end before the name of a body, and are no part of it.
struct PostBoundary {
  let reading: TokenizedArticle

  /// The offices whose holders stand for themselves at the head of a sentence.
  private static let offices: Set<Role> = [.president, .primeMinister, .minister, .ambassador, .rector]

  /// «Nazir | Altay Universitetinin rektoru ilə görüşüb»: who begins a sentence with nothing but an office, before a name that has
  /// more than its type word; «Prezident Kitabxanası» is named so.
  func isOfficer(_ index: Int, before next: Int) -> Bool {
    guard let post = RoleFinder(reading: reading).role(startingAt: index), post.tokens.count == 1,
      post.form == NounForm(), Self.offices.contains(post.role)
    else { return false }
    return reading.words[next].key(in: .bodies) == nil
  }

  /// «AK Parti Ordu Milletvekili | Yeşil Vadi Derneği Başkanı»: whether the words for a post that somebody has in another body, or
  /// for a member of parliament, end with a token. An office of state may belong to a name: «Cumhurbaşkanı A Vakfı».
  func endsPost(_ index: Int) -> Bool {
    guard let post = RoleFinder(reading: reading).role(endingBefore: index + 1), !post.form.isPlural,
      post.form.grammaticalCase == .nominative, !post.isOfState || post.role == .deputy || isOfCountry(post)
    else { return false }
    return post.form.possessor == .third
      || (post.tokens.count > 1 || post.role == .deputy) && reading.words[index].mayBePossessed(in: .nominative)
  }

  /// «Türkmenistanyň Prezidenti | Altaý uniwersitetiniň rektoryny kabul etdi»
  private func isOfCountry(_ office: RoleFinder.Finding) -> Bool {
    let owner = office.tokens.lowerBound - 1
    guard owner >= 0, office.form.possessor == .third else { return false }
    return (reading.longCountry(endingAt: owner)?.form ?? reading.words[owner].form(in: .countries))?.grammaticalCase
      == .genitive
  }
}
