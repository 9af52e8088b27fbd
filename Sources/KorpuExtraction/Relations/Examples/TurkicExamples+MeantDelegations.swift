internal import KorpuModel

extension TurkicExamples {
  /// Who led or made up a delegation meets, where the text goes on about it, or about its members.
  static let meantDelegations = [
    PatternExample(
      .azerbaijani,
      "Milli Məclisin sədri Aqil Camalovun rəhbərliyi ilə nümayəndə heyəti Ankaraya gəlib. Nümayəndə heyətinin tərkibinə Samir Orucov və Leyla Nəsirova daxildir. Nümayəndə heyəti Türkiyənin Prezidenti Kemal Aydemirlə görüşüb.",
      states: ["Aqil Camalov → Kemal Aydemir", "Samir Orucov → Kemal Aydemir", "Leyla Nəsirova → Kemal Aydemir"],
      doesNotState: ["Aqil Camalov → Samir Orucov"]),
    PatternExample(
      .azerbaijani,
      "Milli Məclisin sədri Aqil Camalovun rəhbərliyi ilə nümayəndə heyəti Ankaraya gəlib. Türkiyənin Prezidenti Kemal Aydemir nümayəndə heyəti ilə görüşüb.",
      states: ["Kemal Aydemir → Aqil Camalov"]),
    PatternExample(
      .azerbaijani,
      "Milli Məclisin sədri Aqil Camalovun rəhbərliyi ilə nümayəndə heyəti Ankaraya gəlib. Macarıstan nümayəndə heyəti Türkiyənin Prezidenti Kemal Aydemirlə görüşüb.",
      doesNotState: ["Aqil Camalov → Kemal Aydemir"]),
    PatternExample(
      .uzbek,
      "Turkiya madaniyat vaziri Kemal Aydemir boshchiligidagi delegatsiya Toshkentga keldi. Delegatsiya tarkibida Osman Bekar va Deniz Toprak bor. Delegatsiya vazir Anvar Rahimov bilan uchrashdi.",
      states: ["Kemal Aydemir → Anvar Rahimov", "Osman Bekar → Anvar Rahimov", "Deniz Toprak → Anvar Rahimov"],
      doesNotState: ["Osman Bekar → Deniz Toprak"]),
    PatternExample(
      .turkish,
      "Bakan Kemal Yurtsever başkanlığındaki heyet, Türkiye ve Azerbaycan parlamentolarının üyelerinden oluşmuştur. Heyet, Meclis Başkanı Bakıt Asanov ve bakan Azamat Toktoyev ile görüştü.",
      states: ["Kemal Yurtsever → Bakıt Asanov", "Kemal Yurtsever → Azamat Toktoyev"],
      doesNotState: ["Bakıt Asanov → Azamat Toktoyev"]),
    PatternExample(
      .kyrgyz,
      "Сапардын алкагында делегация министр Бакыт Асанов, министр Азамат Токтоев жана шаарлардын мэрлери менен жолугушту.",
      doesNotState: ["Бакыт Асанов → Азамат Токтоев"]),
    PatternExample(
      .kazakh,
      "Келісім Ласло Ковачтың бастауымен келген Венгрия делегациясымен кездесуде қабылданды. Ректор Асан Мұратов қонақтарды қарсы алды.",
      states: ["Асан Мұратов → Ласло Ковач"]),
    PatternExample(
      .kazakh, "Жазушы Ласло Ковач Астанаға келді. Ректор Асан Мұратов қонақтарды қарсы алды.",
      doesNotState: ["Асан Мұратов → Ласло Ковач"]),
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudov boshchiligidagi delegatsiya Bokuga keldi. Delegatsiyani vazir Samir Orujov kutib oldi.",
      states: ["Samir Orujov → Anvar Mahmudov"]),
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudov boshchiligidagi delegatsiya Bokuga keldi. Tashrif davomida delegatsiya vazir Samir Orujov bilan uchrashdi.",
      states: ["Anvar Mahmudov → Samir Orujov"]),
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudov boshchiligidagi O‘zbekiston delegatsiyasi keldi. O‘zbekiston delegatsiyasini vazir Samir Orujov kutib oldi.",
      states: ["Samir Orujov → Anvar Mahmudov"], doesNotState: ["Samir Orujov → UZ"]),
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudov boshchiligidagi O‘zbekiston delegatsiyasi keldi. O‘zbekiston delegatsiyasi vazir Samir Orujov bilan uchrashdi.",
      states: ["Anvar Mahmudov → Samir Orujov"], doesNotState: ["UZ → Samir Orujov"]),
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudov boshchiligidagi O‘zbekiston delegatsiyasi keldi. Turkiya delegatsiyasini vazir Samir Orujov kutib oldi.",
      states: ["Samir Orujov → TR"], doesNotState: ["Samir Orujov → Anvar Mahmudov"]),
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudov boshchiligidagi delegatsiya keldi. Vazir Kemal Aksoy boshchiligidagi delegatsiya ham keldi. Delegatsiyani vazir Samir Orujov kutib oldi.",
      doesNotState: ["Samir Orujov → Anvar Mahmudov", "Samir Orujov → Kemal Aksoy"]),
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudov boshchiligidagi delegatsiya keldi. Delegatsiya tarkibidagi olimlar rektor Samir Orujov bilan uchrashdi.",
      doesNotState: ["Anvar Mahmudov → Samir Orujov"]),
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudov boshchiligidagi delegatsiya keldi. Delegatsiya a’zosi rektor Samir Orujov bilan uchrashdi.",
      doesNotState: ["Anvar Mahmudov → Samir Orujov"]),
    PatternExample(
      .turkmen,
      "Ministr Aman Ataýewiň ýolbaşçylygyndaky Türkmenistanyň wekiliýeti geldi. Türkmenistanyň wekiliýeti ministr Kemal Orazow bilen duşuşdy.",
      states: ["Aman Ataýew → Kemal Orazow"], doesNotState: ["TM → Kemal Orazow"]),
    PatternExample(
      .uzbek,
      "Vazir Samir Orujov Anvar Mahmudov boshchiligidagi O‘zbekiston delegatsiyasi a’zolarini qabul qildi.",
      states: ["Samir Orujov → Anvar Mahmudov"], doesNotState: ["Samir Orujov → UZ"]),
    PatternExample(
      .uzbek,
      "Anvar Mahmudov boshchiligidagi O‘zbekiston delegatsiyasi a’zosi Askar Temirov vazir Samir Orujov bilan uchrashdi.",
      states: ["Askar Temirov → Samir Orujov"], doesNotState: ["Anvar Mahmudov → Samir Orujov"]),
    PatternExample(
      .uzbek,
      "Prezident Anvar Mahmudov kongressmenlar Jon Smit va Deniel Braun ishtirokidagi AQSh delegatsiyasini qabul qildi.",
      states: ["Anvar Mahmudov → Jon Smit", "Anvar Mahmudov → Deniel Braun"],
      doesNotState: ["Anvar Mahmudov → US", "Jon Smit → Deniel Braun"]),
    PatternExample(
      .uzbek, "Kemal Aksoy boshchiligidagi delegatsiya tarkibidagi Anvar Mahmudov vazir Samir Orujov bilan uchrashdi.",
      states: ["Anvar Mahmudov → Samir Orujov"], doesNotState: ["Kemal Aksoy → Samir Orujov"]),
    PatternExample(
      .uzbek,
      "O‘zbekiston Madaniyat vaziri Anvar Mahmudov Bokuga keldi. Anvar Mahmudov boshchiligidagi delegatsiya muzeyni ko‘rdi. O‘zbekiston delegatsiyasini vazir Samir Orujov kutib oldi.",
      states: ["Samir Orujov → Anvar Mahmudov"], doesNotState: ["Samir Orujov → UZ"]),
  ]
}
