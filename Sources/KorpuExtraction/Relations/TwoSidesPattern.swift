internal import KorpuLanguage
internal import KorpuModel

/// «Görüşdə Türkiyə tərəfdən A və B, Azərbaycan tərəfdən C iştirak edib»: everybody of the one side met everybody of the other.
struct TwoSidesPattern: RelationPattern {
  let type = RelationType.met
  let summary = "In one sentence on talks two countries with a word for a side, and people after each."
  var examples: [PatternExample] {
    [
      PatternExample(
        .azerbaijani,
        "Görüşdə Türkiyə tərəfdən deputatlar Kenan Aydemir və Sinan Yurdoğlu, Azərbaycan tərəfdən rektor Anar Quliyev iştirak edib.",
        states: ["Kenan Aydemir → Anar Quliyev", "Sinan Yurdoğlu → Anar Quliyev"],
        doesNotState: ["Kenan Aydemir → Sinan Yurdoğlu"]),
      PatternExample(
        .turkish,
        "Görüşmede Kazak tarafına Bakan Leyla Korkmaz, Macar tarafına Bakan Gábor Szabó başkanlık etti.",
        states: ["Leyla Korkmaz → Gábor Szabó"]),
      PatternExample(
        .kazakh, "Кездесуге Қазақстан тарапынан министр Самат Досаев, Түркия тарапынан министр Кемал Айдемир қатысты.",
        states: ["Самат Досаев → Кемал Айдемир"]),
      PatternExample(
        .kyrgyz, "Астанада кыргыз тараптан министр Бакыт Асанов, казак тараптан министр Самат Досаев сүйлөштү.",
        states: ["Бакыт Асанов → Самат Досаев"]),
      PatternExample(
        .russian,
        "С казахстанской стороны во встрече участвовали министр Серик Омаров и посол Аскар Темиров, с турецкой — министр Кемаль Айдемир.",
        states: ["Серик Омаров → Кемаль Айдемир", "Аскар Темиров → Кемаль Айдемир"],
        doesNotState: ["Серик Омаров → Аскар Темиров"]),
      PatternExample(
        .hungarian,
        "A megbeszélésen magyar részről Kovács Gábor miniszter, török részről Kemal Aydemir miniszter vett részt.",
        states: ["Kovács Gábor → Kemal Aydemir"]),
      PatternExample(
        .azerbaijani,
        "Görüşdə Azərbaycan tərəfindən təqdim olunan layihəni nazir Anar Quliyev, Qazaxıstan tərəfindən irəli sürülən təklifi nazir müavini Elçin Həsənov şərh edib.",
        doesNotState: ["Anar Quliyev → Elçin Həsənov"]),
      PatternExample(
        .russian,
        "Переговоры не состоялись: с казахстанской стороны прибыл посол Серик Омаров, с турецкой стороны посол Кемаль Айдемир не приехал.",
        doesNotState: ["Серик Омаров → Кемаль Айдемир"]),
      PatternExample(
        .azerbaijani, "Sənədi Türkiyə tərəfdən Kenan Aydemir, Azərbaycan tərəfdən Anar Quliyev imzalayıb.",
        doesNotState: ["Kenan Aydemir → Anar Quliyev"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let sides = TalkSides(scene: scene, gathering: context.gathering)
    return scene.reading.sentences.indices.flatMap { index -> [RelationFinding] in
      guard let pair = sides.pair(inSentence: index) else { return [] }
      return pair[0].people.flatMap { host in
        pair[1].people.map {
          RelationFinding(
            type, from: host.entity, to: $0.entity, evidence: host.tokens.union($0.tokens), confidence: 0.85)
        }
      }
    }
  }
}
