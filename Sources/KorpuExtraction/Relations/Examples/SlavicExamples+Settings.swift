internal import KorpuModel

/// Gatherings that are only spoken of, are yet to come, or are not where something is said.
extension SlavicExamples {
  static let wordsElsewhere = [
    PatternExample(
      .russian, "Аскар Темиров пожелал спортсменам успехов на предстоящем форуме «Степь».",
      doesNotState: ["Аскар Темиров → форум «Степь»"]),
    PatternExample(
      .russian, "Аскар Темиров поздравил спортсменов на форуме «Степь».",
      states: ["Аскар Темиров → форум «Степь»"]),
    PatternExample(
      .russian,
      "Министр Аскар Темиров принял участие в заседании Степного совета. «Работа идёт», - сказал А. Темиров на встрече с Петером Ковачем в Анкаре.",
      doesNotState: ["Аскар Темиров → заседание Степного совета"]),
    PatternExample(
      .russian,
      "Министр Аскар Темиров встретился с генеральным секретарем фонда «Арал» Петером Ковачем. Ковач сообщил о готовности помочь. Генсек фонда «Арал» прибыл в Баку для участия в заседании Степного совета, которое пройдёт завтра.",
      doesNotState: ["Петер Ковач → заседание Степного совета"]),
  ]

  static let hostsOfOthers = [
    PatternExample(
      .russian, "В Баку прошёл форум «Зелёная степь». Инициатором объединения молодёжи выступил фонд «Арал».",
      doesNotState: ["фонд «Арал» → форум «Зелёная степь»"]),
    PatternExample(
      .russian, "В Баку прошёл форум «Зелёная степь». Организатором мероприятия выступил фонд «Арал».",
      states: ["фонд «Арал» → форум «Зелёная степь»"]),
    PatternExample(
      .russian,
      "В Баку прошёл форум «Зелёная степь». Мероприятие, приуроченное к юбилею театра, организовано фондом «Арал».",
      states: ["фонд «Арал» → форум «Зелёная степь»"]),
  ]

  static let topicsBesideTopics = [
    PatternExample(
      .russian, "Разговор шёл о проведении форума «Зелёная степь» и о состоявшемся в декабре съезде «Голоса степи».",
      doesNotState: ["форум «Зелёная степь» → съезд «Голоса степи»"])
  ]

  static let postsOfEither = [
    PatternExample(
      .russian,
      "Министр Петер Ковач назначил Аскара Темирова директором фонда «Арал». Он занимал должность посла Казахстана в Турции.",
      doesNotState: ["Петер Ковач → KZ", "Аскар Темиров → KZ"]),
    PatternExample(
      .russian, "Аскар Темиров родился в Баку. Он занимал должность посла Казахстана в Турции.",
      states: ["Аскар Темиров → KZ: ambassador"]),
    PatternExample(
      .english, "Peter Kovacs congratulated Askar Temirov. He was appointed director of the Aral Fund.",
      doesNotState: ["Peter Kovacs → Aral Fund"]),
  ]

  static let doubledPosts = [
    PatternExample(
      .russian, "Заместитель премьер-министра – министр культуры Казахстана Аскар Темиров прибыл в Баку.",
      states: ["Аскар Темиров → KZ: other"]),
    PatternExample(
      .russian, "Председатель правления – ректор Аральского университета Аскар Темиров прибыл в Баку.",
      states: ["Аскар Темиров → Аральский университет: chair"]),
    PatternExample(
      .russian, "Помощник президента – ректор Аральского университета Аскар Темиров прибыл в Баку.",
      states: ["Аскар Темиров → Аральский университет: rector"]),
    PatternExample(
      .english, "Deputy Prime Minister and Minister of Culture of Kazakhstan Askar Temirov arrived in Baku.",
      states: ["Askar Temirov → KZ: other"]),
    PatternExample(
      .russian, "Выступили генсек фонда «Арал» Петер Ковач и заместитель генсека союза «Сокол» Аскар Темиров.",
      states: ["Аскар Темиров → союз «Сокол»: other"]),
    PatternExample(
      .russian, "Генеральный секретарь Международной организации тюркской культуры «ТЮРКСОЙ» Аскар Темиров выступил.",
      states: ["Аскар Темиров → Международная организация тюркской культуры: secretaryGeneral"]),
    PatternExample(
      .russian, "Председатель узбекского объединения «Сокол» Аскар Темиров выступил.",
      states: ["Аскар Темиров → объединение «Сокол»: chair"]),
  ]
}
