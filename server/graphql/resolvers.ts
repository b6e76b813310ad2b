import { ACCOUNT_RESOLVERS } from '../accounts/account-resolvers.ts'
import { ChangeResolver } from '../audit/change.resolver.ts'
import { RestoreFieldsResolver } from '../audit/restore-fields.resolver.ts'
import { NoteContactsResolver } from '../completeness/contacts/note-contacts.resolver.ts'
import { WithdrawContactsResolver } from '../completeness/contacts/withdraw-contacts.resolver.ts'
import { CompletenessResolver } from '../completeness/measure/completeness.resolver.ts'
import { CompletenessOfCentreResolver } from '../completeness/measure/completeness-of-centre.resolver.ts'
import { CompletenessOfDistrictResolver } from '../completeness/measure/completeness-of-district.resolver.ts'
import { CompletenessOfLaoResolver } from '../completeness/measure/completeness-of-lao.resolver.ts'
import { CompletenessOfProvinceResolver } from '../completeness/measure/completeness-of-province.resolver.ts'
import { ObligationResolver } from '../completeness/obligations/obligation.resolver.ts'
import { ObligationsOfCentreResolver } from '../completeness/obligations/obligations-of-centre.resolver.ts'
import { ObligationsOfLaoResolver } from '../completeness/obligations/obligations-of-lao.resolver.ts'
import { ObligationsOfSlotResolver } from '../completeness/obligations/obligations-of-slot.resolver.ts'
import { WORKFLOW_RESOLVERS } from '../completeness/workflow-resolvers.ts'
import { ImportReceiptResolver } from '../exchange/import/receipt/import-receipt.resolver.ts'
import { AttachOrderDocumentResolver } from '../files/attach-order-document.resolver.ts'
import { AttachPhotoResolver } from '../files/attach-photo.resolver.ts'
import { BoundaryOfDistrictResolver } from '../registry/boundary/boundary-of-district.resolver.ts'
import { BoundaryOfProvinceResolver } from '../registry/boundary/boundary-of-province.resolver.ts'
import { CentreResolver } from '../registry/centre/centre.resolver.ts'
import { CentreSavedResolver } from '../registry/centre/centre-saved.resolver.ts'
import { CentresOfLaoResolver } from '../registry/centre/centres-of-lao.resolver.ts'
import { CreateCentreResolver } from '../registry/centre/create-centre.resolver.ts'
import { DeleteCentreResolver } from '../registry/centre/delete-centre.resolver.ts'
import {
  DeletedCentresOfLaoResolver,
  DeletedCentresOfSlotResolver,
} from '../registry/centre/deleted-centres.resolver.ts'
import { LegalReferenceResolver } from '../registry/centre/legal-reference.resolver.ts'
import { LegalReferenceSavedResolver } from '../registry/centre/legal-reference-saved.resolver.ts'
import { MembersOfCentreResolver } from '../registry/centre/members-of-centre.resolver.ts'
import { OrderDocumentSavedResolver } from '../registry/centre/order-document-saved.resolver.ts'
import { OrderDocumentsOfCentreResolver } from '../registry/centre/order-documents-of-centre.resolver.ts'
import { PeopleOfCentreResolver } from '../registry/centre/people-of-centre.resolver.ts'
import { RemoveOrderDocumentResolver } from '../registry/centre/remove-order-document.resolver.ts'
import { RestoreCentreResolver } from '../registry/centre/restore-centre.resolver.ts'
import { RosterResolver } from '../registry/centre/roster.resolver.ts'
import { SlotSavedResolver } from '../registry/centre/slot-saved.resolver.ts'
import { UpdateCentreResolver } from '../registry/centre/update-centre.resolver.ts'
import { DistrictResolver } from '../registry/district/district.resolver.ts'
import { DistrictsOfProvinceResolver } from '../registry/district/districts-of-province.resolver.ts'
import { LaoResolver } from '../registry/lao/lao.resolver.ts'
import { LaosOfDistrictResolver } from '../registry/lao/laos-of-district.resolver.ts'
import { LaosOfProvinceResolver } from '../registry/lao/laos-of-province.resolver.ts'
import { LaosSavedResolver } from '../registry/lao/laos-saved.resolver.ts'
import { MaintainLaoResolver } from '../registry/lao/maintain-lao.resolver.ts'
import { ProvinceResolver } from '../registry/province/province.resolver.ts'
import { ChangePhotoResolver } from '../registry/sign/change-photo.resolver.ts'
import { PhotoSavedResolver } from '../registry/sign/photo-saved.resolver.ts'
import { PhotosOfSignResolver } from '../registry/sign/photos-of-sign.resolver.ts'
import { RecordSignInstallationResolver } from '../registry/sign/record-sign-installation.resolver.ts'
import { RemoveSignInstallationResolver } from '../registry/sign/remove-sign-installation.resolver.ts'
import { ReplaceSignInstallationResolver } from '../registry/sign/replace-sign-installation.resolver.ts'
import { ShareSignInstallationResolver } from '../registry/sign/share-sign-installation.resolver.ts'
import { SignInstallationResolver } from '../registry/sign/sign-installation.resolver.ts'
import { SignSavedResolver } from '../registry/sign/sign-saved.resolver.ts'
import { SignsOfCentreResolver } from '../registry/sign/signs-of-centre.resolver.ts'
import { UpdateSignInstallationResolver } from '../registry/sign/update-sign-installation.resolver.ts'
import { SaveViewResolver } from '../saved-views/save-view.resolver.ts'
import { SavedViewResolver } from '../saved-views/saved-view.resolver.ts'
import { UpdateSavedViewResolver } from '../saved-views/update-saved-view.resolver.ts'
import { ViewSavedResolver } from '../saved-views/view-saved.resolver.ts'
import { NodeResolver } from './node.resolver.ts'
import { RoleAccessResolver } from './role-access.resolver.ts'

