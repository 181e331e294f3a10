import HTML
import Testing

extension Example: CustomTestStringConvertible {
    /// The name, shown when a test fails.
    public var testDescription: String { name }
}

/// What holds for every example of every component and picture.
@Suite struct ExamplesTests {
    @Test func `every example has a name of its own`() {
        let names = Examples.all.map(\.name)
        #expect(names.count > 100)
        #expect(Set(names).count == names.count)
    }

    @Test(arguments: Examples.all) func `it is well formed`(example: Example) {
        #expect(StrictReader(example.html.string).faults == [])
    }

    @Test(arguments: Examples.all) func `unsafe text stays text`(example: Example) {
        let page = example.html.string
        #expect(!page.contains("<script>"))
        if example.name.contains("unsafe") {
            #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        }
    }

    @Test(arguments: Examples.all) func `nothing is inline`(example: Example) {
        for element in StrictReader(example.html.string).elements {
            let names = element.attributes.keys
            #expect(!names.contains { $0 == "style" || $0.hasPrefix("on") }, "\(element)")
            #expect(element.name != "style")
            #expect(element.name != "script" || element.attributes["src"] != nil)
        }
    }

    @Test(arguments: Examples.all) func `every id is unique`(example: Example) {
        let ids = StrictReader(example.html.string).elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        #expect(!ids.contains(""))
    }

    @Test(arguments: Examples.all) func `what points to an id finds it`(example: Example) {
        let elements = StrictReader(example.html.string).elements
        let ids = Set(elements.compactMap { $0.attributes["id"] })
        for name in ["for", "aria-describedby", "aria-labelledby"] {
            for value in elements.compactMap({ $0.attributes[name] }) where !value.contains(";") {
                let pointed = name == "for" ? [value] : value.split(separator: " ").map(String.init)
                #expect(ids.isSuperset(of: pointed), "\(name)=\(value)")
            }
        }
    }

    @Test(arguments: Examples.all) func `every control has a label`(example: Example) {
        let elements = StrictReader(example.html.string).elements
        let labelled = Set(
            elements.filter { $0.name == "label" }.compactMap { $0.attributes["for"] })
        for control in elements
        where ["select", "textarea"].contains(control.name) || isTyped(control) {
            #expect(labelled.contains(control.attributes["id"] ?? ""), "\(control)")
        }
        let boxes = elements.filter { ["radio", "checkbox"].contains($0.attributes["type"]) }
        let wrapping = elements.filter { $0.name == "label" && $0.attributes["for"] == nil }
        #expect(boxes.count == wrapping.count)
    }

    @Test(arguments: Examples.all) func `every address stays on this site`(example: Example) {
        for element in StrictReader(example.html.string).elements {
            for name in ["href", "action", "src"] {
                guard let address = element.attributes[name] else { continue }
                // One component leads elsewhere, over https, and does not tell from where.
                let isOutward = element.attributes["rel"] == "noreferrer"
                if isOutward, example.name.hasPrefix("OutwardLink") {
                    #expect(address.hasPrefix("https://"))
                    continue
                }
                #expect(
                    address.hasPrefix("#") || address.hasPrefix("/") && !address.hasPrefix("//"))
            }
        }
    }

    @Test(arguments: Examples.all) func `every drawing has a title or is hidden`(example: Example) {
        for drawing in StrictReader(example.html.string).elements where drawing.name == "svg" {
            let isNamed = drawing.attributes["aria-labelledby"] != nil
            #expect(isNamed || drawing.attributes["aria-hidden"] == "true")
        }
    }

    private func isTyped(_ element: StrictReader.Element) -> Bool {
        element.name == "input"
            && !["hidden", "radio", "checkbox"].contains(element.attributes["type"] ?? "")
    }
}
