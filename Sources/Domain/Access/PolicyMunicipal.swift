extension Policy {
    /// Whether the caller may do what concerns the municipality and no single family.
    package func permits(_ act: MunicipalAct, by caller: Caller) -> Bool {
        switch act {
        case .seeNumbers: caller.role == .leader
        case .seeDirectory, .manageStaff: caller.role == .administrator
        case .startEnrolment: caller.role == .coordinator
        case .listOwnFamilies:
            [.coordinator, .partner, .volunteer, .leader].contains(caller.role)
        case .declareRelatives: !caller.role.isFamily && caller.role != .guest
        case .seeLogStatistics, .lookIntoOddLook, .exportLog, .seeErasures:
            looksAfterPrivacy(caller)
        case .seeRetention, .setRetention:
            caller.role == .administrator || looksAfterPrivacy(caller)
        case .applyRetention: false
        case .seeCatalogue, .switchInstrument, .attestLicence, .importQuestionnaire,
            .defineBattery, .defineTypology, .setChangeRule:
            caller.role == .administrator
        }
    }

    private func looksAfterPrivacy(_ caller: Caller) -> Bool {
        caller.role == .leader && caller.rights.contains(.privacy)
    }

    /// Whether the caller may say how an action goes: family members and the coordinator for all
    /// they see, helpers for their own.
    package func mayReport(_ action: Action, by caller: Caller) -> Bool {
        switch caller.role {
        case .coordinator, .parent: true
        case .youngPerson, .child, .partner, .volunteer: action.responsible.includes(caller)
        case .leader, .researcher, .administrator, .guest: false
        }
    }
}
