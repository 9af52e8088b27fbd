import KorpuLanguage
import KorpuModel
import Testing

@testable import KorpuAnalysis

/// Which roles one person at a time holds.
@Suite struct PostTests {
  private func post(_ role: Role, _ title: String?, at institution: Actor.ID = "o-union") -> Post? {
    let tie = Tie("aydan", role, at: institution, title, in: "n1")
    return Network.of([tie]).actors.first { $0.id == institution }
      .flatMap { Post(of: tie, titled: FoldedName(title ?? "").words, at: $0.type) }
  }

  @Test func `a body has one chair, whatever the language of the title`() {
    #expect(post(.chair, "sədr") != nil)
    #expect(post(.chair, "sədr") == post(.chair, "председатель"))
    #expect(post(.chair, nil) == post(.chair, "Başkan"))
    #expect(post(.rector, "ректор") == post(.rector, "Universitetin rektoru"))
    #expect(post(.chair, "sədr") != post(.director, "direktor"))
  }

  @Test func `the head of a department, and who is one of several, hold no such post`() {
    #expect(post(.head, "analitik şöbəsinin müdiri") == nil)
    #expect(post(.member, "üzv") == nil)
    #expect(post(.other, "prorektor") == nil)
    #expect(post(.chair, "sədr", at: "c-az") == nil)
  }

  @Test(arguments: [
    "keçmiş prezident", "sabiq sədr", "eski başkan", "Başkan Yardımcısı", "həmsədr", "eş başkan", "бурынғы төраға",
    "төраға орынбасары", "тең төраға", "мурдагы төрага", "sobiq rais", "rais oʻrinbosari", "öňki başlyk",
    "и.о. председателя", "сопредседатель", "бывший президент", "вице-президент", "former president", "co-chair",
    "Acting President", "honorary president", "volt elnök", "elnökhelyettes-jelölt", "alelnök", "fəxri sədr",
    "вазифасини бажарувчи",
  ]) func `a title tells who shares it, stands in or does not hold it`(title: String) {
    #expect(post(.president, title) == nil)
  }

  @Test(arguments: [
    "Президент", "Prezident", "elnök", "Oktatási és kulturális elnök", "төрағасы", "Раис", "Executive President",
  ]) func `another title leaves the post as it is`(title: String) {
    #expect(post(.president, title) != nil)
  }

  @Test func `ministers and ambassadors of a country are told apart by their titles`() {
    #expect(post(.minister, "nazir", at: "c-az") == nil)
    #expect(post(.minister, "mədəniyyət naziri", at: "c-az") == post(.minister, "Mədəniyyət Naziri", at: "c-az"))
    #expect(post(.minister, "mədəniyyət naziri", at: "c-az") != post(.minister, "su naziri", at: "c-az"))
    #expect(post(.minister, "nazir") != nil)
    #expect(post(.minister, "Министр образования и науки", at: "c-az") != nil)
    #expect(post(.ambassador, "fövqəladə və səlahiyyətli səfir", at: "c-az") == nil)
    #expect(post(.ambassador, "Чрезвычайный и Полномочный Посол", at: "c-az") == nil)
    #expect(post(.ambassador, "Qazaxıstandakı səfir", at: "c-az") != nil)
  }
}
