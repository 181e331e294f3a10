/// Where a family is on its way of up to five years. No official list exists; this is the
/// default of the model description, from recruitment to closure.
package enum FamilyPhase: String, CaseIterable, Sendable {
    case recruitment, baseline, planning, followUp, tapering, closed
}
