/**
 * The tables of the children in need census and the fields of each, named as in the census file.
 * GenderCurrent was replaced by Sex in 2024-25.
 * Source: Children in need census guide and specification, Department for Education.
 */
export const FIELDS = {
  Header: [
    'Collection',
    'Year',
    'ReferenceDate',
    'SourceLevel',
    'LEA',
    'SoftwareCode',
    'Release',
    'SerialNo',
    'DateTime',
  ],
  ChildIdentifiers: [
    'LAchildID',
    'UPN',
    'FormerUPN',
    'UPNunknown',
    'PersonBirthDate',
    'ExpectedPersonBirthDate',
    'GenderCurrent',
    'Sex',
    'PersonDeathDate',
  ],
  ChildCharacteristics: ['Ethnicity'],
  Disabilities: ['Disability'],
  CINdetails: [
    'CINreferralDate',
    'ReferralSource',
    'PrimaryNeedCode',
    'CINclosureDate',
    'ReasonForClosure',
    'DateOfInitialCPC',
    'ReferralNFA',
  ],
  Assessments: [
    'AssessmentActualStartDate',
    'AssessmentInternalReviewDate',
    'AssessmentAuthorisationDate',
    'AssessmentFactors',
  ],
  CINplanDates: ['CINPlanStartDate', 'CINPlanEndDate'],
  Section47: ['S47ActualStartDate', 'InitialCPCtarget', 'DateOfInitialCPC', 'ICPCnotRequired'],
  ChildProtectionPlans: [
    'CPPstartDate',
    'CPPendDate',
    'InitialCategoryOfAbuse',
    'LatestCategoryOfAbuse',
    'NumberOfPreviousCPP',
  ],
  Reviews: ['CPPreviewDate'],
  PreProceedingsandFGDM: [
    'PPStartDate',
    'LBPSentDate',
    'FGDMMeetingOffer',
    'FGDMMeetingFac',
    'InitialPPMeetingDate',
    'ReviewMeetingsCount',
    'StepDecisionDate',
    'PPOutcome',
    'CourtAppDate',
    'LetterInitCPDate',
  ],
} as const

export type Table = keyof typeof FIELDS
export type Field<T extends Table = Table> = (typeof FIELDS)[T][number]

/** Which elements may stand in which, by name; an element that is not listed under its parent is named to the reader. */
export const INSIDE: Record<string, readonly string[]> = {
  '': ['Message'],
  Message: ['Header', 'Children'],
  Header: ['CollectionDetails', 'Source', 'Content'],
  CollectionDetails: ['Collection', 'Year', 'ReferenceDate'],
  Source: ['SourceLevel', 'LEA', 'SoftwareCode', 'Release', 'SerialNo', 'DateTime'],
  Children: ['Child'],
  Child: ['ChildIdentifiers', 'ChildCharacteristics', 'CINdetails'],
  ChildIdentifiers: FIELDS.ChildIdentifiers,
  ChildCharacteristics: ['Ethnicity', 'Disabilities'],
  Disabilities: ['Disability'],
  CINdetails: [
    ...FIELDS.CINdetails,
    'Assessments',
    'CINPlanDates',
    'Section47',
    'ChildProtectionPlans',
    'PreProceedingsandFGDM',
  ],
  Assessments: [
    'AssessmentActualStartDate',
    'AssessmentInternalReviewDate',
    'AssessmentAuthorisationDate',
    'FactorsIdentifiedAtAssessment',
  ],
  FactorsIdentifiedAtAssessment: ['AssessmentFactors'],
  CINPlanDates: FIELDS.CINplanDates,
  Section47: FIELDS.Section47,
  ChildProtectionPlans: [...FIELDS.ChildProtectionPlans, 'Reviews'],
  Reviews: ['CPPreviewDate'],
  PreProceedingsandFGDM: FIELDS.PreProceedingsandFGDM,
}
