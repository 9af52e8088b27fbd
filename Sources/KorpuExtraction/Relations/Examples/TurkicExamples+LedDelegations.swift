internal import KorpuModel

extension TurkicExamples {
  /// Of a delegation with a leader the leader meets, and not who sent it.
  static let ledDelegations = [
    PatternExample(
      .azerbaijani,
      "Komitənin sədri Anar Quliyev Dostluq Fondunun sədri Kenan Aydemirin rəhbərlik etdiyi nümayəndə heyətini salamlayıb.",
      states: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani, "Rektor Anar Quliyev səfir Kenan Aydemirin rəhbərlik etdiyi komandanı salamlayıb.",
      doesNotState: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .uzbek, "Vazir Anvar Mahmudov elchi Kemal Aksoy boshchiligidagi Turkiya delegatsiyasini qabul qildi.",
      states: ["Anvar Mahmudov → Kemal Aksoy"], doesNotState: ["Anvar Mahmudov → TR"]),
    PatternExample(
      .turkish, "Bakan Kemal Yurtsever, Rüstem Karimov başkanlığındaki Özbekistan heyetini kabul etti.",
      states: ["Kemal Yurtsever → Rüstem Karimov"], doesNotState: ["Kemal Yurtsever → UZ"]),
    PatternExample(
      .turkish, "Bakan Kemal Yurtsever, Rüstem Karimov başkanlığındaki heyeti kabul etti.",
      states: ["Kemal Yurtsever → Rüstem Karimov"]),
    PatternExample(
      .turkish, "Rüstem Karimov başkanlığındaki parlamento heyeti Bakan Kemal Yurtsever'i ziyaret etti.",
      states: ["Rüstem Karimov → Kemal Yurtsever"]),
    PatternExample(
      .turkmen, "Ministr Wepa Atajanow Kemal Aksoýyň ýolbaşçylygyndaky Türkiýäniň wekiliýetini kabul etdi.",
      states: ["Wepa Atajanow → Kemal Aksoý"], doesNotState: ["Wepa Atajanow → TR"]),
    PatternExample(
      .azerbaijani,
      "Kenan Aydemirin başçılıq etdiyi nümayəndə heyəti Azərbaycanın mədəniyyət naziri Anar Quliyev ilə görüşüb.",
      states: ["Kenan Aydemir → Anar Quliyev"]),
    PatternExample(
      .azerbaijani,
      "Kenan Aydemirin başçılıq etdiyi və deputatlar Sinan Yurdoğlu, Leyla Tunanın daxil olduğu nümayəndə heyəti nazir Anar Quliyev ilə görüşüb.",
      states: ["Kenan Aydemir → Anar Quliyev", "Sinan Yurdoğlu → Anar Quliyev", "Leyla Tuna → Anar Quliyev"],
      doesNotState: ["Kenan Aydemir → Sinan Yurdoğlu"]),
    PatternExample(
      .azerbaijani, "Nazir Anar Quliyev Kenan Aydemirin rəhbərliyi ilə Türkiyə nümayəndə heyətini qəbul edib.",
      states: ["Anar Quliyev → Kenan Aydemir"], doesNotState: ["Anar Quliyev → TR"]),
    PatternExample(
      .azerbaijani, "Azərbaycan nümayəndə heyəti nazir Kenan Aydemirlə görüşüb.", states: ["AZ → Kenan Aydemir"]),
    PatternExample(
      .uzbek, "Vazir Anvar Mahmudov Kemal Aksoy boshchiligidagi guruh va Turkiya delegatsiyasi bilan uchrashdi.",
      states: ["Anvar Mahmudov → TR"]),
  ]
}
