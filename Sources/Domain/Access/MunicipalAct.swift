/// What somebody does in a municipality without opening any family's file.
package enum MunicipalAct: String, CaseIterable, Sendable {
    case seeNumbers, seeDirectory, startEnrolment, listOwnFamilies
    case manageStaff, declareRelatives
}
