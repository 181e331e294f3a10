/// One numbered step of the schema, as it stands in `Schema/`. A step that was once released is
/// never altered; a new one is added.
struct Migration {
    let number: Int
    let text: String

    static let all = [
        Migration(1, PackageResources.v0001_founding_sql),
        Migration(2, PackageResources.v0002_sign_in_sql),
        Migration(3, PackageResources.v0003_access_sql),
        Migration(4, PackageResources.v0004_privacy_sql),
        Migration(5, PackageResources.v0005_assessment_sql),
        Migration(6, PackageResources.v0006_questionnaires_sql),
        Migration(7, PackageResources.v0007_instrument_keys_sql),
        Migration(8, PackageResources.v0008_attestation_paper_sql),
        Migration(9, PackageResources.v0009_gender_sql),
        Migration(10, PackageResources.v0010_finished_work_sql),
        Migration(11, PackageResources.v0011_newest_change_sql),
        Migration(12, PackageResources.v0012_volunteers_sql),
    ]

    private init(_ number: Int, _ bytes: [UInt8]) {
        self.number = number
        text = String(decoding: bytes, as: UTF8.self)
    }
}
