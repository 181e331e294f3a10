import Testing

@testable import Instruments

/// Every key that counts is held against examples that were written without it.
struct ExampleTests {
    /// A new key has no example, and fails here.
    @Test func `every key of the catalogue that counts something has a worked example`() throws {
        let counting = try shipped().instruments.filter { !$0.scales.isEmpty }.map(\.id)
        #expect(counting.sorted() == WorkedExample.all.map(\.id).sorted())
    }

    @Test(arguments: WorkedExample.all)
    func `a key has the questions and reversed questions of its source, and no others`(
        example: WorkedExample
    ) throws {
        let key = try shipped(example.id)
        let counted = key.items.filter { item in
            key.scales.contains { $0.items.contains(item) }
        }
        #expect(counted.map(\.id) == example.items)
        #expect(counted.filter(\.reversed).map(\.id) == example.reversed)
        for item in counted {
            #expect(item.range == example.otherRanges[item.id] ?? example.range, "\(item.id)")
        }
        #expect(key.scales.map(\.id) == example.scales.map(\.id))
        for scale in example.scales {
            let found = try #require(key.scale(scale.id))
            #expect(found.parts.map(\.id) == scale.parts)
            if scale.parts.isEmpty { #expect(found.items.map(\.id) == scale.items) }
            #expect(found.bands.count == scale.bands.count)
            let all = scale.parts.isEmpty ? scale.items.count : found.items.count
            #expect(found.missing.needed(of: found.items.count) == scale.needs ?? all)
        }
    }

    @Test(arguments: WorkedExample.all)
    func `whole forms give what was worked out by other means, and limits lie where they were`(
        example: WorkedExample
    ) throws {
        #expect(example.faults(in: try shipped(example.id)) == [])
        for form in example.forms {
            #expect(form.answers.count == example.items.count)
            #expect(form.gives.count == example.scales.count)
            #expect(Set(form.answers).count > 1 || example.items.count < 4)
        }
    }

    /// So that the examples are worth something: every slip of the pen shows in one of them.
    @Test(arguments: WorkedExample.all)
    func `the examples notice a swap, a drop, a double, a moved reversal and a shifted limit`(
        example: WorkedExample
    ) throws {
        let key = try shipped(example.id)
        let slips = KeySlips(of: key, step: example.step).all
        #expect(!slips.isEmpty)
        for slip in slips where example.faults(in: slip.key).isEmpty {
            Issue.record("\(example.id): nobody notices: \(slip.what)")
        }
    }
}

extension WorkedExample: CustomTestStringConvertible {
    var testDescription: String { id.rawValue }
}
