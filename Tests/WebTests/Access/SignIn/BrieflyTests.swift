import Domain
import TestSupport
import Testing

@testable import Web

struct BrieflyTests {
    @Test func `what is kept is taken once, and within ten minutes`() async {
        let kept = Briefly<String>()
        await kept.keep("a", as: "first", at: .testNow)
        await kept.keep("b", as: "second", at: .testNow)
        #expect(await kept.look("first", at: .testNow) == "a")
        #expect(await kept.take("first", at: .testNow.adding(seconds: 599)) == "a")
        #expect(await kept.take("first", at: .testNow) == nil)
        #expect(await kept.take("second", at: .testNow.adding(seconds: 600)) == nil)
        #expect(await kept.take("nobody", at: .testNow) == nil)
    }

    @Test func `what does not suit stays`() async {
        let kept = Briefly<String>()
        await kept.keep("a", as: "name", at: .testNow)
        #expect(await kept.take("name", at: .testNow, where: { $0 == "b" }) == nil)
        #expect(await kept.take("name", at: .testNow, where: { $0 == "a" }) == "a")
    }

    @Test func `a flood pushes out the oldest, and no more is kept than there is room for`() async {
        let kept = Briefly<Int>(most: 100)
        for number in 0..<1000 { await kept.keep(number, as: "\(number)", at: .testNow) }
        #expect(await kept.count == 100)
        #expect(await kept.look("899", at: .testNow) == nil)
        #expect(await kept.look("900", at: .testNow) == 900)
        await kept.keep(0, as: "late", at: .testNow.adding(seconds: 600))
        #expect(await kept.count == 1)
    }
}
