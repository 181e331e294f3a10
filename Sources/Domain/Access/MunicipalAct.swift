/// What somebody does in a municipality without opening any family's file.
package enum MunicipalAct: String, CaseIterable, Sendable {
    case seeNumbers, seeDirectory, startEnrolment, listOwnFamilies
    case manageStaff, declareRelatives
    case seeLogStatistics, lookIntoOddLook, exportLog, seeRetention, setRetention, seeErasures
    case seeCatalogue, switchInstrument, attestLicence, importQuestionnaire
    case defineBattery, defineTypology, setChangeRule
    /// What the program does by itself, by a rule that somebody set.
    case applyRetention
}
