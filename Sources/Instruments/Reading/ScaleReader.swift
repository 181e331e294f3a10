import Domain

/// Reads one scale of a key.
struct ScaleReader {
    private(set) var reader: FileReader
    let items: [Item]
    /// The part of life the whole questionnaire asks about.
    let area: LifeArea?
    /// The scales that stand before this one: those it may add.
    let before: [Scale]

    init(reader: FileReader, items: [Item], area: LifeArea?, before: [Scale] = []) {
        self.reader = reader
        self.items = items
        self.area = area
        self.before = before
    }

    mutating func scale(_ place: Place) -> Scale {
        reader.only(Self.fields, in: place)
        let parts = parts(of: place)
        return Scale(
            id: ScaleID(rawValue: reader.text("id", in: place)), area: area(of: place),
            items: parts.isEmpty ? items(of: place) : parts.flatMap(\.items), parts: parts,
            rule: rule(of: place, parts), missing: missing(of: place),
            source: reader.text("source", in: place), bounds: bounds(of: place),
            higherIs: reader.choice("higherIs", in: place, standIn: .better),
            bands: bands(of: place), norms: norms(of: place),
            minimalImportantDifference: difference(of: place), reliability: reliability(of: place))
    }

    private static let fields: Set<String> = [
        "id", "lifeArea", "items", "rule", "missing", "source", "bounds", "higherIs", "bands",
        "norms", "minimalImportantDifference", "reliability",
    ]

    private mutating func area(of place: Place) -> LifeArea {
        if place["lifeArea"] == nil, let area { return area }
        return reader.choice("lifeArea", in: place, standIn: .home)
    }

    private mutating func items(of place: Place) -> [Item] {
        var found: [Item] = []
        for entry in reader.list("items", in: place) {
            let item = items.first { entry.value == .text($0.id.rawValue) }
            if let item { found.append(item) } else { reader.fault(entry.path, "is not an item") }
        }
        reader.check(!found.isEmpty, place.path(to: "items"), "has to name an item")
        return found
    }

    /// The scales that are added; none unless the rule names some.
    private mutating func parts(of place: Place) -> [Scale] {
        guard let rule = place["rule"], rule["scales"] != nil else { return [] }
        reader.check(place["items"] == nil, place.path(to: "items"), "are those of its scales")
        var found: [Scale] = []
        for entry in reader.list("scales", in: rule) {
            let scale = before.first { entry.value == .text($0.id.rawValue) }
            if let scale {
                found.append(scale)
            } else {
                reader.fault(entry.path, "is not a scale above this one")
            }
        }
        return found
    }

    private mutating func rule(of place: Place, _ parts: [Scale]) -> ScoringRule {
        let rule = part("rule", of: place, fields: ["kind", "value", "by", "scales"])
        switch reader.choice("kind", in: rule, standIn: RuleKind.sum) {
        case .sum: return .sum
        case .mean: return .mean
        case .multiply: return .multipliedSum(by: reader.number("by", in: rule))
        case .count: return .countOfValue(reader.whole("value", in: rule))
        case .roundedSum: return .roundedSum
        case .multiplyMean: return .multipliedMean(by: reader.number("by", in: rule))
        case .sumOfScales: return .sumOfScales(parts.map(\.id))
        case .crowding: return .crowding
        }
    }

    private mutating func missing(of place: Place) -> MissingRule {
        let missing = part("missing", of: place, fields: ["kind", "atMost"])
        switch reader.choice("kind", in: missing, standIn: MissingKind.allRequired) {
        case .allRequired: return .allRequired
        case .meanImputed: return .meanImputed(atMost: reader.whole("atMost", in: missing))
        case .everyPart: return .everyPart
        }
    }

    private mutating func bounds(of place: Place) -> ClosedRange<Double> {
        let bounds = part("bounds", of: place, fields: ["from", "to"])
        let low = reader.number("from", in: bounds)
        return low...max(low, reader.number("to", in: bounds))
    }

    private mutating func bands(of place: Place) -> [Band] {
        var bands: [Band] = []
        for band in reader.list("bands", in: place) {
            reader.only(["from", "to", "label", "leaning", "source", "population"], in: band)
            bands.append(
                Band(
                    from: reader.number("from", in: band), to: reader.number("to", in: band),
                    label: reader.text("label", in: band),
                    leaning: reader.choice("leaning", in: band, standIn: .neutral),
                    source: reader.text("source", in: band),
                    population: reader.optionalText("population", in: band)))
        }
        return bands
    }

    private mutating func norms(of place: Place) -> [Norm] {
        var norms: [Norm] = []
        for norm in reader.list("norms", in: place) {
            reader.only(Self.normFields, in: norm)
            norms.append(
                Norm(
                    country: reader.text("country", in: norm),
                    year: reader.whole("year", in: norm),
                    sex: norm["sex"] == nil
                        ? nil : reader.choice("sex", in: norm, standIn: .both),
                    ages: ages(of: norm), measure: measure(of: norm),
                    source: reader.text("source", in: norm)))
        }
        return norms
    }

    private static let normFields: Set<String> = [
        "country", "year", "sex", "ages", "mean", "percent", "from", "to", "source",
    ]

    /// What a key says where its source does not say whom it asked.
    static let agesNotSaid = "not-said"

    private mutating func ages(of norm: Place) -> NormAges? {
        guard let said = norm["ages"], said.value != .text(Self.agesNotSaid) else { return nil }
        let ages = part("ages", of: norm, fields: ["from", "to"])
        return NormAges(
            from: reader.whole("from", in: ages),
            to: ages["to"] == nil ? nil : reader.whole("to", in: ages))
    }

    private mutating func measure(of norm: Place) -> NormMeasure {
        if norm["mean"] != nil { return .mean(reader.number("mean", in: norm)) }
        return .share(
            percent: reader.number("percent", in: norm), from: reader.number("from", in: norm),
            to: reader.number("to", in: norm))
    }

    private mutating func difference(of place: Place) -> MinimalImportantDifference? {
        let key = "minimalImportantDifference"
        guard place[key] != nil else { return nil }
        let difference = part(key, of: place, fields: ["points", "source"])
        return MinimalImportantDifference(
            points: reader.number("points", in: difference),
            source: reader.text("source", in: difference))
    }

    private mutating func reliability(of place: Place) -> Reliability? {
        let key = "reliability"
        guard let found = place[key] else { return nil }
        let fields: Set<String> =
            found["points"] == nil ? ["sd", "r", "source"] : ["points", "source"]
        let part = part(key, of: place, fields: fields)
        let source = reader.text("source", in: part)
        guard found["points"] == nil else {
            return .published(points: reader.number("points", in: part), source: source)
        }
        return .measured(
            deviation: reader.number("sd", in: part), reliability: reader.number("r", in: part),
            source: source)
    }

    private mutating func part(_ key: String, of place: Place, fields: Set<String>) -> Place {
        let part = place[key] ?? Place(value: .null, path: place.path(to: key))
        reader.only(fields, in: part)
        return part
    }
}
