import type { ClientBase } from 'pg'
import { referenceDistricts } from './districts.ts'
import { referenceProvinces } from './provinces.ts'
import { referenceRegions } from './regions.ts'
import { referenceSubdistricts } from './subdistricts.ts'

/**
 * Puts regions, provinces, districts and subdistricts into the register. What is there already stays as it is: the
 * Department may have changed it.
 *
 * @param client inside a transaction.
 * @param progress one line, for people.
 */
export async function seedReference(client: ClientBase, progress: (line: string) => void): Promise<void> {
  const [regions, provinces] = [referenceRegions(), referenceProvinces()]
  const [districts, subdistricts] = [referenceDistricts(), referenceSubdistricts()]
  await client.query(
    `insert into region (code, name_th, name_en, position)
     select x."code", x."nameTh", x."nameEn", n
     from rows from (jsonb_to_recordset($1) as ("code" text, "nameTh" text, "nameEn" text)) with ordinality x ("code", "nameTh", "nameEn", n)
     on conflict (code) do nothing`,
    [JSON.stringify(regions)],
  )
  await client.query(
    `insert into province (code, name_th, name_en, region_code, in_scope, lat, lon, south, north, west, east)
     select x."code", x."nameTh", x."nameEn", x."regionCode", x."inScope", x."lat", x."lon",
       (x."bounds"->>'south')::float8, (x."bounds"->>'north')::float8, (x."bounds"->>'west')::float8, (x."bounds"->>'east')::float8
     from jsonb_to_recordset($1) x ("code" text, "nameTh" text, "nameEn" text, "regionCode" text, "inScope" boolean,
       "lat" float8, "lon" float8, "bounds" jsonb)
     on conflict (code) do nothing`,
    [JSON.stringify(provinces)],
  )
  await client.query(
    `insert into district (code, province_id, name_th, name_en, kind, postcode)
     select x."code", p.id, x."nameTh", x."nameEn", upper(x."kind"), x."postcode"
     from jsonb_to_recordset($1) x ("code" text, "provinceCode" text, "nameTh" text, "nameEn" text, "kind" text, "postcode" text)
     join province p on p.code = x."provinceCode"
     on conflict (code) do nothing`,
    [JSON.stringify(districts)],
  )
  await client.query(
    `insert into subdistrict (code, district_id, name_th, name_en, postcode)
     select x."code", d.id, x."nameTh", x."nameEn", x."postcode"
     from jsonb_to_recordset($1) x ("code" text, "districtCode" text, "nameTh" text, "nameEn" text, "postcode" text)
     join district d on d.code = x."districtCode"
     on conflict (code) do nothing`,
    [JSON.stringify(subdistricts)],
  )
  progress(
    `${provinces.length} provinces, ${districts.length} districts, ${subdistricts.length} subdistricts`,
  )
}
