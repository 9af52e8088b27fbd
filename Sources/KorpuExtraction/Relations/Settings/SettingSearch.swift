internal import KorpuLanguage
internal import KorpuModel

/// Looks for the gathering that a sentence names as its place, the plainest ways of saying so first.
struct SettingSearch {
  let gathering: Gathering
  let sentence: Int
  /// What is said in the sentence, and is no part of where it is said.
  let contents: [Range<Int>]
  /// The cases in which a place stands.
  let cases: CaseSet

  private var grammar: any SettingGrammar { gathering.grammar }

  var forum: Int? {
    let named = named
    return inCase(named) ?? calledInCase ?? framing(named) ?? calledFraming
  }

  /// «X Forumunda», «"…" adlı konfransda»
  private func inCase(_ named: [LocatedMention]) -> Int? {
    named.first { grammar.stands($0, in: cases) }?.entity
  }

  /// «forumda», «at the forum»
  private var calledInCase: Int? {
    called { $0.isIn(cases) }
  }

  /// «X Forumu çərçivəsində», «X Forumunun açılışında»
  private func framing(_ named: [LocatedMention]) -> Int? {
    named.first { frames($0.tokens) }?.entity
  }

  /// «forum çərçivəsində», «forumun açılış mərasimində»
  private var calledFraming: Int? {
    called { frames($0.tokens) }
  }

  private func frames(_ forum: Range<Int>) -> Bool {
    grammar.isFrame(forum) || grammar.isOpening(of: forum, in: cases)
  }

  /// The gatherings named where the narrator speaks, and that something may be set at.
  private var named: [LocatedMention] {
    gathering.scene.mentions(ofSentence: sentence).filter {
      $0.type.isForum && (isNarrated($0.tokens.lowerBound) || grammar.isAtSpeech($0)) && !grammar.isMentionedOnly($0)
    }
  }

  private func called(where isWanted: (TypeWord) -> Bool) -> Int? {
    gathering.called(inSentence: sentence) { isNarrated($0.token) && isWanted($0) }?.entity
  }

  /// Whether a word is the narrator's own.
  private func isNarrated(_ token: Int) -> Bool {
    !gathering.scene.reading.isQuoted(token) && !contents.contains { $0.contains(token) }
  }
}
