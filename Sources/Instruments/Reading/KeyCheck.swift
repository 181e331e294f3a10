/// Checks that a key which could be read also makes sense as a whole.
struct KeyCheck {
    let instrument: Instrument
    let name: String
    private(set) var reader: FileReader

    init(_ instrument: Instrument, name: String, reader: FileReader) {
        self.instrument = instrument
        self.name = name
        self.reader = reader
    }

    mutating func run() {
        reader.check(instrument.id.rawValue == name, "id", "has to be the name of the folder")
        reader.check(!instrument.items.isEmpty, "items", "has to have an item")
        reader.check(instrument.minutes > 0, "minutes", "has to be above 0")
        reader.check(
            (1...max(1, instrument.keyVersion)).contains(instrument.countsSince), "countsSince",
            "has to be an earlier number of this key, or its own")
        let ages = instrument.audience
        reader.check(ages.from <= ages.to ?? .max, "audience", "`from` is above `to`")
        reader.check(
            !instrument.asksAboutHarm || !instrument.licence.hasShippedText, "asksAboutHarm",
            "is for keys without text; name the question in `safety`")
        unique(instrument.items.map(\.id), "items")
        unique(instrument.scales.map(\.id), "scales")
        for (index, scale) in instrument.scales.enumerated() {
            check(scale, at: "scales[\(index)]")
        }
    }

    private mutating func unique<ID: TypedName>(_ ids: [ID], _ path: String) {
        for (index, id) in ids.enumerated() where ids[..<index].contains(id) {
            reader.fault("\(path)[\(index)].id", "is there twice")
        }
    }

    private mutating func check(_ scale: Scale, at path: String) {
        guard !scale.items.isEmpty else { return }
        let possible = scale.rule.bounds(of: scale.items)
        reader.check(scale.bounds == possible, "\(path).bounds", "have to be \(possible)")
        checkMissing(scale, at: "\(path).missing")
        checkBands(of: scale, at: "\(path).bands")
        if let difference = scale.minimalImportantDifference {
            let differencePath = "\(path).minimalImportantDifference.points"
            reader.check(difference.points > 0, differencePath, "has to be above 0")
        }
        checkParts(of: scale, at: path)
        checkReliability(of: scale, at: "\(path).reliability")
    }

    /// What is added are sums, no question counts twice, and both rules say that it is a sum.
    private mutating func checkParts(of scale: Scale, at path: String) {
        let addsScales = scale.rule.addsScales
        reader.check(
            addsScales == !scale.parts.isEmpty, "\(path).rule.scales", "has to name scales")
        reader.check(
            addsScales == (scale.missing == .everyPart), "\(path).missing",
            "`every-part` belongs to a sum of scales")
        let areSums = scale.parts.allSatisfy { $0.rule == .sum || $0.rule == .roundedSum }
        reader.check(areSums, "\(path).rule.scales", "can only add sums")
        let isOnce = Set(scale.items.map(\.id)).count == scale.items.count
        reader.check(isOnce, "\(path).items", "count an item twice")
        guard case .crowding = scale.rule else { return }
        reader.check(
            scale.items.count == Crowding.questions && scale.missing == .allRequired,
            "\(path).items", "have to be people, rooms and floor space, all required")
    }

    private mutating func checkReliability(of scale: Scale, at path: String) {
        switch scale.reliability {
        case nil: return
        case .published(let points, _): reader.check(points > 0, path, "has to be above 0")
        case .measured(let deviation, let reliability, _):
            reader.check(deviation > 0, "\(path).sd", "has to be above 0")
            reader.check((0..<1).contains(reliability), "\(path).r", "has to be from 0 to under 1")
        }
    }

    private mutating func checkMissing(_ scale: Scale, at path: String) {
        guard case .meanImputed(let atMost) = scale.missing else { return }
        let some = atMost > 0 && atMost < scale.items.count
        reader.check(some, path, "`atMost` has to leave at least one item")
        if case .countOfValue = scale.rule { reader.fault(path, "a count has no mean") }
    }

    /// Bands cover the scale from end to end; of whole scores, each starts one above the last.
    private mutating func checkBands(of scale: Scale, at path: String) {
        guard let first = scale.bands.first, let last = scale.bands.last else { return }
        reader.check(first.from == scale.bounds.lowerBound, "\(path)[0].from", "leaves a gap below")
        let end = "\(path)[\(scale.bands.count - 1)].to"
        reader.check(last.to == scale.bounds.upperBound, end, "leaves a gap above")
        for (index, band) in scale.bands.enumerated() {
            reader.check(band.from <= band.to, "\(path)[\(index)]", "`from` is above `to`")
            guard index > 0 else { continue }
            let step = band.from - scale.bands[index - 1].to
            let fits = scale.rule.isWhole ? step == 1 : step > 0 && step <= 1
            reader.check(fits, "\(path)[\(index)].from", "has to follow the band before")
        }
    }
}
