import type { Step } from './guide.ts'

export const BASIC_PLACE: readonly Step[] = [
  {
    id: 'place',
    title: { th: 'ที่ตั้ง', en: 'Place' },
    picture: 'place',
    text: [
      {
        th: 'ที่ตั้งจริงของศูนย์ ซึ่งอาจต่างจากที่ตั้งสำนักงาน ค่าที่คัดลอกจากทะเบียน อปท. โดยไม่ได้ตรวจ ยังไม่นับว่าบันทึก',
        en: 'Where the centre really is, which may differ from the office. A value merely copied from the register of LAOs does not count as recorded.',
      },
    ],
    fields: [
      { field: 'addressNo', label: 'field.addressNo', note: { th: 'เช่น 99/1', en: 'For example 99/1.' } },
      {
        field: 'moo',
        label: 'field.moo',
        note: { th: 'ตัวเลข หากไม่มีให้เว้นว่าง', en: 'A number; empty if there is none.' },
      },
      { field: 'road', label: 'field.road', note: { th: 'ชื่อถนน หากมี', en: 'Name of the road, if any.' } },
      {
        field: 'district',
        label: 'field.district',
        note: { th: 'เลือกอำเภอในจังหวัดเดียวกัน', en: 'Choose a district of the same province.' },
      },
      {
        field: 'subdistrict',
        label: 'field.subdistrict',
        note: {
          th: 'พิมพ์หรือเลือกตำบล รหัสไปรษณีย์ที่ว่างอยู่จะเติมให้',
          en: 'Type or choose; an empty postcode is filled in.',
        },
      },
      { field: 'postcode', label: 'field.postcode', note: { th: 'ห้าหลัก', en: 'Five digits.' } },
      {
        field: 'lat',
        label: 'field.lat',
        note: {
          th: 'เช่น 14.97012 หากอยู่ที่ศูนย์ กด “ใช้ตำแหน่งปัจจุบัน” บนโทรศัพท์แทนการพิมพ์ หรือแตะแผนที่แล้วลากหมุดไปยังที่ตั้งจริง',
          en: 'For example 14.97012. At the centre, press “Use my position” on a phone instead of typing, or press on the map and drag the pin to the place.',
        },
      },
      {
        field: 'lon',
        label: 'field.lon',
        note: { th: 'เช่น 102.09812 อยู่คู่กับละติจูด', en: 'For example 102.09812; goes with the latitude.' },
      },
    ],
  },
]
