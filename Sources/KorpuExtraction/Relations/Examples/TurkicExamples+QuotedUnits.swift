internal import KorpuModel

extension TurkicExamples {
  /// A part of a body in quotation marks before a post; a post with another name in brackets; what somebody speaks about.
  static let quotedUnits = [
    PatternExample(
      .azerbaijani, "Yaşıl Vadi İnstitutunun \"Külək enerjisi\" şöbəsinin müdiri, professor Anar Quliyev gəlib.",
      states: ["Anar Quliyev → Yaşıl Vadi İnstitutu: head"]),
    PatternExample(
      .azerbaijani, "Yaşıl Vadi İnstitutu \"Külək\" Cəmiyyətinin müdiri Anar Quliyevi qəbul edib.",
      doesNotState: ["Anar Quliyev → Yaşıl Vadi İnstitutu: head"]),
    PatternExample(
      .azerbaijani, "Gürcüstanın İnsan Hüquqları üzrə Müvəkkili (Ombudsman) Nino Beridze gəlib.",
      states: ["Nino Beridze → GE: other"]),
    PatternExample(
      .azerbaijani, "Gürcüstanda dörd müvəkkil (ombudsman) var. Nino Beridze gəlib.",
      doesNotState: ["Nino Beridze → GE: other"]),
    PatternExample(
      .azerbaijani, "\"Ümid\" İctimai Birliyinin fəaliyyəti haqqında millət vəkili Anar Quliyev danışıb.",
      doesNotState: ["Anar Quliyev → \"Ümid\" İctimai Birliyi: deputy"]),
    PatternExample(
      .azerbaijani, "\"Ümid\" İctimai Birliyi yaranıb. \"Ümid\" İB-nin sədri Anar Quliyev gəlib.",
      states: ["Anar Quliyev → \"Ümid\" İctimai Birliyi: chair"]),
    PatternExample(
      .azerbaijani, "Xəzər Bulud Universiteti yaranıb. Bulud Universitetinin rektoru Anar Quliyev gəlib.",
      doesNotState: ["Anar Quliyev → Xəzər Bulud Universiteti: rector"]),
    PatternExample(
      .azerbaijani, "Gəncə Bulud Universiteti yaranıb. Bulud Universitetinin rektoru Anar Quliyev gəlib.",
      states: ["Anar Quliyev → Gəncə Bulud Universiteti: rector"]),
    PatternExample(
      .azerbaijani, "Bulud Cəmiyyəti və Günəş Federasiyasının sədri Anar Quliyev gəlib.",
      states: ["Anar Quliyev → Bulud Cəmiyyəti: chair", "Anar Quliyev → Günəş Federasiyası: chair"]),
    PatternExample(
      .azerbaijani, "Forumda Bulud Cəmiyyəti, Arzu Fondu və Günəş Federasiyasının sədri Anar Quliyev iştirak edib.",
      doesNotState: ["Anar Quliyev → Arzu Fondu: chair", "Anar Quliyev → Bulud Cəmiyyəti: chair"]),
    PatternExample(
      .azerbaijani, "Arzu Mərkəzinin müdirinin elm məsələləri üzrə müavini Anar Quliyev gəlib.",
      states: ["Anar Quliyev → Arzu Mərkəzi: deputyDirector"]),
    PatternExample(
      .azerbaijani, "Arzu rayon İcra Hakimiyyətinin başçısı Anar Quliyev gəlib.",
      states: ["Anar Quliyev → Arzu rayon İcra Hakimiyyəti: head"]),
    PatternExample(
      .azerbaijani, "Arzu Məclisinin təhlükəsizlik, müdafiə və hüquq məsələləri üzrə katibi Anar Quliyev gəlib.",
      states: ["Anar Quliyev → Arzu Məclisi: other"]),
    PatternExample(
      .azerbaijani, "Arzu Məclisi bağlanıb, hüquq məsələləri üzrə katib Anar Quliyev gəlib.",
      doesNotState: ["Anar Quliyev → Arzu Məclisi: other"]),
  ]
}
