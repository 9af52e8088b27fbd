public import KorpuModel

/// One meeting or gathering, and all with whom a person spoke there.
///
/// A person's conversations at one gathering are one occasion; so are meetings that the same sentences tell of.
public struct Occasion: Hashable, Sendable {
  public let kind: Conversation.Kind
  /// The gathering whose floor they shared, for ``Conversation/Kind/sharedFloor``.
  public let forum: Actor.ID?
  /// Where the gathering was held, sorted.
  public let places: [Actor.ID]
  /// When the articles that tell of it were published, each day once, in order.
  public let dates: [CalendarDate]
  /// The others: those whom more articles tell of first, then by name.
  public let partners: [Actor.ID]
  /// What the person and the others said, in the order of reading; see ``Conversation/words``.
  public let words: [Utterance]
  /// What says so, in the order of reading.
  public let citations: [Citation]

  public init(
    kind: Conversation.Kind, forum: Actor.ID? = nil, places: [Actor.ID] = [], dates: [CalendarDate] = [],
    partners: [Actor.ID], words: [Utterance] = [], citations: [Citation] = []
  ) {
    self.kind = kind
    self.forum = forum
    self.places = places
    self.dates = dates
    self.partners = partners
    self.words = words
    self.citations = citations
  }
}

/// What makes conversations one occasion.
struct OccasionKey: Hashable {
  let kind: Conversation.Kind
  let forum: Int?
  let sentences: [Int]

  init(_ sketch: ConversationSketch) {
    kind = sketch.kind
    forum = sketch.forum
    // The floor of one gathering is told by a sentence for each speaker.
    sentences = sketch.forum == nil ? sketch.citations : []
  }
}
