/// Checks that every number from a population says whose it is, and can be.
///
/// Only what ships is held against this: a key that was stored before counts as it did then.
struct NormCheck {
    private(set) var reader: FileReader

    mutating func run(_ instrument: Instrument, file bytes: [UInt8]) {
        let root = JSONValue.read(bytes).map { Place(value: $0, path: "") }
        for (index, scale) in instrument.scales.enumerated() {
            let place = root?["scales"]?[index]
            for (number, norm) in scale.norms.enumerated() {
                check(norm, on: scale, place?["norms"]?[number])
            }
            for (number, band) in scale.bands.enumerated() {
                check(band, at: "scales[\(index)].bands[\(number)]")
            }
        }
    }

    private mutating func check(_ norm: Norm, on scale: Scale, _ place: Place?) {
        guard let place else { return }
        checkCountry(norm.country, place.path(to: "country"))
        reader.check(
            (1900...2100).contains(norm.year), place.path(to: "year"), "has to be a year")
        if place["sex"] == nil { _ = reader.choice("sex", in: place, standIn: NormSex.both) }
        reader.check(
            place["ages"] != nil, place.path(to: "ages"),
            "has to be a range, or \"\(ScaleReader.agesNotSaid)\"")
        checkAges(norm.ages, place.path(to: "ages"))
        checkMeasure(norm.measure, on: scale, place)
    }

    private mutating func checkAges(_ ages: NormAges?, _ path: String) {
        guard let ages else { return }
        let can = 0...120
        let isRange = ages.from <= ages.to ?? ages.from
        let isAge = can.contains(ages.from) && can.contains(ages.to ?? ages.from)
        reader.check(isRange && isAge, path, "has to go from a low age to a higher one")
    }

    private mutating func checkMeasure(
        _ measure: NormMeasure, on scale: Scale, _ place: Place
    ) {
        let bounds = scale.bounds
        switch measure {
        case .mean(let mean):
            reader.check(
                bounds.contains(mean), place.path(to: "mean"), "lies outside the scale")
        case .share(let percent, let from, let to):
            reader.check(
                (0...100).contains(percent), place.path(to: "percent"),
                "has to be from 0 to 100")
            reader.check(from <= to, place.path(to: "from"), "is above `to`")
            reader.check(
                bounds.contains(from) && bounds.contains(to), place.path(to: "to"),
                "lies outside the scale")
        }
    }

    private mutating func check(_ band: Band, at path: String) {
        guard let country = band.population else { return }
        checkCountry(country, "\(path).population")
    }

    private mutating func checkCountry(_ code: String, _ path: String) {
        let known = Countries.known.sorted().joined(separator: ", ")
        reader.check(Countries.known.contains(code), path, "has to be one of: \(known)")
    }
}

extension Place {
    /// One part of a list; nil where there is none.
    fileprivate subscript(index: Int) -> Place? {
        guard case .list(let values) = value, values.indices.contains(index) else { return nil }
        return Place(value: values[index], path: "\(path)[\(index)]")
    }
}
