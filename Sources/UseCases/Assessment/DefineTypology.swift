import Domain

/// Writes a new edition of the municipality's list of risk and protective factors and of types of
/// families. Every earlier edition stays readable: what was chosen from it keeps its meaning.
package struct DefineTypology: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// A change of a part; the rest stands as it was.
    package enum Part: Sendable, Equatable {
        case area(LifeArea, [FactorKind])
        case familyTypes([FamilyType])
        /// All of it: a list taken over.
        case whole([FactorKind], [FamilyType])
    }

    /// A second press of the same button changes nothing.
    /// - Parameter number: The edition that the form was opened with; 0 when there was none.
    /// - Throws: `TypologyFaults`; `Stale` if somebody else changed it meanwhile; `Refused` unless
    ///   the caller is an administrator.
    package func callAsFunction(
        _ part: Part, after number: Int, by caller: Caller
    ) async throws {
        try await files.change(by: caller, as: .defineTypology) { shelves, now in
            let before = try shelves.settings().typology
            let said = Said(by: caller.author, at: now)
            let after = part.changing(before, number: number + 1, said)
            if let before, before.factors == after.factors,
                before.familyTypes == after.familyTypes
            {
                return
            }
            guard before?.number ?? 0 == number else { throw Stale() }
            guard part.isInPlace else { throw Refused() }
            let faults = TypologyRules.faults(
                factors: after.factors, familyTypes: after.familyTypes)
            guard faults.isEmpty else { throw TypologyFaults(faults) }
            guard try shelves.set(after) else { throw Stale() }
        }
    }
}

extension DefineTypology.Part {
    /// Whether what is said to be of an area is, and every code stands there once.
    fileprivate var isInPlace: Bool {
        switch self {
        case .area(let area, let factors):
            factors.count <= TypologyRules.most && factors.allSatisfy { $0.lifeArea == area }
                && Set(factors.map(\.code)).count == factors.count
        case .familyTypes(let types):
            types.count <= TypologyRules.most && Set(types.map(\.code)).count == types.count
        case .whole(let factors, let types):
            Set(factors.map(\.code)).count == factors.count
                && Set(types.map(\.code)).count == types.count
        }
    }

    fileprivate func changing(_ before: Typology?, number: Int, _ said: Said) -> Typology {
        var factors = before?.factors ?? []
        var types = before?.familyTypes ?? []
        switch self {
        case .area(let area, let new):
            factors = LifeArea.allCases.flatMap { place in
                place == area ? new : factors.filter { $0.lifeArea == place }
            }
        case .familyTypes(let new): types = new
        case .whole(let all, let some): (factors, types) = (all, some)
        }
        return Typology(number: number, factors: factors, familyTypes: types, said: said)
    }
}
