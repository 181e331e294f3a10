import Domain

/// Who a sign-in provider vouches for.
package enum ProvenIdentity: Sendable, Equatable {
    case citizen(NationalNumber)
    case employee(issuer: String, subject: String)
}
