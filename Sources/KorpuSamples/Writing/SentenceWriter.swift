internal import KorpuModel

/// Fills the slots of sentences of one article, and notes whom they name.
struct SentenceWriter {
  let world: SampleWorld
  let language: SampleLanguage
  /// The number of the paper, for papers spell names differently.
  let house: Int
  let names: NameWriter
  var random: SampleRandom
  var cast: Cast
  var scene: Scene
  private(set) var mentions: [SampleArticle.Mention] = []
  private var noted: Set<SampleArticle.Mention> = []

  init(
    world: SampleWorld, language: SampleLanguage, house: Int, names: NameWriter, random: SampleRandom, cast: Cast,
    scene: Scene
  ) {
    self.world = world
    self.language = language
    self.house = house
    self.names = names
    self.random = random
    self.cast = cast
    self.scene = scene
  }

  /// What the words of a term stand for, when it is the name of a body, of a gathering or a post.
  struct Referent {
    var body: SampleBody?
    var country: SampleCountry?
    var field: Int?
    var forum: SampleForum?
  }

  /// A paragraph; the people of other paragraphs but for the first two are no part of it.
  mutating func paragraph(_ template: Template) -> String {
    for guest in [SlotSubject.c, .d, .e] { scene.persons[guest] = nil }
    scene.otherCountry = nil
    let text = text(of: template, about: Referent())
    return (language.language == .hungarian ? HungarianArticle.resolved(text) : text)
      .capitalisedFirst(in: language.language)
  }

  mutating func text(of template: Template, in form: GrammaticalCase = .nominative, about subject: Referent) -> String {
    var result = ""
    for piece in template.pieces {
      switch piece {
      case .text(let text): result += text
      case .forms(let forms): result += Self.form(form, of: forms)
      case .slot(let slot):
        let begins = slot.isCapital || Self.endsSentence(result)
        let text = self.text(of: slot, about: subject)
        result += begins ? text.capitalisedFirst(in: language.language) : text
      }
    }
    return result
  }

  /// Whether what follows begins a sentence, and is not a part of a date: «2025. május».
  private static func endsSentence(_ text: String) -> Bool {
    let end = text.utf8.suffix(3)
    return end.suffix(2).elementsEqual(". ".utf8) && !(0x30...0x39).contains(end.first ?? 0)
  }

  private static func form(_ form: GrammaticalCase, of forms: [String]) -> String {
    let place: Int
    switch form {
    case .nominative, .ablative, .linked: place = 0
    case .genitive: place = 1
    case .dative: place = 2
    case .accusative: place = 3
    case .instrumental: place = 4
    case .locative: place = 5
    }
    return place < forms.count ? forms[place] : forms.first ?? ""
  }

  /// A term in a case: by its written forms, or else by the endings of the language.
  mutating func inflected(
    _ template: Template?, in form: GrammaticalCase, about subject: Referent = Referent(), as noun: (String) -> Noun
  ) -> String {
    guard let template else { return "" }
    if template.hasForms { return text(of: template, in: form, about: subject) }
    return language.inflection.form(noun(text(of: template, about: subject)), in: form)
  }

  mutating func note(_ name: String, _ kind: SampleArticle.Mention.Kind, _ bearer: String) {
    let mention = SampleArticle.Mention(name: name, kind: kind, bearer: bearer)
    if noted.insert(mention).inserted { mentions.append(mention) }
  }
}
