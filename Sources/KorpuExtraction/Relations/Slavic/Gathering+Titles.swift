internal import KorpuLanguage
internal import KorpuModel

extension Gathering {
  /// Whether a gathering is named by the way: as somebody's title, or as what somebody tells of, «рассказал о | форуме X».
  func isMentionedOnly(_ forum: LocatedMention) -> Bool {
    let isTopic = scene.reading.isSlavic && scene.reading.isWord(scene.phrases.start(of: forum) - 1, .about)
    return isTopic || isOfTitle(forum)
  }

  /// Whether a gathering is named only to say what position somebody holds, or what body one belongs to: «председатель 40-й
  /// сессии Совета X», «директор центра Молодёжного форума Y».
  func isOfTitle(_ forum: LocatedMention) -> Bool {
    let reading = scene.reading
    let start = forum.tokens.lowerBound
    guard reading.isSlavic, start > reading.sentence(of: start).lowerBound else { return false }
    // Moderators and delegates have their part in the gathering itself.
    if let role = RoleFinder(reading: reading).role(endingBefore: start) {
      return role.role != .other && !role.form.isPlural
    }
    return reading.words.match(.bodies, at: start - 1)?.length == 1
  }
}
