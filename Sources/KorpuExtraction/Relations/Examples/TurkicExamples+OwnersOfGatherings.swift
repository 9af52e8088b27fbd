internal import KorpuModel

extension TurkicExamples {
  /// Names of gatherings that begin with the owners of those who come together.
  static let placesOfMembers = [
    PatternExample(
      .kazakh, "Таразда түркі әлемі балалар журналдары редакторларының V конгресі өтті.",
      states: ["түркі әлемі балалар журналдары редакторларының V конгресі → Тараз"]),
    PatternExample(
      .kazakh, "Таразда түркі тілдес елдер суретшілерінің III құрылтайы өтті.",
      states: ["түркі тілдес елдер суретшілерінің III құрылтайы → Тараз"]),
    PatternExample(
      .kazakh, "Кеше министр қала жастарының II форумына қатысты. Форум Ақтауда өтті.",
      states: ["қала жастарының II форумы → Ақтау"],
      doesNotState: ["министр қала жастарының II форумы → Ақтау"]),
    PatternExample(
      .kazakh,
      "Астанада Президенттің тапсырмасымен Венгрия Республикасының мәдениетіне арналған салтанатты жиын өтті.",
      states: ["Венгрия Республикасының мәдениетіне арналған салтанатты жиын → Астана"]),
    PatternExample(
      .kazakh, "Кентауда Арал ауданының II Мұғалімдер форумы өтті.",
      states: ["Арал ауданының II Мұғалімдер форумы → Кентау"]),
    PatternExample(
      .kazakh, "Астанада Түркі мемлекеттері ұйымының саммиті салтанат құрды.",
      states: ["Түркі мемлекеттері ұйымының саммиті → Астана"]),
  ]

  /// The unity of a people, which is no body, and a country that a body is about.
  static let unityOfPeoples = [
    PatternExample(
      .kazakh, "Қазақстан халқының бірлігі бәрінен маңызды.", doesNotState: ["Қазақстан халқының бірлігі → KZ"]),
    PatternExample(
      .kazakh, "«Үндістанды зерттеу орталығы» директоры Ерлан Асанов келді.",
      doesNotState: ["«Үндістанды зерттеу орталығы» → IN"]),
    PatternExample(
      .kazakh, "Қазақстан жазушылар бірлігінің төрағасы Ерлан Асанов келді.",
      states: ["Қазақстан жазушылар бірлігі → KZ"]),
  ]
}
