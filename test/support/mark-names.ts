/** Where the practice site calls a control by another name than the page map. */
const OTHER_NAMES: Record<string, string> = {
  'login.mailbox': 'login.address',
  'identityMethod.otherMethods': 'identityMethod.other',
  'identityPersonalData.documentNumber': 'identityPersonalData.number',
  'identityDocuments.openForm': 'identityDocuments.open',
  'identityDocuments.terms': 'identityDocuments.boxes',
  'identityRecognition.spidEnter': 'identityRecognition.enterSpid',
  'identityRecognition.spidProviders': 'identityRecognition.providers',
  'identityRecognition.downloadForm': 'identityRecognition.download',
  'accountMailPrograms.confirmGenerate': 'accountMailPrograms.generateConfirm',
};

/** The mark on the practice site of a target of the page map. */
export const markOf = (target: string): string => OTHER_NAMES[target] ?? target;
