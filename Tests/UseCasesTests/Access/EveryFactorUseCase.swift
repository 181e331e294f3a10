import Domain
import UseCases

extension EveryUseCase {
    private static let factor = FactorDraft(about: .family, .own(.home, .risk, words))

    static let factors: [String: Attempt] = [
        "NoteFactor": { files, family, caller in
            try await NoteFactor(files)(anIdentity(), factor, in: family, by: caller)
        },
        "ChangeFactor": { files, family, caller in
            try await ChangeFactor(files)(
                anIdentity(), edition: 1, to: factor, in: family, by: caller)
        },
        "EndFactor": { files, family, caller in
            try await EndFactor(files)(
                anIdentity(), edition: 1, holds: false, in: family, by: caller)
        },
        "ChooseFamilyType": { files, family, caller in
            try await ChooseFamilyType(files)(nil, edition: 1, in: family, by: caller)
        },
        "SeeFactors": { files, family, caller in
            _ = try await SeeFactors(files)(family, by: caller)
        },
    ]
}
