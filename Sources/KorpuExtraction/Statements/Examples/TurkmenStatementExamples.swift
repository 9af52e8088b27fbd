internal import KorpuModel

extension StatementExamples {
  /// Turkmen: «diýip» between what is said and the verb.
  static let turkmen: [(form: String, example: PatternExample)] = [
    (
      "the words of somebody to which a source refers, behind what they said",
      PatternExample(
        .turkmen,
        "Taslama dowam eder. Bu barada, ministr Wepa Atajanowyň sözlerine salgylanyp, Turan habarlar gullugy habar berýär.",
        states: ["Wepa Atajanow: Taslama dowam eder"], doesNotState: ["Wepa Atajanow: Turan"])
    ),
    (
      "who speaks, told within the quotation marks",
      PatternExample(
        .turkmen,
        "«Daglar bizi birleşdirýär – diýip, ministr Gözel Hojaýewa belledi. – Olar bizi aýyrmaz».",
        states: [
          "Gözel Hojaýewa: Daglar bizi birleşdirýär – diýip, ministr Gözel Hojaýewa belledi. – Olar bizi aýyrmaz"
        ])
    ),
    (
      "two claims",
      PatternExample(
        .turkmen,
        "Rektor Aman Gurbanow işiň başlanandygyny belläp, hyzmatdaşlygyň ähmiýetini nygtady.",
        states: ["Aman Gurbanow: işiň başlanandygyny", "Aman Gurbanow: hyzmatdaşlygyň ähmiýetini"])
    ),
    (
      "a quotation between its speaker and the verb",
      PatternExample(
        .turkmen,
        "Rektor Aman Gurbanow: “Biz muny isleýäris. Iş başlandy” diýip belläpdir.",
        states: ["Aman Gurbanow: Biz muny isleýäris. Iş başlandy"])
    ),
    (
      "a position after the quotation",
      PatternExample(
        .turkmen,
        "Prezident Aman Gurbanow myhmanlary kabul etdi.\n“Biz bu işi goldaýarys” diýip, döwlet Baştutany belledi.",
        states: ["Aman Gurbanow: Biz bu işi goldaýarys"])
    ),
    (
      "«diýip» without quotation marks",
      PatternExample(
        .turkmen,
        "Bu iş şu ýyl başlanar diýip, rektor Aman Gurbanow mälim etdi.",
        states: ["Aman Gurbanow: Bu iş şu ýyl başlanar"])
    ),
    (
      "a claim with «barada»",
      PatternExample(
        .turkmen,
        "Rektor Aman Gurbanow işiň başlanjakdygy barada aýtdy.",
        states: ["Aman Gurbanow: işiň başlanjakdygy"])
    ),
    (
      "a claim with «barada» and a verb of two words, and a topic with it",
      PatternExample(
        .turkmen,
        "Rektor Aman Gurbanow işiň ähmiýetiniň uludygy barada belläp geçdi. Ministr Gözel Hojaýewa işiň geçirilişi barada belläp geçdi.",
        states: ["Aman Gurbanow: işiň ähmiýetiniň uludygy"])
    ),
    (
      "readiness, and where somebody spoke",
      PatternExample(
        .turkmen,
        "Rektor Aman Gurbanow maslahatdaky çykyşynda hyzmatdaşlygy ösdürmäge taýýardygyny beýan etdi.",
        states: ["Aman Gurbanow: hyzmatdaşlygy ösdürmäge taýýardygyny"])
    ),
    (
      "a subject left out",
      PatternExample(
        .turkmen,
        "Rektor Aman Gurbanow myhmanlary gutlady. Işiň dowam etjekdigini aýtdy.",
        states: ["Aman Gurbanow: Işiň dowam etjekdigini"])
    ),
    (
      "«in the words of» a position",
      PatternExample(
        .turkmen,
        "Ak Suw gaznasynyň başlygy Jeren Orazowa geldi. Ak Suw gaznasynyň başlygynyň sözlerine görä, iş başlandy.",
        states: ["Jeren Orazowa: iş başlandy"])
    ),
    (
      "a credit states nothing",
      PatternExample(
        .turkmen,
        "Rektor Aman Gurbanow maslahata gatnaşdy diýip, “Habar” agentligi ýazýar.",
        doesNotState: ["Aman Gurbanow: maslahata"])
    ),
    (
      "who opens a gathering says something else than that",
      PatternExample(
        .turkmen,
        "Maryda maslahat geçirildi. Rektor Aman Gurbanow maslahaty açyp, işiň dowam etjekdigini aýtdy.",
        states: ["Aman Gurbanow: işiň dowam etjekdigini"])
    ),
  ]
}
