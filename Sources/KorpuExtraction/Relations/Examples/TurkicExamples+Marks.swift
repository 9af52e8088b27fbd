internal import KorpuModel

extension TurkicExamples {
  /// Posts in bodies whose whole name stands in quotation marks.
  static let postsInMarks = [
    PatternExample(
      .azerbaijani,
      "Komitə sədri Anar Quliyev Qazaxıstanın “Yaşıl Vadi Fondu”nun prezidenti Marat Axmetovla görüşüb.",
      states: ["Marat Axmetov → Yaşıl Vadi Fondu: president"], doesNotState: ["Marat Axmetov → KZ"]),
    PatternExample(
      .azerbaijani, "“Yaşıl Vadi Fondu”na sədr Anar Quliyev kitab bağışlayıb.",
      doesNotState: ["Anar Quliyev → Yaşıl Vadi Fondu"]),
    PatternExample(
      .azerbaijani,
      "Nümayəndə heyəti Xəzər Rayon İcra Hakimiyyətində olub. Rayon icra hakimiyyətinin başçısı Anar Quliyev qonaqlara məlumat verib.",
      states: ["Anar Quliyev → Xəzər Rayon İcra Hakimiyyəti: head"]),
    PatternExample(
      .azerbaijani,
      "Sahil Universitetində tədbir keçirilib. Tədbiri açan rektor, professor Anar Quliyev qonaqları salamlayıb.",
      states: ["Anar Quliyev → Sahil Universiteti: rector"]),
    PatternExample(
      .azerbaijani,
      "Sahil Universitetində tədbir keçirilib. Universitetə gələn rektor Anar Quliyev qonaqları salamlayıb.",
      doesNotState: ["Anar Quliyev → Sahil Universiteti"]),
    PatternExample(
      .azerbaijani, "Forumda Anar Quliyev İrsini Araşdırma Mərkəzinin direktoru Samir Orucov iştirak edib.",
      states: ["Samir Orucov → Anar Quliyev İrsini Araşdırma Mərkəzi: director"]),
    PatternExample(
      .azerbaijani, "Macarıstanın Azərbaycana yeni təyin olunmuş səfiri cənab Peter Kovaç universitetdə olub.",
      states: ["Peter Kovaç → HU"], doesNotState: ["Peter Kovaç → AZ"]),
    PatternExample(
      .azerbaijani, "Anar Quliyev Dostluq Fondunun prezidenti vəzifəsindən azad edilib.",
      states: ["Anar Quliyev → Dostluq Fondu: president"]),
    PatternExample(
      .azerbaijani, "Sahil Gənclər Birliyinin sədri Şənlik Quliyev çıxış edib.",
      states: ["Şənlik Quliyev → Sahil Gənclər Birliyi: chair"]),
  ]

  /// Seats of bodies by a country in brackets, and countries that only have something to do with one.
  static let seatsInBrackets = [
    PatternExample(
      .azerbaijani, "Forumda Sahil Universiteti (Türkiyə) və “Ümid” Birliyi iştirak edib.",
      states: ["Sahil Universiteti → TR"], doesNotState: ["“Ümid” Birliyi → TR"]),
    PatternExample(
      .azerbaijani, "Qazaxıstanın “Yaşıl Vadi Fondu” festival keçirib.", states: ["Yaşıl Vadi Fondu → KZ"]),
    PatternExample(
      .azerbaijani, "Nazir Anar Quliyev Azərbaycanın Dostluq Təşkilatı ilə əməkdaşlığa verdiyi önəmi vurğulayıb.",
      doesNotState: ["Dostluq Təşkilatı → AZ"]),
    PatternExample(
      .azerbaijani, "Layihə Türkiyə və Mərkəzi Asiya regionu üçün vacibdir.", doesNotState: ["Türkiyə və Mərkəzi → TR"]),
  ]

  /// Round tables whose sort stands in quotation marks for no reason, and gatherings named in marks by small letters.
  static let sortsInMarks = [
    PatternExample(
      .azerbaijani,
      "Bakıda şəhərin azad edilməsinin ildönümünə həsr edilmiş “Dəyirmi masa” keçirilib. Tədbirdə yazıçı Anar Quliyev və politoloq Samir Orucov iştirak edirdi.",
      states: [
        "Anar Quliyev → şəhərin azad edilməsinin ildönümünə həsr edilmiş Dəyirmi masa",
        "Samir Orucov → şəhərin azad edilməsinin ildönümünə həsr edilmiş Dəyirmi masa",
      ]),
    PatternExample(
      .azerbaijani,
      "III “Yaşıl vadi simpoziumu” işə başlayıb. Simpoziumda Türkiyə, Qazaxıstan və digər ölkələrdən alim-tədqiqatçılar iştirak edir.",
      states: ["TR → Yaşıl vadi simpoziumu", "KZ → Yaşıl vadi simpoziumu"]),
    PatternExample(
      .azerbaijani, "Yazıçı Anar Quliyev “Yaşıl vadi simpoziumu” hekayəsini oxuyub.",
      doesNotState: ["Anar Quliyev → Yaşıl vadi simpoziumu"]),
    PatternExample(
      .azerbaijani, "Daşkənddə Azərbaycan-Türkiyə İş Adamları Birliyinin açılışı olub.",
      doesNotState: ["AZ → Azərbaycan-Türkiyə İş Adamları Birliyinin açılışı"]),
  ]
}
