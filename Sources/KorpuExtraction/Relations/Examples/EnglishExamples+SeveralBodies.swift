internal import KorpuModel

/// Posts in several bodies, led by small words, and bodies that a text tells of by what they are.
extension EnglishExamples {
  static let positionsInSeveralBodies = [
    PatternExample(
      .english, "The guests were Gabor Szabo, President of the Italian partner Aral Holding, and Serik Omarov.",
      states: ["Gabor Szabo → Aral Holding: president"], doesNotState: ["Gabor Szabo → IT: president"]),
    PatternExample(
      .english,
      "President of the Steppe Chamber of Commerce and the Union of Growers of Hungary (UGH) Serik Omarov spoke.",
      states: ["Serik Omarov → Steppe Chamber of Commerce", "Serik Omarov → Union of Growers of Hungary"]),
    PatternExample(
      .english, "The President of the Aral Fund and the Danube Union praised Serik Omarov.",
      doesNotState: ["Serik Omarov → Danube Union", "Serik Omarov → Aral Fund"]),
    PatternExample(
      .english, "Ambassador of Hungary to Baku and founding Director of the Aral Fund Gabor Szabo spoke.",
      states: ["Gabor Szabo → HU: ambassador", "Gabor Szabo → Aral Fund"]),
    PatternExample(
      .english, "President of Hungary HE Mr Gabor Szabo opened the museum.", states: ["Gabor Szabo → HU: president"]),
    PatternExample(
      .english, "The Senior Researcher of the Aral Fund, the renowned scholar Serik Omarov, opened the museum.",
      states: ["Serik Omarov → Aral Fund"]),
  ]

  static let bodiesByWhatTheyAre = [
    PatternExample(
      .english, "The Aral University, Hungary's oldest university, opened a school.", states: ["Aral University → HU"]),
    PatternExample(
      .english, "Hungary's oldest university the Aral University opened a school.", states: ["Aral University → HU"]),
    PatternExample(
      .english, "The Aral University, Hungary's oldest partner, opened a school.",
      doesNotState: ["Aral University → HU"]),
    PatternExample(
      .english, "The National Confederation of Growers (Farmers) of Hungary opened a school.",
      states: ["National Confederation of Growers of Hungary → HU"]),
    PatternExample(
      .english, "The Aral Institute (Budapest, Hungary) opened a school.", states: ["Aral Institute → HU"]),
    PatternExample(
      .english, "The Aral Institute (with guests from Hungary) opened a school.",
      doesNotState: ["Aral Institute → HU"]),
    PatternExample(
      .english, "The Ministry of Culture and the Ministry of Trade of Hungary opened a school.",
      states: ["Ministry of Culture → HU", "Ministry of Trade of Hungary → HU"]),
    PatternExample(
      .russian, "Школу открыли институт «Арал» (г. Казань, Россия) и фонд «Сокол» (Казахстан, Астана).",
      states: ["институт «Арал» → RU", "фонд «Сокол» → KZ"]),
  ]

  static let nationalProfessions = [
    PatternExample(
      .english, "The well-known Uzbek poet, publicist and translator Serik Omarov sang.", states: ["Serik Omarov → UZ"]),
    PatternExample(
      .english, "Gabor Szabo, a famous Hungarian poet, sang.", states: ["Gabor Szabo → HU"]),
    PatternExample(.english, "Gabor Szabo is a famous Hungarian poet.", states: ["Gabor Szabo → HU"]),
    PatternExample(
      .english, "Head of the Turkish House Gabor Szabo sang.", doesNotState: ["Gabor Szabo → TR"]),
    PatternExample(
      .russian, "Выступил известный узбекский писатель, публицист и поэт Аскар Темиров.",
      states: ["Аскар Темиров → UZ"]),
    PatternExample(
      .russian, "Выступили узбекский писатель Дильшод Рахимов, публицист и поэт Аскар Темиров.",
      states: ["Дильшод Рахимов → UZ"], doesNotState: ["Аскар Темиров → UZ"]),
  ]
}
