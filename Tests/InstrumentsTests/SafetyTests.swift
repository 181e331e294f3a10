import Testing

@testable import Instruments

struct SafetyTests {
    @Test(arguments: 1...3)
    func `any thought of self-harm in PHQ-9 leads to the safety path`(value: Int) throws {
        var answers = Answers()
        answers["9"] = .value(value)
        #expect(try shipped("phq9").safetyPaths(for: answers) == ["self-harm"])
    }

    @Test func `no thought of self-harm, a declined or a blank item leads nowhere`() throws {
        let key = try shipped("phq9")
        #expect(key.safetyPaths(for: Answers(["9": .value(0)])).isEmpty)
        #expect(key.safetyPaths(for: Answers(["9": .declined])).isEmpty)
        #expect(key.safetyPaths(for: aForm(3, 3, 3, 3, 3, 3, 3, 3)).isEmpty)
    }

    @Test func `an impossible value of item 9 is alarming rather than ignored`() throws {
        #expect(try shipped("phq9").safetyPaths(for: Answers(["9": .value(7)])) == ["self-harm"])
    }

    @Test func `only PHQ-9 has a safety rule`() throws {
        #expect(try shipped().instruments.filter { !$0.safety.isEmpty }.map(\.id) == ["phq9"])
    }
}
