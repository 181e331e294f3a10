import Instruments

/// Writes a list of options that several questions may share, as a contained `ValueSet`.
enum ListWriter {
    static func node(_ name: String, _ options: [FormOption]) -> Node {
        var object = ObjectWriter()
        object.text("resourceType", "ValueSet")
        object.text("id", name)
        object.text("status", "active")
        var compose = ObjectWriter()
        compose.list("include", runs(of: options).map(include))
        object.put("compose", compose.node)
        return object.node
    }

    /// Codes that follow each other under one system stand together, so that the order is kept.
    private static func runs(of options: [FormOption]) -> [[(Coding, FormOption)]] {
        var runs: [[(Coding, FormOption)]] = []
        for option in options {
            guard case .coding(let coding) = option.value else { continue }
            if let last = runs.last?.last, last.0.system == coding.system {
                runs[runs.count - 1].append((coding, option))
            } else {
                runs.append([(coding, option)])
            }
        }
        return runs
    }

    private static func include(_ run: [(Coding, FormOption)]) -> Node {
        var object = ObjectWriter()
        object.text("system", run.first?.0.system)
        object.list("concept", run.map { concept($0, $1) })
        return object.node
    }

    private static func concept(_ coding: Coding, _ option: FormOption) -> Node {
        var object = ObjectWriter()
        let weight = option.weight.map { [Extension.weight($0, option.weightMark)] } ?? []
        object.list("extension", weight)
        object.text("code", coding.code)
        object.text("display", option.wording?.text)
        let words = option.wording?.translations.sorted { $0.key < $1.key } ?? []
        object.list(
            "designation",
            words.map { language, words in
                var designation = ObjectWriter()
                designation.text("language", language)
                designation.text("value", words)
                return designation.node
            })
        return object.node
    }
}
