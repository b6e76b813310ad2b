import { BASIC_CONTACT } from './basic-contact.ts'
import { BASIC_PLACE } from './basic-place.ts'
import { BEGINNING } from './beginning.ts'
import type { Guide } from './guide.ts'
import { SAVING } from './saving.ts'

export const basicGuide: Guide = {
  id: 'basic',
  title: { th: 'คู่มือการบันทึกข้อมูลพื้นฐานของศูนย์', en: 'Guide: recording the basic data of a centre' },
  about: {
    th: 'สำหรับเจ้าหน้าที่ อปท. ซึ่งบันทึกศูนย์ช่วยเหลือประชาชนของตน และสำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดซึ่งบันทึกศูนย์ปฏิบัติการร่วม เตรียมคำสั่งจัดตั้งศูนย์ ที่ตั้ง หมายเลขติดต่อ และชื่อผู้ประสานงานไว้ก่อนเริ่ม',
    en: 'For LAO staff, who record their own assistance centre, and for provincial offices, which record the joint operation centres. Have at hand: the order that established the centre, its address, its numbers and the name of its coordinator.',
  },
  steps: [
    ...BEGINNING,
    {
      id: 'establishment',
      title: { th: 'ชื่อและคำสั่งจัดตั้ง', en: 'Name and establishing order' },
      picture: 'establishment',
      text: [
        {
          th: 'ในแท็บ “ข้อมูลพื้นฐาน” กรอกตามคำสั่งจัดตั้งศูนย์',
          en: 'On the tab “Basic data”, follow the order that established the centre.',
        },
      ],
      fields: [
        {
          field: 'name',
          label: 'field.name',
          note: {
            th: 'ชื่อเต็มของศูนย์ตามคำสั่ง',
            en: 'The full name of the centre as in the order.',
          },
        },
        {
          field: 'orderNumber',
          label: 'field.orderNumber',
          note: { th: 'เช่น 123/2565', en: 'For example 123/2565.' },
        },
        {
          field: 'orderDate',
          label: 'field.orderDate',
          note: {
            th: 'วันที่ลงนามในคำสั่ง เขียนแบบ วัน/เดือน/ปี พ.ศ. เช่น 24/3/2566 ระบบแสดงวันที่ที่เข้าใจไว้ใต้ช่อง',
            en: 'The day it was signed, as day/month/year of the Buddhist era, e.g. 24/3/2566. The date as understood is shown below the field.',
          },
        },
        {
          field: 'establishedOn',
          label: 'field.establishedOn',
          note: { th: 'วันที่ศูนย์เริ่มดำเนินการ', en: 'The day on which the centre began its work.' },
        },
        {
          field: 'orderDocuments',
          label: 'field.orderDocuments',
          note: {
            th: 'สแกนคำสั่งเป็น PDF ไม่เกิน 20 เมกะไบต์ แล้วแนบหลังบันทึกศูนย์ครั้งแรก ผู้ที่อยู่นอกพื้นที่ไม่เห็นไฟล์นี้',
            en: 'Scan the order as a PDF of at most 20 MB and attach it once the centre has been saved. It is not shown outside of the own area.',
          },
        },
      ],
    },
    {
      id: 'joint',
      title: { th: 'สถานที่และสมาชิก (ศูนย์ปฏิบัติการร่วม)', en: 'Place and members (joint centres only)' },
      picture: 'joint',
      text: [
        {
          th: 'ส่วนนี้มีเฉพาะศูนย์ปฏิบัติการร่วม ซึ่งจังหวัดเป็นผู้บันทึก',
          en: 'This part is there for joint operation centres only, which the province records.',
        },
      ],
      fields: [
        {
          field: 'hostLao',
          label: 'field.hostLao',
          note: {
            th: 'อปท. ที่ให้ใช้สถานที่ พิมพ์บางส่วนของชื่อแล้วเลือก',
            en: 'The LAO at whose place it is. Type a part of the name and choose.',
          },
        },
        {
          field: 'hostPlace',
          label: 'field.hostPlace',
          note: {
            th: 'ชื่ออาคารหรือห้อง เช่น หอประชุมชั้น 1',
            en: 'Building or room, e.g. the assembly hall on the ground floor.',
          },
        },
        {
          field: 'members',
          label: 'field.members',
          note: {
            th: 'อปท. ทุกแห่งที่ร่วมในศูนย์นี้ เลือกได้หลายแห่ง อปท. ที่นำออกจะสิ้นสุดสมาชิกภาพวันนี้ ประวัติยังคงอยู่ ใส่วันอื่นได้ใน “วันที่เป็นสมาชิก”',
            en: 'Every LAO that shares the centre. Whoever is taken out stops being a member today; the history stays. Other days are said under “Days of membership”.',
          },
        },
      ],
    },
    ...BASIC_PLACE,
    ...BASIC_CONTACT,
    ...SAVING,
  ],
}
