import Instruments

extension ResultTexts {
    /// Who the people behind a number are: country, year, sex and ages, each said.
    func people(of norm: Norm) -> String {
        let ages = norm.ages.map { self.ages($0.from, $0.to) } ?? agesNotSaid
        return "\(population(norm.country, norm.year, norm.oneSex)), \(ages)"
    }

    /// Nil for limits that are Norwegian, or hang on no country's people.
    func foreignLimits(of band: Band) -> String? {
        band.population.flatMap { $0 == Countries.home ? nil : foreignLimitsIn($0) }
    }
}

extension Norm {
    /// The one sex it counts; nil where both were counted together.
    var oneSex: String? { sex.flatMap { $0 == .both ? nil : $0.rawValue } }
}