/** Every resolver of the API. */
export const resolvers = [
  ...ACCOUNT_RESOLVERS,
  ...WORKFLOW_RESOLVERS,
  ChangeResolver,
  CompletenessOfCentreResolver,
  CompletenessOfDistrictResolver,
  CompletenessOfLaoResolver,
  CompletenessOfProvinceResolver,
  CompletenessResolver,
  ObligationResolver,
  ObligationsOfCentreResolver,
  ObligationsOfLaoResolver,
  ObligationsOfSlotResolver,
  NoteContactsResolver,
  WithdrawContactsResolver,
  NodeResolver,
  MaintainLaoResolver,
  LaosSavedResolver,
  RosterResolver,
  SlotSavedResolver,
  LegalReferenceResolver,
  LegalReferenceSavedResolver,
  RoleAccessResolver,
  BoundaryOfDistrictResolver,
  BoundaryOfProvinceResolver,
  CentreResolver,
  CentresOfLaoResolver,
  MembersOfCentreResolver,
  PeopleOfCentreResolver,
  DistrictResolver,
  DistrictsOfProvinceResolver,
  LaoResolver,
  LaosOfDistrictResolver,
  LaosOfProvinceResolver,
  ProvinceResolver,
  ImportReceiptResolver,
  AttachOrderDocumentResolver,
  OrderDocumentSavedResolver,
  OrderDocumentsOfCentreResolver,
  RemoveOrderDocumentResolver,
  AttachPhotoResolver,
  ChangePhotoResolver,
  PhotoSavedResolver,
  PhotosOfSignResolver,
  SignInstallationResolver,
  SignsOfCentreResolver,
  CentreSavedResolver,
  CreateCentreResolver,
  UpdateCentreResolver,
  RecordSignInstallationResolver,
  ReplaceSignInstallationResolver,
  SignSavedResolver,
  UpdateSignInstallationResolver,
  DeleteCentreResolver,
  RestoreCentreResolver,
  RemoveSignInstallationResolver,
  ShareSignInstallationResolver,
  RestoreFieldsResolver,
  DeletedCentresOfLaoResolver,
  DeletedCentresOfSlotResolver,
  SaveViewResolver,
  SavedViewResolver,
  UpdateSavedViewResolver,
  ViewSavedResolver,
]
