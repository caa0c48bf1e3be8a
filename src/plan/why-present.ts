/** Why a file is not sent of whose name the index has one already: by how the two compare. */
export const WHY_PRESENT = {
  different: 'the index has a file of this name with other content',
  'without-digest': 'the index has a file of this name, and gives no digest to compare',
} as const
