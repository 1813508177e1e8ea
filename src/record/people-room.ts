import type { Room } from '../platform/operations/registry.ts'
import { mergePeople, undoMerge } from './duplicates/merge.ts'
import { sayTwoPeople } from './duplicates/not-duplicate.ts'
import { decidePage, undoMergePage } from './duplicates/pages/decide-page.tsx'
import { duplicatesPage } from './duplicates/pages/duplicates-page.tsx'
import { addFamilyMember, leaveFamily, renameFamily, startFamily } from './families/change-family.ts'
import { addMemberPage } from './families/pages/add-member-page.tsx'
import { leaveFamilyPage, renameFamilyPage, startFamilyPage } from './families/pages/change-family-pages.tsx'
import { takeBackTold } from './identity/take-back-told.ts'
import { toldPage } from './identity/told-page.tsx'
import { writeTold } from './identity/write-told.ts'
import { addIdentifier } from './people/add-identifier.ts'
import { addPerson } from './people/add-person.ts'
import { addAlias, removeAlias } from './people/aliases.ts'
import { checkIdentifier, endIdentifier } from './people/change-identifier.ts'
import { changePerson } from './people/change-person.ts'
import { correctAddress } from './people/correct-address.ts'
import { addPersonPage } from './people/pages/add-person-page.tsx'
import { addAddressPage, correctAddressPage } from './people/pages/address-pages.tsx'
import { recordBirthPage, recordDeathPage } from './people/pages/birth-and-death-pages.tsx'
import { changePersonPage } from './people/pages/change-person-page.tsx'
import { addIdentifierPage, identifierPage } from './people/pages/identifier-pages.tsx'
import { addAliasPage, removeAliasPage } from './people/pages/name-pages.tsx'
import { personPage } from './people/pages/person-page.tsx'
import { recordAddress } from './people/record-address.ts'
import { recordBirth } from './people/record-birth.ts'
import { recordDeath } from './people/record-death.ts'
import { addRelationship, changeRelationship, endRelationship } from './relationships/change-relationship.ts'
import { addRelationshipPage } from './relationships/pages/add-relationship-page.tsx'
import { relationshipPage } from './relationships/pages/relationship-page.tsx'
import { searchPage } from './search/pages/search-page.tsx'
import { findNotes, search } from './search/search.ts'

/** Who people are, how they belong together, and how they are found. */
export const peopleRoom = {
  operations: [
    ...[addPerson, changePerson, addAlias, removeAlias, addIdentifier, checkIdentifier, endIdentifier],
    ...[recordAddress, correctAddress, recordBirth, recordDeath],
    ...[addRelationship, changeRelationship, endRelationship],
    ...[startFamily, addFamilyMember, leaveFamily, renameFamily],
    ...[mergePeople, undoMerge, sayTwoPeople, writeTold, takeBackTold],
  ],
  readings: [search, findNotes],
  pages: [
    ...[searchPage, personPage, addPersonPage, changePersonPage, addAliasPage, removeAliasPage],
    ...[
      addIdentifierPage,
      identifierPage,
      addAddressPage,
      correctAddressPage,
      recordBirthPage,
      recordDeathPage,
    ],
    ...[addRelationshipPage, relationshipPage],
    ...[addMemberPage, leaveFamilyPage, renameFamilyPage, startFamilyPage],
    toldPage,
    ...[duplicatesPage, decidePage, undoMergePage],
  ],
} satisfies Omit<Room, 'name'>
