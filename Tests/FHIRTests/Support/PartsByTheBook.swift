/// Says which items are enabled in a tree of what was answered, straight from the wording of FHIR
/// R4: a condition "refers to the nearest question occurrence reachable by tracing first the
/// 'ancestor' axis and then the 'preceding' axis and then the 'following' axis"
/// (hl7.org/fhir/R4/questionnaire-definitions, item.enableWhen.question).
final class PartsByTheBook {
    final class Instance {
        let line: GeneratedParts.Line
        let above: Instance?
        /// Which time of each part around it.
        let times: [Int]
        var isYes = false

        init(_ line: GeneratedParts.Line, under above: Instance?, _ times: [Int]) {
            (self.line, self.above, self.times) = (line, above, times)
        }

        var ancestors: [Instance] { above.map { [$0] + $0.ancestors } ?? [] }
    }

    /// In the order of the document.
    private(set) var instances: [Instance] = []
    /// Each part that was filled in, with how often, by the times of the parts around it.
    private(set) var counts: [(part: String, around: [Int], count: Int)] = []
    private var dice: Dice

    init(_ parts: GeneratedParts, seed: Int) {
        dice = Dice(seed: seed)
        fill(parts.lines, under: nil, [])
    }

    private func fill(_ lines: [GeneratedParts.Line], under above: Instance?, _ times: [Int]) {
        for line in lines {
            let count = line.isPart ? dice.number(1...3) : 1
            if line.isPart { counts.append((line.name, times, count)) }
            for time in 1...count {
                let here = line.isPart ? times + [time] : times
                let instance = Instance(line, under: above, here)
                instance.isYes = line.below.isEmpty && dice.once(in: 2)
                instances.append(instance)
                fill(line.below, under: instance, here)
            }
        }
    }

    func isEnabled(_ instance: Instance) -> Bool {
        if let above = instance.above, !isEnabled(above) { return false }
        if instance.line.wanted.isEmpty { return true }
        let held = instance.line.wanted.map { name in
            guard let question = nearest(name, to: instance) else { return false }
            return question.isYes && isEnabled(question)
        }
        return instance.line.isAny ? held.contains(true) : !held.contains(false)
    }

    private func nearest(_ name: String, to instance: Instance) -> Instance? {
        let place = instances.firstIndex { $0 === instance } ?? 0
        let before = instances[..<place].reversed().first { $0.line.name == name }
        return instance.ancestors.first { $0.line.name == name } ?? before
            ?? instances[place...].first { $0.line.name == name }
    }
}
