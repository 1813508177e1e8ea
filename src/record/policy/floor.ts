/** What holds in every council, whatever it decides. None of it has a setting. */
export interface FloorRule {
  says: string
  source: string
}

/** The national floor. Its rules are kept by the operations themselves; no value in this folder reaches them. */
export const FLOOR: readonly FloorRule[] = [
  {
    says: 'Where a child may be suffering significant harm, the council makes enquiries under section 47. A neighbourhood or a practice cannot decide otherwise.',
    source: 'Children Act 1989 s.47; the review keeps it with the council (L1335, L1717)',
  },
  {
    says: 'An Expert Child Protection Practitioner joins where a child may be harmed, and the key decisions are made with them.',
    source: 'The review’s proposal (L1163, L1328)',
  },
  {
    says: 'A registered social worker oversees the help of every family.',
    source: 'The review’s proposal (L1142, L1559)',
  },
  {
    says: 'The help of a family with a child protection plan is led by a registered social worker.',
    source: 'The review’s proposal (L1574)',
  },
  {
    says: 'Asking for help begins no checks, and nobody is turned away without a reason.',
    source: 'The review’s proposal (L1431, L1437)',
  },
  {
    says: 'No assessment in Family Help has a day by which it must end.',
    source: 'The review’s proposal (L1495)',
  },
  {
    says: 'Every look at a record is kept, and the family may ask who has looked.',
    source: 'UK GDPR articles 5(2) and 15',
  },
]
