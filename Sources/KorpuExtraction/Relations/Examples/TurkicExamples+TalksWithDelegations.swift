internal import KorpuModel

/// Talks with a delegation that somebody leads, told by their noun.
extension TurkicExamples {
  static let talksWithDelegations = [
    PatternExample(
      .azerbaijani,
      "Anar Quliyevin Özbəkistanın rabitə naziri Karim Sodiqovun rəhbərlik etdiyi nümayəndə heyəti ilə noyabrın 6-da keçirilmiş görüşündə layihə müzakirə edilib.",
      states: ["Anar Quliyev → Karim Sodiqov"]),
    PatternExample(
      .azerbaijani,
      "Anar Quliyevin Karim Sodiqovun rəhbərlik etdiyi nümayəndə heyəti ilə görüşü ləğv edilib.",
      doesNotState: ["Anar Quliyev → Karim Sodiqov"]),
    PatternExample(
      .turkish, "Kemal Yurtsever'in Serik Omarov başkanlığındaki heyetle görüşmesinde iş birliği ele alındı.",
      states: ["Kemal Yurtsever → Serik Omarov"]),
    PatternExample(
      .kazakh, "Серік Омаровтың Азамат Касымов бастаған делегациямен кездесуінде жоба талқыланды.",
      states: ["Серік Омаров → Азамат Касымов"]),
    PatternExample(
      .uzbek, "Anvar Qodirovning Karim Sodiqov boshchiligidagi delegatsiya bilan uchrashuvida loyiha muhokama qilindi.",
      states: ["Anvar Qodirov → Karim Sodiqov"]),
    PatternExample(
      .kyrgyz, "Азамат Касымовдун Бакыт Асанов жетектеген делегация менен жолугушуусунда долбоор талкууланды.",
      states: ["Азамат Касымов → Бакыт Асанов"]),
    PatternExample(
      .turkmen,
      "Aman Gurbanowyň Wepa Atajanowyň ýolbaşçylygyndaky wekiliýet bilen duşuşygynda taslama maslahatlaşyldy.",
      states: ["Aman Gurbanow → Wepa Atajanow"]),
  ]
}
