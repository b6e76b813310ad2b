import { GraphQLError } from 'graphql'

export function tooCostly(requested: number, most: number): GraphQLError {
  return new GraphQLError(
    `This request may cost ${requested} units; at most ${most} are allowed. Ask for smaller pages.`,
    {
      extensions: {
        code: 'TOO_COSTLY',
        th: `คำขอนี้อาจใช้ ${requested} หน่วย เกินที่กำหนด ${most} หน่วย กรุณาแบ่งหน้าให้เล็กลง`,
        requested,
        most,
        http: { status: 400 },
      },
    },
  )
}

export function budgetSpent(requested: number, remaining: number, resetsAt: Date): GraphQLError {
  return new GraphQLError(
    `This request costs ${requested} units and ${remaining} are left until ${resetsAt.toISOString()}.`,
    {
      extensions: {
        code: 'BUDGET_SPENT',
        th: `คำขอนี้ใช้ ${requested} หน่วย เหลือ ${remaining} หน่วยจนถึง ${resetsAt.toISOString()}`,
        requested,
        remaining,
        resetsAt: resetsAt.toISOString(),
        http: { status: 429 },
      },
    },
  )
}
