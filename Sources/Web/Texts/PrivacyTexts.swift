/// Acute need, its review, questions and corrections, the duty to report, handing over.
struct PrivacyTexts: Sendable {
    let emergency: EmergencyTexts
    let review: ReviewTexts
    let request: RequestTexts
    let report: ReportTexts
    let handOver: HandOverTexts
}
